"""The figures of many offices at once, each on its own clock."""

from datetime import UTC, date, datetime, timedelta

import pytest

from accounts.models import Office
from clients.models import ReportIn, Supervision, SupervisionKind
from reports.dashboard.asked import Asked
from reports.dashboard.counts import clients_by_kind, count, total
from reports.dashboard.figures import FIGURE_NAMES
from reports.dashboard.map import tone_of
from reports.dashboard.tiles import PLACES
from reports.figures.period import Period
from tests.factories.accounts import OfficeFactory
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.sentences import PlacementFactory, WorkSessionFactory
from villages.models import Province

NIGHT = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)  # 23.30 on the 21st in Jakarta, 01.30 on the 22nd in Jayapura
NOVEMBER = Period.month(date(2026, 11, 1))


def values(office: Office, period: Period = NOVEMBER, now: datetime = NIGHT) -> dict[str, int]:
    return count([office], period, now)[office.pk].values


@pytest.mark.django_db
def test_what_is_late_is_judged_by_each_offices_own_day() -> None:
    jakarta, jayapura = OfficeFactory(), OfficeFactory(timezone="Asia/Jayapura")
    for office in (jakarta, jayapura):
        VisitFactory(supervision=SupervisionFactory(office=office), planned_on=date(2026, 11, 21))
    counts = count([jakarta, jayapura], NOVEMBER, NIGHT)
    assert counts[jakarta.pk].values["overdue"] == 0
    assert counts[jayapura.pk].values["overdue"] == 1


@pytest.mark.django_db
def test_a_month_begins_at_each_offices_own_midnight() -> None:
    jakarta, jayapura = OfficeFactory(), OfficeFactory(timezone="Asia/Jayapura")
    at = datetime(2026, 10, 31, 16, 0, tzinfo=UTC)  # still October in Jakarta
    for office in (jakarta, jayapura):
        VisitFactory(supervision=SupervisionFactory(office=office), held=True, occurred_at=at)
        OutreachEventFactory(office=office, held=True, starts_at=at)
    counts = count([jakarta, jayapura], NOVEMBER, NIGHT)
    assert [counts[office.pk].values["visits"] for office in (jakarta, jayapura)] == [0, 1]
    assert [counts[office.pk].values["events"] for office in (jakarta, jayapura)] == [0, 1]


@pytest.mark.django_db
def test_each_figure_counts_what_its_definition_says() -> None:
    session = WorkSessionFactory(verified=True)
    office, period = session.placement.site.office, Period.month(session.worked_on)
    person = session.sentence.supervision.client
    SupervisionFactory(office=office, client=person, kind=SupervisionKind.ASSIMILATION)
    SupervisionFactory(office=office, unassigned=True)
    SupervisionFactory(office=office, closed=True)
    VisitFactory(supervision=session.sentence.supervision, not_met=True, occurred_at=session.starts_at)
    ReportInFactory(supervision=session.sentence.supervision, due_on=session.worked_on, missed=True)
    ReportInFactory(supervision=session.sentence.supervision, state=ReportIn.State.DUE)
    event = OutreachEventFactory(office=office, held=True, starts_at=session.starts_at)
    for attended in (7, 0, None):
        AttendanceGroupFactory(registration=VillageRegistrationFactory(event=event, accepted=True), attended=attended)
    counts = count([office], period, datetime.now(UTC))[office.pk]
    assert counts.values == {
        "clients": 1,
        "visits": 1,
        "met": 0,
        "overdue": 0,
        "missed": 1,
        "minutes_ordered": 80 * 60,
        "minutes_verified": 240,
        "events": 1,
        "villages": 1,
    }
    assert clients_by_kind(Asked([office], period, datetime.now(UTC))) == {"social_work_sentence": 1, "assimilation": 1}


@pytest.mark.django_db
def test_closed_sentences_and_cases_do_not_count_as_open() -> None:
    placement = PlacementFactory()
    sentence = placement.sentence
    sentence.state, sentence.closed_on = "completed", sentence.starts_on
    sentence.save()
    case = sentence.supervision
    case.status, case.closed_on = Supervision.Status.COMPLETED, sentence.starts_on
    case.save()
    assert values(case.office)["minutes_ordered"] == values(case.office)["clients"] == 0


@pytest.mark.django_db
def test_offices_without_work_count_zero_and_totals_add_up() -> None:
    busy, idle = OfficeFactory(), OfficeFactory()
    SupervisionFactory.create_batch(2, office=busy)
    counts = count([busy, idle], NOVEMBER, NIGHT)
    assert counts[idle.pk].values == dict.fromkeys(FIGURE_NAMES, 0)
    assert total(counts.values()).values["clients"] == 2
    assert count([], NOVEMBER, NIGHT) == {}


@pytest.mark.django_db
def test_the_map_has_each_province_on_a_square_of_its_own() -> None:
    assert set(PLACES) == set(Province.objects.values_list("code", flat=True))
    assert len({(place.column, place.row) for place in PLACES.values()}) == len(PLACES) == 38
    assert max(place.column for place in PLACES.values()) == 14


@pytest.mark.parametrize(
    ("value", "among", "tone"),
    [(0, [0], 1), (5, [5, 5], 1), (0, [0, 9], 1), (9, [0, 9], 5), (3, [1, 2, 3, 4, 5], 3), (5, [1, 2, 3, 4, 5], 5)],
)
def test_tones_run_from_the_fewest_to_the_most(value: int, among: list[int], tone: int) -> None:
    assert tone_of(value, among) == tone


@pytest.mark.django_db
def test_a_handed_over_client_counts_at_the_office_whose_list_has_them() -> None:
    here, there = OfficeFactory(), OfficeFactory()
    person = ClientFactory(office=there)
    SupervisionFactory(
        office=here, client=person, status="transferred", closed_on=here.today() - timedelta(days=1), assignment=False
    )
    SupervisionFactory(office=there, client=person)
    assert (values(here)["clients"], values(there)["clients"]) == (0, 1)
