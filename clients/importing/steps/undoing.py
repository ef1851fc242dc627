"""Takes an import back: only what it made, and only where nobody has worked since."""

import pghistory
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from clients.importing.steps.hold import Hold
from clients.models import Client, ImportBatch, ImportRow, Supervision

CHANGED_SINCE = "Berkas atau perkaranya sudah diubah sejak diimpor."
HAS_MORE = "Sudah ada {kinds} pada berkas ini."
CHUNK = 200


def undo(hold: Hold) -> None:
    """Takes back every imported row that nobody touched; a row that stays says why."""
    batch = hold.batch
    ImportRow.objects.filter(batch=batch, state=ImportRow.State.IMPORTED).update(problem="")
    waiting = batch.rows.filter(state=ImportRow.State.IMPORTED, problem="")
    done = 0
    with pghistory.context(undone_import=str(batch.public_id), user=batch.undone_by_id):
        # Later rows first: a further case of a client goes before the client it hangs on.
        while pks := list(waiting.order_by("-excel_row").values_list("pk", flat=True)[:CHUNK]):
            for pk in pks:
                _undo_row(pk)
            done += len(pks)
            hold.write(progress=done)
    hold.release(state=ImportBatch.State.UNDONE, progress=done, undone_at=timezone.now())


@transaction.atomic
def _undo_row(pk: int) -> None:
    """Takes back one row whole, or not at all."""
    row = ImportRow.objects.select_for_update().get(pk=pk)
    if row.state != ImportRow.State.IMPORTED or row.supervision is None or row.client is None:
        return
    case, client, made = row.supervision, row.client, row.made_client
    refusal = _touched(case, client if made else None)
    if not refusal:
        try:
            with transaction.atomic():
                ImportRow.objects.filter(pk=pk).update(state=ImportRow.State.UNDONE, client=None, supervision=None)
                case.assignments.all().delete()
                case.delete()
                if made:
                    client.phones.all().delete()
                    client.delete()
            return
        except ProtectedError as error:
            kinds = sorted({str(found._meta.verbose_name) for found in error.protected_objects})
            refusal = HAS_MORE.format(kinds=", ".join(kinds))[:300]
    ImportRow.objects.filter(pk=pk).update(problem=refusal)


def _touched(case: Supervision, client: Client | None) -> str:
    """Why the row stays, when its case or the client it made was changed after the import wrote it."""
    histories = [case.events, *([client.events] if client else [])]  # type: ignore[attr-defined]
    return CHANGED_SINCE if any(history.count() > 1 for history in histories) else ""
