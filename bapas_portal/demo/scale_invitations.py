"""A wave of invitations to measure: every Bapas invites its villages to one event, each with a link and a PIN."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from accounts.models import Office, Role, User
from programs.actions.invitation_link import make_links
from programs.models import OutreachEvent, VillageRegistration
from villages.models import Village

TITLE = "GELOMBANG: Bapas Goes to Village serentak"
PER_EVENT = 500
"""Villages invited to one event: what an office calls together in one wave."""


@dataclass(frozen=True, slots=True)
class Invited:
    """One village of the wave with what its head was sent and told."""

    registration_id: int
    token: str
    pin: str


def seed_in_parts(*, first: int, links: int) -> Iterator[list[Invited]]:
    """Events, invitations and links, an event at a time, from village number `first` on up to number `links`."""
    by = User.objects.filter(role=Role.OFFICER, is_active=True).order_by("pk").first()
    if by is None:
        raise LookupError("There is no officer to invite in the name of; load the demonstration data.")
    for event, villages in _events(first, links, by):
        rows = VillageRegistration.objects.bulk_create(
            [VillageRegistration(event=event, village=village) for village in villages], batch_size=1_000
        )
        made = make_links(event=event, registrations=rows, by=by)
        yield [Invited(one.link.registration_id, one.secrets.token, one.secrets.pin) for one in made]


def _events(first: int, links: int, by: User) -> Iterator[tuple[OutreachEvent, list[Village]]]:
    """One event for each PER_EVENT villages, in the order of their codes."""
    starts_at = timezone.now() + timedelta(days=14)
    office = by.office or Office.objects.active().order_by("pk")[0]
    villages = list(Village.objects.current().order_by("code")[first:links])
    for start in range(0, len(villages), PER_EVENT):
        part = villages[start : start + PER_EVENT]
        event = OutreachEvent.objects.create(
            office=office,
            title=TITLE,
            activity=OutreachEvent.Activity.SOCIALISATION,
            reason="Mengukur jawaban serentak.",
            village=part[0],
            venue="Balai pertemuan",
            starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=3),
            state=OutreachEvent.State.INVITED,
            created_by=by,
            approved_by=by,
            approved_at=timezone.now(),
        )
        yield event, part
