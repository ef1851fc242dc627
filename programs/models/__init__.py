"""Rows of the outreach programme "Bapas Goes to Village": the event, each village's answer, and who came."""

from programs.models.event import OutreachEvent
from programs.models.registration import AttendanceGroup, VillageRegistration

__all__ = ["AttendanceGroup", "OutreachEvent", "VillageRegistration"]
