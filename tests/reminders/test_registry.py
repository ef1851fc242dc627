from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from reminders.registry import DueReminder, Rule, as_code, at_opening, register, rule_named, rules
from tests.factories.accounts import office
from tests.reminders.conftest import RuleOfTests

TOLD = {
    "subject": uuid4(),
    "recipient_id": 1,
    "occasion": date(2026, 11, 21),
    "due_at": datetime(2026, 11, 21, tzinfo=UTC),
    "title": "Klien wajib lapor besok",
    "body": "",
    "path": "/clients/",
}


def test_the_rules_of_the_apps_are_discovered() -> None:
    assert {rule.name for rule in rules()} >= {"report_in_due", "report_in_missed"}


def test_every_rule_says_what_its_words_may_use() -> None:
    assert [rule.name for rule in rules() if not rule.placeholders] == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("LIT/0012/2026", "LIT/0012/2026"),
        (" lit. 12 / 2026 ", "LIT.12/2026"),
        ("/12", "12"),
        ("belum ada", "-"),
        ("", "-"),
        ("a" * 60, "-"),
        ("1" * 60, "1" * 40),
        ("№ ٣", "-"),
    ],
)
def test_a_typed_number_becomes_a_code_or_a_dash(typed: str, code: str) -> None:
    assert as_code(typed) == code
    DueReminder(**TOLD, values={"nomor": as_code(typed)})


def test_two_rules_cannot_share_a_name(rule: RuleOfTests) -> None:
    other = Rule(name=rule.name, label="Lain", description="", find=rule.find)
    with pytest.raises(ValueError, match="Two reminder rules"):
        register(other)
    assert rule_named(rule.name) is not other


@pytest.mark.parametrize(
    "wrong",
    [
        {"due_at": datetime(2026, 11, 21)},
        {"title": "x" * 151},
        {"body": "x" * 501},
        {"path": "/" + "x" * 200},
        {"path": "https://contoh.invalid/"},
    ],
)
def test_what_the_outbox_could_not_hold_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"due_at|too long|slash"):
        DueReminder(**TOLD | wrong)


@pytest.mark.django_db
def test_opening_time_is_on_the_offices_own_clock() -> None:
    palopo = office("bapas-palopo")
    assert at_opening(palopo, date(2026, 11, 21)).astimezone(UTC) == datetime(2026, 11, 20, 23, tzinfo=UTC)
