"""The rules of who must be told what by when. Apps above the outbox register theirs in their `reminders.py`.

A rule finds; it never sends. For example, in `clients/reminders.py`:

    register(Rule(
        name="report_in_due",
        label="Wajib lapor besok",
        description="Sehari sebelum klien wajib lapor, kepada Pembimbing Kemasyarakatannya.",
        find=report_ins_due_tomorrow,
    ))
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from accounts.models import Office

TITLE_LIMIT, BODY_LIMIT, PATH_LIMIT = 150, 500, 200
OPENING_HOUR = 7


@dataclass(frozen=True, slots=True)
class DueReminder:
    """One thing one person must be told: about which row, on which occasion, from when, in which words.

    `title` and `body` travel by e-mail and stand on lock screens, so they carry numbers and never a client's name:
    "Klien wajib lapor besok: PGK-2026-0123". `path` is the page that opens the subject ("/clients/…/").
    """

    subject: UUID
    recipient_id: int
    occasion: date
    due_at: datetime
    title: str
    body: str
    path: str

    def __post_init__(self) -> None:
        """Raises ValueError for what the outbox could not hold."""
        if self.due_at.tzinfo is None:
            raise ValueError("due_at needs a time zone: take it from the office.")
        if len(self.title) > TITLE_LIMIT or len(self.body) > BODY_LIMIT or len(self.path) > PATH_LIMIT:
            raise ValueError("The title, body or path of a reminder is too long.")
        if not self.path.startswith("/"):
            raise ValueError("The path of a reminder starts with a slash.")


@dataclass(frozen=True, slots=True)
class Rule:
    """A reason to tell somebody something.

    `find(office, day)` gives every reminder whose reason holds at `office` on `day`, its own today. It is asked again
    just before sending: a waiting reminder it no longer gives is cancelled (the client reported meanwhile, the case
    went to a colleague, the day is over). Giving the same one again is harmless: subject, recipient and occasion
    together are unique within a rule.
    """

    name: str
    label: str
    description: str
    find: Callable[[Office, date], Iterable[DueReminder]]


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


def at_opening(office: Office, day: date, hour: int = OPENING_HOUR) -> datetime:
    """That hour of `day` on the office's own clock: when people start to read."""
    return datetime.combine(day, time(hour), tzinfo=office.zone)
