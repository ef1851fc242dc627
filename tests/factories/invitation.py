"""Links of villages without an account, for tests: their PIN is known."""

from datetime import timedelta

import factory
from django.utils import timezone

from accounts.one_time_links import hash_of, sealed
from programs.models import InvitationLink
from tests.factories.programs import VillageRegistrationFactory

PIN = "123456"


class InvitationLinkFactory(factory.django.DjangoModelFactory):
    """A link that ends with its event in a week, opened with `PIN` at the address of `token`."""

    class Meta:
        model = InvitationLink

    class Params:
        token = factory.Sequence(lambda n: f"{n:043}")
        pin = PIN

    registration = factory.SubFactory(VillageRegistrationFactory)
    holder = "Pak Sekdes"
    token_hash = factory.LazyAttribute(lambda link: hash_of(link.token))
    pin_hash = factory.LazyAttribute(lambda link: sealed(link.token, link.pin))
    created_by = factory.SelfAttribute("registration.event.created_by")
    expires_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=7))
