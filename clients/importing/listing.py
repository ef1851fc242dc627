"""The rows of an import as its pages and the workbook of refused rows show them."""

from dataclasses import dataclass
from io import BytesIO

from django.db.models import Count, F, Func, Q, QuerySet
from xlsxwriter import Workbook

from accounts.models import User
from clients.importing.content import RowContent
from clients.importing.reasons import LABELS, Reason
from clients.importing.steps.reading import BatchLayout
from clients.importing.values.text import clean
from clients.models import ImportBatch, ImportRow
from clients.names import initials
from clients.querysets.importing import ImportRowQuerySet
from clients.terms import Audience, SupervisionKind

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
PARTS = {
    "ready": ("Akan diimpor", Q(is_chosen=True, is_complete=True, state="waiting") & ~Q(outcome="reject")),
    "undecided": ("Perlu keputusan", Q(is_chosen=False, is_complete=True, state="waiting") & ~Q(outcome="reject")),
    "incomplete": ("Perlu dilengkapi", Q(is_complete=False, state="waiting") & ~Q(outcome="reject")),
    "refused": ("Ditolak", Q(outcome="reject", state="waiting")),
    "imported": ("Sudah diimpor", Q(state="imported")),
    "stuck": ("Tidak dapat ditulis", Q(state="stuck")),
    "undone": ("Dibatalkan", Q(state="undone")),
}
"""The parts of an import's rows: together they are all of them, and none overlaps another."""


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row as the list shows it; a child by initials."""

    row: ImportRow
    label: str
    programme: str
    reasons: tuple[tuple[str, Reason], ...]
    """The cell ("E17") and the reason."""


def rows_of(batch: ImportBatch, user: User) -> ImportRowQuerySet:
    """The rows of an import that this person may see."""
    return ImportRow.objects.visible_to(user).filter(batch=batch)


def counts(batch: ImportBatch, user: User) -> dict[str, int]:
    """How many rows each part has for this person, counted in the database."""
    return rows_of(batch, user).aggregate(**{name: Count("pk", filter=part) for name, (_, part) in PARTS.items()})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the present step of an import is, in rows."""

    done: int
    total: int

    @property
    def percent(self) -> int:
        """Whole percents, 100 only when nothing is left."""
        return 100 * self.done // self.total if self.total else 0


def progress_of(batch: ImportBatch) -> Progress:
    """Rows done and all rows of the step: lines of the sheet while checking, rows to write or to take back later."""
    match batch.state:
        case ImportBatch.State.IMPORTING:
            written = batch.rows.filter(state__in=[ImportRow.State.IMPORTED, ImportRow.State.STUCK]).count()
            total = written + batch.rows.importable().count()
        case ImportBatch.State.UNDOING:
            total = batch.rows.filter(state__in=[ImportRow.State.IMPORTED, ImportRow.State.UNDONE]).count()
        case _:
            total = batch.total
    return Progress(min(batch.progress, total), total)


def reason_counts(rows: QuerySet[ImportRow]) -> list[tuple[str, str, int]]:
    """Code, name and number of rows of each reason, the most frequent first."""
    codes = rows.annotate(code=Func(F("codes"), function="unnest")).values_list("code", flat=True)
    found: dict[str, int] = {}
    for code in codes.iterator():
        found[code] = found.get(code, 0) + 1
    return [
        (code, LABELS.get(code, code), n) for code, n in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    ]


def row_line(row: ImportRow, letters: dict[str, str]) -> RowLine:
    """What a list may show of a row."""
    content = RowContent.of(row)
    values = content.values
    name = str(values.get("name") or "")
    if not name:
        label = "tanpa nama" if row.content else "isi sudah dihapus"
    else:
        label = initials(name) if values.get("group") == Audience.CHILD else name
    kind = values.get("programme")
    reasons = tuple((_cell(reason, letters, row), reason) for reason in content.reasons)
    return RowLine(row, label, SupervisionKind(kind).label if kind else "", reasons)


def _cell(reason: Reason, letters: dict[str, str], row: ImportRow) -> str:
    field = "address" if reason.field == "village" and "village" not in letters else reason.field
    letter = letters.get(field, "")
    return f"{letter}{row.excel_row}" if letter else f"baris {row.excel_row}"


def refused_workbook(batch: ImportBatch, user: User) -> bytes:
    """The rows that are not imported, with their reasons before the cells of the register; all of it text."""
    layout = BatchLayout.of(batch)
    letters = layout.letters()
    columns = [column for column in layout.columns if column.field]
    part = PARTS["refused"][1] | PARTS["incomplete"][1] | PARTS["undecided"][1] | PARTS["stuck"][1]
    rows = rows_of(batch, user).filter(part).order_by("excel_row")
    file = BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(file, {**options, "strings_to_numbers": False}) as workbook:
        heading = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        sheet = workbook.add_worksheet("Tidak diimpor")
        sheet.freeze_panes(1, 2)
        sheet.set_column(0, 0, 8)
        sheet.set_column(1, 1, 60)
        sheet.set_column(2, len(columns) + 1, 18)
        titles = ["Baris", "Alasan", *(column.title or column.label for column in columns)]
        for position, title in enumerate(titles):
            sheet.write_string(0, position, defused(title), heading)
        for line, row in enumerate(rows.iterator(chunk_size=500), start=1):
            content = RowContent.of(row)
            reasons = [f"{_cell(reason, letters, row)}: {reason.message}" for reason in content.reasons]
            sheet.write_number(line, 0, row.excel_row)
            sheet.write_string(line, 1, "\n".join([*reasons, *([row.problem] if row.problem else [])]), wrapped)
            for position, column in enumerate(columns, start=2):
                sheet.write_string(line, position, defused(clean(content.cells.get(column.key_in_row))))
    return file.getvalue()


def defused(text: str) -> str:
    """Text that a spreadsheet would take for a formula, kept from being one also when the file is saved as CSV."""
    return f"'{text}" if text.startswith(FORMULA_SIGNS) and len(text) > 1 else text
