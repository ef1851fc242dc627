"""Rows of social work: the sentence, the place that hosts it, the sessions worked, and the ledger of minutes."""

from sentences.models.correction import JudgmentCorrection
from sentences.models.execution import (
    Absence,
    Attendance,
    DefaultReport,
    Ground,
    Incident,
    Pause,
    WorkPlan,
    WorkWarning,
)
from sentences.models.host import DaySheet, HostLink
from sentences.models.hours import HoursEntry
from sentences.models.placement import Placement
from sentences.models.sentence import SocialWorkSentence, Track
from sentences.models.session import WorkSession
from sentences.models.site import HostSite, SiteCover

__all__ = [
    "Absence",
    "Attendance",
    "DaySheet",
    "DefaultReport",
    "Ground",
    "HostLink",
    "HostSite",
    "HoursEntry",
    "Incident",
    "JudgmentCorrection",
    "Pause",
    "Placement",
    "SiteCover",
    "SocialWorkSentence",
    "Track",
    "WorkPlan",
    "WorkSession",
    "WorkWarning",
]
