"""Offers of the public: one comes in, the office calls back and says what became of it."""

import uuid
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once, holds
from programs.models import PublicOffer
from villages.models import Regency

State = PublicOffer.State
FOLLOWING: dict[str, set[str]] = {
    State.NEW: {State.CONTACTED, State.ACCEPTED, State.DECLINED},
    State.CONTACTED: {State.CONTACTED, State.ACCEPTED, State.DECLINED},
    State.ACCEPTED: set(),
    State.DECLINED: set(),
}
"""What may come after what; an offer that was taken or not is settled."""


@transaction.atomic
def make_offer(
    *, regency: Regency, kind: str, name: str, organisation: str, phone: str, text: str, submission_key: uuid.UUID
) -> PublicOffer:
    """Keeps an offer for the Bapas of the regency; the same submission again gives the same offer.

    Whoever offers has no account, so nobody is named as its author. Raises DomainError where no Bapas serves.
    """
    office = regency.office
    if office is None:
        raise DomainError("Belum ada Bapas untuk kabupaten atau kota ini. Pilih yang terdekat.")
    offer, _ = create_once(
        PublicOffer.objects.all(),
        submission_key,
        lambda: PublicOffer.objects.create(
            regency=regency,
            office=office,
            kind=kind,
            name=name,
            organisation=organisation,
            phone=phone,
            text=text,
            submission_key=submission_key,
        ),
        is_same=holds(regency=regency, kind=kind, name=name, organisation=organisation, phone=phone, text=text),
    )
    return offer


@transaction.atomic
def answer_offer(*, offer: PublicOffer, state: str, answer: str, now: datetime | None = None, by: User) -> PublicOffer:
    """Records what came of an offer. The same answer again changes nothing.

    Raises DomainError for an answer that no longer fits, because somebody else has settled it meanwhile.
    """
    offer = PublicOffer.objects.select_for_update().get(pk=offer.pk)
    if (offer.state, offer.answer) == (state, answer):
        return offer
    if state not in FOLLOWING[offer.state]:
        raise DomainError(f"Tawaran ini sudah ditandai “{offer.get_state_display().lower()}”.")
    offer.state, offer.answer = state, answer
    offer.handled_by, offer.handled_at = by, now or timezone.now()
    offer.save(update_fields=["state", "answer", "handled_by", "handled_at"])
    return offer
