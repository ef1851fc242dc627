"""One forecast everywhere: its rules on fixed days, the same in SQL and in Python, and on every page and list."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.models import Zone
from sentences.forecast import Outlook
from sentences.holidays import holidays_from
from sentences.models import Ground, Pause, SocialWorkSentence, WorkPlan
from sentences.rules.walk import Course, OpenDays, walk
from tests.factories.accounts import OfficeFactory
from tests.factories.sentences import (
    HostSiteFactory,
    HoursEntryFactory,
    PlacementFactory,
    SentenceFactory,
    WorkSessionFactory,
)

MONDAY = date(2026, 11, 23)
NOON = datetime.combine(MONDAY, time(12), tzinfo=ZoneInfo("Asia/Jakarta"))
WEEK = (480, 480, 480, 480, 480, 0, 0)


def course(**changes) -> Course:
    """40 hours at 8 a day, from a Monday, with 14 days left."""
    return Course(
        **{
            "today": MONDAY,
            "starts_on": MONDAY - timedelta(days=30),
            "ends_on": MONDAY + timedelta(days=13),
            "remaining": 40 * 60,
            "per_day": 480,
            **changes,
        }
    )


# --- The walk itself --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "finishes_on", "shortfall", "work_days"),
    [
        ({}, date(2026, 11, 27), 0, 5),
        ({"remaining": 40 * 60 + 1}, date(2026, 11, 30), 0, 6),
        ({"remaining": 80 * 60}, date(2026, 12, 4), 0, 10),
        ({"remaining": 80 * 60 + 1}, None, 1, 10),
        ({"week": (0, 0, 0, 0, 0, 480, 480), "remaining": 32 * 60}, date(2026, 12, 6), 0, 4),
        ({"week": (600, 0, 0, 0, 0, 0, 0), "remaining": 960}, date(2026, 11, 30), 0, 2),
        ({"holidays": {MONDAY}}, date(2026, 11, 30), 0, 5),
        ({"pauses": [(MONDAY, MONDAY + timedelta(days=6))]}, date(2026, 12, 4), 0, 5),
        ({"pauses": [(MONDAY - timedelta(days=3), None)]}, date(2026, 11, 30), 0, 5),
        ({"pauses": [(MONDAY + timedelta(days=1), None)]}, date(2026, 11, 30), 0, 5),
        ({"placements": [OpenDays(MONDAY, None, (1, 2))]}, None, 8 * 60, 4),
        ({"placements": [OpenDays(MONDAY, MONDAY, (2,))]}, date(2026, 11, 30), 0, 5),
        ({"credited_today": 300}, date(2026, 11, 30), 0, 6),
        ({"credited_today": 480}, date(2026, 11, 30), 0, 5),
        ({"starts_on": MONDAY + timedelta(days=2)}, date(2026, 12, 1), 0, 5),
        ({"ends_on": MONDAY - timedelta(days=1)}, None, 40 * 60, 0),
        ({"week": (0,) * 7}, None, 40 * 60, 0),
    ],
)
def test_a_plan_is_walked_to_its_last_day(changes, finishes_on, shortfall, work_days):
    walked = walk(course(**changes))

    assert (walked.finishes_on, walked.shortfall, walked.work_days) == (finishes_on, shortfall, work_days)


@pytest.mark.parametrize(
    ("changes", "earliest_on", "out_of_reach"),
    [
        ({"remaining": 14 * 480}, date(2026, 12, 6), 0),
        ({"remaining": 14 * 480 + 1}, None, 1),
        ({"remaining": 14 * 480, "week": WEEK, "holidays": {MONDAY}}, date(2026, 12, 6), 0),
        ({"remaining": 14 * 480, "pauses": [(MONDAY, MONDAY)]}, None, 480),
        ({"remaining": 14 * 480, "credited_today": 60}, None, 60),
    ],
)
def test_the_law_alone_allows_every_day_but_those_of_a_pause(changes, earliest_on, out_of_reach):
    walked = walk(course(**changes))

    assert (walked.earliest_on, walked.out_of_reach) == (earliest_on, out_of_reach)


# --- The same in SQL --------------------------------------------------------------------------------------------------

days = st.integers(-60, 120).map(lambda n: MONDAY + timedelta(days=n))
minutes = st.sampled_from([0, 0, 45, 60, 120, 240, 300, 480])
weekdays = st.lists(st.integers(1, 7), min_size=1, max_size=7, unique=True).map(sorted)


@st.composite
def courses(draw):
    """Everything a forecast depends on, as numbers; the database allows each of them."""
    starts_on = MONDAY + timedelta(days=draw(st.integers(-190, 20)))
    first = MONDAY + timedelta(days=draw(st.integers(-60, 60)))
    change = first + timedelta(days=draw(st.integers(0, 60)))
    pauses = sorted(draw(st.lists(days, max_size=3, unique=True)))
    lengths = draw(st.lists(st.integers(0, 30), min_size=len(pauses), max_size=len(pauses)))
    return {
        "starts_on": starts_on,
        "period_days": draw(st.integers(1, 180)),
        "hours": draw(st.integers(8, 240)),
        "per_day": draw(st.integers(1, 8)),
        "credited_today": draw(st.sampled_from([0, 0, 30, 60])),
        "week": draw(st.none() | st.tuples(*[minutes] * 7)),
        "pauses": [(day, day + timedelta(days=length)) for day, length in zip(pauses, lengths, strict=True)],
        "open_pause": draw(st.none() | days),
        "placements": draw(
            st.sampled_from(
                [[], [(first, None)], [(first, change)], [(first, change), (change + timedelta(days=1), None)]]
            )
        ),
        "open_days": draw(st.lists(weekdays, min_size=2, max_size=2)),
        "zone": draw(st.sampled_from(Zone.values)),
    }


def credited_today(given_course, today) -> int:
    """What the ledger holds of today: hours are earned by a placed person, inside the period, and in no pause."""
    ends_on = given_course["starts_on"] + timedelta(days=given_course["period_days"])
    stopped = any(since <= today <= until for since, until in given_course["pauses"])
    stopped |= given_course["open_pause"] is not None and given_course["open_pause"] <= today
    if stopped or not given_course["placements"] or not given_course["starts_on"] <= today <= ends_on:
        return 0
    return given_course["credited_today"]


def written_down(given_course, today) -> SocialWorkSentence:
    """The same course as rows."""
    office = OfficeFactory(timezone=given_course["zone"])
    sentence = SentenceFactory(
        supervision__office=office,
        starts_on=given_course["starts_on"],
        period_days=given_course["period_days"],
        hours_ordered=given_course["hours"],
        hours_per_day=given_course["per_day"],
    )
    officer = sentence.supervision.officer
    for weekday, planned in enumerate(given_course["week"] or (), start=1):
        if planned:
            WorkPlan.objects.create(
                sentence=sentence, weekday=weekday, starts_at=time(8), minutes=planned, since=today, set_by=officer
            )
    for since, until in [*given_course["pauses"], (given_course["open_pause"], None)]:
        if since:
            Pause.objects.create(
                sentence=sentence, ground=Ground.ILL, text="Uji", since=since, until=until, decided_by=officer
            )
    placed = [
        PlacementFactory(
            sentence=sentence,
            site=HostSiteFactory(office=office, open_days=weekdays_open, cover=None),
            starts_on=first,
            ends_on=last,
        )
        for (first, last), weekdays_open in zip(given_course["placements"], given_course["open_days"], strict=False)
    ]
    if credited_today(given_course, today):
        session = WorkSessionFactory(placement=placed[0], day=today, hours=1, verified=True, ledger=False)
        HoursEntryFactory(session=session, minutes=given_course["credited_today"])
    return sentence


@pytest.mark.django_db
@given(given_course=courses(), hour=st.integers(0, 23))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_database_walks_as_the_rule_does(given_course, hour, db):
    now = datetime.combine(MONDAY, time(hour, 30), tzinfo=ZoneInfo("UTC"))
    today = now.astimezone(ZoneInfo(given_course["zone"])).date()
    sentence = written_down(given_course, today)
    pauses = [*given_course["pauses"], *([(given_course["open_pause"], None)] if given_course["open_pause"] else [])]
    ends_on = sentence.ends_on
    credited = credited_today(given_course, today)
    week = given_course["week"]
    expected = walk(
        Course(
            today=today,
            starts_on=sentence.starts_on,
            ends_on=ends_on,
            remaining=sentence.minutes_ordered - credited,
            per_day=sentence.hours_per_day * 60,
            credited_today=credited,
            week=week if week and any(week) else None,
            pauses=pauses,
            placements=[
                OpenDays(first, last, open_days)
                for (first, last), open_days in zip(given_course["placements"], given_course["open_days"], strict=False)
            ],
            holidays=frozenset(holidays_from(today)),
        )
    )

    seen = sentence.forecast(now)

    assert (seen.finishes_on, seen.earliest_on) == (expected.finishes_on, expected.earliest_on)
    assert (seen.shortfall, seen.out_of_reach) == (expected.shortfall, expected.out_of_reach)
    assert seen.work_days == expected.work_days
    assert seen.days_left == max(0, (ends_on - max(today, sentence.starts_on)).days + 1)
    worst = Outlook.RED if expected.out_of_reach else Outlook.AMBER if expected.shortfall else Outlook.GREEN
    assert seen.outlook == worst
