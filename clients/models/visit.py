"""A supervision visit: planned for a day, then held, or attempted without meeting the client, or called off."""

import uuid

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from clients.models.supervision import Supervision
from clients.querysets import VisitQuerySet
from villages.models import Village


@pghistory.track()
class Visit(models.Model):
    """One visit. The office's own day decides whether a planned one is due, overdue, or still ahead."""

    class Kind(models.TextChoices):
        HOME = "home", "Kunjungan rumah"
        OFFICE = "office", "Di kantor Bapas"
        POST = "post", "Di Pos Bapas"
        WORK = "work", "Di tempat kerja atau sekolah"
        VILLAGE = "village", "Di kantor desa atau kelurahan"
        VIDEO = "video", "Panggilan video"
        PHONE = "phone", "Telepon"

    class State(models.TextChoices):
        PLANNED = "planned", "Direncanakan"
        HELD = "held", "Terlaksana"
        NOT_MET = "not_met", "Klien tidak ditemui"
        CANCELLED = "cancelled", "Dibatalkan"

    class Present(models.TextChoices):
        CLIENT = "client", "Klien"
        FAMILY = "family", "Keluarga"
        GUARANTOR = "guarantor", "Penjamin"
        NEIGHBOURHOOD = "neighbourhood", "Ketua RT atau RW"
        VILLAGE_OFFICIAL = "village_official", "Kepala desa, lurah, atau perangkat"
        EMPLOYER = "employer", "Atasan atau guru"
        OTHER = "other", "Orang lain"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(
        Supervision, verbose_name="perkara", on_delete=models.PROTECT, related_name="visits"
    )
    officer = models.ForeignKey(
        User, verbose_name="Pembimbing Kemasyarakatan", on_delete=models.PROTECT, related_name="visits"
    )
    state = models.CharField("keadaan", max_length=10, choices=State)
    kind = models.CharField("cara", max_length=10, choices=Kind)
    planned_on = models.DateField("direncanakan", null=True, blank=True)
    occurred_at = models.DateTimeField("waktu kunjungan", null=True, blank=True)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    place = models.CharField("tempat", max_length=150, blank=True)
    present = ArrayField(
        models.CharField(max_length=20, choices=Present), verbose_name="yang hadir", default=list, blank=True
    )
    findings = models.TextField("yang ditemukan", blank=True)
    community_acceptance = models.PositiveSmallIntegerField(
        "penerimaan masyarakat", null=True, blank=True, help_text="1 ditolak, 5 diterima penuh"
    )
    is_violation = models.BooleanField("ada pelanggaran syarat", default=False)
    change_reason = models.CharField("alasan perubahan rencana", max_length=300, blank=True)
    logged_at = models.DateTimeField("dicatat", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = VisitQuerySet.as_manager()

    class Meta:
        verbose_name = "kunjungan"
        verbose_name_plural = "kunjungan"
        ordering = ["-occurred_at", "-planned_on", "-id"]
        indexes = [
            models.Index(fields=["officer", "planned_on"], name="visit_planned", condition=Q(state="planned")),
            models.Index(fields=["supervision", "-occurred_at"], name="visit_by_supervision"),
            models.Index(fields=["occurred_at"], name="visit_done", condition=Q(state__in=["held", "not_met"])),
        ]
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(state="planned", planned_on__isnull=False, occurred_at__isnull=True)
                    | Q(state="cancelled", occurred_at__isnull=True)
                    | (Q(state__in=["held", "not_met"], occurred_at__isnull=False) & ~Q(findings=""))
                ),
                name="visit_outcome_is_complete",
                violation_error_message="Kunjungan yang sudah dilakukan harus punya waktu dan hasil.",
            ),
            models.CheckConstraint(
                condition=~Q(state="cancelled") | ~Q(change_reason=""),
                name="visit_cancellation_has_reason",
                violation_error_message="Tulis alasan membatalkan kunjungan.",
            ),
            models.UniqueConstraint(
                fields=["supervision"],
                condition=Q(state="planned"),
                name="visit_one_planned_per_supervision",
                violation_error_message="Perkara ini sudah punya rencana kunjungan.",
            ),
            models.CheckConstraint(
                condition=Q(community_acceptance__isnull=True) | Q(community_acceptance__range=(1, 5)),
                name="visit_acceptance_1_to_5",
                violation_error_message="Penerimaan masyarakat dinilai 1 sampai 5.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.get_state_display()})"
