"""Putting right a registered judgment: every rule is asked again, the ledger is not contradicted, and what was changed
stays readable with its reason."""

from typing import Any, cast

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Field, Max, Min, Sum

from accounts.models import ProsecutionOffice, User
from bapas_portal.law import DomainError, StatuteError, Violation, found
from sentences.actions.ledger import follow_balance
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.actions.placement import check_plan_at_sites
from sentences.actions.registration import columns_of, violations_for
from sentences.judgment import Judgment
from sentences.judgment_words import value_in_words
from sentences.models import JudgmentCorrection, SocialWorkSentence
from sentences.refusals import refusal_of
from sentences.rules.day import day_in_words, hours_and_minutes
from sentences.rules.default import repeated_hours_within, repetition_begins
from sentences.site_facts import plan_of


def contradiction_of_ledger(sentence: SocialWorkSentence) -> str:
    """What is already worked and does not fit the corrected judgment, as a sentence; "" when all of it fits."""
    total = sentence.hours_entries.total()
    if total > sentence.minutes_ordered:
        return f"Sudah {hours_and_minutes(total)} dihitung, lebih dari {sentence.hours_ordered} jam."
    days = sentence.hours_entries.order_by().values("worked_on").annotate(minutes=Sum("minutes")).filter(minutes__gt=0)
    known = days.aggregate(most=Max("minutes"), first=Min("worked_on"), last=Max("worked_on"))
    if known["most"] and known["most"] > sentence.hours_per_day * 60:
        return f"Pada satu hari sudah {hours_and_minutes(known['most'])} dihitung."
    if known["first"] and known["first"] < sentence.starts_on:
        return f"Kerja tanggal {day_in_words(known['first'])} sudah dihitung, sebelum tanggal pelaksanaan yang baru."
    if known["last"] and known["last"] > sentence.ends_on:
        return f"Kerja tanggal {day_in_words(known['last'])} sudah dihitung, sesudah jangka waktu yang baru."
    placed = sentence.placements.aggregate(first=Min("starts_on"))["first"]
    if placed and placed < sentence.starts_on:
        return f"Penempatan mulai {day_in_words(placed)}, sebelum tanggal pelaksanaan yang baru."
    return ""


def violations_of_correction(sentence: SocialWorkSentence, judgment: Judgment) -> list[Violation]:
    """Every rule the corrected judgment breaks; a repetition has the hours of its decision, not those of a judgment,
    and begins after it."""
    violations = violations_for(judgment, sentence.supervision)
    decision = sentence.repeats
    if decision is None or decision.decided_hours is None or decision.decided_on is None:
        return violations
    kept = [violation for violation in violations if violation.field != "hours_ordered"]
    begins = repetition_begins(
        judgment.starts_on,
        decided_on=decision.decided_on,
        last_worked_on=decision.sentence.hours_entries.last_day(),
    )
    return kept + found(repeated_hours_within(judgment.hours_ordered, decision.decided_hours), begins)


def changes_to(sentence: SocialWorkSentence, columns: dict[str, Any]) -> list[dict[str, str]]:
    """Writes `columns` on the row (unsaved); each one that changes, in words, before and after."""
    changes = []
    for name, value in columns.items():
        if getattr(sentence, name) == value or (value in (None, "") and getattr(sentence, name) in (None, "")):
            continue
        before = value_in_words(sentence, name)
        setattr(sentence, name, value)
        label = str(cast(Field, sentence._meta.get_field(name)).verbose_name)
        changes.append({"field": label, "before": before, "after": value_in_words(sentence, name)})
    return changes


@transaction.atomic
def correct_judgment(
    *,
    sentence: SocialWorkSentence,
    judgment: Judgment,
    prosecution_office: ProsecutionOffice,
    reason: str,
    corrections_seen: int,
    by: User,
) -> JudgmentCorrection:
    """Puts right the judgment as registered. `corrections_seen` is how many corrections the page showed.

    Raises StatuteError with every rule broken, also when a longer period finds the host full; DomainError when the
    sentence or its case is closed, somebody else
    corrected meanwhile, nothing changes, or hours already counted contradict it.
    """
    sentence = locked_open_sentence(sentence.pk)
    require_open_case(sentence)
    reason = reason.strip()
    if not reason:
        raise DomainError("Tulis alasan perbaikan: apa yang keliru, dan menurut surat apa.")
    if sentence.corrections.count() != corrections_seen:
        raise DomainError("Putusan ini baru saja diperbaiki orang lain. Buka kembali halaman ini, lalu periksa isinya.")
    if judgment.track != sentence.track:
        raise DomainError("Jalur putusan tidak dapat diubah. Daftarkan perkara yang benar.")
    violations = violations_of_correction(sentence, judgment)
    if violations:
        raise StatuteError(violations)
    last_day = sentence.ends_on
    changes = changes_to(sentence, columns_of(judgment) | {"prosecution_office": prosecution_office})
    if not changes:
        raise DomainError("Tidak ada yang berubah. Ubah isian yang keliru, atau kembali ke halaman pidana ini.")
    if contradiction := contradiction_of_ledger(sentence):
        raise DomainError(
            f"{contradiction} Koreksi dahulu jam atau penempatannya, atau periksa kembali isian putusan ini."
        )
    save_corrected(sentence)
    if sentence.ends_on > last_day:
        check_plan_at_sites(sentence, plan_of(sentence))
    worked = sentence.minutes_worked()
    if worked and worked == sentence.minutes_ordered:
        follow_balance(sentence)
    return JudgmentCorrection.objects.create(sentence=sentence, reason=reason, changes=changes, corrected_by=by)


def save_corrected(sentence: SocialWorkSentence) -> None:
    """Saves; what the model or the ledger's trigger refuses becomes a sentence."""
    try:
        sentence.full_clean()
    except ValidationError as error:
        raise DomainError(" ".join(error.messages)) from error
    try:
        with transaction.atomic():
            sentence.save()
    except IntegrityError as error:
        raise refusal_of(error) from error
