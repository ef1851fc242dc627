"""Guidance handed to another Bapas, and officers who stand in for one another."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from clients.models.client import Client
from clients.querysets import SubstitutionQuerySet, TransferQuerySet
from villages.models import Village


@pghistory.track()
class Transfer(models.Model):
    """Pelimpahan bimbingan: one office asks, the other takes over. History stays where it was made, and is read on."""

    class State(models.TextChoices):
        REQUESTED = "requested", "Menunggu jawaban"
        ACCEPTED = "accepted", "Diterima"
        REFUSED = "refused", "Ditolak"
        WITHDRAWN = "withdrawn", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    client = models.ForeignKey(Client, verbose_name="klien", on_delete=models.PROTECT, related_name="transfers")
    from_office = models.ForeignKey(Office, verbose_name="dari", on_delete=models.PROTECT, related_name="transfers_out")
    to_office = models.ForeignKey(
        Office, verbose_name="kepada Bapas", on_delete=models.PROTECT, related_name="transfers_in"
    )
    reason = models.CharField("alasan", max_length=500)
    new_village = models.ForeignKey(
        Village,
        verbose_name="desa atau kelurahan yang baru",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    new_address = models.CharField("alamat baru", max_length=250, blank=True)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.REQUESTED)
    requested_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField("diajukan", default=timezone.now, editable=False)
    answered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField("dijawab", null=True, blank=True)
    answer = models.CharField("jawaban", max_length=500, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = TransferQuerySet.as_manager()

    class Meta:
        verbose_name = "pelimpahan"
        verbose_name_plural = "pelimpahan"
        ordering = ["-requested_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(from_office=F("to_office")),
                name="transfer_to_another_office",
                violation_error_message="Pilih Bapas yang lain.",
            ),
            models.UniqueConstraint(
                fields=["client"],
                condition=Q(state="requested"),
                name="transfer_one_waiting_per_client",
                violation_error_message="Klien ini sudah diajukan untuk dilimpahkan.",
            ),
            models.CheckConstraint(
                condition=Q(state="requested", answered_at__isnull=True, answered_by__isnull=True)
                | (~Q(state="requested") & Q(answered_at__isnull=False, answered_by__isnull=False)),
                name="transfer_answer_is_complete",
                violation_error_message="Jawaban harus punya waktu dan penjawab.",
            ),
            models.CheckConstraint(
                condition=~Q(state="refused") | ~Q(answer=""),
                name="transfer_refusal_has_reason",
                violation_error_message="Tulis alasan menolak.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.client.number}: {self.from_office} ke {self.to_office}"

    @property
    def safe_label(self) -> str:
        """How lists and logs name it."""
        return self.client.safe_label


@pghistory.track()
class Substitution(models.Model):
    """While an officer is away another treats the caseload as the own, from one day to another."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    officer = models.ForeignKey(
        User, verbose_name="petugas yang digantikan", on_delete=models.PROTECT, related_name="absences"
    )
    substitute = models.ForeignKey(
        User, verbose_name="pengganti", on_delete=models.PROTECT, related_name="substitutions"
    )
    since = models.DateField("sejak")
    until = models.DateField("sampai")
    reason = models.CharField("alasan", max_length=200)
    arranged_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    ended_at = models.DateTimeField("diakhiri", null=True, blank=True)

    objects = SubstitutionQuerySet.as_manager()

    class Meta:
        verbose_name = "penggantian"
        verbose_name_plural = "penggantian"
        ordering = ["-since", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(officer=F("substitute")),
                name="substitution_by_another",
                violation_error_message="Pengganti harus orang lain.",
            ),
            models.CheckConstraint(
                condition=Q(until__gte=F("since")),
                name="substitution_runs_forward",
                violation_error_message="Penggantian tidak dapat berakhir sebelum mulai.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.substitute} untuk {self.officer}"
