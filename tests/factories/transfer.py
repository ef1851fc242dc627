"""Hand-overs between offices, and officers who stand in for one another."""

from datetime import timedelta

import factory

from accounts.models import Role
from clients.models import Substitution, Transfer
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory


class TransferFactory(factory.django.DjangoModelFactory):
    """A request that waits, about a client with one active case; `to_office` is a Bapas beside the real ones."""

    class Meta:
        model = Transfer

    class Params:
        case = factory.SubFactory(SupervisionFactory)

    client = factory.SelfAttribute("case.client")
    from_office = factory.SelfAttribute("client.office")
    to_office = factory.SubFactory(OfficeFactory)
    reason = "Pindah tempat tinggal ke rumah orang tua."
    requested_by = factory.SubFactory(UserFactory, role=Role.HEAD, office=factory.SelfAttribute("..from_office"))


class SubstitutionFactory(factory.django.DjangoModelFactory):
    """A week from today in which a colleague of the same office stands in."""

    class Meta:
        model = Substitution

    officer = factory.SubFactory(UserFactory)
    substitute = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..officer.office"))
    since = factory.LazyAttribute(lambda row: row.officer.office.today())
    until = factory.LazyAttribute(lambda row: row.since + timedelta(days=6))
    reason = "Cuti tahunan"
    arranged_by = factory.SubFactory(UserFactory, role=Role.HEAD, office=factory.SelfAttribute("..officer.office"))
