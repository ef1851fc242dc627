"""The report-in duty (wajib lapor): one row per day on which a client must report."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.formats import date_format

from accounts.models import User
from clients.models.supervision import Supervision
from clients.querysets import ReportInQuerySet


@pghistory.track()
class ReportIn(models.Model):
    """One duty to report: due, then reported, excused or missed."""

    class State(models.TextChoices):
        DUE = "due", "Belum lapor"
        REPORTED = "reported", "Sudah lapor"
        EXCUSED = "excused", "Izin"
        MISSED = "missed", "Tidak lapor"

    class Mode(models.TextChoices):
        OFFICE = "office", "Di kantor Bapas"
        POST = "post", "Di Pos Bapas"
        REMOTE = "remote", "Jarak jauh"
        VISIT = "visit", "Saat kunjungan"

    class Reporter(models.TextChoices):
        SELF = "self", "Klien sendiri"
        FAMILY = "family", "Keluarga atau penjamin"
        VILLAGE = "village", "Perangkat desa atau kelurahan"
        OFFICER = "officer", "Pembimbing Kemasyarakatan, atas nama klien"

    class Excuse(models.TextChoices):
        """Why a client was lawfully prevented: such a day does not count as missed (R46)."""

        ILLNESS = "illness", "Sakit atau dirawat"
        FAMILY = "family", "Keluarga meninggal, sakit keras, atau melahirkan"
        DISASTER = "disaster", "Bencana atau jalan terputus"
        SCHOOL = "school", "Ujian sekolah atau pelatihan"
        TRAVEL = "travel", "Izin luar kota"
        CLOSED = "closed", "Kantor tutup atau petugas tidak di tempat"
        OTHER = "other", "Alasan lain"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(
        Supervision, verbose_name="perkara", on_delete=models.PROTECT, related_name="report_ins"
    )
    due_on = models.DateField("jatuh tempo")
    anchor_on = models.DateField(
        "irama dihitung dari",
        null=True,
        blank=True,
        help_text="Hari asal irama: setelah 28 Februari kembali ke 31 Maret. Kosong berarti jatuh tempo itu sendiri.",
    )
    is_extra = models.BooleanField("datang di luar jadwal", default=False)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.DUE)
    mode = models.CharField("cara lapor", max_length=10, choices=Mode, blank=True)
    reporter = models.CharField("yang melapor", max_length=10, choices=Reporter, default=Reporter.SELF)
    reporter_name = models.CharField("nama pelapor", max_length=150, blank=True)
    place = models.CharField("tempat lapor", max_length=150, blank=True)
    verified_at = models.DateTimeField("diperiksa", null=True, blank=True)
    verified_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reported_at = models.DateTimeField("waktu lapor", null=True, blank=True)
    excuse = models.CharField("sebab berhalangan", max_length=10, choices=Excuse, blank=True)
    note = models.CharField("catatan", max_length=300, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = ReportInQuerySet.as_manager()

    class Meta:
        verbose_name = "wajib lapor"
        verbose_name_plural = "wajib lapor"
        ordering = ["-due_on", "-id"]
        indexes = [
            models.Index(
                fields=["due_on"], name="reportin_due", include=["supervision", "public_id"], condition=Q(state="due")
            ),
            models.Index(fields=["due_on"], name="reportin_missed", condition=Q(state="missed")),
            models.Index(
                fields=["reported_at"],
                name="reportin_unverified",
                condition=Q(state="reported", verified_at__isnull=True),
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["supervision", "due_on"],
                name="reportin_once_per_day",
                violation_error_message="Wajib lapor pada tanggal ini sudah ada.",
            ),
            models.UniqueConstraint(
                fields=["supervision"],
                condition=Q(state="due"),
                name="reportin_one_open_per_supervision",
                violation_error_message="Masih ada wajib lapor yang belum selesai.",
            ),
            models.CheckConstraint(
                condition=(Q(state="reported", reported_at__isnull=False) & ~Q(mode=""))
                | Q(state__in=["due", "missed"], reported_at__isnull=True)
                | (Q(state="excused", reported_at__isnull=True) & ~Q(note="")),
                name="reportin_outcome_is_complete",
                violation_error_message="Lapor harus punya waktu dan cara; izin harus punya alasan.",
            ),
            models.CheckConstraint(
                condition=Q(verified_at__isnull=True, verified_by__isnull=True)
                | Q(state="reported", verified_at__isnull=False, verified_by__isnull=False),
                name="reportin_verified_is_reported",
                violation_error_message="Hanya lapor yang sudah tercatat yang dapat diperiksa.",
            ),
            models.CheckConstraint(
                condition=Q(reporter__in=["self", "officer"]) | ~Q(reporter_name=""),
                name="reportin_other_reporter_is_named",
                violation_error_message="Tulis nama orang yang melapor untuk klien.",
            ),
            models.CheckConstraint(
                condition=Q(excuse="") | Q(state="excused"),
                name="reportin_excuse_is_excused",
                violation_error_message="Sebab berhalangan hanya untuk wajib lapor yang diizinkan.",
            ),
            models.CheckConstraint(
                condition=Q(is_extra=False) | Q(state="reported"),
                name="reportin_extra_is_reported",
                violation_error_message="Kedatangan di luar jadwal selalu sudah lapor.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_state_display()} {date_format(self.due_on)}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.supervision.client.safe_label

    @property
    def can_be_settled(self) -> bool:
        """True while the client can still report, or be excused: it is open, or was missed."""
        return self.state in {self.State.DUE, self.State.MISSED}

    @property
    def is_late(self) -> bool:
        """Reported after its day, as the office's own clock has it."""
        if self.reported_at is None:
            return False
        return self.reported_at.astimezone(self.supervision.office.zone).date() > self.due_on

    @property
    def awaits_check(self) -> bool:
        """True while an officer must still check what was said from afar or by somebody else."""
        told_otherwise = self.mode == self.Mode.REMOTE or self.reporter != self.Reporter.SELF
        return self.state == self.State.REPORTED and self.verified_at is None and told_otherwise
