"""An office, its officer, two villages with a head each, and one event that invited both."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import Office, User
from programs import actions
from programs.models import OutreachEvent, VillageRegistration
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import VillageOfficialFactory, village
from villages.models import Village

HOST, OTHER = "19.71.01.1004", "19.71.01.1006"


@dataclass(frozen=True)
class Scene:
    """Bapas Pangkalpinang invites two villages to an event in a week."""

    office: Office
    officer: User
    kabapas: User
    host: Village
    other: Village
    head: User
    other_head: User
    event: OutreachEvent

    @property
    def registration(self) -> VillageRegistration:
        """The host village's row as it now stands."""
        return self.event.registrations.get(village=self.host)

    @property
    def other_registration(self) -> VillageRegistration:
        """The other village's row as it now stands."""
        return self.event.registrations.get(village=self.other)

    def begin(self, **delta: int) -> None:
        """Lets the event have begun `delta` ago."""
        starts_at = timezone.now() - timedelta(**delta)
        OutreachEvent.objects.filter(pk=self.event.pk).update(
            starts_at=starts_at, ends_at=starts_at + timedelta(hours=3)
        )
        self.event.refresh_from_db()


def build_scene() -> Scene:
    """Makes the scene in the current database."""
    bapas = office()
    officer, kabapas = UserFactory(office=bapas), UserFactory(office=bapas, head=True)
    host, other = village(HOST), village(OTHER)
    head = VillageOfficialFactory(village=host).user
    other_head = VillageOfficialFactory(village=other).user
    starts_at = datetime.combine(bapas.today() + timedelta(days=7), time(9), tzinfo=bapas.zone)
    event = actions.create_event(
        title="Bapas Goes to Village",
        activity=OutreachEvent.Activity.SOCIALISATION,
        reason="Ada klien yang kembali ke lingkungan ini.",
        village=host,
        venue="Balai pertemuan",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=3),
        by=officer,
    )
    actions.approve_event(event=event, by=kabapas)
    actions.invite_villages(event=event, villages=[host, other], by=officer)
    event.refresh_from_db()
    return Scene(bapas, officer, kabapas, host, other, head, other_head, event)


@pytest.fixture
def scene(db: None) -> Scene:
    """The scene, gone after the test."""
    return build_scene()


def signed_in(user: User) -> Client:
    """A browser in which `user` is signed in."""
    client = Client()
    client.force_login(user)
    return client
