"""The chain of a concern, cell by cell, and its days."""

from datetime import date, timedelta

import pytest

from clients.rules.calendar import after_office_days
from clients.rules.concern import (
    GENERAL_CONDITION,
    OTHER_PROGRAMME,
    SPECIAL_CONDITION,
    ground_basis,
    revocation_in_time,
    step_allowed,
    step_day,
    steps_by_hand,
    summons_time,
)
from clients.terms import ConcernGround, ConcernState, SupervisionKind

S = ConcernState
DAY = date(2026, 11, 23)  # a Monday
# fmt: off
#   in this state            the steps that may follow when the client did not come, came, is not known to have come
TABLE = {
    S.NOTE:        ("note warning settled",) * 3,
    S.WARNING:     ("note summons_1 settled",) * 3,
    S.SUMMONS_1:   ("note summons_2 settled", "note exam_record settled", "note settled"),
    S.SUMMONS_2:   ("note summons_3 settled", "note exam_record settled", "note settled"),
    S.SUMMONS_3:   ("note exam_record settled", "note exam_record settled", "note settled"),
    S.EXAM_RECORD: ("note panel settled",) * 3,
    S.PANEL:       ("note exam_record proposal settled",) * 3,
    S.PROPOSAL:    ("note revoked settled",) * 3,
    S.REVOKED:     ("",) * 3,
    S.SETTLED:     ("",) * 3,
}
# fmt: on
SHORTENED = {
    S.NOTE: "summons_1 exam_record",
    S.WARNING: "exam_record",
    S.SUMMONS_1: "exam_record",
    S.SUMMONS_2: "exam_record",
    S.SUMMONS_3: "exam_record",
}


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("step", list(S))
@pytest.mark.parametrize(("column", "has_appeared"), [(0, False), (1, True), (2, None)])
def test_every_cell_of_the_chain(state: S, step: S, column: int, has_appeared: bool | None) -> None:
    violation = step_allowed(state, step, has_appeared=has_appeared)
    assert (violation is None) == (step in TABLE[state][column].split())
    assert violation is None or violation.article


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("step", list(S))
def test_the_head_may_pass_over_summonses_but_not_over_record_and_panel(state: S, step: S) -> None:
    violation = step_allowed(state, step, has_appeared=False, is_shortened=True)
    allowed = {*TABLE[state][0].split(), *SHORTENED.get(state, "").split()}
    assert (violation is None) == (step in allowed)


@pytest.mark.parametrize("state", [S.PANEL, S.PROPOSAL])
def test_beside_the_panel_only_notes_are_written(state: S) -> None:
    assert steps_by_hand(state, has_appeared=None, may_shorten=True) == [S.NOTE]


def test_a_finished_concern_offers_nothing() -> None:
    assert steps_by_hand(S.SETTLED, has_appeared=None, may_shorten=True) == []


@pytest.mark.parametrize(
    ("ground", "kind", "basis"),
    [
        (ConcernGround.NEW_OFFENCE, SupervisionKind.CONDITIONAL_RELEASE, GENERAL_CONDITION),
        (ConcernGround.MISSED_REPORTS, SupervisionKind.CONDITIONAL_LEAVE, SPECIAL_CONDITION),
        (ConcernGround.UNREST, SupervisionKind.SUPERVISION_SENTENCE, OTHER_PROGRAMME),
        (ConcernGround.OTHER, SupervisionKind.CONDITIONAL_RELEASE, ""),
    ],
)
def test_a_ground_names_what_it_rests_on(ground: str, kind: str, basis: str) -> None:
    assert ground_basis(ground, kind) == basis


@pytest.mark.parametrize(("days", "ok"), [(-1, False), (0, False), (1, True)])
def test_a_summons_leaves_time(days: int, ok: bool) -> None:
    assert (summons_time(DAY + timedelta(days), DAY) is None) is ok


@pytest.mark.parametrize(
    ("on", "previous", "ok"), [(0, None, True), (1, None, False), (-1, 0, False), (-1, -1, True), (0, -1, True)]
)
def test_steps_stand_in_order(on: int, previous: int | None, ok: bool) -> None:
    before = None if previous is None else DAY + timedelta(previous)
    assert (step_day(DAY + timedelta(on), before, DAY) is None) is ok


@pytest.mark.parametrize(("days", "due"), [(1, date(2026, 11, 24)), (5, date(2026, 11, 30)), (0, DAY)])
def test_working_days_leave_weekends_out(days: int, due: date) -> None:
    assert after_office_days(DAY, days) == due


def test_a_year_without_announced_holidays_still_has_a_deadline() -> None:
    assert after_office_days(date(2031, 3, 3), 20) == date(2031, 3, 31)


@pytest.mark.parametrize(
    ("kind", "ground", "after", "ok"),
    [
        ("conditional_release", "unrest", 90, True),
        ("conditional_release", "unrest", 91, False),
        ("conditional_release", "new_offence", 400, True),
        ("conditional_leave", "unrest", 400, True),
    ],
)
def test_a_conditional_release_is_revoked_in_time(kind: str, ground: str, after: int, ok: bool) -> None:
    violation = revocation_in_time(kind, ground, DAY, DAY + timedelta(after))
    assert (violation is None) is ok
    assert violation is None or violation.article == "KUHP pasal 73 ayat (4)"
