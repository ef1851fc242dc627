"""T1: cases by programme, audience and sex, from the opening of a month over its movements to its closing."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, cast

from django.db.models import Case, Count, DateField, F, Q, When
from django.db.models.functions import Least, TruncDate

from accounts.models import Office
from clients.models import Supervision
from reports.figures.period import Period


class Movement(TypedDict):
    """Cases of one programme, audience and sex in one month."""

    kind: str
    audience: str
    sex: str
    opening: int
    new: int
    transferred_in: int
    completed: int
    revoked: int
    transferred_out: int
    deceased: int
    closing: int


MOVED_IN = ("new", "transferred_in")
MOVED_OUT = ("completed", "revoked", "transferred_out", "deceased")


@dataclass(frozen=True, slots=True)
class Balance:
    """All cases of an office in one month. Opening plus what came in less what went out is closing."""

    opening: int
    moved_in: int
    moved_out: int
    closing: int


def movements(office: Office, period: Period) -> list[Movement]:
    """The rows of T1. Opening and closing are each counted from the cases, not derived from one another.

    A case counts from the day guidance starts (`entered_on`); one that was closed before it started came and went on
    one day. A case that continues one of another Bapas is a transfer in, on the day it was taken over here, however
    long guidance had been going on there: a hand-over does not rewrite a month that was counted.
    """
    from_elsewhere = Q(predecessor__isnull=False)
    taken_over_on = TruncDate("registered_at", tzinfo=office.zone)
    entered = Q(entered_on__range=(period.first, period.last))
    left = Q(closed_on__range=(period.first, period.last))
    rows = (
        Supervision.objects.filter(office=office)
        .annotate(
            entered_on=Least(
                Case(When(from_elsewhere, then=taken_over_on), default=F("starts_on"), output_field=DateField()),
                "closed_on",
            )
        )
        .filter(Q(closed_on__isnull=True) | Q(closed_on__gte=period.first), entered_on__lte=period.last)
        .order_by("kind", "audience", "client__sex")
        .values("kind", "audience", sex=F("client__sex"))
        .annotate(
            opening=Count("pk", filter=Q(entered_on__lt=period.first)),
            new=Count("pk", filter=entered & ~from_elsewhere),
            transferred_in=Count("pk", filter=entered & from_elsewhere),
            completed=Count("pk", filter=left & Q(status=Supervision.Status.COMPLETED)),
            revoked=Count("pk", filter=left & Q(status=Supervision.Status.REVOKED)),
            transferred_out=Count("pk", filter=left & Q(status=Supervision.Status.TRANSFERRED)),
            deceased=Count("pk", filter=left & Q(status=Supervision.Status.DECEASED)),
            closing=Count("pk", filter=_open_after(period.last)),
        )
    )
    return cast(list[Movement], list(rows))


def _open_after(day: date) -> Q:
    """Cases that count at the end of `day`."""
    return Q(entered_on__lte=day) & (Q(closed_on__isnull=True) | Q(closed_on__gt=day))


def balance(rows: list[Movement]) -> Balance:
    """The sums of T1."""
    return Balance(
        opening=sum(row["opening"] for row in rows),
        moved_in=sum(row["new"] + row["transferred_in"] for row in rows),
        moved_out=sum(row["completed"] + row["revoked"] + row["transferred_out"] + row["deceased"] for row in rows),
        closing=sum(row["closing"] for row in rows),
    )
