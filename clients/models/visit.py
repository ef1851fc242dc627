"""A supervision visit: planned for a day, then held, or attempted without meeting the client, or called off."""

import uuid

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from clients.models.outcome import OutcomeKind
from clients.models.supervision import Supervision
from clients.querysets import ConditionCheckQuerySet, VisitQuerySet
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

    class IdentityCheck(models.TextChoices):
        KNOWN = "known", "Dikenal Pembimbing Kemasyarakatan"
        CARD = "card", "Kartu identitas"
        PHOTO = "photo", "Foto dalam berkas"
        VOUCHED = "vouched", "Dikenali penjamin atau perangkat desa"
        UNCHECKED = "unchecked", "Tidak diperiksa"

    class Work(models.TextChoices):
        EMPLOYED = "employed", "Bekerja tetap"
        CASUAL = "casual", "Bekerja serabutan"
        OWN = "own", "Usaha sendiri"
        LOOKING = "looking", "Mencari kerja"
        SCHOOL = "school", "Sekolah atau kuliah"
        NONE = "none", "Tidak bekerja"

    class Income(models.TextChoices):
        NONE = "none", "Tidak ada"
        UNDER_1 = "under_1", "Di bawah Rp1 juta"
        UNDER_3 = "under_3", "Rp1 juta sampai Rp3 juta"
        OVER_3 = "over_3", "Di atas Rp3 juta"

    class Topic(models.TextChoices):
        PERSONALITY = "personality", "Kepribadian"
        INDEPENDENCE = "independence", "Kemandirian"

    class RiskFlag(models.TextChoices):
        SUBSTANCE = "substance", "Alkohol atau narkotika"
        ASSOCIATES = "associates", "Pergaulan berisiko"
        VIOLENCE = "violence", "Kekerasan atau ancaman"
        SELF_HARM = "self_harm", "Menyakiti diri"
        VICTIM_CONTACT = "victim_contact", "Bertemu korban"
        MOVING = "moving", "Akan atau sudah pindah alamat"
        MONEY = "money", "Kesulitan ekonomi berat"

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
    in_series = models.BooleanField(
        "dari rangkaian",
        default=False,
        editable=False,
        help_text="Direncanakan menurut jarak kunjungan perkara, dan tanggalnya belum diubah orang.",
    )
    outcome = models.ForeignKey(
        OutcomeKind, verbose_name="hasil", on_delete=models.PROTECT, null=True, blank=True, related_name="visits"
    )
    occurred_at = models.DateTimeField("waktu kunjungan", null=True, blank=True)
    ended_at = models.DateTimeField("selesai", null=True, blank=True)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    place = models.CharField("tempat", max_length=150, blank=True)
    present = ArrayField(
        models.CharField(max_length=20, choices=Present), verbose_name="yang hadir", default=list, blank=True
    )
    identity_check = models.CharField("identitas diperiksa dengan", max_length=10, choices=IdentityCheck, blank=True)
    findings = models.TextField("yang ditemukan", blank=True)
    residence = models.CharField("tempat tinggal dan keluarga", max_length=500, blank=True)
    work = models.CharField("pekerjaan atau sekolah", max_length=10, choices=Work, blank=True)
    income = models.CharField("penghasilan sebulan", max_length=10, choices=Income, blank=True)
    health = models.CharField("kesehatan", max_length=500, blank=True)
    associates = models.CharField("pergaulan dan waktu luang", max_length=500, blank=True)
    victim = models.CharField("hubungan dengan korban", max_length=500, blank=True)
    topics = ArrayField(
        models.CharField(max_length=15, choices=Topic), verbose_name="bahan bimbingan", default=list, blank=True
    )
    client_statement = models.TextField("pernyataan klien", blank=True)
    agreement = models.CharField("kesepakatan dan tugas", max_length=500, blank=True)
    risk_flags = ArrayField(
        models.CharField(max_length=15, choices=RiskFlag), verbose_name="tanda risiko", default=list, blank=True
    )
    latitude = models.DecimalField("lintang", max_digits=9, decimal_places=6, null=True, blank=True)
    longitude = models.DecimalField("bujur", max_digits=9, decimal_places=6, null=True, blank=True)
    accuracy_m = models.PositiveIntegerField("ketelitian lokasi (meter)", null=True, blank=True)
    written_at = models.DateTimeField("ditulis di perangkat", null=True, blank=True)
    was_offline = models.BooleanField("ditulis tanpa sinyal", default=False)
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
                fields=["supervision", "planned_on"],
                condition=Q(state="planned"),
                name="visit_one_planned_per_day",
                violation_error_message="Perkara ini sudah punya rencana kunjungan pada hari itu.",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True) | Q(occurred_at__isnull=False, ended_at__gte=F("occurred_at")),
                name="visit_ends_after_start",
                violation_error_message="Kunjungan tidak dapat selesai sebelum dimulai.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["planned", "cancelled"], outcome__isnull=True)
                | Q(state__in=["held", "not_met"], outcome__isnull=False),
                name="visit_done_has_outcome",
                violation_error_message="Pilih hasil kunjungan.",
            ),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True, accuracy_m__isnull=True)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    accuracy_m__isnull=False,
                    latitude__range=(-12, 7),
                    longitude__range=(94, 142),
                ),
                name="visit_location_is_whole",
                violation_error_message="Lokasi harus di Indonesia dan disertai ketelitiannya.",
            ),
            models.CheckConstraint(
                condition=Q(community_acceptance__isnull=True) | Q(community_acceptance__range=(1, 5)),
                name="visit_acceptance_1_to_5",
                violation_error_message="Penerimaan masyarakat dinilai 1 sampai 5.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.get_state_display()})"

    @property
    def safe_label(self) -> str:
        """How logs name it: by its client's safe label."""
        return self.supervision.client.safe_label


@pghistory.track()
class ConditionCheck(models.Model):
    """Whether one condition of the case was kept, as found at one visit."""

    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="condition_checks")
    condition = models.ForeignKey("clients.Condition", on_delete=models.PROTECT, related_name="checks")
    is_kept = models.BooleanField("dipenuhi")
    note = models.CharField("catatan", max_length=300, blank=True)

    objects = ConditionCheckQuerySet.as_manager()

    class Meta:
        verbose_name = "pemeriksaan syarat"
        verbose_name_plural = "pemeriksaan syarat"
        ordering = ["condition_id", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["visit", "condition"],
                name="conditioncheck_once_per_visit",
                violation_error_message="Syarat ini sudah diperiksa pada kunjungan ini.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.condition}: {'dipenuhi' if self.is_kept else 'tidak dipenuhi'}"
