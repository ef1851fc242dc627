"""A rule of the tests' own, so that what is found is decided here."""

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from accounts.models import Office
from reminders import registry
from reminders.registry import DueReminder, Rule


class RuleOfTests:
    """The only registered rule; it finds whatever is in `found`, at every office that `found` names."""

    name = "uji"

    def __init__(self) -> None:
        self.found: list[tuple[Office, DueReminder]] = []
        self.before: Callable[[], None] = lambda: None

    def find(self, office: Office, day: date) -> Iterable[DueReminder]:
        """What holds at `office`."""
        self.before()
        return [due for where, due in self.found if where == office]


@pytest.fixture
def rule(monkeypatch: pytest.MonkeyPatch) -> RuleOfTests:
    """Registered in place of the portal's own rules."""
    own = RuleOfTests()
    monkeypatch.setattr(registry, "_rules", {})
    registry.register(Rule(name=own.name, label="Aturan uji", description="Untuk pengujian.", find=own.find))
    return own
