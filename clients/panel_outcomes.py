"""What follows from a decision of the panel (TPP), matter by matter. Whoever owns the matter registers it.

For example, in `clients/apps.py`, `ready()`:

    panel_outcomes.register(PanelItem.Matter.STAGE, move_stage)    # move_stage(item=..., by=...)
"""

from typing import Protocol

from accounts.models import User
from clients.models import PanelItem


class PanelOutcome(Protocol):
    """Called inside the transaction of the decision, with the item as decided and its case or Litmas locked.

    It looks at `item.decision` itself: a refusal has consequences too. A DomainError undoes the decision.
    """

    def __call__(self, *, item: PanelItem, by: User) -> None: ...


_outcomes: dict[str, PanelOutcome] = {}


def register(matter: str, outcome: PanelOutcome) -> PanelOutcome:
    """Has `outcome` carry out the decisions on one matter; a matter has one outcome."""
    if _outcomes.get(matter, outcome) is not outcome:
        raise ValueError(f"The matter {matter} has an outcome already.")
    _outcomes[matter] = outcome
    return outcome


def carry_out(*, item: PanelItem, by: User) -> None:
    """Does what follows from the decision on `item`; nothing for a matter that nobody registered."""
    outcome = _outcomes.get(item.matter)
    if outcome is not None:
        outcome(item=item, by=by)
