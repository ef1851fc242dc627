"""The figures of many offices at once: one grouped query for each, however many offices there are.

What depends on the day is asked of each office on its own clock, because "today" and "this month" begin at another
instant in each of the three time zones.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count

from accounts.models import Office, User
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CLIENTS, FIGURE_NAMES, FIGURES, Figure
from reports.figures.period import Period


@dataclass(slots=True)
class Counts:
    """The figures of one office, or of several together. Times are in minutes."""

    values: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FIGURE_NAMES, 0))

    def add(self, other: "Counts") -> None:
        """Adds the figures of another office."""
        for name, value in other.values.items():
            self.values[name] += value


def total(counts: Iterable[Counts]) -> Counts:
    """The figures of several offices together."""
    result = Counts()
    for one in counts:
        result.add(one)
    return result


def count(
    offices: list[Office],
    period: Period,
    now: datetime,
    reader: User | None = None,
    figures: Iterable[Figure] = FIGURES,
) -> dict[int, Counts]:
    """The figures of each office, by its primary key; for a head as the lists of this `reader` show them."""
    result = {office.pk: Counts() for office in offices}
    asked = Asked(offices, period, now, reader)
    for figure in figures:
        for office_id, value in figure.counted(asked, figure.office).items():
            result[office_id].values[figure.name] = value
    return result


def clients_by_kind(asked: Asked) -> dict[str, int]:
    """People with an active case by programme, one person once in each."""
    rows = CLIENTS.rows(asked).order_by().values_list("kind")
    return dict(rows.annotate(people=Count("client", distinct=True)))
