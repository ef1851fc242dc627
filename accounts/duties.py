"""What keeps a person in an office: work in hand that somebody else must take over first, as higher apps know it.

For example, in `clients/apps.py`, `ready()`:

    duties.register(open_cases)    # (user) -> the sentence of a refusal, or None
"""

from collections.abc import Callable

from accounts.models import User

DutyGuard = Callable[[User], str | None]

_guards: list[DutyGuard] = []


def register(guard: DutyGuard) -> DutyGuard:
    """Asks `guard` before a person changes role or office or loses access; the person's row is locked meanwhile."""
    if guard not in _guards:
        _guards.append(guard)
    return guard


def refusals(user: User) -> list[str]:
    """Why this person cannot go yet: one sentence for each guard that says no."""
    return [sentence for guard in _guards if (sentence := guard(user))]
