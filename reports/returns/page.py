"""What the page of one return shows: tables with a link behind each figure, differences, drift, and what to do next."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from accounts.models import Office, User
from bapas_portal.templatetags.portal import thousands
from clients.models import Supervision
from reports.actions.monthly_return import draft_of, due_date, unsaved, values_of
from reports.models import MonthlyReturn, ReturnCorrection
from reports.papers.content import ReturnContent, of_return
from reports.permissions import OFFICE_RETURN_ROLES, can_accept_return, can_lock_return, can_submit_return
from reports.returns.comparison import Difference, applying, unexplained
from reports.returns.consolidation import OfficeLine, lines_of
from reports.returns.drift import Drift, drift


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One cell: its text, whether it is a figure, and the page of its rows."""

    text: str
    is_number: bool
    url: str


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One line of a table, with the definition of its figures where each line has its own."""

    cells: list[ShownCell]
    definition: str = ""
    further_labels: str = ""
    """What the line is about beside its first cell ("Dewasa · Laki-laki"): on a phone it stands below that cell."""


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table as the page shows it; `definitions` are those of its columns."""

    code: str
    title: str
    note: str
    columns: list[str]
    rows: list[ShownRow]
    total: list[ShownCell]
    definitions: list[list[str]]
    missing: list[list[str]]
    label_columns: int


@dataclass(frozen=True, slots=True)
class ShownDifference:
    """A case behind the difference to the closing before, and the reason that was recorded for it."""

    case: Supervision
    effect: str
    words: str
    reason: str


@dataclass(slots=True)
class ReturnPage:
    """Everything the page of one return says to one person."""

    row: MonthlyReturn
    due: date
    line: OfficeLine
    content: ReturnContent | None = None
    tables: list[ShownTable] = field(default_factory=list)
    differences: list[ShownDifference] = field(default_factory=list)
    hidden_differences: int = 0
    open_differences: int = 0
    net: int = 0
    drift: list[Drift] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)


def return_page(office: Office, month: date, user: User) -> ReturnPage:
    """The page for this person: figures of a draft for its office alone, of a sent return for all who may see it."""
    row, due = unsaved(office, month), due_date(month)
    is_own = user.role in OFFICE_RETURN_ROLES
    page = ReturnPage(row, due, lines_of([office], [month])[month][0])
    if row.is_frozen:
        if is_own:
            page.drift = drift(row)
    elif is_own:
        _count_draft(page, user)
    if row.is_frozen or is_own:
        page.content = of_return(row)
        page.tables = shown_tables(page.content.tables, rows_address(office, month) if is_own else "")
    page.actions = _actions(page, user)
    return page


def return_content(office: Office, month: date, user: User) -> ReturnContent | None:
    """What the papers of a return say to this person, without comparing it; None for another office's draft."""
    row = unsaved(office, month)
    if not row.is_frozen:
        return return_page(office, month, user).content
    return of_return(row)


def rows_address(office: Office, month: date) -> str:
    """The page that lists the rows of one figure."""
    return reverse("reports:return_rows", args=[office.public_id, month])


def shown_tables(tables: list[dict[str, Any]], rows_url: str) -> list[ShownTable]:
    """Tables with their links; without `rows_url` there are none, for those who see counts alone."""
    return [_shown_table(table, rows_url) for table in tables]


def _shown_table(table: dict[str, Any], rows_url: str) -> ShownTable:
    by_row = table["label_columns"] == 1 and not table["total"]
    meanings = dict(table["definitions"]) if by_row else {}
    return ShownTable(
        code=table["code"],
        title=table["title"],
        note=table["note"],
        columns=table["columns"],
        rows=[
            ShownRow(
                _cells(cells, keys, rows_url),
                meanings.get(cells[0], ""),
                " · ".join(cells[1 : table["label_columns"]]),
            )
            for cells, keys in zip(table["rows"], table["keys"], strict=True)
        ],
        total=_cells(table["total"], table["total_keys"], rows_url),
        definitions=[] if by_row else table["definitions"],
        missing=table["missing"],
        label_columns=table["label_columns"],
    )


def _cells(cells: list[Any], keys: list[str], rows_url: str) -> list[ShownCell]:
    """The cells of one line; a zero has no rows to show."""
    shown = []
    for cell, key in zip(cells, keys, strict=True):
        is_number = not isinstance(cell, str)
        url = f"{rows_url}?{urlencode({'figure': key})}" if rows_url and key and cell else ""
        shown.append(ShownCell(thousands(cell) if is_number else cell, is_number, url))
    return shown


def _count_draft(page: ReturnPage, user: User) -> None:
    """Counts the draft now, without writing it, and compares its opening with the month before."""
    draft = draft_of(page.row)
    corrections = list(page.row.corrections.all()) if page.row.pk else []
    for name, value in values_of(draft, applying(draft.differences, corrections)).items():
        setattr(page.row, name, value)
    page.differences = _differences(draft.differences, corrections, user)
    page.hidden_differences = len(draft.differences) - len(page.differences)
    page.open_differences = len(unexplained(draft.differences, corrections))
    page.net = page.row.corrected


def _differences(found: list[Difference], corrections: list[ReturnCorrection], user: User) -> list[ShownDifference]:
    """The cases behind a difference that this person may see."""
    reasons = {(one.case_id, one.effect): one.reason for one in corrections}
    own = Supervision.objects.visible_to(user).filter(pk__in=[one.case for one in found])
    cases = {case.pk: case for case in own.select_related("client")}
    return [
        ShownDifference(cases[one.case], one.effect.label, one.words, reasons.get((one.case, one.effect), ""))
        for one in found
        if one.case in cases
    ]


def _actions(page: ReturnPage, user: User) -> list[str]:
    """What this person can do with the return as it stands."""
    row, state = page.row, MonthlyReturn.State
    actions = []
    if not row.is_frozen and can_submit_return(user, row.office):
        actions.append("submit")
    if can_accept_return(user, row.office):
        if row.state == state.SUBMITTED:
            actions.append("accept")
        if row.state in {state.SUBMITTED, state.ACCEPTED}:
            actions.append("send_back")
    if row.state == state.ACCEPTED and can_lock_return(user):
        actions.append("lock")
    return actions
