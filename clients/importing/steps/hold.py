"""One worker's hold on one import, and telling a worker that there is something to do."""

from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from bapas_portal.messages_to_workers import send_once
from clients.models import ImportBatch

LOST_AFTER = timedelta(minutes=2)
"""A worker shows its progress every few seconds; one that was silent this long is gone."""
MAX_ATTEMPTS = 5


class TakenOver(Exception):
    """Another worker has this import now."""


class Hold:
    """Every write passes only while the row still carries this worker's latest sign of life."""

    def __init__(self, batch: ImportBatch) -> None:
        self.batch = batch

    def write(self, **values: object) -> None:
        """Changes the row and shows that this worker lives. Raises TakenOver when the hold is lost."""
        now = timezone.now()
        values = {"claimed_at": now, **values}
        if not ImportBatch.objects.filter(pk=self.batch.pk, claimed_at=self.batch.claimed_at).update(**values):
            raise TakenOver
        for name, value in values.items():
            setattr(self.batch, name, value)

    def release(self, **values: object) -> None:
        """Ends the step: the import waits for a person, or for nobody."""
        self.write(**{**values, "claimed_at": None, "attempts": 0})


def take(batch_id: int) -> Hold | None:
    """Takes an import that has work and no living worker; of two workers one gets it."""
    now = timezone.now()
    taken = ImportBatch.objects.unclaimed(now - LOST_AFTER).filter(pk=batch_id)
    if not taken.update(claimed_at=now, attempts=F("attempts") + 1):
        return None
    return Hold(
        ImportBatch.objects.select_related("office", "uploaded_by", "imported_by", "undone_by").get(pk=batch_id)
    )


def nudge(batch: ImportBatch) -> None:
    """Tells a worker about an import; when the queue is down, beat tells it again within a minute."""
    send_once("clients.tasks.advance_import", batch.pk)
