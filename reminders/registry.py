"""The rules of who must be told what by when. Apps above the outbox register theirs in their `reminders.py`.

A rule finds; it never sends. For example, in `clients/reminders.py`:

    register(Rule(
        name="report_in_due",
        label="Wajib lapor besok",
        description="Sehari sebelum klien wajib lapor, kepada Pembimbing Kemasyarakatannya.",
        find=report_ins_due_tomorrow,
    ))
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from django.apps import AppConfig, apps
from django.urls import reverse

from accounts.models import Office
from reminders.kinds import RecipientKind

TITLE_LIMIT, BODY_LIMIT, PATH_LIMIT = 150, 500, 200
OPENING_HOUR = 7

Value = int | date | time | str
"""What a placeholder of a wording may stand for: a number, a day, an hour, how soon, or a code like a case number."""

CODE = re.compile(r"-|(?=.*\d)[A-Z0-9][A-Z0-9/.-]{0,39}")
NO_CODE = "-"
_NOBODY = UUID(int=0)


class Kept(StrEnum):
    """What became of what a reminder asked for."""

    KEPT = "kept"
    MISSED = "missed"


class When(StrEnum):
    """How soon the day of an appointment is, seen from the day on which it is told: a wording's `{kapan}`."""

    TODAY = "hari ini"
    TOMORROW = "besok"

    @classmethod
    def of(cls, appointed: date, told_on: date) -> "When":
        """Of an appointment on the day itself or the day after."""
        return cls.TODAY if appointed == told_on else cls.TOMORROW


WHEN = {"kapan": "hari ini atau besok"}
"""What a rule declares that tells of both days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReminder:
    """One thing one person must be told: about which row, on which occasion, from when, in which words.

    The person is an account (`recipient_id`) or somebody without one (`recipient_kind` and the public id of that row).
    `title` and `body` travel by e-mail and stand on lock screens, so they carry numbers and never a client's name:
    "Klien wajib lapor besok: PGK-2026-0123". `path` is the page that opens the subject ("/clients/…/"). `values` fill
    the placeholders that the rule declares, when the administrator gave the rule other words.
    """

    subject: UUID
    recipient_id: int | None = None
    recipient_kind: RecipientKind = RecipientKind.USER
    recipient_key: UUID | None = None
    occasion: date
    due_at: datetime
    title: str
    body: str
    path: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ValueError for what the outbox could not hold."""
        if self.due_at.tzinfo is None:
            raise ValueError("due_at needs a time zone: take it from the office.")
        if len(self.title) > TITLE_LIMIT or len(self.body) > BODY_LIMIT or len(self.path) > PATH_LIMIT:
            raise ValueError("The title, body or path of a reminder is too long.")
        if not self.path.startswith("/"):
            raise ValueError("The path of a reminder starts with a slash.")
        is_account = self.recipient_kind == RecipientKind.USER
        if (self.recipient_id is None) == is_account or (self.recipient_key is None) != is_account:
            raise ValueError("An account is named by its id, anybody else by kind and public id.")
        for name, value in self.values.items():
            if isinstance(value, str) and not isinstance(value, When) and not CODE.fullmatch(value):
                raise ValueError(f"The value of {name} is not a number or a code: messages carry no words of a case.")


@dataclass(frozen=True, slots=True)
class Rule:
    """A reason to tell somebody something.

    `find(office, day)` gives every reminder whose reason holds at `office` on `day`, its own today. It is asked again
    just before sending: a waiting reminder it no longer gives is cancelled (the client reported meanwhile, the case
    went to a colleague, the day is over). Giving the same one again is harmless: subject, recipient and occasion
    together are unique within a rule.

    `description` says in words when and whom. `placeholders` names what a wording may use, each with what it stands
    for; every rule has `{bapas}` too. `outcome(subjects)` says what became of subjects whose day is
    over, and leaves out those where nothing can be said: with it a rule can hold out a control group.
    """

    name: str
    label: str
    description: str
    find: Callable[[Office, date], Iterable[DueReminder]]
    placeholders: Mapping[str, str] = field(default_factory=dict)
    outcome: Callable[[Collection[UUID]], Mapping[UUID, Kept]] | None = None

    @property
    def area(self) -> AppConfig:
        """The part of the portal whose rows the rule finds; the outbox itself where no app declares the rule."""
        return apps.get_containing_app_config(self.find.__module__) or apps.get_app_config("reminders")


_rules: dict[str, Rule] = {}


def register(rule: Rule) -> Rule:
    """Adds a rule. Raises ValueError when another rule has its name."""
    if _rules.setdefault(rule.name, rule) is not rule:
        raise ValueError(f"Two reminder rules are called {rule.name}.")
    return rule


def unregister(name: str) -> None:
    """Takes a rule out again."""
    _rules.pop(name, None)


def rules() -> tuple[Rule, ...]:
    """Every rule, by name."""
    return tuple(_rules[name] for name in sorted(_rules))


def rule_named(name: str) -> Rule | None:
    """The rule of that name; None when it was taken out since the reminder was written."""
    return _rules.get(name)


def addresses(page: str) -> Callable[[UUID], str]:
    """Gives the address of that page by public id; for rules that find thousands it is looked up once."""
    before, after = reverse(page, args=[_NOBODY]).split(str(_NOBODY))
    return lambda public_id: f"{before}{public_id}{after}"


def as_code(number: str) -> str:
    """A number that somebody typed, such as one of a register, as a placeholder may carry it; a dash for mere words."""
    found = re.sub(r"[^A-Z0-9/.-]", "", number.upper()).lstrip("/.-")[:40]
    return found if CODE.fullmatch(found) else NO_CODE


def at_opening(office: Office, day: date, hour: int = OPENING_HOUR) -> datetime:
    """That hour of `day` on the office's own clock: when people start to read."""
    return datetime.combine(day, time(hour), tzinfo=office.zone)
