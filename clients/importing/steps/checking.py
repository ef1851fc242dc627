"""Second step: judge every row, with the rows above it and the clients on file in mind. Nothing is imported yet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from django.utils.formats import date_format

from clients.importing.beginning import is_over
from clients.importing.completeness import lacking
from clients.importing.content import RowContent
from clients.importing.duplicates import SeenRows, Twin
from clients.importing.extensions import Values
from clients.importing.judge import Judgement, RowJudge, twin_of
from clients.importing.layout import RowKind, classified_rows
from clients.importing.reasons import Outcome, Reason, Weight
from clients.importing.records import OfficeRecords, register_key
from clients.importing.steps.hold import Hold
from clients.importing.steps.reading import BatchLayout, find_register
from clients.importing.values.text import LONGEST_CELL, Cell
from clients.importing.villages import VillageIndex
from clients.models import ImportBatch, ImportRow
from clients.models.client import identity_hash

CHUNK = 1000
PERIOD_OVER = (
    "Masa bimbingan sudah berakhir pada {}. Perkara diimpor tanpa jadwal dan masuk daftar "
    "Bimbingan berakhir untuk ditutup."
)
CELL_CUT = "Isi sel ini lebih panjang daripada yang dapat dimuat Excel; sisanya tidak diambil."
REGISTER_NO_TAKEN = "Nomor register ini sudah dipakai dalam buku yang sama. Perbaiki nomornya."


@dataclass(slots=True)
class BatchJudge:
    """Judges the rows of one import in order; keeps what later rows are compared with."""

    rows: RowJudge
    records: OfficeRecords
    seen: SeenRows = field(default_factory=SeenRows)
    groups: dict[int, int] = field(default_factory=dict)
    nik_above: str = ""

    @classmethod
    def of(cls, batch: ImportBatch) -> "BatchJudge":
        """With the villages and the files of the batch's office, on today's day there."""
        judge = RowJudge(VillageIndex.of_office(batch.office), batch.office.today(), BatchLayout.of(batch).titles())
        return cls(judge, OfficeRecords.of_user(batch.uploaded_by))

    def next_row(self, excel_row: int, cells: dict[str, Cell]) -> tuple[RowContent, ImportRow]:
        """The row below the last one: judged, compared, and ready to be kept."""
        judgement = self.rows.judge(cells, nik_above=self.nik_above)
        self.nik_above = judgement.values["nik"] or ""
        twin = twin_of(judgement.values, excel_row)
        repeated, first = self.seen.find(twin)
        self.seen.add(twin)
        group = self.groups.get(first, first) if first else None
        if first and group:
            self.groups[excel_row] = group
        row = ImportRow(excel_row=excel_row, person_group=group)
        judgement.reasons.extend(doubts_of_today(cells, judgement.values, self.rows.today))
        return settle(row, cells, judgement, twin, repeated, self.records), row


def doubts_of_today(cells: dict[str, Cell], values: Values, today: date) -> Iterator[Reason]:
    """What is remarkable on the day of the import, though the register was right when it was written."""
    if values.get("ends_on") and is_over(date.fromisoformat(values["ends_on"]), today):
        yield Reason(
            "period_over",
            Weight.WARN,
            PERIOD_OVER.format(date_format(date.fromisoformat(values["ends_on"]), "j F Y")),
            "ends_on",
        )
    for key, cell in cells.items():
        if isinstance(cell, str) and len(cell) >= LONGEST_CELL:
            yield Reason("cell_cut", Weight.WARN, CELL_CUT, key)


def settle(
    row: ImportRow,
    cells: dict[str, Cell],
    judgement: Judgement,
    twin: Twin,
    repeated: Reason | None,
    records: OfficeRecords,
) -> RowContent:
    """Writes on `row` what follows from its judgement, the rows above it and the clients on file."""
    reasons = judgement.reasons
    if repeated:
        reasons.append(repeated)
    known = records.match(twin)
    if known:
        reasons.append(records.reason_for(twin, known))
    key = register_key(judgement.values)
    outcome = judgement.outcome
    if outcome != Outcome.REJECT:
        gaps = list(lacking(judgement.values))
        if key and key in records.register_keys:
            gaps.append(Reason("register_no_taken", Weight.NOTE, REGISTER_NO_TAKEN, "register_no"))
        reasons.extend(gaps)
        records.register_keys.add(key)
    else:
        gaps = []
    row.outcome = outcome.value
    row.codes = sorted({reason.code for reason in reasons})
    row.is_complete = not gaps
    row.is_chosen = outcome != Outcome.REJECT and not any(reason.weight == Weight.DOUBT for reason in reasons)
    row.nik_key = identity_hash(twin.nik) if twin.nik else ""
    row.person_key = person_key(twin)
    row.register_key = key[:80]
    row.known_client_id = known.pk if known else None
    content = RowContent(cells, judgement.values, reasons)
    row.content = content.as_text()
    return content


def person_key(twin: Twin) -> str:
    """Keyed hash of name and birth date, by which rows of one person are found again."""
    return identity_hash(f"{twin.name}|{twin.birth_date}") if twin.name and twin.birth_date else ""


def check(hold: Hold) -> None:
    """Judges all rows anew and leaves the result to a person."""
    batch = hold.batch
    ImportRow.objects.filter(batch=batch).delete()
    layout = find_register(batch)
    columns = BatchLayout.of(batch).by_field()
    judge = BatchJudge.of(batch)
    skipped = done = 0
    waiting: list[ImportRow] = []
    for sheet_row, kind in classified_rows(layout, columns):
        done += 1
        if kind == RowKind.DATA:
            cells = {
                code: sheet_row.cells[index] if index < len(sheet_row.cells) else "" for code, index in columns.items()
            }
            _, row = judge.next_row(sheet_row.number, cells)
            row.batch = batch
            waiting.append(row)
        else:
            skipped += 1
        if len(waiting) >= CHUNK:
            _keep(waiting, hold, done)
    _keep(waiting, hold, done)
    hold.release(state=ImportBatch.State.CHECKED, progress=done, skipped=skipped)


def _keep(waiting: list[ImportRow], hold: Hold, done: int) -> None:
    ImportRow.objects.bulk_create(waiting, batch_size=CHUNK)
    waiting.clear()
    hold.write(progress=min(done, hold.batch.total))
