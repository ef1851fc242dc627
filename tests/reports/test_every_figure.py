"""Every figure of every dashboard, return and first page is the number of rows behind it, for each role.

A world of two Kanwil and three Bapas, in two time zones, with something of everything. The walk follows each link as a
person would: to a list, whose length it must be, or to the level below, whose lines must add up to it.
"""

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import LegalSetting, Office, User
from bapas_portal.figures import Figure
from bapas_portal.home.officers import OfficerTotals
from clients.models import Supervision, Transfer
from reports.actions.monthly_return import DUE_DAY, submit_return
from reports.dashboard.section import Cell, Row, Section
from reports.dashboard.sections.regencies import OUTSIDE_LABEL
from reports.figures.period import first_of_month
from reports.models import MonthlyReturn
from reports.papers.content import of_return
from tests.factories.accounts import OfficeFactory, UserFactory, office
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.ending import AftercareContactFactory
from tests.factories.events import EventFollowUpFactory, OutreachProgrammeFactory
from tests.factories.foster import CourseFactory, EnrolmentFactory, OutcomeCheckFactory
from tests.factories.guidance import ConcernFactory
from tests.factories.inquiry import CHILD_KIND, SocialInquiryFactory, kind
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.villages import villages
from villages.models import Village

pytestmark = pytest.mark.django_db
DASHBOARD = reverse("reports:dashboard")
WITHOUT_LIST = {
    "trends": "each month's lists open with that month chosen as the period",
    "hours-balance": "a balance of hours: what was worked and what is left have a list, what was owed before has none",
    "hours-details": "minutes and days that are no hours of the ledger",
}
"""Parts of a head's page that show how it came about rather than what is to be done, and why no list stands behind."""
RATES = {"outcome_share", "outcome_completion"}
"""Figures made of two others, each of which has its list."""


@dataclass(frozen=True, slots=True)
class World:
    """Two Bapas of one Kanwil and one of another, with a head each."""

    places: list[Office]
    heads: list[User]


def half_a_year_ago() -> datetime:
    """Noon of the tenth, six months back: inside the past month that the walk chooses."""
    return datetime.combine(first_of_month(timezone.localdate(), -6).replace(day=10), time(5), tzinfo=UTC)


def work(place: Office, head: User, number: int) -> None:
    """Some of everything at one Bapas, `number` more of it than at none."""
    officer = UserFactory(officer=True, office=place)
    for _ in range(number):
        case = SupervisionFactory(office=place, officer=officer)
        VisitFactory(supervision=case, overdue=True)
        VisitFactory(supervision=case, held=True)
        ReportInFactory(supervision=case, missed=True, due_on=place.today() - timedelta(days=1))
    SupervisionFactory(
        office=place, client=case.client, kind="assimilation", officer=UserFactory(officer=True, office=place)
    )
    VisitFactory(supervision=case, not_met=True)
    VisitFactory(supervision=case, held=True, occurred_at=half_a_year_ago())
    ReportInFactory(supervision=case, missed=True, due_on=half_a_year_ago().date())
    gone = UserFactory(officer=True, office=place)
    VisitFactory(supervision=SupervisionFactory(office=place, officer=gone, child=True), overdue=True)
    gone.is_active = False
    gone.save()
    began = SupervisionFactory(office=place, officer=officer, closed=True)
    Supervision.objects.filter(pk=began.pk).update(registered_at=timezone.now() - timedelta(days=150))
    silent = SupervisionFactory(office=place, officer=UserFactory(officer=True, office=place))
    silent.assignments.update(since=timezone.now() - timedelta(days=60))
    SupervisionFactory(office=place, unassigned=True)
    SocialInquiryFactory(office=place, officer=officer, overdue=True)
    long_ago = timezone.now() - timedelta(days=90)
    SocialInquiryFactory(
        office=place, unassigned=True, kind=kind(CHILD_KIND), received_at=long_ago, request_on=long_ago.date()
    )
    at_risk = SentenceFactory(
        supervision__office=place, supervision__officer=officer, starts_on=place.today() - timedelta(days=85)
    )
    WorkSessionFactory(
        placement=PlacementFactory(sentence=at_risk, site__created_by=officer), day=place.today() - timedelta(days=9)
    )
    WorkSessionFactory(
        placement__sentence__supervision__office=place, placement__sentence__supervision__officer=officer, verified=True
    )
    area = villages(count=6)
    for offset, starts_at in enumerate((timezone.now() - timedelta(days=7), half_a_year_ago())):
        event = OutreachEventFactory(office=place, followed_up=True, starts_at=starts_at, village=area[offset])
        for village in area[offset : offset + 2]:
            came = VillageRegistrationFactory(event=event, accepted=True, village=village)
            AttendanceGroupFactory(registration=came, attended=9)
        EventFollowUpFactory(event=event, village=area[offset])
    VillageRegistrationFactory(event=event, village=area[offset + 2])
    if number == 1:
        waves(place, starts_at, area)
        far_away(place, officer)
    submit_return(office=place, month=first_of_month(place.today(), -2), by=head)
    hidden = SupervisionFactory(office=place, officer=officer)
    VisitFactory(supervision=hidden, overdue=True)
    RestrictionFactory(client=hidden.client, kind="related", excluded=head)
    endings(place, officer, head, number)


