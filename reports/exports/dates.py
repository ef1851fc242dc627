"""Days and moments of a list: dates that a workbook can sort, and in the CSV the words of the page."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from bapas_portal.templatetags import portal


@dataclass(frozen=True, slots=True)
class Dated:
    """A day, or a moment on the reader's clock: as the page shows it, as a workbook keeps it and formats it."""

    shown: str
    value: date
    number_format: str


def day(value: date | datetime | None) -> Dated | str:
    """A day; a moment counts as the day it falls on in the active zone. "" where there is none."""
    if not value:
        return ""
    local = timezone.localtime(value).date() if isinstance(value, datetime) else value
    return Dated(portal.day(value), local, "[$-421]d mmmm yyyy")


def moment(value: datetime | None) -> Dated | str:
    """A moment in the active zone, which the format names. "" where there is none."""
    if not value:
        return ""
    local = timezone.localtime(value)
    number_format = f'[$-421]d mmmm yyyy, hh\\.mm "{portal.zone_label(local)}"'
    return Dated(portal.moment(value), local.replace(tzinfo=None), number_format)
