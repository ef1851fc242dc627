"""The balance of hours closes, whatever happens to sentences and sessions."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import Office
from reports.dashboard.asked import Asked
from reports.dashboard.work_hours import Balance, Unverified, balances, together, unverified
from reports.figures.period import Period, first_of_month
from sentences.models import HoursEntry, SocialWorkSentence
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import HoursEntryFactory, PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 21, 3, tzinfo=UTC)
OCTOBER = Period.month(date(2026, 10, 1))
DECISIONS = ("repeat", "prison", "fine", "")


def sentence(office: Office, starts_on: date, hours: int = 80, **values: object) -> SocialWorkSentence:
    made: SocialWorkSentence = SentenceFactory(
        supervision__office=office, starts_on=starts_on, hours_ordered=hours, state="in_progress", **values
    )
    return made


def work(row: SocialWorkSentence, *days: date) -> None:
    """Four hours on each day."""
    placement = PlacementFactory(sentence=row)
    for day in days:
        WorkSessionFactory(placement=placement, day=day, verified=True)


def close(row: SocialWorkSentence, day: date, decision: str | None = None) -> None:
    """Closes it as done, or as not served with what was decided."""
    row.state, row.closed_on = ("completed" if decision is None else "defaulted"), day
    row.default_reported_reason = "" if decision is None else "Tidak hadir"
    row.save()
    if decision is not None:
        decided = {"decision": decision, "decided_on": day, "decision_no": "1/2026"} if decision else {}
        amounts = {"repeat": "decided_hours", "prison": "decided_prison_days", "fine": "decided_fine"}
        if decision:
            decided |= {amounts[decision]: 1, "recorded_by": row.supervision.officer, "recorded_at": NOW}
        DefaultReportFactory(sentence=row, reported_on=day, **decided)


def closes(balance: Balance) -> bool:
    return balance.opening + balance.ordered - balance.worked - balance.lost == balance.remaining


def test_each_part_counts_what_its_definition_says() -> None:
    office = OfficeFactory()
    before = sentence(office, date(2026, 9, 1))
    work(before, date(2026, 9, 10), date(2026, 10, 10), date(2026, 11, 2))
    corrected = before.sessions.get(starts_at__date=date(2026, 10, 10))
    HoursEntryFactory(session=corrected, kind=HoursEntry.Kind.CORRECTION, minutes=-30, reason="Datang terlambat")
    fresh = sentence(office, date(2026, 10, 5), hours=40, period_days=20)
    work(fresh, date(2026, 10, 6))
    for number, decision in enumerate(DECISIONS):
        close(sentence(office, date(2026, 9, 1), hours=8 + number), date(2026, 10, 20), decision)
    close(sentence(office, date(2026, 9, 1), hours=20), date(2026, 10, 31))
    close(sentence(office, date(2026, 8, 1), hours=30), date(2026, 9, 30), "prison")
    close(sentence(office, date(2026, 9, 1), hours=50), date(2026, 11, 1), "prison")
    sentence(office, date(2026, 11, 1), hours=60)
    sentence(OfficeFactory(), date(2026, 9, 1))
    hour = 60
    (balance,) = balances(Asked([office], OCTOBER, NOW)).values()
    assert balance == Balance(
        opening=(80 - 4 + 8 + 9 + 10 + 11 + 20 + 50) * hour,
        ordered=40 * hour,
        worked=8 * hour - 30,
        repeat=8 * hour,
        prison=9 * hour,
        fine=10 * hour,
        undecided=11 * hour,
        short=20 * hour,
        remaining=(80 - 8 + 36 + 50) * hour + 30,
        past_deadline=36 * hour,
    )
    assert closes(balance)


def test_the_balance_closes_for_every_office_and_month_and_goes_on_where_it_ended() -> None:
    dice = random.Random(20_261_121)
    offices = [OfficeFactory(timezone=zone) for zone in ("Asia/Jakarta", "Asia/Jayapura")]
    first = date(2026, 3, 1)
    for number in range(14):
        starts_on = first + timedelta(days=dice.randrange(150))
        row = sentence(offices[number % 2], starts_on, hours=dice.choice((8, 24, 80)), period_days=90)
        days = sorted(dice.sample(range(60), dice.randrange(3)))
        work(row, *(starts_on + timedelta(days=day) for day in days))
        if dice.random() < 0.7:
            closed_on = starts_on + timedelta(days=max([*days, 0]) + dice.randrange(40))
            close(row, closed_on, dice.choice((None, *DECISIONS)))
    seen = dict.fromkeys((office.pk for office in offices), 0)
    for offset in range(10):
        period = Period.month(first_of_month(first, offset))
        found = balances(Asked(offices, period, NOW))
        for office in offices:
            balance = found.get(office.pk, Balance())
            assert closes(balance), (period, balance)
            assert balance.opening == seen[office.pk], period
            seen[office.pk] = balance.remaining
    whole = together(balances(Asked(offices, Period(first, date(2026, 12, 31)), NOW)).values())
    assert closes(whole)
    assert whole.remaining == sum(seen.values()) > 0
    assert whole.lost > 0 < whole.worked


def test_what_is_no_hour_yet_is_told_apart() -> None:
    session = WorkSessionFactory()
    office, day = session.placement.site.office, session.worked_on
    placement = session.placement
    WorkSessionFactory(placement=placement, start=13, hours=1, confirmed=True)
    DisputeFactory(session=WorkSessionFactory(placement=placement, start=15, hours=1, confirmed=True))
    WorkSessionFactory(placement=placement, start=17, hours=2, rejected=True)
    counted = WorkSessionFactory(placement=placement, day=day - timedelta(days=1), verified=True)
    for minutes in (-30, 10):
        HoursEntryFactory(session=counted, kind=HoursEntry.Kind.CORRECTION, minutes=minutes, reason="Salah catat")
    missed = {"sentence": placement.sentence}
    AbsenceFactory(**missed, days_ago=3, lawful=True, make_up_on=day)
    AbsenceFactory(**missed, days_ago=4, unlawful=True)
    AbsenceFactory(**missed, days_ago=5)
    period = Period(day - timedelta(days=20), day + timedelta(days=1))
    assert unverified(Asked([office], period, NOW)) == Unverified(
        draft=240, confirmed=60, disputed=60, rejected=120, added=10, taken_off=30,
        lawful_days=1, unlawful_days=1, unjudged_days=1, made_up_days=1,
    )  # fmt: skip
    assert unverified(Asked([OfficeFactory()], period, NOW)) == unverified(Asked([], period, NOW)) == Unverified()


def test_the_number_of_queries_does_not_grow_with_the_offices() -> None:
    offices = [OfficeFactory(timezone=zone) for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")]
    with CaptureQueriesContext(connection) as queries:
        assert balances(Asked(offices, OCTOBER, NOW)) == balances(Asked([], OCTOBER, NOW)) == {}
    assert len(queries) == 2
    with CaptureQueriesContext(connection) as queries:
        unverified(Asked(offices, OCTOBER, NOW))
    assert len(queries) == 3


def test_a_heads_balance_leaves_out_whom_the_lists_hide() -> None:
    office = OfficeFactory()
    head = UserFactory(head=True, office=office)
    sentence(office, date(2026, 9, 1), hours=8)
    hidden = sentence(office, date(2026, 9, 1), hours=20)
    RestrictionFactory(client=hidden.supervision.client, kind="related", excluded=head)
    remaining = [balances(Asked([office], OCTOBER, NOW, reader))[office.pk].remaining for reader in (head, None)]
    assert remaining == [8 * 60, 28 * 60]
