"""Ways in for villages without an account: made for many at once, opened with a PIN, handed on, withdrawn.

A link belongs to one village's invitation and ends with its event. Who holds it may hand it to a delegate: the delegate
gets a link and a PIN of their own and the first one stays, so that the head still sees and can change the answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, Q
from django.db.models.functions import Greatest
from django.utils import timezone

from accounts.models import User
from accounts.one_time_links import Attempt, Secrets, hash_of, new_secrets, try_pin
from bapas_portal.law import DomainError
from bapas_portal.written_query import WrittenQuery
from programs import lifecycle
from programs.actions.locking import ensure, lock_event, lock_registration
from programs.link_term import ending_terms, link_ends_at
from programs.models import InvitationLink, OutreachEvent, VillageRegistration
from programs.querysets.invitation import InvitationLinkQuerySet
from programs.village_contacts import contacts

MOST_AT_ONCE = 1_000
MOST_HANDED_ON = 3
BATCH = 1_000


@dataclass(frozen=True, slots=True)
class NewInvitationLink:
    """A link just made: the only moment at which its token and PIN can be read."""

    link: InvitationLink
    secrets: Secrets


def make_links(
    *, event: OutreachEvent, registrations: Iterable[VillageRegistration], now: datetime | None = None, by: User
) -> list[NewInvitationLink]:
    """A new link for each invited village of `event`; earlier ones of these villages end, also those handed on.

    At most MOST_AT_ONCE. Raises DomainError when the event no longer takes answers.
    """
    wanted = list(registrations)
    if len(wanted) > MOST_AT_ONCE:
        raise DomainError(f"Buat paling banyak {MOST_AT_ONCE} tautan sekaligus.")
    prepared = [new_secrets() for _ in wanted]
    columns = [secret.columns for secret in prepared]  # the slow hashes, before anything is held
    now = now or timezone.now()
    with transaction.atomic():
        event = lock_event(event)
        rows = {
            row.pk: row
            for row in event.registrations.filter(pk__in=[row.pk for row in wanted]).select_related("village")
        }
        for row in rows.values():
            row.event = event
            ensure(lifecycle.answers_open(row, now))
        _revoke(InvitationLink.objects.filter(registration__in=rows), now)
        known = contacts(rows.values(), event.office.today())
        terms = ending_terms(row.village_id for row in rows.values())
        made = [
            NewInvitationLink(
                InvitationLink(
                    registration=rows[row.pk],
                    holder=known[row.village_id].name[:100],
                    created_by=by,
                    created_at=now,
                    expires_at=link_ends_at(
                        event.ends_at,
                        village=rows[row.pk].village_id,
                        holder=known[rows[row.pk].village_id].name,
                        made_at=now,
                        terms=terms,
                    ),
                    **kept,
                ),
                secret,
            )
            for row, secret, kept in zip(wanted, prepared, columns, strict=True)
            if row.pk in rows
        ]
        InvitationLink.objects.bulk_create([new.link for new in made], batch_size=BATCH)
    return made


def hold_links(links: InvitationLinkQuerySet) -> None:
    """Holds links before they change, each before those handed on from it.

    Whoever is handing one on comes first or finds it held, so that the next statement sees every link there is.
    """
    list(links.select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def _revoke(links: InvitationLinkQuerySet, now: datetime) -> None:
    """Shuts links for good; who did it is in the context of the history."""
    hold_links(links)
    links.filter(revoked_at=None).update(revoked_at=now)


@transaction.atomic
def revoke_link(*, link: InvitationLink, by: User) -> InvitationLink:
    """Shuts a link for good, at once, with those handed on from it. Twice revoked is revoked once."""
    _revoke(InvitationLink.objects.filter(Q(pk=link.pk) | Q(handed_on_by=link)), timezone.now())
    link.refresh_from_db(fields=["revoked_at"])
    return link


def hand_on(*, link: InvitationLink, holder: str, now: datetime | None = None) -> NewInvitationLink:
    """A link and PIN of their own for a delegate; asked twice for the same person, the later one counts.

    Raises DomainError for a link that was itself handed on, or when three delegates have one.
    """
    fresh = new_secrets()
    columns = fresh.columns  # the slow hash, before anything is held
    with transaction.atomic():
        return NewInvitationLink(_handed_on(link, holder.strip(), now or timezone.now(), columns), fresh)


def _handed_on(link: InvitationLink, holder: str, now: datetime, columns: dict[str, Any]) -> InvitationLink:
    """The row of the delegate's link, in the transaction of the caller. Raises DomainError."""
    registration = lock_registration(link.registration)
    link = InvitationLink.objects.select_for_update(of=("self",)).get(pk=link.pk)
    if link.handed_on_by_id is not None:
        raise DomainError("Tautan ini sudah diteruskan kepada Anda. Hanya pemegang pertama yang dapat meneruskannya.")
    if not link.is_live(now):
        raise DomainError("Tautan ini tidak berlaku lagi.")
    others = link.handed_on.filter(revoked_at=None)
    others.filter(holder=holder).update(revoked_at=now)
    if others.exclude(holder=holder).count() >= MOST_HANDED_ON:
        raise DomainError(f"Tautan ini sudah diteruskan kepada {MOST_HANDED_ON} orang. Hubungi Bapas.")
    village = registration.village_id
    return InvitationLink.objects.create(
        registration=registration,
        holder=holder,
        handed_on_by=link,
        created_at=now,
        expires_at=link_ends_at(
            link.expires_at, village=village, holder=holder, made_at=now, terms=ending_terms([village])
        ),
        **columns,
    )


