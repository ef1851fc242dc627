"""Takes an import back: only what it made, and only where nobody has worked since."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import pghistory
from django.apps import apps
from django.db import models, transaction
from django.db.models import Count, ProtectedError, Q
from django.utils import timezone

from clients.importing.steps.hold import Hold
from clients.models import (
    Assignment,
    Client,
    ClientPhone,
    Guarantor,
    ImportBatch,
    ImportRow,
    ReportIn,
    Supervision,
    Visit,
)

CHANGED_SINCE = "Berkas atau perkaranya sudah diubah sejak diimpor."
HAS_MORE = "Sudah ada {kinds} pada berkas ini."
PASSED_OVER = "Baris ini tidak dibatalkan. Tanyakan kepada kepala Bapas."
CHUNK = 500


def undo(hold: Hold) -> None:
    """Takes back every imported row that nobody touched; a row that stays says why.

    A client whose record is kept from whoever asked is passed over: nobody deletes what they may not see.
    Each few hundred rows are one transaction: a worker that is stopped leaves whole rows behind, and the next goes on.
    """
    batch = hold.batch
    ImportRow.objects.filter(batch=batch, state=ImportRow.State.IMPORTED).update(problem="")
    if batch.undone_by is not None:
        kept = ImportRow.objects.hidden_from(batch.undone_by).filter(batch=batch, state=ImportRow.State.IMPORTED)
        kept.update(problem=PASSED_OVER)
    waiting = batch.rows.filter(state=ImportRow.State.IMPORTED, problem="")
    done = batch.rows.filter(state=ImportRow.State.UNDONE).count()
    with pghistory.context(undone_import=str(batch.public_id), user=batch.undone_by_id):
        # Later rows first: a further case of a client goes before the client it hangs on.
        while pks := list(waiting.order_by("-excel_row").values_list("pk", flat=True)[:CHUNK]):
            _undo_chunk(batch, pks)
            done += len(pks)
            hold.write(progress=done)
    hold.release(state=ImportBatch.State.UNDONE, progress=done, undone_at=timezone.now())


def _undo_chunk(batch: ImportBatch, pks: list[int]) -> None:
    """Takes these rows back together, or one by one when something else hangs on some of them."""
    try:
        _undo_rows(batch, pks)
    except ProtectedError:
        for pk in pks:
            try:
                _undo_rows(batch, [pk])
            except ProtectedError as error:
                kinds = sorted({str(found._meta.verbose_name) for found in error.protected_objects})
                refusal = HAS_MORE.format(kinds=", ".join(kinds))[:300]
                ImportRow.objects.filter(pk=pk).update(problem=refusal)


@transaction.atomic
def _undo_rows(batch: ImportBatch, pks: list[int]) -> None:
    """Takes back those of the rows that are as the import left them, each whole. Raises ProtectedError."""
    rows = list(ImportRow.objects.select_for_update().filter(pk__in=pks, state=ImportRow.State.IMPORTED))
    cases = [row.supervision_id for row in rows if row.supervision_id]
    list(Supervision.objects.select_for_update().filter(pk__in=cases).order_by("pk").values_list("pk"))
    made = [row.client_id for row in rows if row.made_client and row.client_id]
    touched_cases = _touched(Supervision, cases) | _with_later_days(batch, cases)
    touched_clients = _touched(Client, made)
    untouched = [
        row
        for row in rows
        if row.supervision_id not in touched_cases and not (row.made_client and row.client_id in touched_clients)
    ]
    kept = {row.pk for row in rows} - {row.pk for row in untouched}
    ImportRow.objects.filter(pk__in=kept).update(problem=CHANGED_SINCE)
    _delete(batch, untouched)


def _delete(batch: ImportBatch, rows: list[ImportRow]) -> None:
    """Deletes the cases of the rows with what the import added to them, and the clients it made."""
    cases = [row.supervision_id for row in rows if row.supervision_id]
    clients = {row.client_id for row in rows if row.client_id}
    made = [row.client_id for row in rows if row.made_client and row.client_id]
    ImportRow.objects.filter(pk__in=[row.pk for row in rows]).update(
        state=ImportRow.State.UNDONE, client=None, supervision=None
    )
    for model in (Visit, ReportIn, Assignment):
        model.objects.filter(supervision__in=cases).delete()
    Supervision.objects.filter(pk__in=cases).delete()
    still_there = ImportRow.objects.filter(batch=batch, client__in=clients).values_list("client_id", flat=True)
    vouched = Guarantor.objects.filter(client__in=clients - set(still_there))
    vouched.filter(pk__in=_written_by(batch, Guarantor, vouched.values_list("pk", flat=True))).delete()
    ClientPhone.objects.filter(client__in=made).delete()
    Client.objects.filter(pk__in=made).delete()


def _events(model: type[models.Model]) -> Any:
    """The history rows of a model, which triggers write."""
    return apps.get_model(model._meta.app_label, f"{model.__name__}Event").objects.order_by()


def _touched(model: type[models.Model], pks: Iterable[int]) -> set[int]:
    """Those rows of the model that were changed after they were written."""
    counted = _events(model).filter(pgh_obj_id__in=list(pks)).values("pgh_obj_id").annotate(n=Count("pk"))
    return set(counted.filter(n__gt=1).values_list("pgh_obj_id", flat=True))


def _written_by(batch: ImportBatch, model: type[models.Model], pks: Iterable[int]) -> set[int]:
    """Those rows that this import wrote and nobody changed."""
    events = _events(model).filter(pgh_obj_id__in=list(pks)).values("pgh_obj_id")
    ours = Count("pk", filter=Q(pgh_context__metadata__imported_from=str(batch.public_id)))
    return set(events.annotate(n=Count("pk"), ours=ours).filter(n=1, ours=1).values_list("pgh_obj_id", flat=True))


def _with_later_days(batch: ImportBatch, cases: list[int]) -> set[int]:
    """Cases with more visits or report-ins than the one of each that the import wrote, or with one changed since."""
    found: set[int] = set()
    for model in (Visit, ReportIn):
        days = dict(model.objects.filter(supervision__in=cases).values_list("pk", "supervision_id"))
        ours = _written_by(batch, model, days)
        found |= {case for pk, case in days.items() if pk not in ours}
        found |= {case for case, number in Counter(days.values()).items() if number > 1}
    return found
