"""An event's links on the office's side: one row for each invited village, the sheet for telephone calls."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from lokal import parse_phone

from accounts.one_time_links import share_address
from documents.rendering import heading, render_pdf
from programs.actions.invitation_link import NewInvitationLink
from programs.invitation_words import event_in_words, invitation_text
from programs.models import InvitationLink, OutreachEvent, VillageRegistration
from programs.village_contacts import Contact, contacts


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One invited village with whom to call, and the link it holds now."""

    registration: VillageRegistration
    contact: Contact
    link: InvitationLink | None
    delegates: Sequence[InvitationLink]
    is_locked: bool


def link_rows(event: OutreachEvent, registrations: Sequence[VillageRegistration], now: datetime) -> list[LinkRow]:
    """The rows of a page; the same few queries for three villages as for thirty."""
    known = contacts(registrations, event.office.today())
    own: dict[int, InvitationLink] = {}
    delegates: dict[int, list[InvitationLink]] = {}
    live = InvitationLink.objects.filter(registration__in=registrations, revoked_at=None, expires_at__gt=now)
    for link in live.order_by("created_at"):
        if link.handed_on_by_id:
            delegates.setdefault(link.registration_id, []).append(link)
        else:
            own[link.registration_id] = link
    rows = []
    for row in registrations:
        own_link = own.get(row.pk)
        is_locked = own_link is not None and own_link.is_locked(now)
        rows.append(LinkRow(row, known[row.village_id], own_link, delegates.get(row.pk, []), is_locked))
    return rows


@dataclass(frozen=True, slots=True)
class MadeRow:
    """A link just made, ready to be sent; its PIN is told separately."""

    registration: VillageRegistration
    holder: str
    phone: str
    share_url: str
    address: str
    pin: str


def made_rows(event: OutreachEvent, made: Iterable[NewInvitationLink]) -> list[MadeRow]:
    """What the one page shows that can show it."""
    new = list(made)
    known = contacts([one.link.registration for one in new], event.office.today())
    rows = []
    for one in new:
        registration = one.link.registration
        phone = known[registration.village_id].phone
        address = settings.SITE_URL + reverse("programs:link_open", args=[one.secrets.token])
        share = share_address(phone, invitation_text(event, address))
        rows.append(MadeRow(registration, one.link.holder, phone, share, address, one.secrets.spoken_pin))
    return rows


def calls_pdf(event: OutreachEvent, pins: dict[str, str], registrations: Iterable[VillageRegistration]) -> bytes:
    """The sheet for telephone calls: whom to call, the PIN to tell, and room for the answer. Raises DomainError."""
    rows = list(registrations)
    known = contacts(rows, event.office.today())
    lines = []
    for row in rows:
        contact = known[row.village_id]
        number = parse_phone(contact.phone).national or contact.phone
        lines.append([str(row.village), row.village.district.name, contact.name, number, pins[str(row.public_id)]])
    data = {"heading": heading(event.office), "title": event.title, "when": event_in_words(event), "rows": lines}
    return render_pdf("programs/invitation_calls.typ", data)
