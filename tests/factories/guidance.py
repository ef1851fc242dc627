"""Plans of guidance and concerns for tests."""

from datetime import UTC, datetime

import factory

from clients.models import (
    Activity,
    Concern,
    ConcernStep,
    Condition,
    Goal,
    Need,
    PanelItem,
    PanelSession,
    RiskAssessment,
    Stage,
)
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory


class ConditionFactory(factory.django.DjangoModelFactory):
    """A special condition."""

    class Meta:
        model = Condition

    supervision = factory.SubFactory(SupervisionFactory)
    kind = Condition.Kind.SPECIAL
    text = factory.Sequence(lambda n: f"Lapor setiap bulan ({n})")


class RiskAssessmentFactory(factory.django.DjangoModelFactory):
    """A low risk, assessed today with consent."""

    class Meta:
        model = RiskAssessment

    supervision = factory.SubFactory(SupervisionFactory)
    instrument = RiskAssessment.Instrument.RECIDIVISM
    assessed_on = factory.LazyAttribute(lambda row: row.supervision.office.today())
    consent_on = factory.SelfAttribute("assessed_on")
    level = "low"
    score = 14
    assessed_by = factory.LazyAttribute(lambda row: row.supervision.officer)


class NeedFactory(factory.django.DjangoModelFactory):
    """A need noted today."""

    class Meta:
        model = Need

    supervision = factory.SubFactory(SupervisionFactory)
    area = Need.Area.WORK
    text = "Belum punya keterampilan kerja"
    noted_on = factory.LazyAttribute(lambda row: row.supervision.office.today())


class GoalFactory(factory.django.DjangoModelFactory):
    """An open goal of the first stage."""

    class Meta:
        model = Goal

    supervision = factory.SubFactory(SupervisionFactory)
    text = "Bekerja tetap"
    stage = Stage.INITIAL


class ActivityFactory(factory.django.DjangoModelFactory):
    """Something begun towards a goal."""

    class Meta:
        model = Activity

    goal = factory.SubFactory(GoalFactory)
    kind = Activity.Kind.INDEPENDENCE
    text = "Pelatihan las"


class ConcernFactory(factory.django.DjangoModelFactory):
    """A concern about a case, noted by its officer; `unlinked=True` came from a citizen and names nobody's case."""

    class Meta:
        model = Concern

    class Params:
        unlinked = factory.Trait(
            supervision=None,
            client=None,
            office=factory.SubFactory(OfficeFactory),
            source=Concern.Source.CITIZEN,
            reporter_name="Ketua RT",
            filed_by=factory.SubFactory(UserFactory, officer=True, office=factory.SelfAttribute("..office")),
        )

    supervision = factory.SubFactory(SupervisionFactory)
    client = factory.LazyAttribute(lambda row: row.supervision.client)
    office = factory.LazyAttribute(lambda row: row.supervision.office)
    source = Concern.Source.OFFICER
    ground = Concern.Ground.UNREST
    text = "Berselisih dengan tetangga."
    filed_by = factory.LazyAttribute(lambda row: row.supervision.officer)


class ConcernStepFactory(factory.django.DjangoModelFactory):
    """A note beside the chain; `summons=True` is the first summons."""

    class Meta:
        model = ConcernStep

    class Params:
        summons = factory.Trait(kind=Concern.State.SUMMONS_1, appear_at=factory.LazyFunction(lambda: datetime.now(UTC)))

    concern = factory.SubFactory(ConcernFactory)
    kind = Concern.State.NOTE
    on = factory.LazyAttribute(lambda row: row.concern.office.today())
    recorded_by = factory.LazyAttribute(lambda row: row.concern.filed_by)


class PlannedSessionFactory(factory.django.DjangoModelFactory):
    """A session of the panel planned for today, so that it can decide at once."""

    class Meta:
        model = PanelSession

    office = factory.SubFactory(OfficeFactory)
    on = factory.LazyAttribute(lambda row: row.office.today())
    place = "Aula"
    chair = "Ketua Sidang"
    created_by = factory.SubFactory(UserFactory, head=True, office=factory.SelfAttribute("..office"))


class StageItemFactory(factory.django.DjangoModelFactory):
    """A case that waits for the panel to move it to the second stage."""

    class Meta:
        model = PanelItem

    supervision = factory.SubFactory(SupervisionFactory)
    session = factory.SubFactory(
        PlannedSessionFactory, office=factory.LazyAttribute(lambda row: row.factory_parent.supervision.office)
    )
    matter = PanelItem.Matter.STAGE
    to_stage = Stage.CONTINUED
    proposed_by = factory.LazyAttribute(lambda row: row.supervision.officer)
