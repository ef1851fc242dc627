"""Addenda: what the parties changed in an agreement while it ran (DOMAIN §3.6)."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from programs.files import evidence_path
from programs.models.agreement import Agreement
from programs.querysets.amendment import AmendmentQuerySet


@pghistory.track()
class Amendment(models.Model):
    """A numbered change of a signed agreement: another last day, another scope, other parties.

    It counts from the day it was signed. The agreement holds the terms that count now, so whatever asks for them needs
    no addendum; the addendum keeps what stood there before. One typed by mistake is withdrawn with a reason, the
    latest first, and the terms before it stand again.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agreement = models.ForeignKey(
        Agreement, verbose_name="perjanjian", on_delete=models.PROTECT, related_name="amendments"
    )
    position = models.PositiveSmallIntegerField("addendum ke", editable=False)
    number = models.CharField("nomor addendum", max_length=100)
    signed_on = models.DateField("ditandatangani")
    reason = models.CharField("alasan", max_length=500)
    ends_on = models.DateField("berlaku sampai", null=True, blank=True)
    ends_on_before = models.DateField("sebelumnya berlaku sampai", null=True, blank=True, editable=False)
    scope = models.TextField("ruang lingkup", max_length=3_000, blank=True)
    scope_before = models.TextField("ruang lingkup sebelumnya", max_length=3_000, blank=True, editable=False)
    parties_text = models.TextField("perubahan pihak", max_length=1_000, blank=True)
    document = models.FileField("naskah addendum", upload_to=evidence_path, max_length=200)
    withdrawn_on = models.DateField("ditarik", null=True, blank=True, editable=False)
    withdrawn_reason = models.CharField("alasan ditarik", max_length=300, blank=True, editable=False)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = AmendmentQuerySet.as_manager()

    class Meta:
        verbose_name = "addendum"
        verbose_name_plural = "addendum"
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__isnull=False) | ~Q(scope="") | ~Q(parties_text=""),
                name="amendment_changes_something",
                violation_error_message="Isi sedikitnya satu yang berubah: masa berlaku, ruang lingkup, atau pihak.",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True, ends_on_before__isnull=True)
                | (
                    Q(ends_on__isnull=False, ends_on_before__isnull=False)
                    & Q(ends_on__gte=F("signed_on"), ends_on_before__gte=F("signed_on"))
                    & ~Q(ends_on=F("ends_on_before"))
                ),
                name="amendment_moves_the_end",
                violation_error_message="Hari terakhir yang baru berbeda dari yang lama dan tidak sebelum addendum.",
            ),
            models.CheckConstraint(
                condition=~Q(number="") & ~Q(reason="") & ~Q(document=""),
                name="amendment_has_its_paper",
                violation_error_message="Isi nomor dan alasan, dan simpan naskah yang ditandatangani.",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True, withdrawn_reason="")
                | (Q(withdrawn_on__isnull=False) & ~Q(withdrawn_reason="")),
                name="amendment_withdrawal_has_reason",
                violation_error_message="Tulis mengapa addendum ini ditarik.",
            ),
            models.UniqueConstraint(
                fields=["agreement", "position"],
                condition=Q(withdrawn_on__isnull=True),
                name="amendment_once_per_position",
                violation_error_message="Addendum dengan urutan ini sudah tercatat. Muat ulang halaman.",
            ),
            models.UniqueConstraint(
                fields=["agreement", "number"],
                condition=Q(withdrawn_on__isnull=True),
                name="amendment_number_once_per_agreement",
                violation_error_message="Addendum dengan nomor ini sudah tercatat.",
            ),
        ]

    def __str__(self) -> str:
        return f"Addendum {self.position}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return f"Addendum {self.position}: {self.agreement.title}"
