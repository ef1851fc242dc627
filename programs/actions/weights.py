"""How much each reason counts where an office decides where to go next."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.actions.saving import save_or_refuse
from programs.models import OutreachWeights
from programs.permissions.where_next import can_change_weights


@transaction.atomic
def change_weights(*, office: Office, weights: Mapping[str, int], by: User) -> OutreachWeights:
    """The head of the office sets its weights, 0 to 10 each; the history keeps what they were.

    Raises DomainError for somebody else, and when no reason would count at all: then nothing could be ranked.
    """
    verdict = can_change_weights(by, office)
    if not verdict:
        raise DomainError(verdict.reason)
    if not any(weights.values()):
        raise DomainError("Paling sedikit satu alasan harus berbobot 1 atau lebih, jika tidak semua desa bernilai 0.")
    OutreachWeights.objects.get_or_create(office=office)
    row = OutreachWeights.objects.select_for_update().get(office=office)
    changed = [name for name, value in weights.items() if getattr(row, name) != value]
    if not changed:
        return row
    for name in changed:
        setattr(row, name, weights[name])
    row.changed_by, row.changed_at = by, timezone.now()
    save_or_refuse(row)
    return row
