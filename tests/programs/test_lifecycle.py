"""The table of an event's states: every pair and every role, so that a step nobody meant cannot slip in."""

from itertools import product

import pytest

from accounts.models import Role
from programs.lifecycle import TRANSITIONS, Step, can_take, is_possible, state_after, transition
from programs.models import OutreachEvent

State = OutreachEvent.State
OFFICE = {Role.OFFICER, Role.HEAD}
HEAD = {Role.HEAD}

# From where each step leads where, and who takes it: written down a second time, by hand.
EXPECTED: dict[Step, tuple[dict[State, State], set[Role]]] = {
    Step.PROPOSE: ({State.PROPOSED: State.PROPOSED}, OFFICE),
    Step.RETURN: ({State.PROPOSED: State.PROPOSED}, HEAD),
    Step.APPROVE: ({State.PROPOSED: State.APPROVED}, HEAD),
    Step.INVITE: (
        {State.APPROVED: State.INVITED, State.INVITED: State.INVITED, State.CONFIRMED: State.CONFIRMED},
        OFFICE,
    ),
    Step.WITHDRAW: (
        {State.INVITED: State.APPROVED, State.CONFIRMED: State.APPROVED, State.POSTPONED: State.APPROVED},
        OFFICE,
    ),
    Step.CONFIRM: ({State.INVITED: State.CONFIRMED}, OFFICE),
    Step.RESCHEDULE: (
        {
            State.PROPOSED: State.PROPOSED,
            State.APPROVED: State.PROPOSED,
            State.INVITED: State.INVITED,
            State.CONFIRMED: State.INVITED,
            State.POSTPONED: State.INVITED,
        },
        OFFICE,
    ),
    Step.POSTPONE: ({State.INVITED: State.POSTPONED, State.CONFIRMED: State.POSTPONED}, OFFICE),
    Step.HOLD: ({State.INVITED: State.HELD, State.CONFIRMED: State.HELD}, OFFICE),
    Step.DOCUMENT: ({State.HELD: State.DOCUMENTED}, OFFICE),
    Step.EVALUATE: ({State.DOCUMENTED: State.EVALUATED}, OFFICE),
    Step.FOLLOW_UP: ({State.EVALUATED: State.FOLLOWED_UP}, OFFICE),
    Step.CLOSE: ({State.FOLLOWED_UP: State.CLOSED}, HEAD),
    Step.CANCEL: (
        dict.fromkeys(
            (State.PROPOSED, State.APPROVED, State.INVITED, State.CONFIRMED, State.POSTPONED), State.CANCELLED
        ),
        OFFICE,
    ),
}


@pytest.mark.parametrize(("step", "state"), list(product(Step, State)))
def test_every_step_from_every_state_by_every_role(step: Step, state: State) -> None:
    leads, actors = EXPECTED[step]
    event = OutreachEvent(state=state, cancelled_reason="Banjir.", postponed_reason="Hujan.")
    assert bool(is_possible(step, event)) == (state in leads)
    for role in Role:
        verdict = can_take(step, event, role)
        assert bool(verdict) == (state in leads and role in actors), role
        assert verdict or verdict.reason.endswith("."), verdict.reason
    if state in leads:
        assert state_after(step, state) == leads[state]
    else:
        assert transition(step, state) is None


def test_no_row_of_the_table_stands_twice() -> None:
    assert len({(row.step, row.source) for row in TRANSITIONS}) == len(TRANSITIONS)


def test_nothing_leads_out_of_the_end() -> None:
    assert not [row for row in TRANSITIONS if row.source in {State.CLOSED, State.CANCELLED}]


def test_every_state_is_reached_from_the_proposal() -> None:
    reached = {State.PROPOSED}
    for _ in State:
        reached |= {State(row.target) for row in TRANSITIONS if row.source in reached}
    assert reached == set(State)


def test_a_refusal_names_the_reason_of_a_called_off_event() -> None:
    event = OutreachEvent(state=State.CANCELLED, cancelled_reason="Banjir.")
    assert "dibatalkan: Banjir." in is_possible(Step.INVITE, event).reason
