"""A report somebody asked for, as a job."""

import uuid
from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from reports.figures.period import month_label
from reports.files import report_path
from reports.querysets import ReportJobQuerySet

USUAL_WAIT = timedelta(minutes=2)
"""A request that waits longer is worth a word: a worker may not be running."""


def place_of(user: User) -> list[Any]:
    """Role and place of a person, as a request keeps them."""
    return [user.role, user.office_id, user.regional_office_id, user.prosecution_office_id]


class ReportJob(models.Model):
    """One report somebody asked for. All state is here: a lost worker leaves a row that can be taken up again."""

    class Kind(models.TextChoices):
        MONTHLY_RETURN = "monthly_return", "Laporan bulanan"
        LIST_EXPORT = "list_export", "Unduhan daftar"
        DAILY = "daily", "Laporan harian"
        CASELOAD = "caseload", "Beban kerja tiap petugas"
        INQUIRY_TIMES = "inquiry_times", "Ketepatan waktu Litmas"
        WORK_HOURS = "work_hours", "Jam kerja sosial"
        OUTREACH = "outreach", "Kegiatan penyuluhan"
        AGREEMENTS = "agreements", "Perjanjian dan janji mitra"
        GUIDANCE_HISTORY = "guidance_history", "Riwayat bimbingan"

    class State(models.TextChoices):
        WAITING = "waiting", "Menunggu"
        RUNNING = "running", "Sedang dibuat"
        DONE = "done", "Selesai"
        FAILED = "failed", "Gagal"
        CANCELLED = "cancelled", "Dibatalkan"
        EXPIRED = "expired", "Berkas sudah dihapus"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField("laporan", max_length=30, choices=Kind)
    parameters = models.JSONField("ukuran")
    requested_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="report_jobs")
    office = models.ForeignKey(
        Office, verbose_name="Bapas", on_delete=models.PROTECT, null=True, blank=True, related_name="report_jobs"
    )
    reason = models.CharField("alasan", max_length=300, blank=True)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.WAITING)
    progress = models.PositiveSmallIntegerField("kemajuan (persen)", default=0)
    rows_total = models.PositiveIntegerField("jumlah baris", default=0)
    rows_done = models.PositiveIntegerField("baris yang sudah ditulis", default=0)
    is_big = models.BooleanField("besar", default=False, help_text="Made by the workers of the queue for big reports.")
    step = models.CharField("langkah", max_length=100, blank=True)
    attempts = models.PositiveSmallIntegerField("percobaan", default=0, help_text="How often a worker took it up.")
    pdf = models.FileField(upload_to=report_path, max_length=200, blank=True)
    xlsx = models.FileField(upload_to=report_path, max_length=200, blank=True)
    csv = models.FileField(upload_to=report_path, max_length=200, blank=True)
    error = models.CharField("kesalahan", max_length=300, blank=True)
    created_at = models.DateTimeField("diminta", default=timezone.now, editable=False)
    started_at = models.DateTimeField("mulai", null=True, blank=True)
    finished_at = models.DateTimeField("selesai", null=True, blank=True)
    expires_at = models.DateTimeField("berkas dihapus pada", null=True, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)
    hidden_then = ArrayField(
        models.BigIntegerField(),
        default=list,
        editable=False,
        help_text="Clients who were hidden from the requester when a worker took it up; none of them is in the file.",
    )

    objects = ReportJobQuerySet.as_manager()

    class Meta:
        verbose_name = "permintaan laporan"
        verbose_name_plural = "permintaan laporan"
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(progress__range=(0, 100)),
                name="reportjob_progress_0_to_100",
                violation_error_message="Kemajuan 0 sampai 100 persen.",
            ),
            models.CheckConstraint(
                condition=~Q(state="done")
                | (
                    Q(finished_at__isnull=False, expires_at__isnull=False)
                    & ~Q(xlsx="")
                    & ((~Q(kind="list_export") & ~Q(pdf="")) | (Q(kind="list_export") & ~Q(csv="")))
                ),
                name="reportjob_done_has_files",
                violation_error_message="Laporan yang selesai harus punya berkas.",
            ),
            models.CheckConstraint(
                condition=~Q(state="failed") | ~Q(error=""),
                name="reportjob_failure_has_reason",
                violation_error_message="Kegagalan harus punya sebab.",
            ),
            models.CheckConstraint(
                condition=~Q(kind="monthly_return") | Q(office__isnull=False),
                name="reportjob_return_names_office",
                violation_error_message="Pilih Bapas yang dilaporkan.",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=["list_export", "guidance_history"]) | ~Q(reason=""),
                name="reportjob_export_has_reason",
                violation_error_message="Tulis untuk apa ini diunduh.",
            ),
            models.UniqueConstraint(
                fields=["requested_by", "kind"],
                condition=Q(state__in=["waiting", "running"]),
                name="reportjob_one_pending_per_person_and_kind",
                violation_error_message="Permintaan Anda sebelumnya masih dibuat. Tunggu, atau batalkan dulu.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.get_state_display()})"

    @property
    def title(self) -> str:
        """What was asked for: the return of which month, which list, or which report over which days."""
        if self.kind == self.Kind.MONTHLY_RETURN:
            return f"{self.get_kind_display()} {month_label(self.month)}"
        return str(self.parameters["title"])

    def is_at_the_place_of(self, user: User) -> bool:
        """Whether the person still has the role and the place with which this was asked for."""
        return bool(self.parameters.get("place") == place_of(user))

    @property
    def safe_label(self) -> str:
        """What the access log keeps: the list and how many rows, or the report; no name."""
        return f"{self.title}, {self.rows_total} baris" if self.kind == self.Kind.LIST_EXPORT else self.title

    @property
    def is_pending(self) -> bool:
        """True while the page should look again: waiting or being made."""
        return self.state in {self.State.WAITING, self.State.RUNNING}

    @property
    def waits_long(self) -> bool:
        """True for one that no worker took up within a minute or two of the request."""
        return self.state == self.State.WAITING and timezone.now() - self.created_at > USUAL_WAIT

    @property
    def can_retry(self) -> bool:
        """True for one that did not come about."""
        return self.state in {self.State.FAILED, self.State.CANCELLED}

    @property
    def month(self) -> date:
        """The first day of the month a monthly return is about."""
        return date.fromisoformat(self.parameters["month"])

    @property
    def tone(self) -> str:
        """The colour of the state."""
        tones = {"waiting": "warn", "running": "info", "done": "good", "failed": "bad"}
        return tones.get(self.state, "neutral")
