"""What a hand-over to another Bapas waits for, and what else moves with a case, as higher apps know it.

For example, in `sentences/apps.py`, `ready()`:

    moving.register_guard(unfinished_work)    # (supervision) -> the sentence of a refusal, or None
    moving.register_mover(move_sentence)      # (old, new) -> None
"""

from collections.abc import Callable

from clients.models import Supervision

MovingGuard = Callable[[Supervision], str | None]
Mover = Callable[[Supervision, Supervision], None]

_guards: list[MovingGuard] = []
_movers: list[Mover] = []


def register_guard(guard: MovingGuard) -> MovingGuard:
    """Asks `guard` before a case is handed over, inside the transaction, while the case is locked."""
    if guard not in _guards:
        _guards.append(guard)
    return guard


def register_mover(mover: Mover) -> Mover:
    """Calls `mover` inside the transaction of a hand-over, with the closed case and its successor, both locked."""
    if mover not in _movers:
        _movers.append(mover)
    return mover


def refusals(supervision: Supervision) -> list[str]:
    """Why this case cannot be handed over yet: one sentence for each guard that says no."""
    return [sentence for guard in _guards if (sentence := guard(supervision))]


def move_rows(old: Supervision, new: Supervision) -> None:
    """Brings along what belongs to the guidance that goes on."""
    for mover in _movers:
        mover(old, new)
