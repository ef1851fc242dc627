"""An outreach event: what it is about, when and where, and how far it has come."""

import uuid
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from programs.event_states import HELD_STATES, OPEN_STATES
from programs.models.programme import OutreachProgramme
from programs.querysets.event import OutreachEventQuerySet
from villages.models import Village


@pghistory.track()
class OutreachEvent(models.Model):
    """One occasion of "Bapas Goes to Village": socialisation, training or guidance in and with villages."""

    class Activity(models.TextChoices):
        SOCIALISATION = "socialisation", "Sosialisasi"
        TRAINING = "training", "Pelatihan"
        GUIDANCE = "guidance", "Pembimbingan klien bersama masyarakat"

    class State(models.TextChoices):
        PROPOSED = "proposed", "Diusulkan"
        APPROVED = "approved", "Disetujui"
        INVITED = "invited", "Undangan terkirim"
        CONFIRMED = "confirmed", "Dipastikan berlangsung"
        HELD = "held", "Terlaksana"
        DOCUMENTED = "documented", "Didokumentasikan"
        EVALUATED = "evaluated", "Dievaluasi"
        FOLLOWED_UP = "followed_up", "Ditindaklanjuti"
        CLOSED = "closed", "Selesai"
        POSTPONED = "postponed", "Ditunda"
        CANCELLED = "cancelled", "Dibatalkan"

    class Ground(models.TextChoices):
        CLIENTS = "clients", "Ada klien yang tinggal di sana"
        RELEASES = "releases", "Akan ada klien baru atau yang selesai bimbingan"
        NEVER_VISITED = "never_visited", "Belum pernah atau sudah lama tidak dikunjungi"
        INCIDENT = "incident", "Ada kejadian atau laporan masalah"
        STIGMA = "stigma", "Penerimaan warga masih rendah"
        NO_HOST = "no_host", "Belum ada tempat kerja sosial"
        REQUEST = "request", "Diminta oleh desa, kelurahan, atau pemerintah daerah"
        AGREEMENT = "agreement", "Pelaksanaan perjanjian"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="outreach_events")
    title = models.CharField("nama kegiatan", max_length=150)
    activity = models.CharField("bentuk kegiatan", max_length=20, choices=Activity)
    programme = models.ForeignKey(
        OutreachProgramme,
        verbose_name="program",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="outreach_events",
    )
    grounds = ArrayField(
        models.CharField(max_length=14, choices=Ground), verbose_name="dasar pemilihan", default=list, blank=True
    )
    reason = models.TextField("alasan memilih desa atau kelurahan ini")
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan tempat acara", on_delete=models.PROTECT, related_name="hosted_events"
    )
    venue = models.CharField("tempat acara", max_length=150)
    starts_at = models.DateTimeField("mulai")
    ends_at = models.DateTimeField("selesai")
    state = models.CharField("keadaan", max_length=12, choices=State, default=State.PROPOSED)
    summary = models.TextField("hasil kegiatan", blank=True)
    returned_reason = models.CharField("alasan usulan dikembalikan", max_length=300, blank=True)
    approved_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    approved_at = models.DateTimeField("disetujui", null=True, blank=True)
    budget = models.PositiveBigIntegerField("anggaran (rupiah)", null=True, blank=True)
    cost = models.PositiveBigIntegerField("biaya sebenarnya (rupiah)", null=True, blank=True)
    needs = models.CharField("kebutuhan dan perlengkapan", max_length=300, blank=True)
    agreement = models.ForeignKey(
        "programs.Agreement",
        verbose_name="perjanjian yang ditandatangani di acara ini",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="signing_events",
    )
    minutes = models.TextField("berita acara", max_length=5_000, blank=True)
    evaluation = models.TextField("evaluasi", max_length=3_000, blank=True)
    postponed_reason = models.CharField("alasan ditunda", max_length=300, blank=True)
    cancelled_reason = models.CharField("alasan dibatalkan", max_length=300, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = OutreachEventQuerySet.as_manager()

    class Meta:
        verbose_name = "kegiatan penyuluhan"
        verbose_name_plural = "kegiatan penyuluhan"
        ordering = ["-starts_at", "-id"]
        indexes = [models.Index(fields=["office", "-starts_at"], name="event_by_office")]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="event_ends_after_start",
                violation_error_message="Waktu selesai harus setelah waktu mulai.",
            ),
            models.CheckConstraint(
                condition=~Q(state="cancelled") | ~Q(cancelled_reason=""),
                name="event_cancellation_has_reason",
                violation_error_message="Tulis alasan pembatalan.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["held", "documented", "evaluated", "followed_up", "closed"]) | ~Q(summary=""),
                name="event_held_has_summary",
                violation_error_message="Tulis hasil kegiatan.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["proposed", "cancelled"])
                | Q(approved_by__isnull=False, approved_at__isnull=False),
                name="event_approved_by_somebody",
                violation_error_message="Kegiatan harus disetujui dahulu.",
            ),
            models.CheckConstraint(
                condition=Q(returned_reason="") | Q(state__in=["proposed", "cancelled"]),
                name="event_returned_is_proposed",
                violation_error_message="Hanya usulan yang dapat dikembalikan.",
            ),
            models.CheckConstraint(
                condition=~Q(state="postponed") | ~Q(postponed_reason=""),
                name="event_postponement_has_reason",
                violation_error_message="Tulis alasan ditunda.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["documented", "evaluated", "followed_up", "closed"]) | ~Q(minutes=""),
                name="event_documented_has_minutes",
                violation_error_message="Tulis berita acaranya.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["evaluated", "followed_up", "closed"]) | ~Q(evaluation=""),
                name="event_evaluated_has_evaluation",
                violation_error_message="Tulis evaluasinya.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.title

    @property
    def ground_labels(self) -> list[str]:
        """Why this village, in words, in the order of the choices."""
        return [ground.label for ground in self.Ground if ground.value in self.grounds]

    @property
    def zone(self) -> ZoneInfo:
        """The clock of the office that organises; every time of the event is told in it."""
        return self.office.zone

    @property
    def day(self) -> date:
        """The day of the event on the office's calendar."""
        return timezone.localdate(self.starts_at, timezone=self.zone)

    @property
    def is_open(self) -> bool:
        """Neither held nor cancelled."""
        return self.state in OPEN_STATES

    @property
    def took_place(self) -> bool:
        """Held, however far its papers have come."""
        return self.state in HELD_STATES

    @property
    def awaits_approval(self) -> bool:
        """Proposed, and not given back to the planner."""
        return self.state == self.State.PROPOSED and not self.returned_reason

    def has_started(self, now: datetime) -> bool:
        """Whether the event has begun; answers are closed from then on."""
        return now >= self.starts_at

    def days(self) -> list[date]:
        """The days on which the event is on, on the office's calendar: its own, and those of its sessions."""
        spans = [(self.starts_at, self.ends_at), *self.sessions.values_list("starts_at", "ends_at")]
        found = set()
        for begins, ends in spans:
            first, last = (timezone.localdate(at, timezone=self.zone) for at in (begins, ends))
            found |= {first + timedelta(days=number) for number in range((last - first).days + 1)}
        return sorted(found)

    def day_has_come(self, now: datetime) -> bool:
        """Whether it is the day of the event, or later, at the office; people who came can be counted from then on."""
        return timezone.localdate(now, timezone=self.zone) >= self.day
