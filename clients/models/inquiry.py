"""Penelitian kemasyarakatan (Litmas): who asked for it, on whom, by when, and what it says."""

import uuid
from datetime import datetime

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from clients.models.client import Client
from clients.models.supervision import Supervision
from clients.querysets import SocialInquiryQuerySet
from clients.querysets.reference import InquiryKindQuerySet
from clients.terms import Audience, Sex
from villages.models import Village


@pghistory.track()
class InquiryKind(models.Model):
    """One kind of Litmas, with the clock the law or the service standard sets for it, at every Bapas."""

    class Phase(models.TextChoices):
        PRE_ADJUDICATION = "pre_adjudication", "Pra-adjudikasi"
        ADJUDICATION = "adjudication", "Adjudikasi"
        POST_ADJUDICATION = "post_adjudication", "Pasca-adjudikasi"

    class Clock(models.TextChoices):
        HOURS_FROM_RECEIPT = "hours_from_receipt", "jam sejak permintaan diterima"
        WORKING_DAYS_FROM_ASSIGNMENT = "working_days_from_assignment", "hari kerja sejak penunjukan petugas"

    code = models.SlugField("kode", max_length=40, unique=True)
    label = models.CharField("jenis", max_length=120)
    phase = models.CharField("tahap perkara", max_length=20, choices=Phase)
    audience = models.CharField("kelompok", max_length=5, choices=Audience)
    clock = models.CharField("tenggat dihitung dalam", max_length=30, choices=Clock)
    clock_value = models.PositiveSmallIntegerField("lama tenggat")
    legal_basis = models.CharField("dasar tenggat", max_length=200)
    weighs_social_work = models.BooleanField(
        "menilai pidana kerja sosial", default=False, help_text="Memuat tujuh pertimbangan KUHP pasal 85 ayat 2."
    )
    position = models.PositiveSmallIntegerField("urutan", default=0)
    is_active = models.BooleanField("dipakai", default=True)

    objects = InquiryKindQuerySet.as_manager()

    class Meta:
        verbose_name = "jenis Litmas"
        verbose_name_plural = "jenis Litmas"
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(clock_value__gte=1),
                name="inquirykind_clock_runs",
                violation_error_message="Tenggat paling sedikit 1.",
            ),
        ]

    def __str__(self) -> str:
        return self.label


@pghistory.track()
class SocialInquiry(models.Model):
    """One Litmas. Its person may be no client yet; both clocks are kept: receipt and assignment."""

    class Requester(models.TextChoices):
        POLICE = "police", "Kepolisian"
        PROSECUTOR = "prosecutor", "Kejaksaan"
        COURT = "court", "Pengadilan"
        PRISON = "prison", "Lapas atau Rutan"
        CHILD_PRISON = "child_prison", "LPKA, LPAS, atau LPKS"
        OTHER = "other", "Instansi lain"

    class State(models.TextChoices):
        REQUESTED = "requested", "Diminta"
        LOGGED = "logged", "Dicatat"
        ASSIGNED = "assigned", "Ditunjuk petugas"
        PLANNED = "planned", "Direncanakan"
        DATA_COLLECTION = "data_collection", "Pengumpulan data"
        ANALYSIS = "analysis", "Analisis"
        DRAFT = "draft", "Konsep laporan"
        PANEL_SCHEDULED = "panel_scheduled", "Menunggu sidang Tim Pengamat Pemasyarakatan"
        PANEL_DECIDED = "panel_decided", "Disetujui sidang"
        SIGNED = "signed", "Ditandatangani"
        SENT = "sent", "Dikirim"
        CLOSED = "closed", "Selesai"
        RETURNED = "returned", "Dikembalikan kepada peminta"
        CANCELLED = "cancelled", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="inquiries")
    kind = models.ForeignKey(InquiryKind, verbose_name="jenis", on_delete=models.PROTECT, related_name="inquiries")
    register_no = models.CharField("nomor register Litmas", max_length=60)
    requester_kind = models.CharField("peminta", max_length=15, choices=Requester)
    requester = models.CharField("nama instansi peminta", max_length=150)
    request_no = models.CharField("nomor surat permintaan", max_length=100)
    request_on = models.DateField("tanggal surat permintaan")
    received_at = models.DateTimeField("diterima di Bapas")
    client = models.ForeignKey(
        Client, verbose_name="klien", on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    supervision = models.ForeignKey(
        Supervision, verbose_name="perkara", on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    name = models.CharField("nama", max_length=150)
    sex = models.CharField("jenis kelamin", max_length=1, choices=Sex)
    birth_date = models.DateField("tanggal lahir", null=True, blank=True)
    is_child = models.BooleanField("identitas anak dirahasiakan", default=False)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    offence = models.CharField("tindak pidana dan pasal", max_length=200, blank=True)
    officer = models.ForeignKey(
        User,
        verbose_name="Pembimbing Kemasyarakatan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="inquiries",
    )
    assigned_at = models.DateTimeField("ditunjuk", null=True, blank=True)
    due_at = models.DateTimeField("tenggat", null=True, blank=True)
    state = models.CharField("keadaan", max_length=20, choices=State, default=State.LOGGED)
    sections = models.JSONField("isi laporan", default=dict, blank=True)
    recommendation = models.TextField("rekomendasi", blank=True)
    signed_at = models.DateTimeField("ditandatangani", null=True, blank=True)
    sent_at = models.DateTimeField("dikirim", null=True, blank=True)
    ended_reason = models.CharField("alasan dikembalikan atau dibatalkan", max_length=300, blank=True)
    registered_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    registered_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = SocialInquiryQuerySet.as_manager()

    class Meta:
        verbose_name = "Litmas"
        verbose_name_plural = "Litmas"
        ordering = ["due_at", "id"]
        indexes = [
            models.Index(fields=["office", "state", "due_at"], name="inquiry_by_office"),
            models.Index(fields=["officer", "state"], name="inquiry_by_officer"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "register_no"],
                name="inquiry_register_no_once",
                violation_error_message="Nomor register Litmas ini sudah dipakai di kantor Anda.",
            ),
            models.CheckConstraint(
                condition=Q(officer__isnull=True, assigned_at__isnull=True)
                | Q(officer__isnull=False, assigned_at__isnull=False),
                name="inquiry_assignment_has_time",
                violation_error_message="Penunjukan petugas harus punya waktu.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["requested", "logged", "returned", "cancelled"]) | Q(officer__isnull=False),
                name="inquiry_worked_on_has_officer",
                violation_error_message="Litmas yang dikerjakan harus punya Pembimbing Kemasyarakatan.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["sent", "closed"]) | Q(signed_at__isnull=False, sent_at__isnull=False),
                name="inquiry_sent_is_signed",
                violation_error_message="Laporan yang dikirim harus sudah ditandatangani.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["returned", "cancelled"]) | ~Q(ended_reason=""),
                name="inquiry_end_has_reason",
                violation_error_message="Tulis alasan mengembalikan atau membatalkan.",
            ),
        ]

    def __str__(self) -> str:
        return f"Litmas {self.register_no}"

    @property
    def safe_label(self) -> str:
        """How lists and logs name it: the register number for a child, the name for an adult."""
        return f"Litmas {self.register_no}" if self.is_child else self.name

    def is_overdue(self, now: datetime) -> bool:
        """Whether the clock ran out before the report was sent."""
        return self.due_at is not None and (self.sent_at or now) > self.due_at
