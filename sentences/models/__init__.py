"""Rows of social work: the sentence, the place that hosts it, the sessions worked, and the ledger of minutes."""

from sentences.models.correction import JudgmentCorrection
from sentences.models.execution import (
    Absence,
    Attendance,
    Ground,
    Incident,
    Pause,
    WorkPlan,
)
from sentences.models.host import DaySheet, HostLink
from sentences.models.hours import HoursEntry
from sentences.models.placement import Placement
from sentences.models.sentence import SocialWorkSentence, Track
from sentences.models.session import WorkSession
from sentences.models.site import HostSite

__all__ = [
    "Absence",
    "Attendance",
    "DaySheet",
    "Ground",
    "HostLink",
    "HostSite",
    "HoursEntry",
    "Incident",
    "JudgmentCorrection",
    "Pause",
    "Placement",
    "SocialWorkSentence",
    "Track",
    "WorkPlan",
    "WorkSession",
]
