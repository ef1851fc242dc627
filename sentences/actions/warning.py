"""Written warnings before a default is reported: the first, second and third, in order."""

from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from clients.actions.saving import save_or_refuse
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.default_facts import earliest_warning_day, fresh_absences
from sentences.judgment_words import day_in_words
from sentences.models import Absence, SocialWorkSentence, WorkWarning
from sentences.rules.default import warning_day, warning_may_follow

DAYS_NAMED = 8
"""So many missed days are named one by one; further ones are counted."""


def cause_of(absences: list[Absence]) -> str:
    """The missed days in a sentence, as a warning and its letter name them."""
    named = [day_in_words(absence.on) for absence in absences[:DAYS_NAMED]]
    rest = len(absences) - len(named)
    more = f", dan {rest} hari lain" if rest else ""
    return f"Tidak hadir tanpa alasan yang sah pada {', '.join(named)}{more}."


@transaction.atomic
def give_warning(*, sentence: SocialWorkSentence, number: int, on: date, remark: str, by: User) -> WorkWarning:
    """Gives the warning that is next; its cause are the days missed without lawful reason since the one before.

    `number` is the warning the page offered: asked for twice it is given once. Raises DomainError or StatuteError.
    """
    locked = locked_open_sentence(sentence.pk)
    require_open_case(locked)
    given = list(locked.warnings.order_by("number"))
    if number <= len(given):
        return given[number - 1]
    absences = fresh_absences(locked)
    enforce(warning_may_follow(len(given), len(absences)))
    if number != len(given) + 1:
        raise DomainError("Peringatan diberikan berurutan. Buka kembali halaman ini.")
    today = locked.supervision.office.today()
    enforce(warning_day(on, earliest=earliest_warning_day(locked, absences), today=today))
    text = " ".join(part for part in (cause_of(absences), remark.strip()) if part)
    warning = WorkWarning(sentence=locked, number=number, on=on, text=text, warned_by=by)
    save_or_refuse(warning)
    return warning
