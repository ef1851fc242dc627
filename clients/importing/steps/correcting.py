"""A person puts one row right, takes it in or leaves it out; the row is judged anew at once."""

from collections.abc import Mapping

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from clients.importing.content import RowContent
from clients.importing.duplicates import Twin, repetition
from clients.importing.judge import RowJudge, twin_of
from clients.importing.records import OfficeRecords
from clients.importing.steps.checking import doubts_of_today, person_key, settle
from clients.importing.steps.reading import BatchLayout
from clients.importing.values.text import clean
from clients.importing.villages import VillageIndex
from clients.models import ImportBatch, ImportRow
from clients.models.client import identity_hash

NOT_OPEN = "Baris ini sudah diimpor atau impornya sedang berjalan. Muat ulang halaman."
PURGED = "Isi baris ini sudah dihapus menurut jangka waktu penyimpanan. Unggah lagi berkasnya."


def open_row(batch_id: int, excel_row: int) -> ImportRow:
    """The row, locked, if it may still be changed. Part of a transaction; raises DomainError."""
    batch = ImportBatch.objects.select_for_update().get(pk=batch_id)
    row = batch.rows.select_for_update(of=("self",)).get(excel_row=excel_row)
    if batch.state not in {ImportBatch.State.CHECKED, ImportBatch.State.IMPORTED} or row.state not in {
        ImportRow.State.WAITING,
        ImportRow.State.STUCK,
    }:
        raise DomainError(NOT_OPEN)
    if not row.content:
        raise DomainError(PURGED)
    row.batch = batch
    return row


@transaction.atomic
def correct_row(*, row: ImportRow, texts: Mapping[str, str], by: User) -> ImportRow:
    """Puts typed text in the place of cells and judges the row again. Raises DomainError."""
    locked = open_row(row.batch_id, row.excel_row)
    content = RowContent.of(locked)
    known = BatchLayout.of(locked.batch).by_field()
    for code, text in texts.items():
        if code in known and clean(text) != clean(content.cells.get(code)):
            content.cells[code] = clean(text)
    judge = RowJudge(
        VillageIndex.of_office(locked.batch.office), locked.batch.office.today(), BatchLayout.of(locked.batch).titles()
    )
    above = locked.batch.rows.filter(excel_row__lt=locked.excel_row).order_by("-excel_row").first()
    judgement = judge.judge(content.cells, nik_above=(RowContent.of(above).values.get("nik") or "") if above else "")
    judgement.reasons.extend(doubts_of_today(content.cells, judgement.values, judge.today))
    twin = twin_of(judgement.values, locked.excel_row)
    repeated, first = repetition(twin, *_earlier(locked, twin))
    locked.person_group = first
    records = OfficeRecords.of_user(by)
    others = locked.batch.rows.exclude(pk=locked.pk).exclude(outcome=ImportRow.Outcome.REJECT)
    records.register_keys |= set(others.exclude(register_key="").values_list("register_key", flat=True))
    settle(locked, content.cells, judgement, twin, repeated, records)
    locked.is_edited = True
    locked.state, locked.problem = ImportRow.State.WAITING, ""
    locked.save()
    return locked


def _earlier(row: ImportRow, twin: Twin) -> tuple[list[Twin], list[Twin]]:
    """The rows above with the same NIK, and those with the same name and birth date."""
    above = row.batch.rows.filter(excel_row__lt=row.excel_row)
    keys = (("nik_key", identity_hash(twin.nik) if twin.nik else ""), ("person_key", person_key(twin)))
    found = []
    for name, key in keys:
        rows = above.filter(**{name: key})[:20] if key else []
        found.append([twin_of(RowContent.of(other).values, other.excel_row) for other in rows])
    return found[0], found[1]


@transaction.atomic
def choose_row(*, row: ImportRow, is_chosen: bool, by: User) -> ImportRow:
    """Takes a row in or leaves it out. A refused row is put right first. Raises DomainError."""
    locked = open_row(row.batch_id, row.excel_row)
    if is_chosen and locked.outcome == ImportRow.Outcome.REJECT:
        raise DomainError("Baris yang ditolak diperbaiki dulu, baru dapat diimpor.")
    locked.is_chosen = is_chosen
    locked.save(update_fields=["is_chosen"])
    return locked
