"""Rows of social work: the sentence, the place that hosts it, the sessions worked, and the ledger of minutes."""

from sentences.models.correction import JudgmentCorrection
from sentences.models.cover import SiteCover
from sentences.models.default import DefaultReport, WorkWarning
from sentences.models.dispute import HoursDispute
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
    "DefaultReport",
    "Ground",
    "HostLink",
    "HostSite",
    "HoursDispute",
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
