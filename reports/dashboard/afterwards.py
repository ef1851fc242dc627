"""The lines about people after guidance and after a course, as Kanwil and Ditjenpas read them (programs.afterwards)."""

from datetime import datetime

from clients.models import AftercareContact
from programs import afterwards
from programs.afterwards import Answer, Dealt, Tally, running_year, written_in
from programs.publication import Place
from programs.rules.foster import CHECK_MONTHS
from reports.dashboard.scope import Scope
from reports.figures.period import Period

OFFENDED = 0
"""The line about offences, beside those about work, which go by the month after the course."""


def tallies(scope: Scope, period: Period, now: datetime) -> dict[int, Tally] | None:
    """Each line of the place; None for anything but a whole year that is over. Four queries."""
    year = period.first.year
    if period != Period.year(year) or year >= running_year(now):
        return None
    place = _place(scope, year)
    told = {month: afterwards.work_after(month, now, year).within(place) for month in CHECK_MONTHS}
    return {OFFENDED: offended(now, year).within(place), **told}


def offended(now: datetime, year: int) -> Dealt:
    """Who offended again, of the former clients of whom it was written down in the year either way. One query."""
    written = "events__pgh_created_at"
    answers = AftercareContact.objects.filter(has_reoffended__isnull=False, events__pgh_label="insert")
    rows = (
        answers.annotate(year=written_in(written))
        .filter(year=year, year__lt=running_year(now))
        .order_by(written, "pk")
        .values_list(
            "supervision__client", "has_reoffended",
            "year", "supervision__office__regional_office", "supervision__office",
        )
    )  # fmt: skip
    return afterwards.deal(Answer(person, tuple(place), again) for person, again, *place in rows)


def _place(scope: Scope, year: int) -> Place:
    """The page about a year of the country, of a Kanwil, or of a Bapas."""
    if scope.regional_office is None:
        return (year,)
    place = (year, scope.regional_office.pk)
    return (*place, scope.office.pk) if scope.office is not None else place
