"""What other apps show on the page of an agreement. An app registers a function; this app never names that app."""

from collections.abc import Callable

from accounts.models import User
from programs.models import Agreement
from villages.panels import Panel

PanelFunction = Callable[[User, Agreement], Panel | None]
_functions: list[PanelFunction] = []


def register_agreement_panel(function: PanelFunction) -> PanelFunction:
    """Adds a section to the page of every agreement of the own place; None where there is nothing to show."""
    if function not in _functions:
        _functions.append(function)
    return function


def agreement_panels(user: User, agreement: Agreement) -> list[Panel]:
    """The sections that `user` may see."""
    return [panel for function in _functions if (panel := function(user, agreement))]
