"""Journeys, final assessments, waivers and aftercare for tests; the case is an ordinary active one."""

from datetime import timedelta

import factory
from django.utils import timezone

from clients.models import AftercareContact, EndingWaiver, FinalAssessment, TravelPermit
from tests.factories.clients import SupervisionFactory


class TravelPermitFactory(factory.django.DjangoModelFactory):
    """A journey of three days from today that waits for the head; `granted`, `refused` and `returned` are decided."""

    class Meta:
        model = TravelPermit

    class Params:
        decided = factory.Trait(
            decided_by=factory.SelfAttribute("supervision.officer"), decided_at=factory.LazyFunction(timezone.now)
        )
        granted = factory.Trait(decided=True, state=TravelPermit.State.GRANTED)
        refused = factory.Trait(decided=True, state=TravelPermit.State.REFUSED, note="Keperluannya belum jelas.")
        returned = factory.Trait(
            decided=True, state=TravelPermit.State.RETURNED, came_back_on=factory.SelfAttribute("returns_on")
        )

    supervision = factory.SubFactory(SupervisionFactory)
    destination = "Kota Uji"
    purpose = "Menjenguk orang tua"
    leaves_on = factory.LazyAttribute(lambda permit: permit.supervision.office.today())
    returns_on = factory.LazyAttribute(lambda permit: permit.leaves_on + timedelta(days=3))
    known_by = "Lurah Uji"
    requested_by = factory.SelfAttribute("supervision.officer")


class FinalAssessmentFactory(factory.django.DjangoModelFactory):
    """What an officer found at the end."""

    class Meta:
        model = FinalAssessment

    supervision = factory.SubFactory(SupervisionFactory)
    assessed_on = factory.LazyAttribute(lambda row: row.supervision.office.today())
    compliance = "Seluruh syarat dipenuhi."
    development = "Bekerja tetap dan diterima keluarga."
    risk_level = "low"
    has_work = True
    community_acceptance = 4
    recommendation = "Bimbingan dapat diakhiri."
    assessed_by = factory.SelfAttribute("supervision.officer")


class EndingWaiverFactory(factory.django.DjangoModelFactory):
    """The head's reason to do without assessment and panel."""

    class Meta:
        model = EndingWaiver

    supervision = factory.SubFactory(SupervisionFactory)
    reason = "Masa bimbingan berakhir sebelum portal dipakai."
    decided_by = factory.SelfAttribute("supervision.officer")


class AftercareContactFactory(factory.django.DjangoModelFactory):
    """A contact after guidance was completed."""

    class Meta:
        model = AftercareContact

    supervision = factory.SubFactory(SupervisionFactory, closed=True)
    on = factory.LazyAttribute(lambda row: row.supervision.office.today())
    text = "Datang sendiri, bercerita tentang pekerjaannya."
    recorded_by = factory.SelfAttribute("supervision.officer")