def far_away(place: Office, officer: User) -> None:
    """Somebody in another regency of the work area, one outside of it, and an event there."""
    (there,), (outside,) = villages("19.01.", 1), villages("73.73.", 1)
    assert there.district.regency.office == place
    for village in (there, outside):
        case = SupervisionFactory(office=place, officer=officer, client__village=village)
        VisitFactory(supervision=case, overdue=True)
        VisitFactory(supervision=case, held=True, occurred_at=timezone.now() - timedelta(minutes=1))
        ReportInFactory(supervision=case, missed=True, due_on=place.today())
        sentence = SentenceFactory(
            supervision__office=place, supervision__officer=officer, supervision__client__village=village
        )
        WorkSessionFactory(placement=PlacementFactory(sentence=sentence, site__created_by=officer), verified=True)
        event = OutreachEventFactory(office=place, held=True, village=village, starts_at=half_a_year_ago())
        came = VillageRegistrationFactory(event=event, accepted=True, village=village)
        AttendanceGroupFactory(registration=came, attended=9)


def waves(place: Office, starts_at: datetime, area: list[Village]) -> None:
    """What another programme invited to in the same month, and an event whose day does not stand."""
    own = OutreachEventFactory(office=place, held=True, starts_at=starts_at, programme=OutreachProgrammeFactory())
    AttendanceGroupFactory(registration=VillageRegistrationFactory(event=own, village=area[3]), attended=9)
    VillageRegistrationFactory(event=own, accepted=True, village=area[4])
    postponed = OutreachEventFactory(office=place, postponed=True, starts_at=starts_at)
    VillageRegistrationFactory(event=postponed, village=area[5], accepted=True)


def endings(place: Office, officer: User, head: User, number: int) -> None:
    """Cases that ended in every way, work that was done or not, and what was heard of people afterwards."""
    today = place.today()
    for grounds in (("missed_reports",), *[("new_offence", "missed_reports")] * number):
        revoked = SupervisionFactory(office=place, officer=officer, status="revoked", closed_on=today)
        for ground in grounds:
            ConcernFactory(supervision=revoked, ground=ground, state="revoked")
    SupervisionFactory(office=place, officer=officer, status="deceased", closed_on=today)
    former = SupervisionFactory(
        office=place, status="completed", closed_on=today - timedelta(days=60), assignment=False
    )
    again = SupervisionFactory(
        office=place, client=former.client, kind="assimilation", status="completed", assignment=False,
        closed_on=today - timedelta(days=50),
    )  # fmt: skip
    for case, said in ((former, True), (again, False), (again, None)):
        AftercareContactFactory(supervision=case, on=today, has_reoffended=said)
    well = SupervisionFactory(office=place, status="revoked", closed_on=today - timedelta(days=60), assignment=False)
    AftercareContactFactory(supervision=well, on=today, has_reoffended=False)
    secret = SupervisionFactory(office=place, officer=officer, closed=True)
    RestrictionFactory(client=secret.client, kind="related", excluded=head)
    AftercareContactFactory(supervision=secret, on=today, has_reoffended=True)
    for state, days_ago in (("completed", 0), ("defaulted", 0), *[("completed", 0)] * number, ("completed", 70)):
        SentenceFactory(
            supervision__office=place, supervision__officer=officer, state=state,
            closed_on=today - timedelta(days=days_ago), default_reported_reason="Tidak hadir",
        )  # fmt: skip
    course = CourseFactory(programme__office=place, over=True)
    person = EnrolmentFactory(course=course, completed=True)
    twice = EnrolmentFactory(
        course=CourseFactory(programme=course.programme, over=True), client=person.client, completed=True
    )
    for one, work in ((person, "none"), (twice, "casual"), (None, "none"), (None, "unknown")):
        OutcomeCheckFactory(
            enrolment=one or EnrolmentFactory(course=course, resident=True, completed=True), on=today, work=work
        )
    OutcomeCheckFactory(enrolment=person, on=today, month=6)


