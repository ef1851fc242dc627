"""Stages by the sum (PP 31/1999 art. 31-33), and when a client is assessed again: boundaries."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from clients.rules.guidance import assessment_days, next_stage, reassessment_reason, stage_dates, stage_move
from clients.terms import Stage

QUARTER, THREE_QUARTERS = Decimal(25), Decimal(75)
START = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("days", "continued_after", "final_after"),
    [(0, 0, 0), (1, 1, 1), (2, 1, 2), (3, 1, 3), (4, 1, 3), (5, 2, 4), (100, 25, 75), (101, 26, 76), (365, 92, 274)],
)
def test_a_stage_begins_once_its_part_has_passed(days: int, continued_after: int, final_after: int) -> None:
    dates = stage_dates(START, START + timedelta(days), QUARTER, THREE_QUARTERS)
    assert dates is not None
    assert (dates.continued_from - START).days == continued_after
    assert (dates.final_from - START).days == final_after


def test_an_office_of_thirds_counts_thirds() -> None:
    dates = stage_dates(START, START + timedelta(90), Decimal("33.3333"), Decimal("66.6667"))
    assert dates is not None
    assert (dates.continued_from - START).days == 30
    assert (dates.final_from - START).days == 61


def test_a_case_without_an_end_has_no_dates() -> None:
    assert stage_dates(START, None, QUARTER, THREE_QUARTERS) is None


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("to_stage", list(Stage))
def test_stages_follow_one_another(stage: Stage, to_stage: Stage) -> None:
    allowed = {(Stage.INITIAL, Stage.CONTINUED), (Stage.CONTINUED, Stage.FINAL)}
    assert (stage_move(stage, to_stage) is None) == ((stage, to_stage) in allowed)


def test_nothing_follows_the_last_stage() -> None:
    assert next_stage(Stage.FINAL) is None


@pytest.mark.parametrize(
    ("consent", "assessed", "field"), [(0, 0, None), (-1, 0, None), (1, 0, "consent_on"), (0, 1, "assessed_on")]
)
def test_consent_comes_first(consent: int, assessed: int, field: str | None) -> None:
    violation = assessment_days(START + timedelta(consent), START + timedelta(assessed), START)
    assert (violation.field if violation else None) == field


@pytest.mark.parametrize(
    ("assessed_ago", "stage_ago", "asks"),
    [
        (None, None, True),
        (0, None, False),
        (179, None, False),
        (180, None, True),
        (10, 10, False),
        (10, 9, True),
        (9, 10, False),
    ],
)
def test_an_assessment_grows_old(assessed_ago: int | None, stage_ago: int | None, asks: bool) -> None:
    assessed = None if assessed_ago is None else START - timedelta(assessed_ago)
    since = None if stage_ago is None else START - timedelta(stage_ago)
    assert bool(reassessment_reason(assessed, since, START)) is asks
