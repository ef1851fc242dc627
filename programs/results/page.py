"""A page of results: what it takes, its figures, and the same by Kanwil, office, village, event or respondent."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from accounts.models import Office, RegionalOffice, Role, User
from programs.models import Questionnaire, Response, Survey
from programs.publication import Place
from programs.results.dealing import (
    KANWIL,
    OFFICE,
    QUARTER,
    RESPONDENT,
    SURVEY,
    VILLAGE,
    YEAR,
    deal,
)
from programs.results.figures import Figures, cells_of, sheets_of, split, surveys_in
from villages.models import Village


@dataclass(frozen=True, slots=True)
class Selection:
    """What a page takes; None takes all. Fixed periods only: a year, or a quarter of it."""

    year: int | None = None
    quarter: int | None = None
    kanwil: int | None = None
    office: int | None = None
    village: str | None = None
    event_surveys: frozenset[int] | None = None

    def accepts(self, cell: Place) -> bool:
        """Whether a cell belongs on the page."""
        wanted = (
            (YEAR, self.year),
            (QUARTER, self.quarter),
            (KANWIL, self.kanwil),
            (OFFICE, self.office),
            (VILLAGE, self.village),
        )
        is_in_event = self.event_surveys is None or cell[SURVEY] in self.event_surveys
        return is_in_event and all(value is None or cell[part] == value for part, value in wanted)

    def limited_to(self, user: User) -> "Selection":
        """The same, no wider than what this person may see."""
        kanwil, office = self.kanwil, self.office
        if user.role == Role.REGIONAL:
            kanwil = user.regional_office_id
        elif user.role != Role.NATIONAL:
            kanwil, office = None, user.office_id or 0
        return Selection(self.year, self.quarter, kanwil, office, self.village, self.event_surveys)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a place or a group, and its figures."""

    label: str
    figures: Figures
    url: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The same figures by one thing. `hidden` counts lines that rest on fewer than ten people."""

    title: str
    heading: str
    rows: list[Row]
    hidden: int


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """Everything a page of results shows of one questionnaire."""

    questionnaire: Questionnaire
    figures: Figures
    tables: list[Table]
    survey_count: int


def results(questionnaire: Questionnaire, selection: Selection, parts: tuple[int, ...], kept: str = "") -> ResultsPage:
    """The page of a selection, with a table for each of `parts` (`dealing.OFFICE`). A fixed number of queries.

    `kept` is what the links of the tables take along: the version and the period.
    """
    dealt = deal(questionnaire)
    blocks = dealt.within(selection.accepts)
    sheets = sheets_of(questionnaire, dealt, surveys_in(blocks))
    chosen = [place for place in dealt.surveys.values() if _may_hold(selection, place)]
    tables = [
        _table(part, {value: sheets.figures(cells) for value, cells in split(blocks, part).items()}, chosen, kept)
        for part in parts
    ]
    return ResultsPage(questionnaire, sheets.figures(cells_of(blocks)), tables, len(chosen))


def finished_pages(surveys: Iterable[Survey]) -> list[ResultsPage]:
    """What each finished survey of one event shows that is not withheld, by village and by who answered."""
    return [
        results(survey.questionnaire, Selection(event_surveys=frozenset([survey.pk])), (VILLAGE, RESPONDENT))
        for survey in surveys
        if survey.is_finished and not survey.is_withheld
    ]


def _may_hold(selection: Selection, place: Place) -> bool:
    """Whether a survey lies in the selection, whatever its sheets say of villages."""
    return Selection(
        selection.year, selection.quarter, selection.kanwil, selection.office, None, selection.event_surveys
    ).accepts((*place, "", ""))


def _table(part: int, figures: dict[Hashable, Figures], surveys: list[Place], kept: str) -> Table:
    """The lines of one table, with names; what rests on too few is counted and not shown."""
    expected = {place[part] for place in surveys} if part < VILLAGE else set(figures)
    labels = _labels(part, list(figures))
    shown = [
        Row(labels[value][0], row, _with(labels[value][1], kept)) for value, row in figures.items() if value in labels
    ]
    titles = {
        KANWIL: ("Menurut Kanwil", "Kanwil"),
        OFFICE: ("Menurut Bapas", "Bapas"),
        SURVEY: ("Menurut kegiatan", "Kegiatan"),
        VILLAGE: ("Menurut desa atau kelurahan", "Desa atau kelurahan"),
        RESPONDENT: ("Menurut kelompok yang menjawab", "Kelompok"),
    }
    title, heading = titles[part]
    return Table(title, heading, sorted(shown, key=lambda row: row.label), len(expected - set(figures)))


def _with(url: str, kept: str) -> str:
    """A link that narrows the page keeps version and period; one to another page stands alone."""
    return f"{url}&{kept}" if url.startswith("?") and kept else url


def _labels(part: int, values: list[Any]) -> dict[Hashable, tuple[str, str]]:
    """The name of each line, and where it leads. One query."""
    if part == KANWIL:
        return {row.pk: (row.short_name, f"?kanwil={row.code}") for row in RegionalOffice.objects.filter(pk__in=values)}
    if part == OFFICE:
        return {row.pk: (row.name, f"?office={row.public_id}") for row in Office.objects.filter(pk__in=values)}
    if part == SURVEY:
        surveys = Survey.objects.filter(pk__in=values).select_related("event")
        return {
            row.pk: (row.event.title, reverse("programs:event_results", args=[row.event.public_id])) for row in surveys
        }
    if part == VILLAGE:
        found: dict[Hashable, tuple[str, str]] = {
            row.pk: (str(row), f"?village={row.pk}") for row in Village.objects.filter(pk__in=values)
        }
        return {**found, "": ("Bukan dari desa yang diundang", "")}
    return {value: (label, "") for value, label in Response.Respondent.choices}
