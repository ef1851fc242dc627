"""Litmas and sessions of the panel for tests: invented people and institutions."""

from datetime import UTC, date, datetime, timedelta

import factory

from clients.inquiry_clock import due_of
from clients.inquiry_report import sections_of
from clients.inquiry_sections import RECOMMENDATION
from clients.models import InquiryKind, PanelItem, PanelSession, Sex, SocialInquiry
from tests.factories.accounts import OfficeFactory, UserFactory

ADULT_KIND = "conditional_release"
CHILD_KIND = "child_diversion"
SOCIAL_WORK_KIND = "adult_sentencing"


def kind(code: str) -> InquiryKind:
    """A kind of the loaded list."""
    return InquiryKind.objects.get(code=code)


class SocialInquiryFactory(factory.django.DjangoModelFactory):
    """A Litmas in the hands of an officer; `unassigned`, `child`, `overdue` are traits; `written` fills the report."""

    class Meta:
        model = SocialInquiry
        skip_postgeneration_save = True

    class Params:
        unassigned = factory.Trait(officer=None, assigned_at=None, state=SocialInquiry.State.LOGGED)
        child = factory.Trait(
            kind=factory.LazyFunction(lambda: kind(CHILD_KIND)), is_child=True, birth_date=date(2011, 5, 4)
        )
        overdue = factory.Trait(
            received_at=factory.LazyFunction(lambda: datetime.now(UTC) - timedelta(days=60)),
            request_on=factory.LazyFunction(lambda: datetime.now(UTC).date() - timedelta(days=61)),
            assigned_at=factory.LazyFunction(lambda: datetime.now(UTC) - timedelta(days=59)),
        )

    office = factory.SubFactory(OfficeFactory)
    kind = factory.LazyFunction(lambda: kind(ADULT_KIND))
    register_no = factory.Sequence(lambda n: f"LIT/{n:04d}/2026")
    requester_kind = SocialInquiry.Requester.PRISON
    requester = "Lapas Kelas IIA Uji"
    request_no = factory.Sequence(lambda n: f"W7.PAS.1/{n}/2026")
    request_on = factory.LazyFunction(lambda: datetime.now(UTC).date() - timedelta(days=2))
    received_at = factory.LazyFunction(lambda: datetime.now(UTC) - timedelta(hours=3))
    name = "Wirasena Kalingga"
    sex = Sex.MALE
    birth_date = date(1990, 5, 17)
    officer = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))
    assigned_at = factory.LazyFunction(lambda: datetime.now(UTC) - timedelta(hours=2))
    state = SocialInquiry.State.ASSIGNED
    due_at = factory.LazyAttribute(lambda row: due_of(row))
    registered_by = factory.LazyAttribute(lambda row: row.officer or UserFactory(registrar=True, office=row.office))

    @factory.post_generation
    def written(self, create: bool, extracted: object, **kwargs: object) -> None:
        """With `written=True` every section holds something."""
        if create and extracted:
            self.sections = {row.key: f"Uraian: {row.title}." for row in sections_of(self) if row != RECOMMENDATION}
            self.recommendation = "Disarankan mengikuti program."
            self.save()


class PanelSessionFactory(factory.django.DjangoModelFactory):
    """A session planned for today; `held=True` took place."""

    class Meta:
        model = PanelSession

    class Params:
        held = factory.Trait(state=PanelSession.State.HELD, members="Anggota Satu\nAnggota Dua")

    office = factory.SubFactory(OfficeFactory)
    on = factory.LazyAttribute(lambda session: session.office.today())
    place = "Ruang rapat Bapas"
    chair = "Ketua Sidang Uji"
    created_by = factory.SubFactory(UserFactory, head=True, office=factory.SelfAttribute("..office"))


class PanelItemFactory(factory.django.DjangoModelFactory):
    """A Litmas before the panel, not decided."""

    class Meta:
        model = PanelItem

    session = factory.SubFactory(PanelSessionFactory)
    matter = PanelItem.Matter.INQUIRY
    inquiry = factory.SubFactory(
        SocialInquiryFactory,
        office=factory.SelfAttribute("..session.office"),
        state=SocialInquiry.State.PANEL_SCHEDULED,
        written=True,
    )
    proposed_by = factory.LazyAttribute(lambda item: (item.inquiry or item.supervision).officer)
