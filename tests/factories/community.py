"""What villages tell of themselves: profiles, groups, and problems that were solved."""

from datetime import date

import factory

from tests.factories.accounts import UserFactory
from tests.factories.villages import village
from villages.models import CommunityGroup, SolvedProblem, VillageProfile


class VillageProfileFactory(factory.django.DjangoModelFactory):
    """A profile with a Bhabinkamtibmas, rated by the office."""

    class Meta:
        model = VillageProfile

    village = factory.LazyFunction(village)
    potential = "Kebun lada, bengkel, dan pasar desa."
    local_notes = "Musyawarah adat setiap Jumat."
    readiness = VillageProfile.Readiness.WILLING
    readiness_note = "Lurah bersedia, kelompok belum dibentuk."
    has_police = True
    police_name = "Aiptu Darmawan"
    police_phone = "+6281234500011"
    changed_by = factory.SubFactory(UserFactory)


class CommunityGroupFactory(factory.django.DjangoModelFactory):
    """An FKPM since 2020 that still works."""

    class Meta:
        model = CommunityGroup

    class Params:
        pokmas = factory.Trait(kind="pokmas_lipas")
        ended = factory.Trait(until=date(2025, 6, 30))

    village = factory.LazyFunction(village)
    kind = CommunityGroup.Kind.FKPM
    name = factory.Sequence("Kelompok Mitra {}".format)
    leader = "Hasan Basri"
    phone = "+6281234500022"
    members = 12
    since = date(2020, 3, 1)
    created_by = factory.SubFactory(UserFactory)


class SolvedProblemFactory(factory.django.DjangoModelFactory):
    """A quarrel that a group settled on its own."""

    class Meta:
        model = SolvedProblem

    class Params:
        jointly = factory.Trait(with_police=True)

    group = factory.SubFactory(CommunityGroupFactory)
    on = date(2026, 2, 10)
    kind = SolvedProblem.Kind.DISPUTE
    text = "Batas kebun dua keluarga disepakati dalam musyawarah."
    entered_by = factory.SubFactory(UserFactory)
