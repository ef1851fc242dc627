"""A letter as issued: its number, its file, and the code by which anyone can check that it is genuine."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q

from accounts.models import Office, User
from documents.codes import CODE_LENGTH, new_verification_code
from documents.files import letter_path
from documents.querysets import LetterDraftQuerySet, LetterQuerySet


class Classification(models.TextChoices):
    """Sifat surat, as printed in the number block."""

    PLAIN = "Biasa", "Biasa"
    IMPORTANT = "Penting", "Penting"
    URGENT = "Segera", "Segera"
    MOST_URGENT = "Sangat Segera", "Sangat Segera"
    SECRET = "Rahasia", "Rahasia"


@pghistory.track()
class Letter(models.Model):
    """An issued letter. It is never edited: a wrong one is withdrawn with a reason and another is issued."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField("jenis", max_length=60)
    number = models.CharField("nomor", max_length=80)
    subject = models.CharField("hal", max_length=200)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="letters")
    signed_by = models.ForeignKey(
        User, verbose_name="penanda tangan", on_delete=models.PROTECT, related_name="signed_letters"
    )
    issued_by = models.ForeignKey(User, verbose_name="dibuat oleh", on_delete=models.PROTECT, related_name="+")
    issued_on = models.DateField("tanggal")
    classification = models.CharField("sifat", max_length=14, choices=Classification, default=Classification.PLAIN)
    addressee = models.TextField("kepada", blank=True)
    copies = models.TextField("tembusan", blank=True)
    verification_code = models.CharField(
        "kode pemeriksaan", max_length=CODE_LENGTH, unique=True, default=new_verification_code, editable=False
    )
    subject_type = models.CharField(max_length=40)
    subject_id = models.UUIDField()
    file = models.FileField("berkas", upload_to=letter_path, max_length=200)
    withdrawn_at = models.DateTimeField("ditarik pada", null=True, blank=True)
    withdrawn_reason = models.CharField("alasan ditarik", max_length=300, blank=True)

    objects = LetterQuerySet.as_manager()

    class Meta:
        verbose_name = "surat"
        verbose_name_plural = "surat"
        ordering = ["-issued_on", "-id"]
        indexes = [models.Index(fields=["subject_type", "subject_id"], name="letter_by_subject")]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "number"],
                name="letter_number_once_per_office",
                violation_error_message="Nomor surat ini sudah dipakai di kantor Anda.",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True, withdrawn_reason="")
                | (Q(withdrawn_at__isnull=False) & ~Q(withdrawn_reason="")),
                name="letter_withdrawal_has_reason",
                violation_error_message="Penarikan surat harus menyebut alasan.",
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="never_edited",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange(exclude=["withdrawn_at", "withdrawn_reason"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} ({self.subject})"

    @property
    def grouped_code(self) -> str:
        """The verification code in groups of four, as it is printed and read aloud."""
        code = self.verification_code
        return "-".join(code[start : start + 4] for start in range(0, len(code), 4))

    @property
    def is_valid(self) -> bool:
        """True until the letter is withdrawn."""
        return self.withdrawn_at is None


@pghistory.track()
class LetterDraft(models.Model):
    """A letter somebody prepared and the head has not issued yet: what the person decided, not yet a number.

    The words come from the row it is about, when it is issued; a row that changed meanwhile is told as it then is.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Menunggu kepala Bapas"
        RETURNED = "returned", "Dikembalikan"
        ISSUED = "issued", "Sudah terbit"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="letter_drafts")
    kind = models.CharField("jenis", max_length=60)
    subject_type = models.CharField(max_length=40)
    subject_id = models.UUIDField()
    addressee = models.TextField("kepada", blank=True)
    copies = models.TextField("tembusan", blank=True)
    classification = models.CharField("sifat", max_length=14, choices=Classification)
    extra = models.TextField("tambahan isi", blank=True)
    state = models.CharField("keadaan", max_length=8, choices=State, default=State.WAITING)
    returned_reason = models.CharField("alasan dikembalikan", max_length=300, blank=True)
    letter = models.OneToOneField(Letter, on_delete=models.PROTECT, null=True, blank=True, related_name="draft")
    prepared_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    prepared_at = models.DateTimeField("disiapkan", auto_now=True)

    objects = LetterDraftQuerySet.as_manager()

    class Meta:
        verbose_name = "konsep surat"
        verbose_name_plural = "konsep surat"
        ordering = ["prepared_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "subject_id"],
                condition=~Q(state="issued"),
                name="letterdraft_one_open_per_subject",
                violation_error_message="Konsep surat ini sudah disiapkan.",
            ),
            models.CheckConstraint(
                condition=Q(state="issued", letter__isnull=False) | (~Q(state="issued") & Q(letter__isnull=True)),
                name="letterdraft_issued_has_letter",
                violation_error_message="Konsep yang sudah terbit harus punya surat.",
            ),
            models.CheckConstraint(
                condition=~Q(state="returned") | ~Q(returned_reason=""),
                name="letterdraft_return_has_reason",
                violation_error_message="Tulis apa yang harus diperbaiki.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} ({self.get_state_display()})"


class LetterSequence(models.Model):
    """The last running number an office used in a year; the row is locked while a letter is issued."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="letter_sequences")
    year = models.PositiveSmallIntegerField()
    last_number = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "nomor urut surat"
        verbose_name_plural = "nomor urut surat"
        constraints = [
            models.UniqueConstraint(fields=["office", "year"], name="lettersequence_one_per_office_and_year"),
        ]

    def __str__(self) -> str:
        return f"{self.office} {self.year}: {self.last_number}"
