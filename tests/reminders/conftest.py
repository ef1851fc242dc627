"""A rule of the tests' own, so that what is found is decided here."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pytest_django import Settings

from accounts.models import Office
from reminders import addressees, registry
from reminders.kinds import RecipientKind
from reminders.registry import DueReminder, Rule
from tests.reminders.gateway_server import Provider, serving

if TYPE_CHECKING:
    from tests.reminders.outside import Outsiders


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


@pytest.fixture
def outsiders(rule: RuleOfTests, monkeypatch: pytest.MonkeyPatch, db: None) -> "Outsiders":
    """People without an account whom the tests' rule may tell."""
    from tests.reminders.outside import Outsiders

    known = Outsiders(rule)
    monkeypatch.setattr(addressees, "_resolvers", {RecipientKind.CLIENT: known})
    return known


@pytest.fixture
def provider() -> Provider:
    """A gateway without settings yet."""
    return Provider()


@pytest.fixture
def whatsapp(provider: Provider, settings: Settings) -> Iterator[Provider]:
    """WhatsApp is switched on, and its gateway is a real server on this machine."""
    with serving(provider) as url:
        settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at(url)}
        yield provider


def gateway_at(url: str, **values: object) -> dict[str, object]:
    """The settings of a gateway that answers within half a second or not at all."""
    return {"url": url, "token": "rahasia", "sender": "Bapas", "timeout": 0.5, "repeats": False, **values}
