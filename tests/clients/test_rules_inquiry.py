"""The clocks of a Litmas at their boundaries, and its life as a table of every state and step."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from clients.inquiry_lifecycle import MOVES, Step, can_take, later_work_steps, next_step
from clients.inquiry_sections import missing_sections, sections_for
from clients.models import SocialInquiry
from clients.rules.calendar import after_office_days
from clients.rules.inquiry import clock_start, due_at, half_of_clock, request_in_order

WIB, WIT = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Jayapura")
HOURS, DAYS = "hours_from_receipt", "working_days_from_assignment"
CLOSES = time(16, 0)


def at(text: str, zone: ZoneInfo = WIB) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2026-11-06T23:59", "2026-11-09T23:59"),  # Friday before midnight: the weekend counts
        ("2026-03-19T08:00", "2026-03-22T08:00"),  # over Idul Fitri: holidays count too
        ("2026-12-31T12:00", "2027-01-03T12:00"),
    ],
)
def test_a_childs_clock_runs_day_and_night(received: str, due: str) -> None:
    assert due_at(HOURS, 72, received_at=at(received), assigned_at=None, zone=WIB, closes=CLOSES) == at(due)


@pytest.mark.parametrize(
    ("assigned", "zone", "due"),
    [
        ("2026-11-02T09:00", WIB, "2026-11-11T16:00"),  # Monday: seven working days, one weekend
        ("2026-11-06T23:59", WIB, "2026-11-17T16:00"),  # Friday night: counting begins on Monday
        ("2026-11-07T10:00", WIB, "2026-11-17T16:00"),  # Saturday: the same
        ("2026-12-25T10:00", WIB, "2027-01-07T16:00"),  # on a holiday; New Year and Isra Mikraj follow
        ("2026-11-02T09:00", WIT, "2026-11-11T16:00"),  # the office's own close of day
    ],
)
def test_working_days_from_the_appointment(assigned: str, zone: ZoneInfo, due: str) -> None:
    found = due_at(
        DAYS, 7, received_at=at("2026-10-01T08:00"), assigned_at=at(assigned, zone), zone=zone, closes=CLOSES
    )
    assert found == at(due, zone)


def test_the_day_of_the_appointment_is_the_offices() -> None:
    late_in_jakarta = at("2026-11-01T23:30")  # 01.30 on Monday in Jayapura
    found = due_at(DAYS, 1, received_at=late_in_jakarta, assigned_at=late_in_jakarta, zone=WIT, closes=CLOSES)
    assert found == at("2026-11-03T16:00", WIT)


def test_idul_fitri_and_its_shared_leave_do_not_count() -> None:
    assert after_office_days(date(2026, 3, 17), 1) == date(2026, 3, 25)


def test_a_clock_that_waits_for_an_appointment_has_no_end() -> None:
    assert due_at(DAYS, 7, received_at=at("2026-11-02T09:00"), assigned_at=None, zone=WIB, closes=CLOSES) is None
    assert clock_start(DAYS, at("2026-11-02T09:00"), None) is None
    assert clock_start(HOURS, at("2026-11-02T09:00"), None) == at("2026-11-02T09:00")


def test_half_of_the_clock() -> None:
    assert half_of_clock(at("2026-11-02T00:00"), at("2026-11-05T00:00")) == at("2026-11-03T12:00")


def test_a_letter_is_received_after_it_was_written_and_not_tomorrow() -> None:
    now = at("2026-11-02T09:00")
    assert request_in_order(date(2026, 11, 2), now, now, WIB) is None
    early = request_in_order(date(2026, 11, 3), now, now, WIB)
    assert early
    assert early.field == "request_on"
    future = request_in_order(date(2026, 11, 2), now + timedelta(minutes=1), now, WIB)
    assert future
    assert future.field == "received_at"


WORK = ["assigned", "planned", "data_collection", "analysis", "draft"]
BEFORE_SENT = ["requested", "logged", *WORK, "panel_scheduled", "panel_decided", "signed"]
ALLOWED = {
    Step.ASSIGN: ["requested", "logged"],
    Step.PLAN: ["assigned"],
    Step.COLLECT: ["assigned", "planned"],
    Step.ANALYSE: ["assigned", "planned", "data_collection"],
    Step.DRAFT: ["assigned", "planned", "data_collection", "analysis"],
    Step.TO_PANEL: WORK,
    Step.ACCEPT: ["panel_scheduled"],
    Step.REVISE: ["panel_scheduled"],
    Step.SIGN: ["panel_decided"],
    Step.SEND: ["signed"],
    Step.CLOSE: ["sent"],
    Step.RETURN: BEFORE_SENT,
    Step.CANCEL: BEFORE_SENT,
}


@pytest.mark.parametrize("state", SocialInquiry.State.values)
@pytest.mark.parametrize("step", list(Step))
def test_every_step_from_every_state(state: str, step: Step) -> None:
    assert can_take(state, step) == (state in ALLOWED[step])


@pytest.mark.parametrize("state", SocialInquiry.State.values)
def test_the_next_step_may_be_taken(state: str) -> None:
    step = next_step(state)
    assert step is None or can_take(state, step)
    assert all(can_take(state, later) for later in later_work_steps(state))


def test_every_step_leads_to_a_state_there_is() -> None:
    assert {move.target for move in MOVES.values()} <= set(SocialInquiry.State.values)


def test_a_social_work_report_has_the_seven_factors_and_a_childs_the_points_of_the_law() -> None:
    adult = sections_for(is_child=False, weighs_social_work=True)
    assert [row.basis[-1] for row in adult if "KUHP" in row.basis] == list("abcdefg")
    assert all(row.is_required for row in adult if "KUHP" in row.basis)
    assert not any("politik" in row.title.lower() for row in adult)
    child = sections_for(is_child=True, weighs_social_work=False)
    assert [row.basis[-1] for row in child if "pasal 57" in row.basis] == list("abcde")
    assert len({row.key for row in child}) == len(child)
    assert child[-1].key == "recommendation"


def test_spaces_do_not_fill_a_section() -> None:
    sections = sections_for(is_child=False, weighs_social_work=False)
    texts = {row.key: "isi" for row in sections} | {"family": "  \n"}
    assert [row.key for row in missing_sections(sections, texts)] == ["family"]