def hand_over(here: Office, there: Office) -> None:
    """A client who moved from one Bapas to the other, with what was done before."""
    client = ClientFactory(office=there)
    before = SupervisionFactory(
        office=here,
        client=client,
        status="transferred",
        closed_on=here.today() - timedelta(days=2),
        assignment=False,
    )
    SupervisionFactory(office=there, client=client, predecessor=before)
    Transfer.objects.create(
        client=client,
        from_office=here,
        to_office=there,
        reason="Pindah ke rumah orang tua.",
        state="accepted",
        requested_by=UserFactory(head=True, office=here),
        answered_by=UserFactory(head=True, office=there),
        answered_at=timezone.now(),
    )
    VisitFactory(supervision=before, held=True, occurred_at=half_a_year_ago())
    ReportInFactory(supervision=before, missed=True, due_on=half_a_year_ago().date())
    SentenceFactory(supervision=before, state="completed", closed_on=here.today())


@pytest.fixture
def world() -> World:
    pangkalpinang, palopo = office("bapas-pangkalpinang"), office("bapas-palopo")
    places = [pangkalpinang, OfficeFactory(regional_office=pangkalpinang.regional_office), palopo]
    Office.objects.exclude(pk__in=[place.pk for place in places]).update(is_active=False)
    heads = [UserFactory(head=True, office=place) for place in places]
    LegalSetting.objects.filter(key=DUE_DAY).update(value=str(pangkalpinang.today().day))  # last month's return: today
    for number, (place, head) in enumerate(zip(places, heads, strict=True), start=1):
        work(place, head, number)
    hand_over(palopo, pangkalpinang)
    return World(places, heads)


@dataclass
class Walk:
    """One person's way through the pages, each opened once."""

    user: User
    pages: dict[str, Any] = field(default_factory=dict)
    followed: int = 0

    def __post_init__(self) -> None:
        self.browser = Client()
        self.browser.force_login(self.user)

    def open(self, url: str) -> Any:
        """The page at an address."""
        if url not in self.pages:
            self.pages[url] = self.browser.get(url)
            assert self.pages[url].status_code == 200, url
        return self.pages[url]

    def behind(self, url: str, cell: Cell, at: str) -> float:
        """How much there is where the figure leads, from the page `at`."""
        self.followed += 1
        there, _, part = url.partition("#")
        page = self.open(there or at)
        if part:
            section = page.context["page"].section(part)
            return sum(one.value or 0 for row in section.lines for one in row.cells if one.key == cell.key)
        return rows_of(page, cell.key)


def rows_of(page: Any, key: str) -> float:
    """What a list holds of a figure: its rows, or where it counts hours their sum."""
    context, key = page.context, key.removeprefix("regency_")
    if key == "returns":
        lines = context["lines"] if "lines" in context else [line for _, own in context["matrix"] for line in own]
        return sum(line.is_overdue for line in lines)
    if key == "monthly":
        line = context["page"].line
        return int(line.is_owed and not line.is_sent)
    paginator = context["page_obj"].paginator
    if key == "minutes_ordered":
        return int(sum(sentence.hours_ordered for sentence in paginator.object_list)) * 60
    if key == "hours_remaining":
        return int(sum(sentence.minutes_ordered - sentence.minutes_worked() for sentence in paginator.object_list))
    if key in {"minutes_verified", "hours", "hours_worked"}:
        return int(context["minutes"])
    return int(paginator.count)


def is_open_to(user: User, section: Section, row: Row, cell: Cell) -> bool:
    """Whether this role has a list or a level below for the figure, so that it must have a link."""
    if row is section.total:
        return False
    if user.role == "head":
        if cell.key == "silent" or cell.key in RATES:  # an officer is the row
            return False
        if row.label == OUTSIDE_LABEL:  # no regency to ask for
            return False
        return section.slug not in WITHOUT_LIST
    return section.slug in {"exceptions", "rows", "funnel"}


