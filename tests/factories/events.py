"""What belongs to outreach events: sessions, institutions, files, obstacles, reading; programmes and follow-ups."""

from datetime import timedelta

import factory
from django.core.files.base import ContentFile

from programs.models import (
    EventFile,
    EventParty,
    EventSession,
    FollowUp,
    Material,
    Obstacle,
    OutreachProgramme,
    OutreachWeights,
)
from tests.factories.accounts import UserFactory, office
from tests.factories.programs import OutreachEventFactory


class OutreachProgrammeFactory(factory.django.DjangoModelFactory):
    """A programme launched by Bapas Pangkalpinang."""

    class Meta:
        model = OutreachProgramme

    name = factory.Sequence(lambda n: f"Program {n}")
    aim = "Warga memahami tugas Bapas."
    launched_by = factory.LazyFunction(office)


class EventSessionFactory(factory.django.DjangoModelFactory):
    """A talk in the host village, as long as the event."""

    class Meta:
        model = EventSession

    event = factory.SubFactory(OutreachEventFactory)
    kind = EventSession.Kind.SOCIALISATION
    title = factory.Sequence(lambda n: f"Mengenal Bapas {n}")
    village = factory.SelfAttribute("event.village")
    starts_at = factory.SelfAttribute("event.starts_at")
    ends_at = factory.SelfAttribute("event.ends_at")


class EventPartyFactory(factory.django.DjangoModelFactory):
    """A camat, not counted."""

    class Meta:
        model = EventParty

    event = factory.SubFactory(OutreachEventFactory)
    role = EventParty.Role.DISTRICT
    name = factory.Sequence(lambda n: f"Camat {n}")


class EventFileFactory(factory.django.DjangoModelFactory):
    """A photo without faces of an event that was held."""

    class Meta:
        model = EventFile

    event = factory.SubFactory(OutreachEventFactory, held=True)
    kind = EventFile.Kind.PHOTO
    file = factory.LazyFunction(lambda: ContentFile(b"\xff\xd8\xff\xd9", name="foto.jpg"))
    added_by = factory.SelfAttribute("event.created_by")


class ObstacleFactory(factory.django.DjangoModelFactory):
    """Rain on the road."""

    class Meta:
        model = Obstacle

    event = factory.SubFactory(OutreachEventFactory, held=True)
    kind = Obstacle.Kind.ACCESS
    text = factory.Sequence(lambda n: f"Jalan rusak {n}")
    created_by = factory.SelfAttribute("event.created_by")


class MaterialFactory(factory.django.DjangoModelFactory):
    """A leaflet that other offices may use."""

    class Meta:
        model = Material

    office = factory.LazyFunction(office)
    title = factory.Sequence(lambda n: f"Selebaran {n}")
    summary = "Apa itu Bapas."
    file = factory.LazyFunction(lambda: ContentFile(b"%PDF-1.4\n%%EOF", name="selebaran.pdf"))
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))


class EventFollowUpFactory(factory.django.DjangoModelFactory):
    """A promise of the host village, due in three months."""

    class Meta:
        model = FollowUp

    event = factory.SubFactory(OutreachEventFactory, held=True)
    office = factory.SelfAttribute("event.office")
    kind = FollowUp.Kind.PROMISE
    village = factory.SelfAttribute("event.village")
    title = factory.Sequence(lambda n: f"Menunjuk narahubung {n}")
    owner_name = "Lurah"
    officer = factory.SelfAttribute("event.created_by")
    due_on = factory.LazyAttribute(lambda row: row.event.day + timedelta(days=91))
    created_by = factory.SelfAttribute("event.created_by")


class OutreachWeightsFactory(factory.django.DjangoModelFactory):
    """The usual weights."""

    class Meta:
        model = OutreachWeights

    office = factory.LazyFunction(office)
