"""What must be settled before a case may be closed, as higher apps know it.

For example, in `sentences/apps.py`, `ready()`:

    closing.register(open_sentence)    # (supervision, status) -> the sentence of a refusal, or None
"""

from collections.abc import Callable

from clients.models import Supervision

ClosingGuard = Callable[[Supervision, str], str | None]

_guards: list[ClosingGuard] = []


def register(guard: ClosingGuard) -> ClosingGuard:
    """Asks `guard` before every closing, inside its transaction, while the case is locked."""
    if guard not in _guards:
        _guards.append(guard)
    return guard


def unregister(guard: ClosingGuard) -> None:
    """Stops asking `guard`."""
    _guards.remove(guard)


def refusals(supervision: Supervision, status: str) -> list[str]:
    """Why this case cannot be closed as `status` yet: one sentence for each guard that says no."""
    return [sentence for guard in _guards if (sentence := guard(supervision, status))]
