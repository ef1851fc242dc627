"""Outreach events, invited villages and their numbers. By default an event of Bapas Pangkalpinang in a week."""

from datetime import timedelta

import factory
from django.utils import timezone

from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import village, villages


class OutreachEventFactory(factory.django.DjangoModelFactory):
    """An event whose invitations are out; `proposed`, `approved`, `confirmed`, `postponed`, `held`, `documented`,
    `evaluated`, `followed_up`, `closed` and `cancelled` (each `=True`) give the others."""

    class Meta:
        model = OutreachEvent

    class Params:
        proposed = factory.Trait(state=OutreachEvent.State.PROPOSED, approved_by=None, approved_at=None)
        held = factory.Trait(
            state=OutreachEvent.State.HELD,
            summary="Warga memahami tugas Bapas.",
            starts_at=factory.LazyFunction(lambda: timezone.now() - timedelta(days=7)),
        )
        approved = factory.Trait(state=OutreachEvent.State.APPROVED)
        confirmed = factory.Trait(state=OutreachEvent.State.CONFIRMED)
        postponed = factory.Trait(state=OutreachEvent.State.POSTPONED, postponed_reason="Jalan ke desa terputus.")
        documented = factory.Trait(held=True, state=OutreachEvent.State.DOCUMENTED, minutes="Acara dibuka camat.")
        evaluated = factory.Trait(documented=True, state=OutreachEvent.State.EVALUATED, evaluation="Waktu kurang.")
        followed_up = factory.Trait(evaluated=True, state=OutreachEvent.State.FOLLOWED_UP)
        closed = factory.Trait(evaluated=True, state=OutreachEvent.State.CLOSED)
        cancelled = factory.Trait(state=OutreachEvent.State.CANCELLED, cancelled_reason="Balai sedang diperbaiki.")

    office = factory.LazyFunction(office)
    title = factory.Sequence(lambda n: f"Bapas Goes to Village {n}")
    activity = OutreachEvent.Activity.SOCIALISATION
    reason = "Ada klien yang kembali ke lingkungan ini."
    village = factory.LazyFunction(village)
    venue = "Balai pertemuan"
    starts_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=7))
    ends_at = factory.LazyAttribute(lambda event: event.starts_at + timedelta(hours=3))
    state = OutreachEvent.State.INVITED
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))
    approved_by = factory.SelfAttribute("created_by")
    approved_at = factory.LazyFunction(timezone.now)


class VillageRegistrationFactory(factory.django.DjangoModelFactory):
    """An invited village of Pangkalpinang that has not answered; `accepted=True` says it comes."""

    class Meta:
        model = VillageRegistration

    class Params:
        accepted = factory.Trait(
            state=VillageRegistration.State.ACCEPTED,
            answered_at=factory.LazyFunction(timezone.now),
            answered_by=factory.SubFactory(UserFactory, village_head=True),
        )

    event = factory.SubFactory(OutreachEventFactory)
    village = factory.Sequence(lambda n: villages(count=42)[n % 42])


class AttendanceGroupFactory(factory.django.DjangoModelFactory):
    """Ten neighbourhood leaders expected."""

    class Meta:
        model = AttendanceGroup

    registration = factory.SubFactory(VillageRegistrationFactory)
    group = AttendanceGroup.Group.NEIGHBOURHOOD
    expected = 10
