"""Third step: the chosen rows become clients and cases, each row once, a few hundred in one transaction."""

import pghistory
from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from clients.importing.beginning import begin
from clients.importing.content import RowContent
from clients.importing.extensions import Values
from clients.importing.guarantors import new_guarantors
from clients.importing.noting import Written, register_note
from clients.importing.people import OfficerNames, new_client, new_supervision
from clients.importing.steps.hold import Hold
from clients.importing.steps.reading import BatchLayout
from clients.models import (
    Assignment,
    Client,
    ClientPhone,
    ClientSequence,
    Guarantor,
    ImportBatch,
    ImportRow,
    ReportIn,
    Supervision,
    Visit,
)

CHUNK = 500
NOT_WRITTEN = "Baris ini bertentangan dengan data yang sudah ada. Periksa nomor register dan tanggalnya."


def write(hold: Hold) -> None:
    """Imports every chosen row that waits, and closes the import with what the database then holds."""
    batch = hold.batch
    by = batch.imported_by or batch.uploaded_by
    officers = OfficerNames.of_office(batch.office)
    done = batch.rows.filter(state=ImportRow.State.IMPORTED).count()
    with pghistory.context(imported_from=str(batch.public_id), user=by.pk):
        while written := _write_chunk(batch, officers, by):
            done += written
            hold.write(progress=done)
    hold.release(state=ImportBatch.State.IMPORTED, progress=done, imported_at=timezone.now(), imported_by=by)


def _write_chunk(batch: ImportBatch, officers: OfficerNames, by: User) -> int:
    """Writes the next rows together, or one by one when the database refuses some. Returns how many were handled."""
    pks = list(batch.rows.importable().order_by("excel_row").values_list("pk", flat=True)[:CHUNK])
    if not pks:
        return 0
    try:
        _write_rows(batch, pks, officers, by)
    except (IntegrityError, DataError):
        for pk in pks:
            try:
                _write_rows(batch, [pk], officers, by)
            except (IntegrityError, DataError):
                ImportRow.objects.filter(pk=pk).update(state=ImportRow.State.STUCK, problem=NOT_WRITTEN)
    return len(pks)


@transaction.atomic
def _write_rows(batch: ImportBatch, pks: list[int], officers: OfficerNames, by: User) -> None:
    """Clients, guarantors, cases with officer and first days, and numbers of these rows, in a handful of statements."""
    rows = list(batch.rows.importable().filter(pk__in=pks).select_for_update(of=("self",)).order_by("excel_row"))
    contents = {row.pk: RowContent.of(row) for row in rows}
    values = {pk: content.values for pk, content in contents.items()}
    people = _clients_for(batch, rows, values, by)
    cases = [
        new_supervision(people[row.pk], values[row.pk], row, officers.find(values[row.pk].get("officer")))
        for row in rows
    ]
    _settle_register_numbers(cases, rows)
    titles = BatchLayout.of(batch).titles()
    for row, case in zip(rows, cases, strict=True):
        case.register_note = register_note(Written(contents[row.pk], case.client, case, row.made_client), titles)
    Supervision.objects.bulk_create(cases)
    now = timezone.now()
    Assignment.objects.bulk_create(
        Assignment(supervision=case, officer_id=case.officer_id, since=now, assigned_by=by)
        for case in cases
        if case.officer_id
    )
    visits, duties = begin(cases, batch.office)
    Visit.objects.bulk_create(visits)
    ReportIn.objects.bulk_create(duties)
    Guarantor.objects.bulk_create(
        new_guarantors(
            [(case.client, values[row.pk], case.starts_on) for row, case in zip(rows, cases, strict=True)], by
        )
    )
    _mark_written(rows, cases)


def _mark_written(rows: list[ImportRow], cases: list[Supervision]) -> None:
    """Every row points at its case in one statement; a CASE for each row would take longer than writing the cases."""
    pairs = list(zip(rows, cases, strict=True))
    with connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE clients_importrow
            SET state = %s, client_id = told.client, supervision_id = told.supervision, made_client = told.made
            FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::boolean[])
                AS told (pk, client, supervision, made)
            WHERE id = told.pk
            """,
            [
                ImportRow.State.IMPORTED.value,
                [row.pk for row, _ in pairs],
                [case.client_id for _, case in pairs],
                [case.pk for _, case in pairs],
                [row.made_client for row, _ in pairs],
            ],
        )


def _clients_for(batch: ImportBatch, rows: list[ImportRow], values: dict[int, Values], by: User) -> dict[int, Client]:
    """The client of each row: the one on file, that of an earlier row of the same person, or a new one."""
    known = Client.objects.visible_to(by).in_bulk([row.known_client_id for row in rows if row.known_client_id])
    groups = {row.person_group or row.excel_row for row in rows}
    of_person = Q(person_group__in=groups) | Q(excel_row__in=groups)
    earlier = batch.rows.filter(of_person, client__in=Client.objects.visible_to(by))
    of_group = {row.person_group or row.excel_row: row.client for row in earlier.select_related("client")}
    chosen: dict[int, Client] = {}
    made: list[tuple[Client, Values]] = []
    for row in rows:
        group = row.person_group or row.excel_row
        client = known.get(row.known_client_id) if row.known_client_id else of_group.get(group)
        row.made_client = client is None
        if client is None:
            client = new_client(batch.office, values[row.pk], by)
            made.append((client, values[row.pk]))
            of_group[group] = client
        chosen[row.pk] = client
    _number(made, batch)
    Client.objects.bulk_create([client for client, _ in made])
    phones = [phone for client, said in made for phone in _further_phones(client, said, by)]
    for phone in phones:
        phone.hash_number()
    ClientPhone.objects.bulk_create(phones)
    return chosen


def _number(made: list[tuple[Client, Values]], batch: ImportBatch) -> None:
    """Gives out client numbers in one go; the office's sequence stays locked until the transaction ends."""
    if not made:
        return
    office, year = batch.office, batch.office.today().year
    ClientSequence.objects.get_or_create(office=office, year=year)
    sequence = ClientSequence.objects.select_for_update().get(office=office, year=year)
    for offset, (client, _) in enumerate(made, start=1):
        client.number = f"{office.short_code}-{year}-{sequence.last_number + offset:04d}"
    sequence.last_number += len(made)
    sequence.save(update_fields=["last_number"])


def _further_phones(client: Client, values: Values, by: User) -> list[ClientPhone]:
    """Numbers after the first, and who holds them."""
    numbers = list(zip(values.get("phones", []), values.get("phone_holders", []), strict=False))
    return [ClientPhone(client=client, number=number, holder=holder, recorded_by=by) for number, holder in numbers[1:]]


def _settle_register_numbers(cases: list[Supervision], rows: list[ImportRow]) -> None:
    """A case whose register has no number of its own takes the row's when its judgment is another case's too."""
    taken = set(
        Supervision.objects.filter(
            office=cases[0].office_id if cases else None, register_no__in=[case.register_no for case in cases]
        ).values_list("book", "register_no")
    )
    for case, row in zip(cases, rows, strict=True):
        if (case.book, case.register_no) in taken and not row.register_key:
            case.register_no = f"{case.register_no[:48]} (baris {row.excel_row})"
        taken.add((case.book, case.register_no))
