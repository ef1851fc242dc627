"""Agreements with their sides, promises, meetings and follow-ups. By default in force at Bapas Pangkalpinang."""

from datetime import timedelta

import factory

from programs.models import Agreement, AgreementParty, Amendment, Commitment, CommitmentProgress, FollowUp, Meeting
from tests.factories.accounts import UserFactory, office


class AgreementFactory(factory.django.DjangoModelFactory):
    """Signed 100 days ago for three years; `exploring=True` and `kanwil=True` give the others."""

    class Meta:
        model = Agreement

    class Params:
        exploring = factory.Trait(
            state=Agreement.State.EXPLORING, signed_on=None, starts_on=None, ends_on=None, signed_at_place=""
        )
        kanwil = factory.Trait(
            kind=Agreement.Kind.FRAMEWORK,
            office=None,
            regional_office=factory.LazyFunction(lambda: office().regional_office),
            created_by=factory.SubFactory(
                UserFactory, regional=True, regional_office=factory.SelfAttribute("..regional_office")
            ),
        )

    office = factory.LazyFunction(office)
    regional_office = factory.SelfAttribute("office.regional_office")
    kind = Agreement.Kind.OPERATIONAL
    title = factory.Sequence(lambda n: f"Pelaksanaan pidana kerja sosial {n}")
    scope = "Pemerintah kota memberi tempat, Bapas membimbing dan mengawasi."
    covers_social_work = True
    state = Agreement.State.SIGNED
    signed_on = factory.SelfAttribute("starts_on")
    signed_at_place = "Balai kota"
    starts_on = factory.LazyFunction(lambda: office().today() - timedelta(days=100))
    ends_on = factory.LazyFunction(lambda: office().today() + timedelta(days=995))
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))


class AgreementPartyFactory(factory.django.DjangoModelFactory):
    """A city's government with the person who signs."""

    class Meta:
        model = AgreementParty

    agreement = factory.SubFactory(AgreementFactory)
    kind = AgreementParty.Kind.GOVERNMENT
    name = factory.Sequence(lambda n: f"Pemerintah Kota Uji {n}")
    signatory = factory.Sequence(lambda n: f"Penanda Tangan {n}")
    signatory_title = "Wali Kota"


class AmendmentFactory(factory.django.DjangoModelFactory):
    """The first addendum, signed ten days ago: a year longer. The agreement itself is left as it is."""

    class Meta:
        model = Amendment

    agreement = factory.SubFactory(AgreementFactory)
    position = 1
    number = factory.Sequence(lambda n: f"ADD-{n}")
    signed_on = factory.LazyFunction(lambda: office().today() - timedelta(days=10))
    reason = "Kedua pihak sepakat melanjutkan."
    ends_on = factory.LazyAttribute(lambda row: row.agreement.ends_on + timedelta(days=365))
    ends_on_before = factory.SelfAttribute("agreement.ends_on")
    document = "agreements/addendum.pdf"
    created_by = factory.SelfAttribute("agreement.created_by")


class CommitmentFactory(factory.django.DjangoModelFactory):
    """Ten places, due in a month."""

    class Meta:
        model = Commitment

    agreement = factory.SubFactory(AgreementFactory)
    party = factory.SubFactory(AgreementPartyFactory, agreement=factory.SelfAttribute("..agreement"))
    title = factory.Sequence(lambda n: f"Tempat kerja sosial {n}")
    owner_name = "Sekretaris daerah"
    quantity = 10
    unit = "tempat"
    due_on = factory.LazyFunction(lambda: office().today() + timedelta(days=30))
    created_by = factory.SelfAttribute("agreement.created_by")


class CommitmentProgressFactory(factory.django.DjangoModelFactory):
    """Three of them, yesterday."""

    class Meta:
        model = CommitmentProgress

    commitment = factory.SubFactory(CommitmentFactory)
    on = factory.LazyFunction(lambda: office().today() - timedelta(days=1))
    quantity = 3
    note = "Berita acara serah terima."
    entered_by = factory.SelfAttribute("commitment.created_by")


class MeetingFactory(factory.django.DjangoModelFactory):
    """A meeting a week ago."""

    class Meta:
        model = Meeting

    office = factory.LazyFunction(office)
    title = factory.Sequence(lambda n: f"Rapat koordinasi {n}")
    on = factory.LazyFunction(lambda: office().today() - timedelta(days=7))
    place = "Kantor kecamatan"
    participants = "Camat\nKepala Lapas"
    result = "Disepakati menyusun naskah kesepakatan."
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))


class FollowUpFactory(factory.django.DjangoModelFactory):
    """A decision of a meeting, due in ten days."""

    class Meta:
        model = FollowUp

    office = factory.LazyFunction(office)
    kind = FollowUp.Kind.DECISION
    meeting = factory.SubFactory(MeetingFactory, office=factory.SelfAttribute("..office"))
    title = factory.Sequence(lambda n: f"Menyusun naskah {n}")
    owner_name = "Kepala subseksi"
    due_on = factory.LazyFunction(lambda: office().today() + timedelta(days=10))
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))
