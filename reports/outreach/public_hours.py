"""Hours of social work by province, for everybody: whole quarters that are over, and at least ten people each.

An entry belongs to the quarter in which it was credited, not to that of the work: the ledger only grows, so a quarter
that is over never changes, and two readings differ by whole blocks of at least ten people (property test).

A province where fewer worked in a quarter is put together with others of that quarter, so that no total minus the
provinces beside it tells of a single person. Hours are rounded to tens: a late correction of one session stays unseen.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time

from django.db.models import Count, DateField, Sum
from django.db.models.functions import TruncQuarter
from django.utils import timezone

from programs.publication import Place, blocks_of
from sentences.models import HoursEntry
from villages.models import Province

TOGETHER = "Beberapa provinsi, digabung"
MINUTES_OF_TEN_HOURS = 600


@dataclass(frozen=True, slots=True)
class ProvinceHours:
    """Hours worked in a province, rounded to tens."""

    name: str
    hours: int


def first_of_quarter(day: date) -> date:
    """The day on which the quarter of `day` begins: what is earlier no longer grows."""
    return date(day.year, day.month - (day.month - 1) % 3, 1)


def hours_by_province(today: date) -> list[ProvinceHours]:
    """The hours credited before this quarter, by the province of the host. Two queries."""
    minutes, people = _by_quarter(first_of_quarter(today))
    total: dict[str, int] = defaultdict(int)
    for block in blocks_of(people, lambda scope: len(scope) > 1):
        provinces = {str(cell[1]) for cell in block.cells}
        total[provinces.pop() if len(provinces) == 1 else ""] += sum(minutes[cell] for cell in block.cells)
    names = {province.code: province.name for province in Province.objects.filter(code__in=total)}
    rows = [ProvinceHours(names.get(code, TOGETHER), _tens(value)) for code, value in total.items()]
    return sorted(rows, key=lambda row: (row.name == TOGETHER, row.name))


def _by_quarter(before: date) -> tuple[dict[Place, int], dict[Place, int]]:
    """Minutes, and people who worked, by quarter and province."""
    zone = timezone.get_default_timezone()
    rows = (
        HoursEntry.objects.filter(entered_at__lt=datetime.combine(before, time.min, tzinfo=zone))
        .order_by()
        .annotate(quarter=TruncQuarter("entered_at", tzinfo=zone, output_field=DateField()))
        .values_list("quarter", "session__placement__site__village__district__regency__province")
        .annotate(minutes=Sum("minutes"), people=Count("sentence__supervision__client", distinct=True))
        .order_by("quarter", "session__placement__site__village__district__regency__province")
    )
    found = list(rows)
    return (
        {(quarter, province): minutes for quarter, province, minutes, _ in found},
        {(quarter, province): people for quarter, province, _, people in found},
    )


def _tens(minutes: int) -> int:
    return round(minutes / MINUTES_OF_TEN_HOURS) * 10
