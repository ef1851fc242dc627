"""Villages are the real ones that the test database holds; only the terms of those who lead them are made."""

from datetime import date

import factory

from tests.factories.accounts import UserFactory
from villages.models import Village, VillageOfficial

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
