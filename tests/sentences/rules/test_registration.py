"""A judgment as a whole: the five things of art. 85(9), and both tracks."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from sentences.judgment import Consequence, Imposed, Judgment, Origin, PlaceFixedBy
from sentences.models import Track
from sentences.rules.numbers import LegalNumbers
from sentences.rules.registration import violations_of

TODAY = date(2026, 4, 1)
NUMBERS = LegalNumbers(fine_category_two=Decimal(10_000_000), rupiah_per_hour=Decimal(50_000), child_hours_per_day=3)
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
    return {(v.code, v.field) for v in violations_of(judgment, birth_date=born, today=TODAY, numbers=NUMBERS)}


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


FINE = replace(
    ADULT,
    origin=Origin.UNPAID_FINE,
    imposed=Imposed.FINE,
    imposed_months=None,
    imposed_fine=Decimal(10_000_000),
    hours_ordered=200,
    period_days=180,
    threat_months=None,
    consent_on=None,
    default_consequence=Consequence.FINE,
)
CUSTOMARY = replace(
    FINE, origin=Origin.CUSTOMARY, imposed=Imposed.COMPENSATION, imposed_fine=None, default_consequence="repeat"
)


@pytest.mark.parametrize("judgment", [FINE, CUSTOMARY, replace(FINE, threat_months=120)])
def test_a_substitute_asks_neither_threat_nor_consent(judgment):
    assert found_in(judgment) == set()


@pytest.mark.parametrize(
    ("changes", "violation"),
    [
        ({"imposed_fine": Decimal(10_000_001)}, ("R1", "imposed_fine")),
        ({"hours_ordered": 201}, ("R13", "hours_ordered")),
        ({"fine_paid": Decimal(5_000_000)}, ("R13", "hours_ordered")),
        ({"fine_paid": Decimal(10_000_000), "hours_ordered": 8}, ("R13", "fine_paid")),
        ({"imposed": Imposed.PRISON, "imposed_months": 1, "imposed_fine": None}, ("R13", "imposed")),
        ({"imposed": Imposed.COMPENSATION}, ("R13", "imposed")),
        ({"origin": Origin.CUSTOMARY}, ("R12", "imposed")),
        ({"hours_ordered": 7}, ("R2", "hours_ordered")),
        ({"default_consequence": Consequence.PRISON}, ("R8", "default_consequence")),
    ],
)
def test_a_substitute_for_a_fine_has_its_own_limits(changes, violation):
    assert violation in found_in(replace(FINE, **changes))


def test_compensation_is_only_repeated_and_never_a_judgments():
    assert ("R8", "default_consequence") in found_in(replace(CUSTOMARY, default_consequence=Consequence.FINE))
    assert ("R12", "imposed") in found_in(replace(CUSTOMARY, origin=Origin.JUDGMENT))
    assert ("R7", "imposed_months") in found_in(replace(CUSTOMARY, imposed_months=1))


def test_payment_in_part_is_for_an_unpaid_fine_only():
    assert ("R13", "fine_paid") in found_in(replace(ADULT, fine_paid=Decimal(1)))


def test_a_child_has_no_substitute():
    assert ("R12", "origin") in found_in(replace(CHILD, origin=Origin.UNPAID_FINE))


def test_the_threat_of_a_judgment_is_asked_for():
    assert ("R1", "threat_months") in found_in(replace(ADULT, threat_months=None))
    assert found_in(replace(ADULT, threat_months=59, threat_days=29)) == set()
    assert ("R1", "threat_months") in found_in(replace(ADULT, threat_months=59, threat_days=30))
    assert ("R4", "threat_days") in found_in(replace(ADULT, threat_months=58, threat_days=30))


def test_the_place_may_stay_open():
    assert ADULT.place_in_judgment is None
    assert replace(ADULT, place_fixed_by=PlaceFixedBy.PROSECUTOR).place_in_judgment is False
    assert found_in(replace(ADULT, place_fixed_by=PlaceFixedBy.PROSECUTOR)) == set()
    assert found_in(replace(ADULT, place_fixed_by=PlaceFixedBy.COURT)) == {("R14", "place_named")}
    assert found_in(replace(ADULT, place_named="Panti")) == {("R14", "place_fixed_by")}


def test_a_childs_school_and_conditional_prison():
    assert found_in(replace(CHILD, study_starts_at=time(7), study_ends_at=time(14), conditional_months=24)) == set()
    assert found_in(replace(CHILD, study_starts_at=time(7))) == {("R32", "study_ends_at")}
    assert found_in(replace(CHILD, conditional_months=25)) == {("R33", "conditional_months")}
    assert found_in(replace(CHILD, extract_received_on=date(2026, 2, 28))) == {("R33", "extract_received_on")}
    assert found_in(replace(CHILD, hours_per_day=4)) == {("R32", "hours_per_day")}


def test_dates_follow_one_another():
    assert ("R4", "offence_on") in found_in(replace(ADULT, offence_on=date(2026, 3, 2)))
    assert ("R4", "judgment_on") in found_in(replace(ADULT, judgment_on=date(2026, 4, 2)))
    assert ("R4", "starts_on") in found_in(replace(ADULT, starts_on=date(2026, 2, 28)))
    assert ("R4", "starts_on") in found_in(replace(ADULT, starts_on=date(2026, 4, 2)))
    assert found_in(replace(ADULT, starts_on=TODAY)) == set()
