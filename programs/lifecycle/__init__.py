"""What the state and the clock of an outreach event allow; the screens ask before they offer, the actions before
they act.

`transitions` is the table of states, `windows` what the clock and the rows add to it.
"""

from programs.lifecycle.transitions import (
    TRANSITIONS,
    Step,
    Transition,
    can_take,
    is_possible,
    state_after,
    transition,
)
from programs.lifecycle.windows import (
    PLANNED_AHEAD,
    RECORDED_LATE,
    agenda_open,
    answers_open,
    attendance_open,
    cancellation_open,
    change_open,
    closing_open,
    confirming_open,
    correction_open,
    date_allowed,
    door_code_open,
    follow_up_open,
    holding_open,
    invitations_open,
    proposal_allowed,
    self_check_in_open,
    withdrawal_open,
)

__all__ = [
    "PLANNED_AHEAD",
    "RECORDED_LATE",
    "TRANSITIONS",
    "Step",
    "Transition",
    "agenda_open",
    "answers_open",
    "attendance_open",
    "can_take",
    "cancellation_open",
    "change_open",
    "closing_open",
    "confirming_open",
    "correction_open",
    "date_allowed",
    "door_code_open",
    "follow_up_open",
    "holding_open",
    "invitations_open",
    "is_possible",
    "proposal_allowed",
    "self_check_in_open",
    "state_after",
    "transition",
    "withdrawal_open",
]
