"""Name and telephone number of whoever offered something are kept to call back, and then erased; the offer stays."""

from datetime import datetime
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import transaction
from lokal.samaran import PiiType, mask_pii

from programs.models import PublicOffer

ERASED = "(dihapus)"
CONTACT_TYPES: tuple[PiiType, ...] = ("PHONE", "EMAIL", "NIK", "KK")


def erase_old_contacts(*, now: datetime) -> int:
    """Erases name and number of offers whose last answer is older than OFFER_CONTACT_LIFETIME, also in the history.

    Numbers and addresses that somebody wrote into the offer or the answer are masked. What was offered, by which
    institution and what came of it stays. Harmless to run twice. Returns how many offers were emptied.
    """
    erased = 0
    for offer in PublicOffer.objects.contact_due_for_erasure(now - settings.OFFER_CONTACT_LIFETIME):
        with transaction.atomic():
            erased += _erase(offer.pk, now)
    return erased


def _erase(key: int, now: datetime) -> bool:
    """One offer and its history; false where somebody answered anew meanwhile."""
    due = PublicOffer.objects.contact_due_for_erasure(now - settings.OFFER_CONTACT_LIFETIME)
    offer = due.select_for_update(of=("self",)).filter(pk=key).first()
    if offer is None:
        return False
    offer.name, offer.phone, offer.contact_erased_at = "", None, now
    offer.text, offer.answer = _masked(offer, "text"), _masked(offer, "answer")
    offer.save(update_fields=["name", "phone", "contact_erased_at", "text", "answer"])
    for snapshot in apps.get_model("programs", "PublicOfferEvent").objects.filter(pgh_obj_id=key):
        snapshot.name, snapshot.phone = "", None
        snapshot.text, snapshot.answer = _masked(snapshot, "text"), _masked(snapshot, "answer")
        snapshot.save(update_fields=["name", "phone", "text", "answer"])
    return True


def _masked(row: Any, name: str) -> str:
    """A text of the row without telephone, e-mail and identity numbers, within the length of its column."""
    text: str = getattr(row, name)
    for match in mask_pii(text, types=CONTACT_TYPES).matches:
        text = text.replace(match.value, ERASED)
    return text[: row._meta.get_field(name).max_length]
