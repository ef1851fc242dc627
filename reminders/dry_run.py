"""What a rule would tell at one office today, without writing anything."""

import logging
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from accounts.hiding import hidden_among
from accounts.models import Office, User
from reminders.addressees import resolve
from reminders.kinds import RecipientKind
from reminders.models import Reminder, Wording
from reminders.registry import DueReminder, Rule
from reminders.wordings import Words, words_for, words_without_values

logger = logging.getLogger(__name__)

SHOWN = 20
OFFICES_TRIED = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One reminder as it would go out: to whom (safe for a list), about which day, in which words."""

    recipient: str
    kind: str
    occasion: date
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class DryRun:
    """How many reminders a rule finds, and the first of them; `broken` when the rule could not be asked."""

    count: int
    lines: tuple[Line, ...] = ()
    broken: bool = False


def dry_run(rule: Rule, office: Office, *, viewer: User) -> DryRun:
    """Asks the rule for the office's today. Titles about a file that is closed to `viewer` are left out."""
    wording = Wording.objects.active().filter(rule=rule.name).first()
    count, first = 0, []
    try:
        for due in rule.find(office, office.today()):
            count += 1
            if count <= SHOWN:
                first.append((due, words_for(due, office, wording)))
    except Exception:
        logger.exception("Reminder rule %s failed at %s in a dry run.", rule.name, office.code)
        return DryRun(0, broken=True)
    return DryRun(count, tuple(_lines(first, viewer)))


def _lines(found: list[tuple[DueReminder, Words]], viewer: User) -> Iterable[Line]:
    accounts = User.objects.in_bulk([due.recipient_id for due, _ in found if due.recipient_id])
    keys: dict[RecipientKind, set[UUID]] = defaultdict(set)
    for due, _ in found:
        if due.recipient_key:
            keys[due.recipient_kind].add(due.recipient_key)
    people = {kind: resolve(kind, wanted) for kind, wanted in keys.items()}
    hidden = _hidden_from(viewer, [due for due, _ in found])
    for due, words in found:
        if {due.subject, due.recipient_key} & hidden:
            continue
        if due.recipient_key:
            person = people[due.recipient_kind].get(due.recipient_key)
            label = person.label if person else "tidak dikenal"
        else:
            account = accounts.get(due.recipient_id or 0)
            label = account.name if account else "tidak dikenal"
        yield Line(label, RecipientKind(due.recipient_kind).label, due.occasion, words.title, words.body)


def _hidden_from(viewer: User, found: Iterable[DueReminder]) -> set[UUID]:
    """What reminders are about, or to whom they go, that does not exist for `viewer`."""
    keys = {key for due in found for key in (due.subject, due.recipient_key) if key}
    return hidden_among(viewer, list(keys))


def preview(rule: Rule, wording: Wording, *, viewer: User) -> Words | None:
    """The words of a version with the values of one reminder that is due; None when the rule finds none today.

    A file that is closed to `viewer` lends no values. Raises WordingError when a value is missing.
    """
    for due, office in _due_somewhere(rule, viewer):
        return words_for(due, office, wording)
    return None


def own_words(rule: Rule, *, viewer: User) -> Words | None:
    """The words the rule came with, as one reminder of today has them, without its values; None when it finds none."""
    for due, office in _due_somewhere(rule, viewer):
        return words_without_values(due, office)
    return None


def _due_somewhere(rule: Rule, viewer: User) -> Iterable[tuple[DueReminder, Office]]:
    """What is due of a rule: at the offices at which it told somebody last, then at others, twelve at most."""
    lately = Reminder.objects.filter(rule=rule.name).order_by("-pk").values_list("office", flat=True)[:200]
    places = {office.pk: office for office in Office.objects.active()}
    tried = [pk for pk in dict.fromkeys([*lately, *places]) if pk in places][:OFFICES_TRIED]
    for office in [places[pk] for pk in tried]:
        try:
            found = list(islice(rule.find(office, office.today()), SHOWN))
        except Exception:
            logger.exception("Reminder rule %s failed at %s in a dry run.", rule.name, office.code)
            continue
        hidden = _hidden_from(viewer, found)
        yield from ((due, office) for due in found if not {due.subject, due.recipient_key} & hidden)
