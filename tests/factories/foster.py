"""Desa Binaan with courses, participants, checks and products; by default of Bapas Pangkalpinang, running."""

from datetime import timedelta

import factory

from programs.models import Course, Enrolment, FosterVillageProgramme, OutcomeCheck, Product
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory
from tests.factories.clients import ClientFactory
from tests.factories.villages import villages

State = FosterVillageProgramme.State


class FosterFactory(factory.django.DjangoModelFactory):
    """A running programme; `candidate=True` is at its beginning."""

    class Meta:
        model = FosterVillageProgramme

    class Params:
        candidate = factory.Trait(
            state=State.CANDIDATE, agreement=None, starts_on=None, skills_scheme="", need="", partners=""
        )

    office = factory.LazyFunction(office)
    village = factory.Sequence(lambda n: villages(count=42)[n % 42])
    agreement = factory.SubFactory(AgreementFactory, office=factory.SelfAttribute("..office"))
    potential = "Kolam ikan dan kebun lada."
    skills_scheme = "Budidaya ikan air tawar sampai menjadi usaha sendiri."
    need = "Ikan segar masih didatangkan dari luar."
    partners = "Kecamatan\nDinas Perikanan"
    state = State.RUNNING
    starts_on = factory.LazyFunction(lambda: office().today() - timedelta(days=200))
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))


class CourseFactory(factory.django.DjangoModelFactory):
    """Eight sessions for ten people; it began a week ago, `over=True` ended 100 days ago."""

    class Meta:
        model = Course

    class Params:
        over = factory.Trait(
            starts_on=factory.LazyFunction(lambda: office().today() - timedelta(days=130)),
            ends_on=factory.LazyFunction(lambda: office().today() - timedelta(days=100)),
        )

    programme = factory.SubFactory(FosterFactory)
    title = factory.Sequence(lambda n: f"Budidaya ikan {n}")
    mentor = "Penyuluh perikanan"
    starts_on = factory.LazyFunction(lambda: office().today() - timedelta(days=7))
    ends_on = factory.LazyFunction(lambda: office().today() + timedelta(days=30))
    sessions = 8
    seats = 10


class EnrolmentFactory(factory.django.DjangoModelFactory):
    """A client in a course; `resident=True` is a neighbour, `completed=True` attended all of it."""

    class Meta:
        model = Enrolment

    class Params:
        resident = factory.Trait(
            relation=Enrolment.Relation.RESIDENT, client=None, name=factory.Sequence(lambda n: f"Warga Uji {n}")
        )
        completed = factory.Trait(state=Enrolment.State.COMPLETED, attended_sessions=8)

    course = factory.SubFactory(CourseFactory)
    relation = Enrolment.Relation.CLIENT
    client = factory.SubFactory(ClientFactory, office=factory.SelfAttribute("..course.programme.office"))
    enrolled_on = factory.LazyFunction(lambda: office().today() - timedelta(days=7))
    enrolled_by = factory.SelfAttribute("course.programme.created_by")


class OutcomeCheckFactory(factory.django.DjangoModelFactory):
    """Work of one's own three months later."""

    class Meta:
        model = OutcomeCheck

    enrolment = factory.SubFactory(EnrolmentFactory, completed=True)
    month = 3
    on = factory.LazyFunction(lambda: office().today())
    work = OutcomeCheck.Work.SELF
    income = OutcomeCheck.Income.MIDDLE
    entered_by = factory.SelfAttribute("enrolment.enrolled_by")


class ProductFactory(factory.django.DjangoModelFactory):
    """Honey at the cooperative."""

    class Meta:
        model = Product

    programme = factory.SubFactory(FosterFactory)
    name = factory.Sequence(lambda n: f"Madu hutan {n}")
    outlet = "Koperasi kabupaten"
    price = 75_000
