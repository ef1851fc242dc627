"""Restricted and merged records for tests."""

from datetime import timedelta

import factory
from django.utils import timezone

from clients.models import Admission, Merge, Restriction
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory


class RestrictionFactory(factory.django.DjangoModelFactory):
    """A protected witness; `excluded=officer, kind="related"` hides from one person."""

    class Meta:
        model = Restriction

    client = factory.SubFactory(ClientFactory)
    kind = Restriction.Kind.WITNESS
    note = "Saksi dalam perkara lain, dilindungi lembaga yang berwenang."
    set_by = factory.SubFactory(UserFactory, head=True, office=factory.SelfAttribute("..client.office"))


class AdmissionFactory(factory.django.DjangoModelFactory):
    """Somebody let in for a day by whoever set the restriction."""

    class Meta:
        model = Admission

    restriction = factory.SubFactory(RestrictionFactory)
    user = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..restriction.client.office"))
    reason = "Mendampingi pemeriksaan besok pagi."
    admitted_by = factory.SelfAttribute("restriction.set_by")
    until = factory.LazyFunction(lambda: timezone.now() + timedelta(days=1))


class MergeFactory(factory.django.DjangoModelFactory):
    """The row alone; `merge_clients` makes a real one."""

    class Meta:
        model = Merge

    kept = factory.SubFactory(ClientFactory)
    merged = factory.SubFactory(ClientFactory, office=factory.SelfAttribute("..kept.office"))
    reason = "Orang yang sama, didaftarkan dua kali."
    merged_by = factory.SubFactory(UserFactory, head=True, office=factory.SelfAttribute("..kept.office"))
