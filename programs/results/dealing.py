"""Deals the sheets of finished surveys into the blocks that every page shows whole (programs.publication).

Three kinds of sheets are dealt apart and never mixed: people who answered before and after (pairs), sheets before
without a partner, sheets after without a partner. So a page cannot be subtracted from itself either: its pairs and its
single sheets are different people's.

A survey belongs to the quarter in which it was finished, on the clock of its office. A remainder leaves its quarter
only when that is over, and its year never: what was once published together stays together.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.db.models import Count, Exists, OuterRef
from django.utils import timezone

from accounts.models import Office, Zone
from programs.models import Questionnaire, Response, Survey
from programs.publication import Block, Place, blocks_of

PAIRS, BEFORE, AFTER = "pairs", "before", "after"
KINDS = (PAIRS, BEFORE, AFTER)
YEAR, KANWIL, OFFICE, QUARTER, SURVEY, VILLAGE, RESPONDENT = range(7)
"""What stands where in the place of a cell."""

Accepts = Callable[[Place], bool]


def quarter_of(day: date) -> int:
    """1 to 4."""
    return (day.month + 2) // 3


@dataclass(frozen=True, slots=True)
class Dealt:
    """Every block of a questionnaire, by kind of sheet, and where its finished surveys belong."""

    blocks: dict[str, list[Block]]
    surveys: dict[int, Place]
    """The first five parts of the places of a survey's cells."""

    def within(self, accepts: Accepts) -> dict[str, list[Block]]:
        """The blocks that a page shows which takes whatever `accepts`."""
        return {kind: [row for row in rows if all(map(accepts, row.cells))] for kind, rows in self.blocks.items()}


def deal(questionnaire: Questionnaire, office: Office | None = None) -> Dealt:
    """Deals all sheets of the country, whoever asks: one block is the same on every page. Two queries.

    With `office` only its own sheets: blocks that lie within one office are the same, because a remainder leaves it
    last of all; those that would hold several offices' sheets are of no use to who asks for one.
    """
    surveys = _places(questionnaire, office)
    counts: dict[str, dict[Place, int]] = {kind: defaultdict(int) for kind in KINDS}
    for survey, village, respondent, phase, is_paired, number in _counted(questionnaire, office):
        if is_paired and phase == Survey.Phase.POST:
            continue  # a pair lies where its sheet before lies
        kind = PAIRS if is_paired else BEFORE if phase == Survey.Phase.PRE else AFTER
        counts[kind][(*surveys[survey], village or "", respondent)] += number
    order = {survey: position for position, survey in enumerate(surveys)}
    may_rise = _rising(min(timezone.localdate(timezone=ZoneInfo(zone)) for zone in Zone.values))
    return Dealt(
        {
            kind: blocks_of({cell: cells[cell] for cell in sorted(cells, key=_by_age(order))}, may_rise)
            for kind, cells in counts.items()
        },
        surveys,
    )


def _places(questionnaire: Questionnaire, office: Office | None) -> dict[int, Place]:
    """Year, Kanwil, office, quarter and survey of each finished survey, the oldest first."""
    rows = (
        Survey.objects.filter(questionnaire=questionnaire, **({"event__office": office} if office else {}))
        .finished()
        .select_related("event__office")
        .only("finished_at", "event__office__timezone", "event__office__regional_office")
        .order_by("finished_at", "pk")
    )
    places: dict[int, Place] = {}
    for survey in rows:
        office = survey.event.office
        day = timezone.localdate(survey.finished_at, timezone=office.zone)
        places[survey.pk] = (day.year, office.regional_office_id, office.pk, quarter_of(day), survey.pk)
    return places


def partner_of_sheet() -> Exists:
    """Whether the same made-up code stands on a complete sheet of the other phase."""
    others = Response.objects.filter(survey=OuterRef("survey"), pair_code=OuterRef("pair_code"), is_complete=True)
    return Exists(others.exclude(pair_code="").exclude(phase=OuterRef("phase")))


def _counted(
    questionnaire: Questionnaire, office: Office | None
) -> Iterable[tuple[int, str | None, str, str, bool, int]]:
    """Complete sheets counted by survey, village, respondent, phase and whether they have a partner."""
    rows = Response.objects.filter(survey__questionnaire=questionnaire, is_complete=True)
    if office:
        rows = rows.filter(survey__event__office=office)
    return (
        rows.filter(survey__finished_at__isnull=False, survey__is_withheld=False)
        .annotate(is_paired=partner_of_sheet())
        .order_by()
        .values_list("survey", "village", "respondent", "phase", "is_paired")
        .annotate(n=Count("pk"))
    )


def _by_age(order: dict[int, int]) -> Callable[[Place], tuple[object, ...]]:
    """Cells in the order in which their surveys were finished: later ones never come before earlier ones."""
    return lambda cell: (order[cell[SURVEY]], cell[VILLAGE], cell[RESPONDENT])  # type: ignore[index]


def _rising(today: date) -> Accepts:
    """Whether what is left of a scope joins the next wider one: only what no longer grows."""

    def may_rise(scope: Place) -> bool:
        if len(scope) > QUARTER + 1:
            return True
        if len(scope) == QUARTER + 1:
            return (scope[YEAR], scope[QUARTER]) < (today.year, quarter_of(today))
        return len(scope) > 1 and scope[YEAR] < today.year  # type: ignore[operator]

    return may_rise
