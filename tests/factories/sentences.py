"""Sites, sentences, placements, sessions and ledger entries for tests.

`SentenceFactory()` is an adult's sentence of 80 hours, 8 a day in 90 days, executed 30 days ago;
`SentenceFactory(child=True)` a child's of 30 hours, 3 a day. Days are those of the case's own office.
"""

from datetime import date, datetime, time, timedelta

import factory

from clients.models import Audience, SupervisionKind
from sentences.models import HostSite, HoursEntry, Placement, SiteCover, SocialWorkSentence, Track, WorkSession
from tests.factories.accounts import OfficeFactory, ProsecutionOfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.villages import village

Consequence = SocialWorkSentence.Consequence
Imposed = SocialWorkSentence.Imposed


def moment(site: HostSite, day: date, hour: int, minute: int = 0) -> datetime:
    """A time of the clock at the site."""
    return datetime.combine(day, time(hour, minute), tzinfo=site.office.zone)


class HostSiteFactory(factory.django.DjangoModelFactory):
    """An active host in Kelurahan Semabung Lama, open every day 07.00 to 22.00, suitable for children, and covered."""

    class Meta:
        model = HostSite
        skip_postgeneration_save = True

    office = factory.SubFactory(OfficeFactory)
    village = factory.LazyFunction(village)
    name = factory.Sequence(lambda n: f"Panti Asuhan Uji {n}")
    kind = HostSite.Kind.CARE
    capacity = 10
    tasks = "Membersihkan halaman, membantu dapur"
    opens_at = time(7)
    closes_at = time(22)
    supervisor_name = "Ibu Pengurus Uji"
    child_suitable = True
    non_commercial_on = date(2026, 1, 5)
    open_days = factory.LazyFunction(lambda: [1, 2, 3, 4, 5, 6, 7])
    state = HostSite.State.ACTIVE
    surveyed_on = date(2026, 1, 4)
    surveyed_by = factory.SelfAttribute("created_by")
    created_by = factory.SubFactory(UserFactory, office=factory.SelfAttribute("..office"))
    cover = factory.RelatedFactory("tests.factories.sentences.SiteCoverFactory", factory_related_name="site")


class SiteCoverFactory(factory.django.DjangoModelFactory):
    """The office's own agreement for a host, in force since the criminal code is."""

    class Meta:
        model = SiteCover

    site = factory.SubFactory(HostSiteFactory, cover=None)
    basis = SiteCover.Basis.OFFICE
    number = factory.Sequence(lambda n: f"PKS-{n + 1}/2026")
    starts_on = date(2026, 1, 2)
    recorded_by = factory.SelfAttribute("site.created_by")


class SentenceFactory(factory.django.DjangoModelFactory):
    """A registered sentence with every fact of its judgment."""

    class Meta:
        model = SocialWorkSentence

    class Params:
        child = factory.Trait(
            supervision=factory.SubFactory(SupervisionFactory, child=True),
            track=Track.CHILD,
            imposed=Imposed.SERVICE,
            imposed_months=0,
            hours_ordered=30,
            hours_per_day=3,
            consent_on=None,
        )
        completed = factory.Trait(
            state=SocialWorkSentence.State.COMPLETED,
            closed_on=factory.LazyAttribute(lambda sentence: sentence.supervision.office.today()),
        )

    supervision = factory.SubFactory(
        SupervisionFactory, kind=SupervisionKind.SOCIAL_WORK_SENTENCE, audience=Audience.ADULT
    )
    track = Track.ADULT
    court = "Pengadilan Negeri Pangkalpinang"
    judgment_no = factory.Sequence(lambda n: f"{n + 1}/Pid.B/2026/PN Pgp")
    offence = "Penghinaan ringan, KUHP pasal 436"
    starts_on = factory.LazyAttribute(lambda sentence: sentence.supervision.office.today() - timedelta(days=30))
    judgment_on = factory.LazyAttribute(lambda sentence: sentence.starts_on - timedelta(days=10))
    offence_on = factory.LazyAttribute(lambda sentence: sentence.starts_on - timedelta(days=120))
    consent_on = factory.LazyAttribute(lambda sentence: sentence.judgment_on)
    threat_months = 48
    imposed = Imposed.PRISON
    imposed_months = 4
    hours_ordered = 80
    hours_per_day = 8
    period_days = 90
    default_consequence = Consequence.REPEAT
    prosecution_office = factory.SubFactory(ProsecutionOfficeFactory)
    inducted_on = factory.SelfAttribute("starts_on")


