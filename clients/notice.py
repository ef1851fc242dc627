"""The last days of guidance: from when on its end is announced on the list, on the home pages and by a reminder."""

from datetime import date, timedelta

from accounts.models import LegalSetting
from clients.querysets import SupervisionQuerySet


def notice_days(on: date) -> int:
    """How many days before its end guidance is announced as ending."""
    return int(LegalSetting.objects.value_of("guidance-end-notice-days", on))


def ending_soon(cases: SupervisionQuerySet, on: date) -> SupervisionQuerySet:
    """Of those, the open cases whose guidance ends within the days of notice."""
    return cases.open().filter(ends_on__range=(on, on + timedelta(days=notice_days(on))))