def dashboards(walk: Walk, start: str) -> Iterator[tuple[str, Section]]:
    """Every part of every dashboard page that can be reached from one."""
    waiting, seen = deque([start]), {start}
    while waiting:
        url = waiting.popleft()
        for section in walk.open(url).context["page"].sections:
            yield url, section
            for row in section.lines:
                links = [row.url, *(cell.url for cell in row.cells)]
                below = {link.partition("#")[0] for link in links if link.startswith(DASHBOARD)} - seen
                waiting.extend(sorted(below))
                seen |= below


def check(walk: Walk, url: str, section: Section) -> None:
    """Each figure of a part against what it leads to, its sentences too, and its total against its lines."""
    for cell in section.told:
        if cell.value:
            assert walk.behind(cell.url, cell, url) == cell.value, f"{url} {section.slug} {cell.shown}"
    for row in section.lines + ([section.total] if section.total else []):
        for cell in row.cells:
            where = f"{url} {section.slug} {row.label} {cell.key}"
            if not cell.value or not cell.key:
                continue
            if cell.url:
                assert walk.behind(cell.url, cell, url) == cell.value, f"{where} -> {cell.url}"
            else:
                assert not is_open_to(walk.user, section, row, cell), f"{where} leads nowhere"
            if row is section.total and cell.key not in {"officer_clients", *RATES}:
                column = section.total.cells.index(cell)
                assert sum(line.cells[column].value or 0 for line in section.lines) == cell.value, where


@pytest.mark.parametrize("role", ["head", "regional", "national"])
def test_every_figure_of_a_dashboard_is_what_it_leads_to(world: World, role: str) -> None:
    user = {
        "head": lambda: world.heads[0],
        "regional": lambda: UserFactory(regional=True, regional_office=world.places[0].regional_office),
        "national": lambda: UserFactory(national=True),
    }[role]()
    walk = Walk(user)
    past = f"?period={first_of_month(user.today(), -6):%Y-%m}&compare=none"
    for query in {"head": ("", past), "regional": ("?period=12&compare=year",), "national": ("",)}[role]:
        for url, section in dashboards(walk, f"{DASHBOARD}{query}"):
            check(walk, url, section)
    assert walk.followed > 50


def figures_in(value: Any) -> Iterator[Figure]:
    """Every figure in what a page was given."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, OfficerTotals):
        yield from value.figures
    elif isinstance(value, dict):
        for one in value.values():
            yield from figures_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from figures_in(one)


@pytest.mark.parametrize("role", ["officer", "registrar", "head"])
def test_every_figure_of_a_first_page_is_the_list_it_leads_to(world: World, role: str) -> None:
    place = world.places[0]
    guide = User.objects.officers_of(place).filter(visits__isnull=False).order_by("pk").first()
    user = {"officer": guide, "head": world.heads[0]}.get(role) or UserFactory(registrar=True, office=place)
    walk = Walk(user)
    found = {figure.url: figure for part in walk.open("/").context for figure in figures_in(part.flatten())}
    assert sum(figure.number > 0 for figure in found.values()) > (3 if role == "registrar" else 5)
    for url, figure in found.items():
        if not figure.number:
            continue  # tests/clients/test_home.py opens these too
        assert walk.open(url).context["page_obj"].paginator.count == figure.number, f"{figure.label} -> {url}"


def test_every_figure_of_a_consolidated_return_is_the_sum_of_its_offices(world: World) -> None:
    month = first_of_month(world.places[0].today(), -2)
    sent = {place.pk: of_return(MonthlyReturn.objects.get(office=place, month=month)) for place in world.places}
    address, below = reverse("reports:consolidated_return", args=[month]), world.places[:2]
    kanwil = UserFactory(regional=True, regional_office=below[0].regional_office)
    for user, offices in ((kanwil, below), (UserFactory(national=True), world.places)):
        together = Walk(user).open(address).context["together"]
        sums: Counter[str] = Counter()
        for place in offices:
            sums.update(keyed(sent[place.pk].tables))
        assert +Counter(keyed([table.as_json() for table in together.tables])) == +sums
        assert len(+sums) > 25


def keyed(tables: list[dict[str, Any]]) -> dict[str, float]:
    """The figures of a return by their key."""
    lines = [pair for table in tables for pair in zip(table["rows"], table["keys"], strict=True)]
    return {key: cell for cells, keys in lines for cell, key in zip(cells, keys, strict=True) if key}
