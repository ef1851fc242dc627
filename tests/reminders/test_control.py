"""The control group: drawn by lot at the moment of telling, from those alone who would be told in that moment."""

from uuid import UUID

import pytest
from pytest_django import Settings

from reminders import registry
from reminders.actions.deliver import deliver
from reminders.kinds import Reason
from reminders.models import Delivery, Reminder, RuleSetting
from reminders.numbers import number_hash
from reminders.registry import Rule
from reminders.rules import is_in_control_group
from tests.factories.reminders import DeliveryFactory, OptOutFactory, ReminderFactory, RuleSettingFactory
from tests.reminders.gateway_server import Provider, says
from tests.reminders.outside import Outsiders, later, noon

NOON = noon()


def test_the_share_is_held_and_a_larger_one_keeps_who_was_in() -> None:
    keys = [UUID(int=number) for number in range(5000)]
    tenth = {key for key in keys if is_in_control_group("a", key, 10)}
    fifth = {key for key in keys if is_in_control_group("a", key, 20)}
    assert 400 < len(tenth) < 600
    assert tenth < fifth
    assert tenth != {key for key in keys if is_in_control_group("b", key, 10)}
    assert not any(is_in_control_group("a", key, 0) for key in keys)


@pytest.fixture
def half(outsiders: Outsiders, whatsapp: Provider) -> Outsiders:
    """The tests' rule can be compared, and holds half of its recipients out; WhatsApp is in use."""
    registry.unregister("uji")
    registry.register(Rule("uji", "Uji", "", outsiders.rule.find, outcome=lambda _subjects: {}))
    RuleSettingFactory(rule="uji", control_percent=50)
    return outsiders


def drawn(half: Outsiders, *, is_in: bool = True, **person: object) -> UUID:
    """Somebody whom the lot puts into the control group, or into the other one."""
    while is_in_control_group("uji", key := half.add(**person), 50) is not is_in:
        del half.people[key]
    return key


def states(half: Outsiders) -> dict[UUID, str]:
    return dict(Reminder.objects.values_list("recipient_key", "state"))


def test_half_is_held_out_and_the_other_half_told(half: Outsiders, whatsapp: Provider) -> None:
    keys = [half.add() for _ in range(30)]
    for key in keys:
        half.owe(key, due_at=NOON)
    chosen = {key for key in keys if is_in_control_group("uji", key, 50)}
    deliver(now=NOON)
    assert states(half) == {key: "held_out" if key in chosen else "delivered" for key in keys}
    assert set(Reminder.objects.filter(state="held_out").values_list("reason", "retry_at")) <= {("held_out", None)}
    assert len(whatsapp.requests) == len(keys) - len(chosen)
    assert not Delivery.objects.filter(reminder__state="held_out").exists()


def test_who_could_not_be_told_is_in_neither_group(half: Outsiders, whatsapp: Provider) -> None:
    silent, wrong = drawn(half), drawn(half, phone="+6281200000001")
    people = {
        silent: Reason.OPTED_OUT,
        wrong: Reason.WRONG_NUMBER,
        drawn(half, consent=False): Reason.NO_CONSENT,
        drawn(half, phone=""): Reason.NO_ADDRESS,
        drawn(half, blocked_reasons=(Reason.IN_CUSTODY,)): Reason.IN_CUSTODY,
    }
    OptOutFactory(key=silent)
    for channel in ("whatsapp", "sms"):
        refused = {"channel": channel, "outcome": "failed", "reason": Reason.WRONG_NUMBER}
        DeliveryFactory(reminder=ReminderFactory(), number_hash=number_hash("+6281200000001"), **refused)
    for key in people:
        half.owe(key, due_at=NOON)
    deliver(now=NOON)
    assert whatsapp.requests == []
    found = Reminder.objects.filter(recipient_key__in=people).values_list("recipient_key", "state", "reason")
    assert {key: (state, reason) for key, state, reason in found} == {
        key: ("unreached", reason) for key, reason in people.items()
    }


def test_nobody_is_drawn_over_a_channel_that_is_off(half: Outsiders, settings: Settings) -> None:
    settings.MESSAGE_GATEWAYS = {}
    half.owe(drawn(half), due_at=NOON)
    deliver(now=NOON)
    assert list(Reminder.objects.values_list("state", "reason")) == [("unreached", "channel_off")]


def test_nobody_is_drawn_before_the_hours_in_which_the_others_are_told(half: Outsiders) -> None:
    early = NOON.replace(hour=6)
    for is_in in (True, False):
        half.owe(drawn(half, is_in=is_in), due_at=early)
    deliver(now=early)
    assert set(states(half).values()) == {"waiting"}
    deliver(now=early.replace(hour=8))
    assert sorted(states(half).values()) == ["delivered", "held_out"]


def test_whoever_was_tried_before_the_group_began_is_not_drawn(half: Outsiders, whatsapp: Provider) -> None:
    RuleSetting.objects.update(control_percent=0)
    whatsapp.script = [says(401)]
    key = drawn(half)
    half.owe(key, due_at=NOON)
    deliver(now=NOON)
    RuleSetting.objects.update(control_percent=50)
    deliver(now=later(NOON, hours=1))
    assert states(half) == {key: "delivered"}


def test_people_with_an_account_and_what_is_not_due_are_left_alone(half: Outsiders) -> None:
    half.owe(drawn(half), due_at=later(NOON, hours=1))
    ReminderFactory.create_batch(4, rule="uji", due_at=NOON)
    deliver(now=NOON)
    assert not Reminder.objects.filter(state="held_out").exists()
