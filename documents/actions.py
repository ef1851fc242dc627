"""Issuing a letter, and withdrawing it. An issued letter is never edited."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.access import AuditedSubject
from accounts.models import Office, Role, User
from bapas_portal.law import DomainError
from documents.models import Letter
from documents.numbering import held_sequence, use_number
from documents.registry import LetterKind
from documents.rendering import render_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """To whom a composed letter goes, with copies to whom, and how openly; one name per line."""

    addressee: str = ""
    copies: str = ""
    classification: str

    def write_on(self, letter: Letter) -> None:
        """Puts it on a letter that is not stored yet."""
        letter.addressee, letter.copies = self.addressee, self.copies
        letter.classification = self.classification


HEAD_ISSUES = "Surat diterbitkan oleh kepala Bapas. Siapkan konsepnya, lalu minta kepala Bapas menerbitkannya."


def draft_letter(
    *,
    kind: LetterKind,
    subject: AuditedSubject,
    office: Office,
    number: str,
    signed_by: User,
    issued_on: date,
    by: User,
) -> Letter:
    """A letter that is not stored yet: what a preview shows and `issue_letter` keeps."""
    return Letter(
        kind=kind.key,
        number=number,
        subject=kind.label,
        office=office,
        signed_by=signed_by,
        issued_by=by,
        issued_on=issued_on,
        subject_type=kind.subject_type,
        subject_id=subject.public_id,
        classification=kind.classification,
    )


def check_issuer(*, office: Office, by: User) -> None:
    """Raises DomainError unless a head of the office issues: nobody else puts a head's name under a letter."""
    if by.role != Role.HEAD or by.office_id != office.pk or not by.is_active:
        raise DomainError(HEAD_ISSUES)


def check_signature(*, office: Office, signed_by: User, issued_on: date) -> None:
    """Raises DomainError unless a head of the office who is in service signs, on a day the office has reached."""
    if not User.objects.filter(pk=signed_by.pk, office=office, role=Role.HEAD, is_active=True).exists():
        raise DomainError("Surat ditandatangani oleh kepala yang aktif di Bapas ini. Pilih penanda tangan lain.")
    if issued_on > office.today():
        raise DomainError("Tanggal surat tidak boleh sesudah hari ini.")


def issue_letter(
    *,
    kind: LetterKind,
    subject: AuditedSubject,
    office: Office,
    number: str,
    signed_by: User,
    issued_on: date,
    data: Mapping[str, object],
    envelope: Envelope | None = None,
    by: User,
) -> Letter:
    """Renders and stores a letter with its number. A second tap gets the first letter. Raises DomainError.

    `envelope` is what a person decided about a composed letter. A head of the office issues it. The file is written
    inside the transaction and taken away again when the row is refused; a caller that goes on in the same transaction
    takes it away when its own part fails (`discard_file`).
    """
    check_issuer(office=office, by=by)
    check_signature(office=office, signed_by=signed_by, issued_on=issued_on)
    letter = draft_letter(
        kind=kind, subject=subject, office=office, number=number, signed_by=signed_by, issued_on=issued_on, by=by
    )
    if envelope is not None:
        envelope.write_on(letter)
    try:
        with transaction.atomic():
            sequence = held_sequence(office, issued_on.year)
            earlier = Letter.objects.about(kind.subject_type, subject.public_id).valid().filter(kind=kind.key).first()
            if earlier is not None and kind.once_per_subject:
                return earlier
            if Letter.objects.filter(office=office, number=number).exists():
                raise DomainError("Nomor surat ini sudah dipakai di kantor Anda. Pakai nomor berikutnya.")
            use_number(sequence, office, number, kind.archive_class)
            letter.file.save("surat.pdf", ContentFile(render_letter(letter, data, is_concept=False)), save=False)
            letter.save()
    except IntegrityError as error:
        discard_file(letter)
        raise DomainError(
            "Nomor surat ini baru saja dipakai. Muat ulang halaman dan pakai nomor berikutnya."
        ) from error
    except Exception:
        discard_file(letter)
        raise
    return letter


def discard_file(letter: Letter) -> None:
    """Removes the file of a letter whose row was not kept."""
    if letter.file:
        letter.file.delete(save=False)


@transaction.atomic
def withdraw_letter(*, letter: Letter, reason: str, by: User) -> Letter:
    """Declares a letter void from now on; whoever checks its code is told so. The paper itself stays on file."""
    letter = Letter.objects.select_for_update().get(pk=letter.pk)
    reason = reason.strip()
    if not letter.is_valid:
        return letter
    if not reason:
        raise DomainError("Tulis alasan penarikan surat.")
    letter.withdrawn_at = timezone.now()
    letter.withdrawn_reason = reason
    letter.save(update_fields=["withdrawn_at", "withdrawn_reason"])
    return letter
