"""Restricted records: a client hidden from a related officer, or from everybody but those who need to know."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from clients.models.client import Client
from clients.querysets import RestrictionQuerySet
from clients.querysets.restriction import AdmissionQuerySet


@pghistory.track()
class Restriction(models.Model):
    """One reason for which a client's record does not exist for some people of the office."""

    class Kind(models.TextChoices):
        RELATED = "related", "Petugas berhubungan dengan klien"
        WITNESS = "witness", "Saksi atau korban yang dilindungi"
        PUBLIC_FIGURE = "public_figure", "Tokoh publik"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    client = models.ForeignKey(Client, verbose_name="klien", on_delete=models.PROTECT, related_name="restrictions")
    kind = models.CharField("alasan", max_length=15, choices=Kind)
    excluded = models.ForeignKey(
        User, verbose_name="disembunyikan dari", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    note = models.CharField("penjelasan", max_length=300)
    set_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(default=timezone.now, editable=False)
    lifted_at = models.DateTimeField("dicabut", null=True, blank=True)
    lifted_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = RestrictionQuerySet.as_manager()

    class Meta:
        verbose_name = "pembatasan berkas"
        verbose_name_plural = "pembatasan berkas"
        ordering = ["-set_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="related", excluded__isnull=False)
                | Q(kind__in=["witness", "public_figure"], excluded__isnull=True),
                name="restriction_names_the_related_person",
                violation_error_message="Sebutkan petugas yang berhubungan dengan klien.",
            ),
            models.UniqueConstraint(
                fields=["client", "kind", "excluded"],
                condition=Q(lifted_at__isnull=True),
                nulls_distinct=False,
                name="restriction_once_in_force",
                violation_error_message="Pembatasan ini sudah berlaku.",
            ),
            models.CheckConstraint(
                condition=Q(lifted_at__isnull=True, lifted_by__isnull=True)
                | Q(lifted_at__isnull=False, lifted_by__isnull=False),
                name="restriction_lifted_by_somebody",
                violation_error_message="Pencabutan harus menyebut siapa yang mencabut.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.client.number})"


class Admission(models.Model):
    """Somebody let in to a restricted record for a time: by the head, or by breaking the glass with a reason."""

    public_id = models.UUIDField(default=uuid.uuid4, db_default=RandomUUID(), unique=True, editable=False)
    restriction = models.ForeignKey(Restriction, on_delete=models.PROTECT, related_name="admissions")
    user = models.ForeignKey(User, verbose_name="petugas", on_delete=models.PROTECT, related_name="+")
    reason = models.CharField("alasan", max_length=300)
    is_emergency = models.BooleanField("dibuka sendiri dalam keadaan mendesak", default=False)
    admitted_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    since = models.DateTimeField(default=timezone.now, editable=False)
    until = models.DateTimeField("sampai")

    objects = AdmissionQuerySet.as_manager()

    class Meta:
        verbose_name = "izin membuka berkas terbatas"
        verbose_name_plural = "izin membuka berkas terbatas"
        ordering = ["-since", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="admission_has_reason",
                violation_error_message="Tulis alasan membuka berkas terbatas.",
            ),
        ]
        triggers = [pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.user}: {self.restriction}"
