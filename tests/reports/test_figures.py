"""The tables of the monthly return against rows made for them."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from accounts.models import Office
from clients.models import Audience, ReportIn, Sex, Supervision, SupervisionKind, Visit
from reports.figures import clients, contact, monthly_return, outreach, social_work
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period, first_of_month
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
OCTOBER = Period.month(date(2026, 10, 1))
Status = Supervision.Status


def case(office: Office, starts_on: date, **values: object) -> Supervision:
    values = {"ends_on": None, "assignment": False} | values
    return SupervisionFactory(office=office, starts_on=starts_on, **values)


def moved(office: Office, period: Period = OCTOBER) -> Numbers:
    """T1 of an office."""
    counted = Counted()
    clients.count(clients.movements(office, period), period, counted)
    return counted.numbers()


def row(office: Office, period: Period = OCTOBER) -> dict[str, int]:
    """The totals of T1 by the short name of the column, without those that are zero."""
    numbers = moved(office, period)
    found = {measure.code.partition(".")[2]: numbers.of(measure) for measure in clients.MEASURES}
    return {name: value for name, value in found.items() if value}


def told(part: object, office: Office, period: Period = OCTOBER, *more: object) -> Numbers:
    """What one table counts."""
    counted = Counted()
    part.count(office, period, *more, counted)  # type: ignore[attr-defined]
    return counted.numbers()


def by_name(numbers: Numbers, measures: tuple[Measure, ...], line: str) -> dict[str, int]:
    """The figures of one line by the short name of their kind, without those that are zero."""
    found = {measure.code.partition(".")[2]: numbers.of(measure, line) for measure in measures}
    return {name: value for name, value in found.items() if value}


def test_each_movement_is_counted_in_its_month() -> None:
    office = OfficeFactory()
    case(office, date(2026, 9, 30))
    case(office, date(2026, 10, 1))
    case(office, date(2026, 10, 31))
    case(office, date(2026, 11, 1))
    case(office, date(2026, 1, 1), status=Status.COMPLETED, closed_on=date(2026, 9, 30))
    case(office, date(2026, 1, 1), status=Status.COMPLETED, closed_on=date(2026, 10, 1))
    case(office, date(2026, 1, 1), status=Status.REVOKED, closed_on=date(2026, 10, 15))
    case(office, date(2026, 1, 1), status=Status.TRANSFERRED, closed_on=date(2026, 10, 31))
    case(office, date(2026, 1, 1), status=Status.DECEASED, closed_on=date(2026, 11, 1))
    assert row(office) == {
        "opening": 5,
        "new": 2,
        "completed": 1,
        "revoked": 1,
        "transferred_out": 1,
        "closing": 4,
    }
    assert moved(office).lines(clients.MEASURES) == {"conditional_release/adult/L"}


def continued(before: Supervision, office: Office, on: date, **values: object) -> Supervision:
    """A successor that `office` opened on that day, with the dates of the case it continues."""
    return case(
        office,
        before.starts_on,
        client=before.client,
        predecessor=before,
        registered_at=datetime(on.year, on.month, on.day, 3, tzinfo=UTC),
        **values,
    )


def test_a_case_that_another_bapas_handed_over_is_a_transfer_in() -> None:
    office, other = OfficeFactory(), OfficeFactory()
    before = case(other, date(2026, 1, 1), status=Status.TRANSFERRED, closed_on=date(2026, 10, 9))
    continued(before, office, date(2026, 10, 9))
    assert row(office) == {"transferred_in": 1, "closing": 1}
    assert not clients.movements(office, Period.month(date(2026, 9, 1)))
    assert row(office, Period.month(date(2026, 11, 1)))["opening"] == 1


def test_the_giving_office_keeps_its_figures() -> None:
    office, other = OfficeFactory(), OfficeFactory()
    before = case(other, date(2026, 1, 1), status=Status.TRANSFERRED, closed_on=date(2026, 10, 9))
    september, october = row(other, Period.month(date(2026, 9, 1))), row(other)
    continued(before, office, date(2026, 10, 9))
    assert (row(other, Period.month(date(2026, 9, 1))), row(other)) == (september, october)
    assert october == {"opening": 1, "transferred_out": 1}


def test_a_new_case_of_a_client_from_elsewhere_is_new() -> None:
    office, other = OfficeFactory(), OfficeFactory()
    person = ClientFactory(office=other)
    case(other, date(2026, 1, 1), client=person, status=Status.TRANSFERRED, closed_on=date(2026, 10, 9))
    case(office, date(2026, 10, 9), client=person)
    assert row(office) == {"new": 1, "closing": 1}


def test_a_case_that_goes_and_comes_back_is_new_once_and_then_a_transfer_each_time() -> None:
    first, second = OfficeFactory(), OfficeFactory()
    began = case(first, date(2026, 8, 1), status=Status.TRANSFERRED, closed_on=date(2026, 9, 10))
    there = continued(began, second, date(2026, 9, 10), status=Status.TRANSFERRED, closed_on=date(2026, 10, 10))
    continued(there, first, date(2026, 10, 10))
    counted = {
        (office, month): row(office, Period.month(date(2026, month, 1)))
        for office in (first, second)
        for month in (8, 9, 10)
    }
    assert counted == {
        (first, 8): {"new": 1, "closing": 1},
        (first, 9): {"opening": 1, "transferred_out": 1},
        (first, 10): {"transferred_in": 1, "closing": 1},
        (second, 8): {},
        (second, 9): {"transferred_in": 1, "closing": 1},
        (second, 10): {"opening": 1, "transferred_out": 1},
    }


def test_a_case_closed_before_it_began_comes_and_goes_in_one_month() -> None:
    office = OfficeFactory()
    case(office, date(2026, 12, 1), status=Status.TRANSFERRED, closed_on=date(2026, 10, 5))
    balance = clients.balance(moved(office))
    assert (balance.opening, balance.moved_in, balance.moved_out, balance.closing) == (0, 1, 1, 0)


def test_programme_audience_and_sex_have_their_own_rows_and_other_offices_none() -> None:
    office = OfficeFactory()
    case(office, date(2026, 10, 1))
    case(office, date(2026, 10, 1), client=ClientFactory(office=office, sex=Sex.FEMALE))
    case(office, date(2026, 10, 1), child=True)
    case(OfficeFactory(), date(2026, 10, 1))
    assert moved(office).lines(clients.MEASURES) == {
        "child_community_service/child/L",
        "conditional_release/adult/L",
        "conditional_release/adult/P",
    }


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_month_adds_up_and_opens_where_the_last_one_closed(seed: int) -> None:
    rng = Random(seed)
    office, elsewhere = OfficeFactory(), OfficeFactory()
    officer = UserFactory(office=office)
    people = [ClientFactory(office=office, sex=rng.choice(Sex.values)) for _ in range(20)]
    for _ in range(60):
        starts_on = date(2025, 9, 1) + timedelta(days=rng.randrange(500))
        closed = rng.random() < 0.6
        case(
            elsewhere if rng.random() < 0.1 else office,
            starts_on,
            client=rng.choice(people),
            officer=officer,
            kind=rng.choice([SupervisionKind.CONDITIONAL_RELEASE, SupervisionKind.ASSIMILATION]),
            status=rng.choice(Supervision.CLOSED) if closed else Status.ACTIVE,
            closed_on=starts_on + timedelta(days=rng.randrange(-40, 300)) if closed else None,
        )
    closing: dict[str, int] | None = None
    for offset in range(14):
        numbers = moved(office, Period.month(first_of_month(date(2025, 10, 1), offset)))
        lines = numbers.lines(clients.MEASURES)
        for line in lines:
            moved_in = sum(numbers.of(measure, line) for measure in clients.MOVED_IN)
            moved_out = sum(numbers.of(measure, line) for measure in clients.MOVED_OUT)
            assert numbers.of(clients.OPENING, line) + moved_in - moved_out == numbers.of(clients.CLOSING, line)
        opening = {line: number for line in lines if (number := numbers.of(clients.OPENING, line))}
        assert closing is None or opening == closing
        closing = {line: number for line in lines if (number := numbers.of(clients.CLOSING, line))}
        balance = clients.balance(numbers)
        assert balance.opening + balance.moved_in - balance.moved_out == balance.closing
    assert closing


def test_a_visit_belongs_to_the_month_of_the_offices_clock() -> None:
    jayapura = OfficeFactory(timezone="Asia/Jayapura")
    visited = SupervisionFactory(office=jayapura)
    # 31 October 15.30 UTC is 1 November 00.30 in Jayapura, and still October in Jakarta.
    VisitFactory(
        supervision=visited, held=True, planned_on=None, occurred_at=datetime(2026, 10, 31, 15, 30, tzinfo=UTC)
    )
    assert told(contact, jayapura, OCTOBER, date(2026, 11, 22)).values == {}
    november = Period.month(date(2026, 11, 1))
    assert told(contact, jayapura, november, date(2026, 11, 22)).of(contact.HELD, "adult") == 1


def test_visits_and_report_ins_by_outcome() -> None:
    office = OfficeFactory()
    in_month = datetime(2026, 10, 15, 3, tzinfo=UTC)
    adult, child = SupervisionFactory(office=office), SupervisionFactory(office=office, child=True)
    VisitFactory(supervision=adult, held=True, occurred_at=in_month)
    VisitFactory(supervision=adult, held=True, occurred_at=in_month, kind=Visit.Kind.PHONE, is_violation=True)
    VisitFactory(supervision=adult, not_met=True, occurred_at=in_month)
    VisitFactory(supervision=adult, planned_on=date(2026, 10, 20))
    VisitFactory(supervision=child, held=True, occurred_at=in_month)
    for day, trait in enumerate(("missed", "excused", "reported"), start=1):
        ReportInFactory(supervision=adult, due_on=date(2026, 10, day), **{trait: True})
    ReportInFactory(supervision=child, due_on=date(2026, 10, 31), state=ReportIn.State.DUE)
    ReportInFactory(supervision=adult, due_on=date(2026, 11, 1), missed=True)
    numbers = told(contact, office, OCTOBER, date(2026, 11, 22))
    assert by_name(numbers, contact.MEASURES, "adult") == {
        "held": 2,
        "home": 1,
        "not_met": 1,
        "no_outcome": 1,
        "violations": 1,
        "due": 3,
        "reported": 1,
        "excused": 1,
        "missed": 1,
    }
    assert by_name(numbers, contact.MEASURES, "child") == {"held": 1, "home": 1, "due": 1, "unjudged": 1}
    assert numbers.of(contact.HELD) == 3


def test_visits_of_other_months_are_not_read() -> None:
    office = OfficeFactory()
    earlier = datetime(2026, 9, 15, 3, tzinfo=UTC)
    VisitFactory(supervision=SupervisionFactory(office=office), held=True, occurred_at=earlier, planned_on=None)
    VisitFactory(supervision=SupervisionFactory(office=office), planned_on=date(2026, 9, 20))
    assert told(contact, office, OCTOBER, date(2026, 11, 22)).values == {}


def test_a_visit_planned_for_later_in_the_running_month_is_not_without_outcome_yet() -> None:
    office = OfficeFactory()
    VisitFactory(supervision=SupervisionFactory(office=office), planned_on=date(2026, 10, 20))
    assert told(contact, office, OCTOBER, date(2026, 10, 20)).values == {}


def test_social_work_counts_persons_hours_sites_and_ends() -> None:
    session = WorkSessionFactory(verified=True)
    office = session.placement.site.office
    period = Period.month(session.worked_on)
    SentenceFactory(
        supervision=SupervisionFactory(office=office, kind=SupervisionKind.SOCIAL_WORK_SENTENCE), completed=True
    )
    numbers = told(social_work, office, period)
    adult = by_name(numbers, social_work.MEASURES, Audience.ADULT)
    completed_this_month = int(period.first <= office.today() <= period.last)
    assert adult["persons"] == 2
    assert adult["minutes_in_orders"] == 2 * 80 * 60
    assert (adult["minutes_verified"], adult["sites"]) == (240, 1)
    assert (adult.get("completed", 0), adult.get("defaulted", 0)) == (completed_this_month, 0)
    assert by_name(numbers, social_work.MEASURES, Audience.CHILD) == {}


def test_unverified_work_does_not_count() -> None:
    session = WorkSessionFactory(confirmed=True)
    numbers = told(social_work, session.placement.site.office, Period.month(session.worked_on))
    assert numbers.of(social_work.PERSONS) == 1
    assert numbers.of(social_work.VERIFIED) == 0


def test_outreach_counts_events_held_villages_reached_and_people() -> None:
    office = PlacementFactory().site.office
    starts_at = datetime(2026, 10, 10, 2, tzinfo=UTC)
    event = OutreachEventFactory(office=office, held=True, starts_at=starts_at)
    came = VillageRegistrationFactory(event=event, accepted=True)
    AttendanceGroupFactory(registration=came, attended=12)
    AttendanceGroupFactory(registration=came, attended=5, group="youth")
    AttendanceGroupFactory(registration=VillageRegistrationFactory(event=event, accepted=True), attended=0)
    other = OutreachEventFactory(office=office, held=True, starts_at=starts_at, activity="training")
    again = VillageRegistrationFactory(event=other, village=came.village, accepted=True)
    AttendanceGroupFactory(registration=again, attended=3)
    OutreachEventFactory(office=office, starts_at=starts_at)
    numbers = told(outreach, office)
    assert by_name(numbers, outreach.MEASURES, "socialisation") == {"events": 1, "villages": 1, "people": 17}
    assert by_name(numbers, outreach.MEASURES, "training") == {"events": 1, "villages": 1, "people": 3}
    assert [numbers.of(measure) for measure in outreach.MEASURES] == [2, 1, 20]


def test_the_return_holds_its_twelve_tables_and_tells_how_far_it_is() -> None:
    office = OfficeFactory()
    case(office, date(2026, 10, 1))
    steps: list[int] = []
    figures = monthly_return.compute(office, OCTOBER.first, lambda percent, _step: steps.append(percent))
    assert [table.code for table in figures.tables] == [f"T{number}" for number in range(1, 13)]
    assert figures.balance.closing == 1
    assert figures.tables[0].total == ["Jumlah", "", "", 0, 1, 0, 0, 0, 0, 0, 1, 0]
    assert steps == sorted(steps)
