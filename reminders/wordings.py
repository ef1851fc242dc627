"""The words of a reminder: the rule's own, or the version that the administrator switched on.

A placeholder stands in braces, {nomor}. Its value is a number, a day, an hour or a code, so that no message carries a
name or a word from a case; `{bapas}`, the name of the office, is known to every rule.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from string import Formatter

from django.utils.formats import date_format

from accounts.models import Office
from reminders.models import Wording
from reminders.registry import BODY_LIMIT, TITLE_LIMIT, DueReminder, Rule, Value

OFFICE = "bapas"


class WordingError(ValueError):
    """A text that cannot be filled in; its message says to a person what is wrong."""


@dataclass(frozen=True, slots=True)
class Words:
    """Title and text as the recipient reads them, and the version they come from (None for the rule's own)."""

    title: str
    body: str
    wording_id: int | None


def placeholders_of(text: str) -> set[str]:
    """The names in braces. Raises WordingError for braces that do not close or hold more than a name."""
    names = set()
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        raise WordingError("Kurung kurawal tidak berpasangan. Tulis isian seperti {nomor}.") from None
    for _, name, layout, conversion in parts:
        if name is None:
            continue
        if layout or conversion or not name.isidentifier():
            raise WordingError(f"Isian {{{name}}} tidak dikenal. Tulis hanya nama isian di dalam kurung kurawal.")
        names.add(name)
    return names


def known_placeholders(rule: Rule) -> dict[str, str]:
    """What the rule's words may use, each with what it stands for."""
    return {**rule.placeholders, OFFICE: "nama Bapas"}


def check(rule: Rule, text: str) -> None:
    """Raises WordingError when `text` uses a placeholder that the rule does not declare."""
    unknown = placeholders_of(text) - known_placeholders(rule).keys()
    if unknown:
        names = ", ".join(f"{{{name}}}" for name in sorted(unknown))
        raise WordingError(f"Aturan ini tidak mengenal isian {names}.")


def words_for(due: DueReminder, office: Office, wording: Wording | None) -> Words:
    """The words of one reminder. Raises WordingError when the wording asks for a value that the rule did not give."""
    if wording is None:
        return Words(due.title, due.body, None)
    values = {name: _shown(value) for name, value in due.values.items()} | {OFFICE: office.name}
    return Words(
        _filled(wording.title, values)[:TITLE_LIMIT],
        _filled(wording.body, values)[:BODY_LIMIT],
        wording.pk,
    )


def words_without_values(due: DueReminder, office: Office) -> Words:
    """The rule's own words with each declared value put back into its braces: they name no case any more."""
    values = {name: _shown(value) for name, value in due.values.items()} | {OFFICE: office.name}
    return Words(_emptied(due.title, values), _emptied(due.body, values), None)


def _emptied(text: str, values: Mapping[str, str]) -> str:
    names = {value: name for name, value in values.items() if value}
    if not names:
        return text
    longest_first = sorted(names, key=len, reverse=True)
    found = re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in longest_first))
    return found.sub(lambda match: f"{{{names[match.group()]}}}", text)


def _filled(text: str, values: Mapping[str, str]) -> str:
    missing = placeholders_of(text) - values.keys()
    if missing:
        raise WordingError(f"Tidak ada nilai untuk {{{min(missing)}}}.")
    return text.format_map(values)


def _shown(value: Value) -> str:
    """A day and an hour as people read them."""
    if isinstance(value, date):
        return date_format(value)
    if isinstance(value, time):
        return f"{value:%H.%M}"
    return str(value)
