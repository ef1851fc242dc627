"""Background work of villages."""

from celery import shared_task
from django.utils import timezone

from villages.succession_contacts import erase_old_successors


@shared_task(name="villages.tasks.erase_successors")
def erase_successors() -> int:
    """Erases who was reported as a new head long ago. Harmless to run twice."""
    return erase_old_successors(now=timezone.now())
