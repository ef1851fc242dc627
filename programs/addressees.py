"""How contacts of villages and of partners are reached by a message: numbers they gave for just that work."""

from collections.abc import Collection
from uuid import UUID
from zoneinfo import ZoneInfo

from accounts.phones import mobile_number
from programs.models import AgreementParty, VillageRegistration
from reminders import addressees
from reminders.addressees import Addressee
from reminders.kinds import Reason, RecipientKind


def village_contacts_by_key(keys: Collection[UUID]) -> dict[UUID, Addressee]:
    """Contacts that villages named in their answer to an invitation, by the invitation; the answer is the consent."""
    rows = VillageRegistration.objects.filter(public_id__in=keys).select_related("event__office", "village")
    return {
        row.public_id: Addressee(
            label=f"Kontak {row.village}",
            zone=row.event.zone,
            phone=mobile_number(row.contact_phone),
            consent=row.is_answered,
            blocked_reasons=_reasons(row.contact_phone),
        )
        for row in rows
    }


def partners_by_key(keys: Collection[UUID]) -> dict[UUID, Addressee]:
    """Contacts of the parties of signed agreements, who gave their number for carrying them out."""
    rows = AgreementParty.objects.filter(public_id__in=keys, agreement__state__in=["signed", "renewed"])
    rows = rows.select_related("agreement__office", "agreement__regional_office")
    return {
        row.public_id: Addressee(
            label=row.name,
            zone=ZoneInfo((row.agreement.office or row.agreement.regional_office).timezone),
            phone=mobile_number(row.contact_phone),
            consent=True,
            blocked_reasons=_reasons(row.contact_phone),
        )
        for row in rows
    }


def _reasons(phone: str) -> tuple[Reason, ...]:
    return (Reason.WRONG_NUMBER,) if phone and not mobile_number(phone) else ()


def register_addressees() -> None:
    """Tells the outbox who knows them."""
    addressees.register(RecipientKind.VILLAGE_CONTACT, village_contacts_by_key)
    addressees.register(RecipientKind.PARTNER, partners_by_key)
