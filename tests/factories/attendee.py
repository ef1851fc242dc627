"""People on the list at the door, for tests."""

import uuid

import factory

from programs.models import AttendanceGroup, Attendee, DoorCode
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory


class AttendeeFactory(factory.django.DjangoModelFactory):
    """Somebody an officer put on the list."""

    class Meta:
        model = Attendee

    registration = factory.SubFactory(VillageRegistrationFactory)
    event = factory.SelfAttribute("registration.event")
    group = AttendanceGroup.Group.YOUTH
    name = factory.Sequence(lambda n: f"Warga {n}")
    source = Attendee.Source.DOOR
    entered_by = factory.SelfAttribute("event.created_by")
    submission_key = factory.LazyFunction(uuid.uuid4)


class DoorCodeFactory(factory.django.DjangoModelFactory):
    """The code of a list that an officer opened to people's phones."""

    class Meta:
        model = DoorCode

    event = factory.SubFactory(OutreachEventFactory)
    opened_by = factory.SelfAttribute("event.created_by")
