"""What needs somebody, before any other figure: for each Bapas in sentences, the worst on top; for one as tiles."""

from collections import defaultdict
from datetime import datetime

from accounts.models import Office
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.exceptions import EXCEPTIONS, LAW, RETURNS, RETURNS_LABEL, RETURNS_MEANING
from reports.dashboard.links import drill_link, figure_link
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Column, Row, Section, number
from reports.dashboard.sections.officers import OFFICERS
from reports.returns.consolidation import overdue_lines

SHOWN = 8
"""So many Bapas stand open, a screen and a half on a phone; the others are one tap away."""
COLUMNS = [
    *(Column(figure.name, figure.label, figure.definition) for figure in EXCEPTIONS),
    Column(RETURNS, RETURNS_LABEL, RETURNS_MEANING),
]
SLUG = "exceptions"


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """The part for a Kanwil or the country, or for one Bapas."""
    counts = _counts(scope, choices, now)
    if scope.office is not None:
        return [_of_office(scope, choices, counts[scope.office.pk])]
    return [_of_offices(scope, choices, counts)]


def _counts(scope: Scope, choices: DashboardChoices, now: datetime) -> dict[int, dict[str, int]]:
    """How much of each kind every office has, zeros left out."""
    asked = scope.asked(choices.chosen_period, now)
    found: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for figure in EXCEPTIONS:
        for office_id, amount in figure.counted(asked, figure.office).items():
            found[office_id][figure.name] = amount
    for line in overdue_lines(scope.offices, choices.today):
        own = found[line.office.pk]
        own[RETURNS] = own.get(RETURNS, 0) + 1
    return found


def _of_office(scope: Scope, choices: DashboardChoices, own: dict[str, int]) -> Section:
    """Tiles of what one Bapas has, without the kinds it has nothing of."""
    rows = []
    for column in COLUMNS:
        if not own.get(column.key):
            continue
        tone = "bad" if column.key in LAW else "warn"
        url = figure_link(column.key, scope, choices) or f"#{OFFICERS}"
        rows.append(
            Row(column.label, [number(own[column.key], column.key, url, tone=tone)], definition=column.definition)
        )
    return Section(
        SLUG,
        "Perlu perhatian hari ini",
        rows=rows,
        layout="tiles",
        is_first=True,
        empty="Tidak ada yang lewat tenggat hari ini.",
    )


def _of_offices(scope: Scope, choices: DashboardChoices, counts: dict[int, dict[str, int]]) -> Section:
    """A line for each Bapas that has anything."""

    def cell(office: Office, column: Column) -> Cell:
        amount = counts[office.pk].get(column.key, 0)
        url = figure_link(column.key, scope, choices, office) or drill_link(choices, office=office, part=OFFICERS)
        return number(amount, column.key, url, tone="bad" if column.key in LAW else "warn")

    offices = sorted((office for office in scope.offices if counts.get(office.pk)), key=lambda one: _worst(counts, one))
    rows = [
        Row(
            office.name if not scope.is_national else f"{office.name}, {office.regional_office.short_name}",
            [cell(office, column) for column in COLUMNS],
            drill_link(choices, office=office),
        )
        for office in offices
    ]
    totals = [number(sum(counts[office.pk].get(column.key, 0) for office in offices), column.key) for column in COLUMNS]
    rest = rows[SHOWN:]
    return Section(
        slug=SLUG,
        title="Perlu perhatian hari ini",
        head="Bapas",
        intro=f"{len(offices)} dari {len(scope.offices)} Bapas. Di atas yang tenggatnya menurut aturan lewat atau "
        "terancam, lalu yang paling banyak.",
        columns=COLUMNS,
        rows=rows[:SHOWN],
        total=Row("Semuanya", totals) if len(rows) > 1 else None,
        folded=rest,
        folded_label=f"{len(rest)} Bapas lain",
        empty="Tidak ada yang lewat tenggat di Bapas mana pun.",
        layout="exceptions",
        is_first=True,
    )


def _worst(counts: dict[int, dict[str, int]], office: Office) -> tuple[int, int, str]:
    """Most clocks of the law first, then most of anything."""
    own = counts[office.pk]
    return -sum(own.get(name, 0) for name in LAW), -sum(own.values()), office.name