def follow_event(event: OutreachEvent) -> None:
    """Lets the links of a moved event end when it now ends; at once when it is recorded as past.

    One made in a term that ends before keeps ending with that term.
    """
    hold_links(InvitationLink.objects.filter(registration__event=event))
    links = InvitationLink.objects.filter(registration__event=event, revoked_at=None)
    links.update(expires_at=Greatest(F("created_at") + timedelta(seconds=1), event.ends_at))
    terms = ending_terms(event.registrations.values_list("village_id", flat=True))
    for link in links.filter(registration__village__in=terms).select_related("registration"):
        village = link.registration.village_id
        ends_at = link_ends_at(
            link.expires_at, village=village, holder=link.holder, made_at=link.created_at, terms=terms
        )
        if ends_at != link.expires_at:
            link.expires_at = ends_at
            link.save(update_fields=["expires_at"])


# In a wave a page behind a link is asked 300,000 times. Each way of asking joins only what its page shows, and none is
# ordered: PostgreSQL would take longer to plan the rest than to answer.
WITH_EVENT = WrittenQuery(
    lambda token_hash: InvitationLink.objects.with_event().filter(token_hash=token_hash).order_by(), sample="-"
)
WITH_INVITATION = WrittenQuery(
    lambda token_hash: InvitationLink.objects.with_invitation().filter(token_hash=token_hash).order_by(), sample="-"
)
ALONE = WrittenQuery(
    lambda pk: InvitationLink.objects.select_related("handed_on_by").filter(pk=pk).order_by(), sample=-1
)
HELD = WrittenQuery(
    lambda token_hash: (
        InvitationLink.objects.with_event().select_for_update(of=("self",)).filter(token_hash=token_hash).order_by()
    ),
    sample="-",
)


@transaction.atomic
def open_link(*, token: str, pin: str, from_full_address: bool = False) -> Attempt[InvitationLink]:
    """What comes of `token` and `pin` together, as accounts/one_time_links.py says."""
    link = HELD.first(hash_of(token))
    return try_pin(link, token=token, pin=pin, now=timezone.now(), from_full_address=from_full_address)


def ensure_still_live(link: InvitationLink, now: datetime) -> None:
    """Raises DomainError when the link was revoked or has ended since its page was opened. The event is held."""
    row = ALONE.first(link.pk)
    if row is None or not row.is_live(now):
        raise DomainError("Tautan ini tidak berlaku lagi.")


def live_link(token: str, asked: WrittenQuery[InvitationLink] = WITH_EVENT) -> InvitationLink | None:
    """The link of a token, while it is neither revoked nor over, with what `asked` joins to it. One query.

    The PIN is not asked here.
    """
    link = asked.first(hash_of(token))
    if link is None or not link.is_live(timezone.now()):
        return None
    if link.registration.answered_link_id == link.pk:
        link.registration.answered_link = link
    return link
