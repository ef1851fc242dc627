"""Notes of interviews, observation and documents: written, confirmed by the informant, and taken back by them."""

import uuid
from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, Violation, enforce
from bapas_portal.submissions import create_once, holds
from clients.actions.saving import save_or_refuse
from programs.models import Finding
from programs.rules.finding import identity_in, informant_is_code

FACTS = ("event", "village", "method", "source", "informant", "on", "text", "quote", "consented_on")


def secrets_in(facts: dict[str, Any]) -> list[Violation | None]:
    """What in a note would give the informant away."""
    return [
        informant_is_code(facts["informant"]),
        *(identity_in(facts[name], name) for name in ("text", "quote")),
    ]


def _write(row: Finding, facts: dict[str, Any], today: date) -> None:
    enforce(*secrets_in(facts))
    if facts["on"] > today:
        raise DomainError("Tanggal temuan belum tiba.")
    if facts["consented_on"] and facts["consented_on"] > today:
        raise DomainError("Tanggal persetujuan belum tiba.")
    for name in FACTS:
        setattr(row, name, facts[name])
    save_or_refuse(row)
    row.themes.set(facts["themes"])


@transaction.atomic
def write_finding(*, submission_key: uuid.UUID | None = None, today: date, by: User, **facts: Any) -> Finding:
    """Writes a note of the own office, once. Raises DomainError."""
    office, key = by.office, submission_key or uuid.uuid4()
    if office is None:
        raise DomainError("Temuan dicatat petugas Bapas.")

    def create() -> Finding:
        row = Finding(office=office, created_by=by, submission_key=key)
        _write(row, facts, today)
        return row

    return create_once(
        Finding.objects.filter(office=office), key, create, is_same=holds(**{name: facts[name] for name in FACTS})
    )[0]


def _lock(finding: Finding) -> Finding:
    return Finding.objects.select_for_update(of=("self",)).get(pk=finding.pk)


@transaction.atomic
def change_finding(*, finding: Finding, today: date, by: User, **facts: Any) -> Finding:
    """Corrects a note; what the informant confirmed was another text, so a changed one is to be confirmed again."""
    row = _lock(finding)
    if (row.text, row.quote) != (facts["text"], facts["quote"]):
        row.confirmed_on = None
    _write(row, facts, today)
    return row


@transaction.atomic
def confirm_finding(*, finding: Finding, on: date, today: date, by: User) -> Finding:
    """The informant read or heard the note and said that it is right (member check, S0-10). Raises DomainError."""
    row = _lock(finding)
    if on > today:
        raise DomainError("Tanggal pembenaran belum tiba.")
    if on < row.on:
        raise DomainError("Informan membenarkan catatan setelah catatan itu dibuat. Periksa tanggalnya.")
    row.confirmed_on = on
    save_or_refuse(row)
    return row


@transaction.atomic
def withdraw_consent(*, finding: Finding, by: User) -> Finding:
    """The informant no longer wants to be quoted: the quote is gone, the note stays. A second tap does nothing."""
    row = _lock(finding)
    row.quote, row.consented_on = "", None
    save_or_refuse(row)
    return row
