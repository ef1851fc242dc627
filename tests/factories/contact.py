"""Earlier addresses, further numbers and guarantors of a client."""

from datetime import date, timedelta

import factory

from clients.models import ClientAddress, ClientPhone, Guarantor
from tests.factories.clients import ClientFactory


class ClientAddressFactory(factory.django.DjangoModelFactory):
    """An address that was left a month ago."""

    class Meta:
        model = ClientAddress

    client = factory.SubFactory(ClientFactory)
    address = "Jalan Kenari Uji 2, RT 01 RW 05"
    village = factory.LazyAttribute(lambda row: row.client.village)
    since = date(2020, 1, 1)
    until = factory.LazyAttribute(lambda row: row.client.office.today() - timedelta(days=30))
    source = "klien"
    recorded_by = factory.LazyAttribute(lambda row: row.client.registered_by)


class ClientPhoneFactory(factory.django.DjangoModelFactory):
    """A further number, of a brother."""

    class Meta:
        model = ClientPhone

    client = factory.SubFactory(ClientFactory)
    number = factory.Sequence(lambda n: f"+62812777{n:05d}")
    holder = "adik klien"
    recorded_by = factory.LazyAttribute(lambda row: row.client.registered_by)


class GuarantorFactory(factory.django.DjangoModelFactory):
    """A parent who vouches since a year."""

    class Meta:
        model = Guarantor

    client = factory.SubFactory(ClientFactory)
    name = "Suprihatin Wanaputri"
    relation = Guarantor.Relation.PARENT
    phone = "+6281288880001"
    since = factory.LazyAttribute(lambda row: row.client.office.today() - timedelta(days=365))
    recorded_by = factory.LazyAttribute(lambda row: row.client.registered_by)
