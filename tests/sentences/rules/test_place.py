"""Hosts: no commerce, no self-made confirmation, no more people than there is room for."""

from dataclasses import replace
from datetime import date, time

import pytest

from sentences.rules import place
from sentences.rules.capacity import Stay
from sentences.rules.place import Newcomer, SiteFacts, inducted_before_work, obstacles, takes_people
from sentences.rules.plan import PlannedDay, plan_while_open


@pytest.mark.parametrize(("declared", "allowed"), [(None, False), (date(2026, 3, 2), True), (date(2026, 3, 3), False)])
def test_the_host_declared_before_anyone_works_there(declared, allowed):
    assert (place.not_commercial(declared, date(2026, 3, 2)) is None) == allowed


def test_a_later_declaration_says_from_when():
    violation = place.not_commercial(date(2026, 11, 21), date(2026, 11, 20))

    assert violation.field == "starts_on"
    assert "tertanggal 21 November 2026; mulai paling cepat hari itu" in violation.message


@pytest.mark.parametrize(
    ("fixed_by", "named", "field"),
    [
        ("", "", None),
        ("", "Panti Asuhan", "place_fixed_by"),
        ("prosecutor", "", None),
        ("prosecutor", "Panti Asuhan", None),
        ("court", "Panti Asuhan", None),
        ("court", "", "place_named"),
    ],
)
def test_a_place_that_is_named_was_fixed_by_somebody(fixed_by, named, field):
    violation = place.place_fixed_by_somebody(fixed_by, named, by_court=fixed_by == "court")

    assert (violation.field if violation else None) == field


def test_nobody_confirms_the_own_draft():
    assert place.confirmed_by_another(1, 2) is None
    assert place.confirmed_by_another(1, 1) is not None


def test_nobody_checks_what_he_vouched_for():
    assert place.verified_by_another(1, 2) is None
    assert place.verified_by_another(None, 2) is None
    assert place.verified_by_another(1, 1) is not None


def test_another_officer_checks_what_came_through_the_own_hands():
    assert place.checked_by_a_second_officer(set(), 1) is None
    assert place.checked_by_a_second_officer({2, 3}, 1) is None
    assert "kepala Bapas" in place.checked_by_a_second_officer({1}, 1).message


# --- What the site is open for ----------------------------------------------------------------------------------------

WEEKDAYS = (1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (PlannedDay(1, time(8), 480), ""),
        (PlannedDay(1, time(7, 59), 60), "site_hours"),
        (PlannedDay(1, time(8), 481), "site_hours"),
        (PlannedDay(1, time(23), 60), "site_hours"),
        (PlannedDay(6, time(8), 60), "site_days"),
    ],
)
def test_a_plan_lies_within_the_days_and_hours_of_the_site(day, code):
    broken = plan_while_open([day], WEEKDAYS, time(8), time(16), name="Panti Uji")

    assert [violation.code for violation in broken] == ([code] if code else [])


@pytest.mark.parametrize("state", ["proposed", "surveyed", "agreed", "paused", "closed"])
def test_only_an_active_site_takes_people(state):
    assert "tidak menerima orang" in str(takes_people(state, name="Panti Uji"))
    assert takes_people("active", name="Panti Uji") is None


@pytest.mark.parametrize(
    ("inducted_on", "broken"),
    [(None, True), (date(2026, 11, 22), False), (date(2026, 11, 23), False), (date(2026, 11, 24), True)],
)
def test_rights_and_duties_are_explained_before_work(inducted_on, broken):
    today = first = date(2026, 11, 23)
    assert bool(inducted_before_work(inducted_on, first, today)) == broken
    assert bool(inducted_before_work(inducted_on, date(2026, 12, 1), today)) == broken


def test_everything_in_the_way_is_said_at_once():
    site = SiteFacts(
        name="Panti Uji",
        state="active",
        child_suitable=False,
        declared_on=None,
        terms=(),
        capacity=1,
        open_days=WEEKDAYS,
        opens_at=time(8),
        closes_at=time(16),
        stays=(Stay(date(2026, 11, 1), date(2026, 12, 31), frozenset({1})),),
    )
    child = Newcomer(
        is_child=True,
        first=date(2026, 11, 23),
        last=date(2026, 12, 31),
        plan=(PlannedDay(1, time(14), 60),),
    )

    assert [violation.code for violation in obstacles(site, child)] == [
        *("child_site", "cover", "R6", "capacity"),
    ]
    paused = obstacles(replace(site, state="paused"), child)
    assert [violation.code for violation in paused] == ["site_state"]
