"""The boundaries of what is delivered and taken back."""

from datetime import date, timedelta

import pytest

from programs.rules.commitment import MOST, percent, progress_allowed, state_after

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("realised", "promised", "state"), [(0, 1, "open"), (9, 10, "open"), (10, 10, "done"), (11, 10, "done")]
)
def test_a_promise_is_kept_when_all_of_it_is_delivered(realised: int, promised: int, state: str) -> None:
    assert state_after(realised, promised) == state


@pytest.mark.parametrize(
    ("state", "realised", "quantity", "days", "allowed"),
    [
        ("open", 0, 1, 0, True),
        ("done", 10, 5, -1, True),
        ("done", 10, -10, 0, True),
        ("open", 3, -3, 0, True),
        ("open", 3, -4, 0, False),
        ("open", 0, 0, 0, False),
        ("open", 0, 1, 1, False),
        ("dropped", 3, 1, 0, False),
        ("open", 0, MOST, 0, True),
        ("open", 1, MOST, 0, False),
    ],
)
def test_what_may_be_counted(state: str, realised: int, quantity: int, days: int, allowed: bool) -> None:
    on = TODAY + timedelta(days=days)
    verdict = progress_allowed(state=state, realised=realised, quantity=quantity, on=on, today=TODAY)
    assert bool(verdict) == allowed


@pytest.mark.parametrize(
    ("realised", "promised", "share"), [(0, 3, 0), (1, 3, 33), (299, 300, 99), (3, 3, 100), (9, 3, 100), (1, 0, 0)]
)
def test_a_share_is_all_only_when_it_is_all(realised: int, promised: int, share: int) -> None:
    assert percent(realised, promised) == share
