"""What a period is compared with, the difference in words, and rates of Bapas of different size."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients.silence import silent
from programs.facets import never_reached
from reports.dashboard.comparison import NOTHING, PREVIOUS, YEAR_BEFORE, compared, difference
from reports.dashboard.rates import RATES, Measured, months_passed
from reports.dashboard.section import Section
from reports.dashboard.sections.offices import _cell
from reports.figures.period import Period
from sentences.models import WorkSession
from tests.factories.accounts import OfficeFactory, RegionalOfficeFactory, UserFactory, office
from tests.factories.clients import ClientFactory, SupervisionFactory, VisitFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import PlacementFactory, WorkSessionFactory
from tests.factories.villages import villages
from villages.models import Village

TODAY = date(2026, 3, 31)
MARCH = Period.month(TODAY)
JANUARY = Period.month(date(2026, 1, 1))


@pytest.mark.parametrize(
    ("period", "choice", "today", "first", "last", "label"),
    [
        (MARCH, PREVIOUS, date(2026, 3, 5), date(2026, 2, 1), date(2026, 2, 5), "1 sampai 5 Februari 2026"),
        (MARCH, PREVIOUS, date(2026, 3, 30), date(2026, 2, 1), date(2026, 2, 28), "1 sampai 28 Februari 2026"),
        (MARCH, PREVIOUS, TODAY, date(2026, 2, 1), date(2026, 2, 28), "Februari 2026"),
        (JANUARY, PREVIOUS, TODAY, date(2025, 12, 1), date(2025, 12, 31), "Desember 2025"),
        (JANUARY, YEAR_BEFORE, TODAY, date(2025, 1, 1), date(2025, 1, 31), "Januari 2025"),
        (
            Period.year(2025),
            PREVIOUS,
            TODAY,
            date(2024, 1, 1),
            date(2024, 12, 31),
            "Januari 2024 sampai Desember 2024",
        ),
        (
            Period.year(2026),
            YEAR_BEFORE,
            TODAY,
            date(2025, 1, 1),
            date(2025, 3, 31),
            "1 Januari 2025 sampai 31 Maret 2025",
        ),
    ],
)
def test_a_running_period_is_compared_with_as_many_days(
    period: Period, choice: str, today: date, first: date, last: date, label: str
) -> None:
    found = compared(period, choice, today)
    assert found is not None
    assert (found.days, found.label) == (Period(first, last), label)
    assert compared(period, NOTHING, today) is None


@pytest.mark.parametrize(
    ("now", "then", "is_time", "words"),
    [
        (15, 12, False, "naik 3 dari 12"),
        (0, 5, False, "turun 5 dari 5"),
        (4, 4, False, "tetap 4"),
        (1500, 0, False, "naik 1.500 dari 0"),
        (240, 120, True, "naik 2 dari 2 jam"),
        (80, 70, True, "tetap 1 jam"),
    ],
)
def test_a_difference_is_said_in_words(now: int, then: int, is_time: bool, words: str) -> None:
    assert difference(now, then, is_time=is_time) == words


@pytest.mark.parametrize(
    ("period", "today", "months"),
    [
        (MARCH, TODAY, 1.0),
        (MARCH, date(2026, 4, 9), 1.0),
        (Period.month(date(2026, 4, 1)), date(2026, 4, 15), 0.5),
        (Period(date(2026, 3, 1), date(2026, 4, 30)), date(2026, 4, 15), 1.5),
        (Period.month(date(2026, 5, 1)), TODAY, 0.0),
    ],
)
def test_a_month_counts_as_far_as_it_has_passed(period: Period, today: date, months: float) -> None:
    assert months_passed(period, today) == pytest.approx(months)


def test_a_rate_says_what_was_divided_by_what_and_when_that_is_little() -> None:
    per_officer, per_client, kept, _ = RATES
    own = {"clients": 9, "n_officers": 2, "met": 18, "n_judged": 10, "n_kept": 7}
    here = OfficeFactory.build(pk=1)
    measured = Measured({1: own}, months=2)
    assert [measured.value(one, [here]) for one in (per_officer, per_client, kept)] == [4.5, 1.0, 70.0]
    assert Measured({}, months=1).value(kept, [here]) is None
    assert per_client.words(own) == "18 kunjungan / 9 klien, angka kecil"
    assert kept.words(own) == "7 lapor / 10 dinilai"
    assert per_officer.words(own) == "9 klien / 2 petugas"


def test_what_is_divided_by_today_says_nothing_of_an_earlier_period() -> None:
    here = OfficeFactory.build(pk=1)
    own = {
        "clients": 9,
        "n_officers": 2,
        "met": 18,
        "n_judged": 10,
        "n_kept": 7,
        "minutes_verified": 600,
        "n_sentences": 2,
    }
    measured = Measured({1: own}, months=1)
    told = {one.key: "dulu" in _cell(one, [here], measured, measured).note for one in RATES}
    assert told == {
        "clients_per_officer": False, "visits_per_client": False, "kept_share": True, "hours_per_sentence": False,
    }  # fmt: skip


def exceptions_of(client: Client, **query: str) -> Section:
    section: Section = client.get(reverse("reports:dashboard"), query).context["page"].section("exceptions")
    return section


@pytest.mark.django_db
def test_a_bapas_with_a_clock_of_the_law_stands_above_one_with_more_of_the_rest(client: Client) -> None:
    region = RegionalOfficeFactory()
    busy, late, quiet = (OfficeFactory(regional_office=region) for _ in range(3))
    for _ in range(3):
        VisitFactory(supervision=SupervisionFactory(office=busy), overdue=True)
    SocialInquiryFactory(office=late, overdue=True)
    client.force_login(UserFactory(regional=True, regional_office=region))
    rows = exceptions_of(client).rows
    assert [row.label for row in rows] == [late.name, busy.name]
    assert quiet.name not in {row.label for row in rows}
    elsewhere = OfficeFactory()
    for wrong in (str(elsewhere.public_id), "bukan-kode", "\x00"):
        assert client.get(reverse("reports:dashboard"), {"bapas": wrong}).status_code == 404
        assert client.get(reverse("reports:return_list"), {"bapas": wrong}).status_code == 404


@pytest.mark.django_db
def test_silent_is_who_had_a_case_for_the_usual_days_between_visits_and_visited_nobody() -> None:
    now = timezone.now()
    place = OfficeFactory()
    new, still, busy, idle = (UserFactory(officer=True, office=place) for _ in range(4))
    for officer, days in ((new, 29), (still, 31), (busy, 31)):
        case = SupervisionFactory(office=place, officer=officer)
        case.assignments.update(since=now - timedelta(days=days))
        VisitFactory(supervision=case, not_met=True, occurred_at=now - timedelta(days=31 if officer is still else 29))
    assert list(silent(User.objects.officers_of(place), now)) == [still]
    assert idle.office == place


@pytest.mark.django_db
def test_a_host_is_silent_after_three_days_while_the_sentence_runs() -> None:
    now = timezone.now()
    placement = PlacementFactory()
    for number, days in enumerate((2, 3), start=1):
        session = WorkSessionFactory(placement=placement, day=placement.site.office.today() - timedelta(days=number))
        WorkSession.objects.filter(pk=session.pk).update(drafted_at=now - timedelta(days=days))
    assert [session.drafted_at for session in WorkSession.objects.host_silent(now)] == [now - timedelta(days=3)]


@pytest.mark.django_db
def test_never_reached_is_where_a_client_lives_and_nobody_came_to_an_event() -> None:
    reached, invited, empty = villages(count=3)
    for village in (reached, invited):
        SupervisionFactory(client=ClientFactory(village=village))
    SupervisionFactory(client=ClientFactory(village=empty), closed=True)
    event = OutreachEventFactory(office=office("bapas-palopo"), held=True)
    for village, attended in ((reached, 3), (invited, 0)):
        came = VillageRegistrationFactory(event=event, accepted=True, village=village)
        AttendanceGroupFactory(registration=came, attended=attended)
    assert list(never_reached(Village.objects.filter(pk__in=[reached.pk, invited.pk, empty.pk]))) == [invited]


@pytest.mark.django_db
def test_nobody_reads_from_it_where_a_hidden_client_lives() -> None:
    (place,) = villages(count=1)
    case = SupervisionFactory(client=ClientFactory(village=place))
    RestrictionFactory(client=case.client)
    where = Village.objects.filter(pk=place.pk)
    registrar, kanwil = UserFactory(registrar=True, office=case.office), UserFactory(national=True)
    assert not never_reached(where, registrar).exists()
    for reader in (case.officer, UserFactory(head=True, office=case.office), kanwil, None):
        assert never_reached(where, reader).exists()