class PlacementFactory(factory.django.DjangoModelFactory):
    """A placement since the day of execution, at a site of the case's own office; the sentence is placed."""

    class Meta:
        model = Placement

    sentence = factory.SubFactory(SentenceFactory, state=SocialWorkSentence.State.PLACED)
    site = factory.SubFactory(HostSiteFactory, office=factory.SelfAttribute("..sentence.supervision.office"))
    task = "Membersihkan halaman"
    starts_on = factory.SelfAttribute("sentence.starts_on")
    placed_by = factory.SelfAttribute("sentence.supervision.officer")


class WorkSessionFactory(factory.django.DjangoModelFactory):
    """A draft of yesterday from 08.00, four hours (a child's three); `day=`, `start=`, `hours=` change that.

    `confirmed=True` has the host's word; `verified=True` the officer's too, with its entry in the ledger.
    """

    class Meta:
        model = WorkSession
        skip_postgeneration_save = True

    class Params:
        day = factory.LazyAttribute(lambda session: session.placement.site.office.today() - timedelta(days=1))
        start = 8
        hours = factory.LazyAttribute(lambda session: min(4, session.placement.sentence.hours_per_day))
        confirmed = factory.Trait(
            state=WorkSession.State.CONFIRMED,
            confirmed_by=factory.SubFactory(UserFactory, village_head=True),
            confirmed_at=factory.SelfAttribute("ends_at"),
        )
        verified = factory.Trait(
            state=WorkSession.State.VERIFIED,
            confirmed_by=factory.SubFactory(UserFactory, village_head=True),
            confirmed_at=factory.SelfAttribute("ends_at"),
            verified_by=factory.SelfAttribute("drafted_by"),
            verified_at=factory.SelfAttribute("ends_at"),
        )
        rejected = factory.Trait(
            state=WorkSession.State.REJECTED,
            rejected_by=factory.SubFactory(UserFactory, village_head=True),
            rejected_at=factory.SelfAttribute("ends_at"),
            rejected_reason="Tidak hadir pada hari itu",
        )

    placement = factory.SubFactory(PlacementFactory)
    sentence = factory.SelfAttribute("placement.sentence")
    starts_at = factory.LazyAttribute(lambda session: moment(session.placement.site, session.day, session.start))
    ends_at = factory.LazyAttribute(lambda session: session.starts_at + timedelta(hours=session.hours))
    task = factory.SelfAttribute("placement.task")
    drafted_by = factory.SelfAttribute("placement.placed_by")

    @factory.post_generation
    def ledger(self, create: bool, extracted: object, **kwargs: object) -> None:
        """The credit behind a verified session; `ledger=False` leaves it out."""
        if create and extracted is not False and self.state == WorkSession.State.VERIFIED:
            HoursEntryFactory(session=self)


class HoursEntryFactory(factory.django.DjangoModelFactory):
    """The credit of a session's minutes."""

    class Meta:
        model = HoursEntry

    session = factory.SubFactory(WorkSessionFactory, verified=True, ledger=False)
    sentence = factory.SelfAttribute("session.sentence")
    kind = HoursEntry.Kind.CREDIT
    worked_on = factory.SelfAttribute("session.worked_on")
    minutes = factory.SelfAttribute("session.minutes")
    entered_by = factory.SelfAttribute("session.drafted_by")
