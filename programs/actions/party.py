"""Who stands on the sides of an agreement, and who witnessed it."""

from typing import Any

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.saving import save_or_refuse
from programs.actions.agreement import ensure_unfinished, lock_agreement
from programs.models import Agreement, AgreementParty

FIELDS = ("kind", "name", "signatory", "signatory_title", "contact", "contact_phone", "is_witness")


@transaction.atomic
def add_party(*, agreement: Agreement, by: User, **facts: Any) -> AgreementParty:
    """Adds a side or a witness; the same one twice is refused. Raises DomainError."""
    agreement = lock_agreement(agreement)
    ensure_unfinished(agreement)
    party = AgreementParty(agreement=agreement, **{name: facts[name] for name in FIELDS})
    save_or_refuse(party)
    return party


@transaction.atomic
def change_party(*, party: AgreementParty, by: User, **facts: Any) -> AgreementParty:
    """Changes a side or a witness. Raises DomainError, also for a witness who would have promised something."""
    ensure_unfinished(lock_agreement(party.agreement))
    party = AgreementParty.objects.select_for_update().get(pk=party.pk)
    for name in FIELDS:
        setattr(party, name, facts[name])
    if party.is_witness and party.commitments.exists():
        raise DomainError("Pihak ini punya janji, jadi tidak dapat dicatat sebagai saksi saja.")
    save_or_refuse(party)
    return party


@transaction.atomic
def remove_party(*, party: AgreementParty, by: User) -> None:
    """Takes out a side recorded by mistake; its history stays. Raises DomainError when it promised something."""
    ensure_unfinished(lock_agreement(party.agreement))
    if party.commitments.exists():
        raise DomainError("Pihak ini punya janji. Batalkan janjinya, pihaknya tetap tercatat.")
    party.delete()
