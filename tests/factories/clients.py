"""Clients, cases, visits and report-ins for tests: invented people in real villages.

`SupervisionFactory()` is an active case with its officer and the open assignment; `ClientFactory()` alone is a person
without a case. Days are those of the case's own office.
"""

from datetime import UTC, date, datetime, timedelta

import factory

from accounts.models import Role
from clients.models import (
    Assignment,
    Audience,
    Client,
    OutcomeKind,
    ReportIn,
    Sex,
    Supervision,
    SupervisionKind,
    Visit,
)
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.villages import villages

INVENTED_NAMES = [
    "Sudirja Wanaputra",
    "Tirtamanggala Cakrayuda",
    "Rumekso Pandulima",
    "Ganesworo Tanjungsari",
    "Wirasena Kalingga",
    "Bantolo Sagarmuda",
    "Lokananta Purwajaya",
    "Satrutama Wilangun",
]


class ClientFactory(factory.django.DjangoModelFactory):
    """A person of an office's own; an adult man unless `child=True`."""

    class Meta:
        model = Client

    class Params:
        child = factory.Trait(birth_date=date(2011, 3, 14), is_child=True)

    office = factory.SubFactory(OfficeFactory)
    number = factory.Sequence(lambda n: f"UJI-2026-{n:04d}")
    name = factory.Sequence(lambda n: f"{INVENTED_NAMES[n % len(INVENTED_NAMES)]}")
    sex = Sex.MALE
    birth_place = "Pangkalpinang"
    birth_date = date(1990, 5, 17)
    address = "Jalan Melati Uji 7, RT 03 RW 02"
    village = factory.Sequence(lambda n: villages(count=20)[n % 20])
    registered_by = factory.SubFactory(UserFactory, role=Role.REGISTRAR, office=factory.SelfAttribute("..office"))


class SupervisionFactory(factory.django.DjangoModelFactory):
    """An active case with an officer; `unassigned=True` waits for one, `child=True` is a child's case."""

    class Meta:
        model = Supervision
        skip_postgeneration_save = True

    class Params:
        child = factory.Trait(
            audience=Audience.CHILD,
            kind=SupervisionKind.CHILD_COMMUNITY_SERVICE,
            client=factory.SubFactory(ClientFactory, child=True, office=factory.SelfAttribute("..office")),
        )
        unassigned = factory.Trait(officer=None, status=Supervision.Status.REGISTERED)
        closed = factory.Trait(
            status=Supervision.Status.COMPLETED, closed_on=factory.LazyAttribute(lambda case: case.office.today())
        )

    office = factory.SubFactory(OfficeFactory)
    client = factory.SubFactory(ClientFactory, office=factory.SelfAttribute("..office"))
    kind = SupervisionKind.CONDITIONAL_RELEASE
    audience = Audience.ADULT
    register_no = factory.Sequence(lambda n: f"UJI/{n:05d}/2026")
    legal_basis = "SK PAS-1234.PK.05.09 Tahun 2026"
    starts_on = factory.LazyAttribute(lambda case: case.office.today() - timedelta(days=90))
    ends_on = factory.LazyAttribute(lambda case: case.office.today() + timedelta(days=270))
    officer = factory.SubFactory(UserFactory, role=Role.OFFICER, office=factory.SelfAttribute("..office"))
    status = Supervision.Status.ACTIVE

    @factory.post_generation
    def assignment(self, create: bool, extracted: object, **kwargs: object) -> None:
        """The open assignment behind the officer; `assignment=False` leaves it out."""
        if create and extracted is not False and self.officer is not None and self.is_open:
            Assignment.objects.create(supervision=self, officer=self.officer, assigned_by=self.officer)


class VisitFactory(factory.django.DjangoModelFactory):
    """A visit planned for today; `held=True` or `not_met=True` took place yesterday, `overdue=True` was forgotten."""

    class Meta:
        model = Visit

    class Params:
        held = factory.Trait(
            state=Visit.State.HELD,
            outcome=factory.LazyFunction(lambda: OutcomeKind.objects.get(code="met")),
            occurred_at=factory.LazyFunction(lambda: datetime.now(UTC) - timedelta(days=1)),
            present=[Visit.Present.CLIENT],
            findings="Klien bekerja di bengkel dan diterima baik oleh tetangga.",
        )
        not_met = factory.Trait(
            state=Visit.State.NOT_MET,
            outcome=factory.LazyFunction(lambda: OutcomeKind.objects.get(code="not_home")),
            occurred_at=factory.LazyFunction(lambda: datetime.now(UTC) - timedelta(days=1)),
            findings="Rumah kosong; tetangga menyebut klien bekerja di luar kota.",
        )
        overdue = factory.Trait(
            planned_on=factory.LazyAttribute(lambda visit: visit.supervision.office.today() - timedelta(days=3))
        )

    supervision = factory.SubFactory(SupervisionFactory)
    officer = factory.LazyAttribute(lambda visit: visit.supervision.officer)
    state = Visit.State.PLANNED
    kind = Visit.Kind.HOME
    planned_on = factory.LazyAttribute(lambda visit: visit.supervision.office.today())


class ReportInFactory(factory.django.DjangoModelFactory):
    """A report-in due today; `missed`, `reported` and `excused` are traits."""

    class Meta:
        model = ReportIn

    class Params:
        missed = factory.Trait(state=ReportIn.State.MISSED)
        excused = factory.Trait(state=ReportIn.State.EXCUSED, note="Dirawat di rumah sakit")
        reported = factory.Trait(
            state=ReportIn.State.REPORTED,
            mode=ReportIn.Mode.OFFICE,
            reported_at=factory.LazyFunction(lambda: datetime.now(UTC)),
        )

    supervision = factory.SubFactory(SupervisionFactory)
    due_on = factory.LazyAttribute(lambda duty: duty.supervision.office.today())
