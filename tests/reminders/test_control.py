"""The control group: drawn by lot, only among those who could be told, never among people with an account."""

from datetime import timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from reminders import addressees, registry
from reminders.actions.control import hold_out
from reminders.addressees import Addressee
from reminders.kinds import Reason, RecipientKind
from reminders.models import Reminder
from reminders.registry import Rule
from reminders.rules import is_in_control_group
from tests.factories.accounts import office
from tests.factories.reminders import OptOutFactory, ReminderFactory, RuleSettingFactory

ZONE = ZoneInfo("Asia/Jakarta")
REACHABLE = Addressee(label="A.B.", zone=ZONE, phone="+6281200000000", consent=True)


def test_the_share_is_held_and_a_larger_one_keeps_who_was_in() -> None:
    keys = [UUID(int=number) for number in range(5000)]
    tenth = {key for key in keys if is_in_control_group("a", key, 10)}
    fifth = {key for key in keys if is_in_control_group("a", key, 20)}
    assert 400 < len(tenth) < 600
    assert tenth < fifth
    assert tenth != {key for key in keys if is_in_control_group("b", key, 10)}
    assert not any(is_in_control_group("a", key, 0) for key in keys)


@pytest.fixture
def people(db: None, monkeypatch: pytest.MonkeyPatch) -> dict[UUID, Addressee]:
    """Clients that can be resolved; the rule `uji` holds half of them out."""
    known: dict[UUID, Addressee] = {}
    monkeypatch.setattr(
        addressees, "_resolvers", {RecipientKind.CLIENT: lambda keys: {k: known[k] for k in keys if k in known}}
    )
    monkeypatch.setattr(registry, "_rules", {})
    registry.register(Rule("uji", "Uji", "", lambda _office, _day: [], outcome=lambda _subjects: {}))
    RuleSettingFactory(rule="uji", control_percent=50)
    return known


def waiting(key: UUID, **changes: object) -> Reminder:
    return ReminderFactory(
        **{"rule": "uji", "recipient": None, "recipient_kind": "client", "recipient_key": key, "office": office()}
        | changes
    )


def drawn(number: int) -> list[UUID]:
    """Keys that the lot puts into the control group."""
    keys = (uuid4() for _ in range(1000))
    return [key for key in keys if is_in_control_group("uji", key, 50)][:number]


def test_half_is_held_out_the_same_half_each_time(people: dict[UUID, Addressee]) -> None:
    keys = [uuid4() for _ in range(40)]
    people.update(dict.fromkeys(keys, REACHABLE))
    for key in keys:
        waiting(key)
    chosen = {key for key in keys if is_in_control_group("uji", key, 50)}
    assert hold_out(now=timezone.now()) == len(chosen)
    assert set(Reminder.objects.filter(state="held_out").values_list("recipient_key", flat=True)) == chosen
    assert hold_out(now=timezone.now()) == 0


@pytest.mark.parametrize(
    "person",
    [
        None,
        Addressee(label="A.B.", zone=ZONE, phone="+6281200000000"),
        Addressee(label="A.B.", zone=ZONE, consent=True),
        Addressee(label="A.B.", zone=ZONE, phone="+6281200000000", consent=True, blocked_reasons=(Reason.IN_CUSTODY,)),
    ],
)
def test_who_could_not_be_told_is_in_neither_group(people: dict[UUID, Addressee], person: Addressee | None) -> None:
    (key,) = drawn(1)
    if person:
        people[key] = person
    waiting(key)
    assert hold_out(now=timezone.now()) == 0


def test_who_opted_out_is_in_neither_group(people: dict[UUID, Addressee]) -> None:
    for key, rule in zip(drawn(3), ("", "uji", "lain"), strict=True):
        people[key] = REACHABLE
        OptOutFactory(key=key, rule=rule)
        waiting(key)
    assert hold_out(now=timezone.now()) == 1


def test_not_yet_due_claimed_unknown_and_accounts_are_left_alone(people: dict[UUID, Addressee]) -> None:
    early, claimed, unsure = drawn(3)
    people.update(dict.fromkeys((early, claimed, unsure), REACHABLE))
    waiting(early, due_at=timezone.now() + timedelta(hours=1))
    waiting(claimed, retry_at=timezone.now())
    ReminderFactory.create_batch(8, rule="uji")
    assert hold_out(now=timezone.now()) == 0
    waiting(unsure)
    assert hold_out(now=timezone.now(), unknown={("uji", office().pk)}) == 0
    assert hold_out(now=timezone.now()) == 1
