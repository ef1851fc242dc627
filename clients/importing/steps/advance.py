"""A worker takes up an import where it stands; beat sends those that wait, and clears away what is over its time."""

import logging
from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.db import transaction

from bapas_portal.law import DomainError
from clients.importing.steps.checking import check
from clients.importing.steps.hold import LOST_AFTER, MAX_ATTEMPTS, Hold, TakenOver, nudge, take
from clients.importing.steps.reading import read
from clients.importing.steps.undoing import undo
from clients.importing.steps.writing import write
from clients.models import ImportBatch, ImportRow

logger = logging.getLogger(__name__)
STEPS: dict[str, Callable[[Hold], None]] = {
    ImportBatch.State.READING: read,
    ImportBatch.State.CHECKING: check,
    ImportBatch.State.IMPORTING: write,
    ImportBatch.State.UNDOING: undo,
}
BEFORE: dict[str, str] = {
    ImportBatch.State.READING: ImportBatch.State.FAILED,
    ImportBatch.State.CHECKING: ImportBatch.State.MAPPING,
    ImportBatch.State.IMPORTING: ImportBatch.State.CHECKED,
    ImportBatch.State.UNDOING: ImportBatch.State.IMPORTED,
}
"""Where an import stands when a step cannot be done; the person tries again from there."""
FAILURE = "Portal tidak dapat menyelesaikan langkah ini. Coba lagi; bila tetap gagal, hubungi administrator."


def advance(batch_id: int) -> None:
    """Does the step the import waits for, once; harmless when nothing waits or another worker has it."""
    hold = take(batch_id)
    if hold is None:
        return
    state = hold.batch.state
    try:
        if hold.batch.attempts > MAX_ATTEMPTS:
            _stop(hold, state, FAILURE)
        else:
            STEPS[state](hold)
    except TakenOver:
        logger.info("Import %s was taken over.", batch_id)
    except DomainError as error:
        _stop(hold, state, error.message)
    except Exception:
        logger.exception("Import %s failed while %s.", batch_id, state)
        _stop(hold, state, FAILURE)


def _stop(hold: Hold, state: str, told: str) -> None:
    try:
        hold.release(state=BEFORE[state], error=told[:300])
    except TakenOver:
        logger.info("Import %s was taken over.", hold.batch.pk)


def dispatch(*, now: datetime) -> int:
    """Tells a worker about every import that has work and no living worker. Returns how many."""
    waiting = list(ImportBatch.objects.unclaimed(now - LOST_AFTER))
    for batch in waiting:
        nudge(batch)
    return len(waiting)


def purge(*, now: datetime) -> int:
    """Deletes the workbooks and the contents of the rows of old imports; which row became which case stays."""
    count = 0
    for batch in ImportBatch.objects.to_purge(now - settings.IMPORT_LIFETIME).exclude(state__in=ImportBatch.AT_WORK):
        with transaction.atomic():
            locked = ImportBatch.objects.select_for_update(skip_locked=True).filter(pk=batch.pk, purged_at=None).first()
            if locked is None:
                continue
            ImportRow.objects.filter(batch=locked).update(content=None, nik_key="", person_key="", register_key="")
            locked.file.delete(save=False)
            ImportBatch.objects.filter(pk=locked.pk).update(file="", layout=None, purged_at=now)
            count += 1
    return count
