"""Findings: by default an interview with a villager, not yet confirmed, without a quote."""

from datetime import timedelta

import factory

from programs.models import Finding
from tests.factories.accounts import UserFactory, office


class FindingFactory(factory.django.DjangoModelFactory):
    """`quoted=True` adds words that may be used."""

    class Meta:
        model = Finding

    class Params:
        quoted = factory.Trait(
            quote="Kami mau menerima asal ada kegiatannya.", consented_on=factory.LazyFunction(lambda: office().today())
        )

    office = factory.LazyFunction(office)
    method = Finding.Method.INTERVIEW
    source = Finding.Source.COMMUNITY
    informant = factory.Sequence(lambda n: f"W-{n:02}")
    on = factory.LazyFunction(lambda: office().today() - timedelta(days=3))
    text = "Warga bertanya siapa yang mengawasi setelah bebas."
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))
