"""What was done about something that happened at a site."""

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from sentences.models import Incident


@transaction.atomic
def close_incident(*, incident: Incident, action_taken: str, by: User) -> Incident:
    """Writes down what was done and settles the report; a second time changes nothing. Raises DomainError."""
    locked = Incident.objects.select_for_update().get(pk=incident.pk)
    if locked.closed_at is not None:
        return locked
    if not action_taken.strip():
        raise DomainError("Tulis tindak lanjutnya.")
    locked.action_taken = action_taken.strip()
    locked.closed_at, locked.closed_by = timezone.now(), by
    locked.save(update_fields=["action_taken", "closed_at", "closed_by"])
    return locked
