"""What other apps show on the page of a village. An app registers a function; this app never names that app."""

from collections.abc import Callable
from dataclasses import dataclass, field

from accounts.models import User
from villages.models import Village


@dataclass(frozen=True, slots=True)
class Panel:
    """One section of the village page: a template fragment and its context, under the name `panel`."""

    template: str
    context: dict[str, object] = field(default_factory=dict)


PanelFunction = Callable[[User, Village], Panel | None]
_functions: list[PanelFunction] = []


def register_village_panel(function: PanelFunction) -> PanelFunction:
    """Adds a section to every village page; the function returns None where `user` may see nothing.

    Call it, or use it as a decorator, in a module that the app's `ready()` imports.
    """
    if function not in _functions:
        _functions.append(function)
    return function


def village_panels(user: User, village: Village) -> list[Panel]:
    """The sections that `user` may see, in the order in which the apps are installed."""
    return [panel for function in _functions if (panel := function(user, village))]
