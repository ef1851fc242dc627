"""Versions of questionnaires: copying one, writing a draft, validating it, taking it out of use."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from programs.models import Question, Questionnaire

SETTLED = "Versi ini sudah divalidasi, jadi tidak berubah lagi. Buat versi baru bila pernyataannya perlu diperbaiki."


MOST_STATEMENTS = 40


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a draft as it is typed; what does not belong to its kind is left out when it is kept."""

    kind: str
    text: str
    is_true: bool
    is_reversed: bool


def lock_questionnaire(questionnaire: Questionnaire) -> Questionnaire:
    """The version as it stands now, held until the transaction ends."""
    return Questionnaire.objects.select_for_update().get(pk=questionnaire.pk)


@transaction.atomic
def copy_questionnaire(*, questionnaire: Questionnaire, by: User) -> Questionnaire:
    """A new draft with the same statements; an unfinished draft of the same questionnaire is returned instead."""
    lock_questionnaire(questionnaire)
    versions = Questionnaire.objects.select_for_update().filter(code=questionnaire.code)
    open_draft = versions.filter(state=Questionnaire.State.DRAFT).first()
    if open_draft is not None:
        return open_draft
    draft = Questionnaire.objects.create(
        code=questionnaire.code,
        version=(Questionnaire.objects.filter(code=questionnaire.code).aggregate(last=Max("version"))["last"] or 0) + 1,
        title=questionnaire.title,
        introduction=questionnaire.introduction,
    )
    Question.objects.bulk_create(
        Question(
            questionnaire=draft,
            position=question.position,
            kind=question.kind,
            text=question.text,
            is_true=question.is_true,
            is_reversed=question.is_reversed,
        )
        for question in questionnaire.questions.all()
    )
    return draft


def _lock_draft(questionnaire: Questionnaire) -> Questionnaire:
    """The draft, held. Raises DomainError for a version that is settled."""
    questionnaire = lock_questionnaire(questionnaire)
    if not questionnaire.is_draft:
        raise DomainError(SETTLED)
    return questionnaire


def _statements(questionnaire: Questionnaire) -> list[Statement]:
    """The statements in their order."""
    return [Statement(row.kind, row.text, bool(row.is_true), row.is_reversed) for row in questionnaire.questions.all()]


def _write(questionnaire: Questionnaire, statements: list[Statement]) -> None:
    """Writes all statements anew, numbered from 1, those on knowledge first."""
    questionnaire.questions.all().delete()
    ordered = sorted(statements, key=lambda statement: statement.kind != Question.Kind.KNOWLEDGE)
    Question.objects.bulk_create(
        Question(
            questionnaire=questionnaire,
            position=position,
            kind=statement.kind,
            text=statement.text,
            is_true=statement.is_true if statement.kind == Question.Kind.KNOWLEDGE else None,
            is_reversed=statement.is_reversed and statement.kind == Question.Kind.STIGMA,
        )
        for position, statement in enumerate(ordered, start=1)
    )


def _place(statements: list[Statement], position: int, seen: str) -> int:
    """Where the statement at `position` stands in the list. Raises DomainError when it is not the one that was seen."""
    if not 1 <= position <= len(statements) or statements[position - 1].text != seen:
        raise DomainError("Pernyataan ini sudah diubah atau dihapus orang lain. Buka lagi dari daftarnya.")
    return position - 1


@transaction.atomic
def describe_draft(*, questionnaire: Questionnaire, title: str, introduction: str, by: User) -> Questionnaire:
    """Writes title and introduction of a draft. Raises DomainError for a version that is settled."""
    questionnaire = _lock_draft(questionnaire)
    questionnaire.title, questionnaire.introduction = title, introduction
    questionnaire.save(update_fields=["title", "introduction"])
    return questionnaire


@transaction.atomic
def add_statement(*, questionnaire: Questionnaire, statement: Statement, by: User) -> None:
    """Adds a statement behind the others of its kind; the same one arriving twice is kept once.

    Raises DomainError for a version that is settled, or one of MOST_STATEMENTS already.
    """
    questionnaire = _lock_draft(questionnaire)
    statements = _statements(questionnaire)
    if any((row.kind, row.text) == (statement.kind, statement.text) for row in statements):
        return
    if len(statements) >= MOST_STATEMENTS:
        raise DomainError(f"Paling banyak {MOST_STATEMENTS} pernyataan: orang menjawabnya dalam beberapa menit.")
    _write(questionnaire, [*statements, statement])


@transaction.atomic
def change_statement(*, questionnaire: Questionnaire, position: int, seen: str, statement: Statement, by: User) -> None:
    """Writes the statement at `position` anew; `seen` is its text as the person read it.

    Raises DomainError for a version that is settled, or a statement that somebody else changed meanwhile.
    """
    questionnaire = _lock_draft(questionnaire)
    statements = _statements(questionnaire)
    if 1 <= position <= len(statements) and statements[position - 1] == statement:
        return
    statements[_place(statements, position, seen)] = statement
    _write(questionnaire, statements)


@transaction.atomic
def remove_statement(*, questionnaire: Questionnaire, position: int, seen: str, by: User) -> None:
    """Takes the statement at `position` out. Raises DomainError as `change_statement`, and for the last one."""
    questionnaire = _lock_draft(questionnaire)
    statements = _statements(questionnaire)
    place = _place(statements, position, seen)
    if len(statements) == 1:
        raise DomainError("Kuesioner harus punya paling sedikit satu pernyataan.")
    _write(questionnaire, statements[:place] + statements[place + 1 :])


@transaction.atomic
def validate_questionnaire(
    *, questionnaire: Questionnaire, note: str, now: datetime | None = None, by: User
) -> Questionnaire:
    """Settles a draft for the whole country: `note` says how it was validated. A second tap changes nothing.

    Raises DomainError for a version out of use or one without statements.
    """
    questionnaire = lock_questionnaire(questionnaire)
    if questionnaire.state == Questionnaire.State.VALIDATED:
        return questionnaire
    if not questionnaire.is_draft:
        raise DomainError("Versi ini tidak dipakai lagi. Buat versi baru dari versi ini.")
    if not questionnaire.questions.exists():
        raise DomainError("Kuesioner harus punya paling sedikit satu pernyataan.")
    questionnaire.state = Questionnaire.State.VALIDATED
    questionnaire.validation_note = note
    questionnaire.validated_by, questionnaire.validated_at = by, now or timezone.now()
    questionnaire.save(update_fields=["state", "validation_note", "validated_by", "validated_at"])
    return questionnaire


@transaction.atomic
def retire_questionnaire(*, questionnaire: Questionnaire, by: User) -> Questionnaire:
    """Takes a validated version out of use: no new event may choose it, what was measured with it stays.

    Raises DomainError for a draft, which is changed instead.
    """
    questionnaire = lock_questionnaire(questionnaire)
    if questionnaire.is_draft:
        raise DomainError("Rancangan belum dipakai. Ubah saja rancangannya.")
    questionnaire.state = Questionnaire.State.RETIRED
    questionnaire.save(update_fields=["state"])
    return questionnaire
