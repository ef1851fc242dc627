"""Villages are the real ones of the test database; only the terms of their heads, and who follows, are made."""

from datetime import date, timedelta

import factory
from django.utils import timezone

from tests.factories.accounts import UserFactory
from villages.models import Village, VillageOfficial, VillageSuccession

PANGKALPINANG = "19.71."
PALOPO = "73.73."
SEMARANG = "33.74."


def village(code: str = "19.71.01.1004") -> Village:
    """A real village, with its path joined; by default Kelurahan Semabung Lama in Pangkalpinang."""
    return Village.objects.with_path().get(code=code)


def villages(prefix: str = PANGKALPINANG, count: int = 3) -> list[Village]:
    """The first `count` real villages whose code starts with `prefix`."""
    return list(Village.objects.with_path().filter(code__startswith=prefix).order_by("code")[:count])


class VillageOfficialFactory(factory.django.DjangoModelFactory):
    """A term of a new village user, since 2024 and still running; each one in another village of Pangkalpinang."""

    class Meta:
        model = VillageOfficial

    user = factory.SubFactory(UserFactory, village_head=True)
    village = factory.Sequence(lambda n: villages(count=42)[n % 42])
    title = "Lurah"
    since = date(2024, 1, 1)


class VillageSuccessionFactory(factory.django.DjangoModelFactory):
    """Semabung Lama reports that Siti Aminah follows in twenty days."""

    class Meta:
        model = VillageSuccession

    class Params:
        settled = factory.Trait(
            state="recorded", settled_at=factory.LazyFunction(timezone.now), settled_by=factory.SubFactory(UserFactory)
        )
        dropped = factory.Trait(settled=True, state="dropped", dropped_reason="Pelantikan ditunda sampai tahun depan.")

    village = factory.LazyFunction(village)
    name = "Siti Aminah"
    phone = "+6281234500033"
    title = "Lurah"
    since = factory.LazyAttribute(lambda row: row.reported_by.today() + timedelta(days=20))
    remark = "Pelantikan di kantor wali kota."
    reported_by = factory.SubFactory(UserFactory, village_head=True)
