"""Objections to hours, for tests."""

import factory
from django.utils import timezone

from sentences.models import HoursDispute
from tests.factories.sentences import WorkSessionFactory


class DisputeFactory(factory.django.DjangoModelFactory):
    """The convict says, and the officer wrote down, that the work of a confirmed session took longer; open.

    `upheld=True` is answered: the hours stay.
    """

    class Meta:
        model = HoursDispute

    class Params:
        upheld = factory.Trait(
            outcome=HoursDispute.Outcome.UPHELD,
            answer="Daftar hadir tempat kerja sesuai catatan.",
            settled_by=factory.SelfAttribute("raised_by"),
            settled_at=factory.LazyFunction(timezone.now),
        )

    session = factory.SubFactory(WorkSessionFactory, confirmed=True)
    party = HoursDispute.Party.CONVICT
    reason = "Bekerja sampai pukul 13.00, bukan pukul 12.00"
    raised_by = factory.SelfAttribute("session.drafted_by")
