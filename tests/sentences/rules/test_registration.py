"""A judgment as a whole: the five things of art. 85(9), and both tracks."""

from dataclasses import replace
from datetime import date

import pytest

from sentences.judgment import Consequence, Imposed, Judgment
from sentences.models import Track
from sentences.rules.registration import violations_of

TODAY = date(2026, 4, 1)
ADULT = Judgment(
    track=Track.ADULT,
    judgment_on=date(2026, 3, 1),
    offence_on=date(2026, 1, 10),
    threat_months=48,
    imposed=Imposed.PRISON,
    imposed_months=4,
    hours_ordered=80,
    hours_per_day=8,
    period_days=90,
    default_consequence=Consequence.REPEAT,
    consent_on=date(2026, 2, 20),
    starts_on=date(2026, 3, 10),
)
CHILD = replace(
    ADULT,
    track=Track.CHILD,
    imposed=Imposed.SERVICE,
    imposed_months=None,
    threat_months=84,
    hours_ordered=30,
    hours_per_day=3,
    consent_on=None,
)


def found_in(judgment: Judgment, birth_date: date | None = None) -> set[tuple[str, str]]:
    born = birth_date or (date(2010, 1, 1) if judgment.is_child else date(1990, 1, 1))
    return {(v.code, v.field) for v in violations_of(judgment, birth_date=born, today=TODAY)}


@pytest.mark.parametrize("judgment", [ADULT, CHILD])
def test_a_lawful_judgment_breaks_nothing(judgment):
    assert found_in(judgment) == set()


@pytest.mark.parametrize(
    ("field", "empty"),
    [
        ("imposed", ""),
        ("hours_ordered", None),
        ("hours_per_day", None),
        ("period_days", None),
        ("default_consequence", ""),
    ],
)
def test_each_of_the_five_things_is_required(field, empty):
    assert ("R7", field) in found_in(replace(ADULT, **{field: empty}))


def test_prison_without_length_and_fine_without_amount():
    assert ("R7", "imposed_months") in found_in(replace(ADULT, imposed_months=None))
    assert ("R7", "imposed_fine") in found_in(
        replace(ADULT, imposed=Imposed.FINE, imposed_months=None, imposed_fine=None)
    )


def test_every_violation_is_told_at_once():
    broken = replace(ADULT, threat_months=60, hours_ordered=241, hours_per_day=9, period_days=181, imposed_months=7)

    assert found_in(broken) == {
        ("R1", "threat_months"),
        ("R1", "imposed_months"),
        ("R2", "hours_ordered"),
        ("R3", "hours_per_day"),
        ("R4", "period_days"),
    }


def test_the_tracks_do_not_mix():
    assert found_in(replace(ADULT, imposed=Imposed.SERVICE)) == {("R1", "imposed")}
    assert found_in(replace(CHILD, imposed=Imposed.PRISON, imposed_months=1)) == {("R31", "imposed")}
    assert found_in(ADULT, birth_date=date(2010, 1, 1)) == {("R30", "offence_on")}
    assert found_in(CHILD, birth_date=date(1990, 1, 1)) == {("R30", "offence_on")}


def test_dates_follow_one_another():
    assert ("R4", "offence_on") in found_in(replace(ADULT, offence_on=date(2026, 3, 2)))
    assert ("R4", "judgment_on") in found_in(replace(ADULT, judgment_on=date(2026, 4, 2)))
    assert ("R4", "starts_on") in found_in(replace(ADULT, starts_on=date(2026, 2, 28)))
    assert ("R4", "starts_on") in found_in(replace(ADULT, starts_on=date(2026, 4, 2)))
    assert found_in(replace(ADULT, starts_on=TODAY)) == set()
