"""A report somebody wants again and again, and each time it fell due."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, RegionalOffice, User
from reports.models.job import ReportJob
from reports.querysets import ReportScheduleQuerySet, ScheduledReportQuerySet
from reports.rules import schedule as rules


@pghistory.track()
class ReportSchedule(models.Model):
    """One report for one person, told by e-mail with a link. It ends with the account or the place it was made at."""

    class Every(models.TextChoices):
        DAILY = rules.DAILY, "Setiap hari"
        WEEKLY = rules.WEEKLY, "Setiap Senin"
        MONTHLY = rules.MONTHLY, "Setiap tanggal 1"

    class State(models.TextChoices):
        RUNNING = "running", "Berjalan"
        PAUSED = "paused", "Dijeda"
        ENDED = "ended", "Berakhir"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="report_schedules")
    role = models.CharField("peran", max_length=20)
    place_office = models.ForeignKey(Office, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    place_regional = models.ForeignKey(
        RegionalOffice, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    subject = models.SlugField("laporan", max_length=30)
    parameters = models.JSONField("ukuran", default=dict, blank=True)
    every = models.CharField("kapan", max_length=10, choices=Every)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.RUNNING)
    ended_reason = models.CharField("sebab berakhir", max_length=200, blank=True)
    created_at = models.DateTimeField("dibuat", default=timezone.now, editable=False)
    running_since = models.DateField("mulai hari")
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ReportScheduleQuerySet.as_manager()

    class Meta:
        verbose_name = "jadwal laporan"
        verbose_name_plural = "jadwal laporan"
        ordering = ["created_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(state="ended") & ~Q(ended_reason="")) | (~Q(state="ended") & Q(ended_reason="")),
                name="reportschedule_end_has_reason",
                violation_error_message="Jadwal yang berakhir harus punya sebab.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject}, {self.get_every_display().lower()}"

    @property
    def tone(self) -> str:
        """The colour of the state."""
        return {"running": "good", "paused": "warn"}.get(self.state, "neutral")

    def is_at_the_place_of(self, user: User) -> bool:
        """Whether its owner is still who and where the schedule was made for."""
        place = (user.role, user.office_id, user.regional_office_id)
        return place == (self.role, self.place_office_id, self.place_regional_id)


class ScheduledReport(models.Model):
    """One occasion of a schedule: told once, whoever looks how often. The report is made when its link is opened."""

    class State(models.TextChoices):
        WAITING = "waiting", "Menunggu dikirim"
        SENDING = "sending", "Sedang dikirim"
        SENT = "sent", "Terkirim"
        FAILED = "failed", "Tidak terkirim"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    schedule = models.ForeignKey(ReportSchedule, on_delete=models.CASCADE, related_name="occasions")
    occasion = models.DateField("jatuh tempo")
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField("percobaan", default=0)
    sent_at = models.DateTimeField("dikirim", null=True, blank=True)
    job = models.ForeignKey(ReportJob, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = ScheduledReportQuerySet.as_manager()

    class Meta:
        verbose_name = "laporan terjadwal"
        verbose_name_plural = "laporan terjadwal"
        ordering = ["-occasion", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["schedule", "occasion"],
                name="scheduledreport_once_per_occasion",
                violation_error_message="Laporan jadwal ini untuk hari itu sudah ada.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.schedule}, {self.occasion}"
