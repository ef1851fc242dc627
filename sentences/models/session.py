"""A stretch of work at a site: drafted by the officer, confirmed by the host, verified by the officer."""

import uuid
from datetime import date

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Extract
from django.utils import timezone

from accounts.models import User
from clients.models import Supervision
from sentences.expressions import WorkedTime
from sentences.models.host import DaySheet, HostLink
from sentences.models.limits import COUNTED_SESSION_STAYS, SESSION_LIMITS
from sentences.models.placement import Placement
from sentences.models.sentence import SocialWorkSentence
from sentences.querysets import WorkSessionQuerySet
from sentences.rules.day import Stretch

HOST_SAID_YES = Q(confirmed_at__isnull=False) & (
    Q(confirmed_by__isnull=False) | Q(confirmed_link__isnull=False) | Q(day_sheet__isnull=False)
)
"""Confirmed by a village official with an account, through the host's one-time link, or by a signature on paper."""


@pghistory.track()
class WorkSession(models.Model):
    """Work from `starts_at` to `ends_at` less `break_minutes`. It counts only once it is verified."""

    class State(models.TextChoices):
        DRAFT = "draft", "Menunggu konfirmasi tempat kerja"
        CONFIRMED = "confirmed", "Dikonfirmasi, menunggu pemeriksaan"
        VERIFIED = "verified", "Sah"
        REJECTED = "rejected", "Ditolak"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="sessions")
    placement = models.ForeignKey(Placement, on_delete=models.PROTECT, related_name="sessions")
    starts_at = models.DateTimeField("mulai")
    ends_at = models.DateTimeField("selesai")
    break_minutes = models.PositiveSmallIntegerField("istirahat (menit)", default=0)
    task = models.CharField("pekerjaan", max_length=150)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.DRAFT)
    drafted_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    drafted_link = models.ForeignKey(
        HostLink, on_delete=models.PROTECT, null=True, blank=True, related_name="drafted_sessions", editable=False
    )
    day_sheet = models.ForeignKey(
        DaySheet, verbose_name="lembar harian", on_delete=models.PROTECT, null=True, blank=True, related_name="sessions"
    )
    drafted_at = models.DateTimeField(default=timezone.now, editable=False)
    confirmed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_link = models.ForeignKey(
        HostLink, on_delete=models.PROTECT, null=True, blank=True, related_name="confirmed_sessions"
    )
    confirmed_at = models.DateTimeField("dikonfirmasi", null=True, blank=True)
    confirmed_from = models.GenericIPAddressField("dikonfirmasi dari alamat", null=True, blank=True, editable=False)
    verified_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    verified_at = models.DateTimeField("diperiksa", null=True, blank=True)
    rejected_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    rejected_at = models.DateTimeField("ditolak", null=True, blank=True)
    rejected_reason = models.CharField("alasan ditolak", max_length=300, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = WorkSessionQuerySet.as_manager()

    class Meta:
        verbose_name = "sesi kerja"
        verbose_name_plural = "sesi kerja"
        ordering = ["-starts_at", "-id"]
        indexes = [
            models.Index(fields=["placement", "state"], name="session_by_placement"),
            models.Index(fields=["sentence"], condition=Q(state="confirmed"), name="session_confirmed_by_sentence"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="session_ends_after_start",
                violation_error_message="Jam selesai harus setelah jam mulai.",
            ),
            models.CheckConstraint(
                condition=Q(break_minutes__lt=Extract(F("ends_at") - F("starts_at"), "epoch") / 60),
                name="session_break_shorter_than_work",
                violation_error_message="Istirahat harus lebih singkat daripada waktu kerja.",
            ),
            ExclusionConstraint(
                name="session_no_overlap_for_one_person",
                expressions=[
                    ("sentence", RangeOperators.EQUAL),
                    (WorkedTime("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                condition=~Q(state="rejected") & Q(ends_at__gt=F("starts_at")),
                violation_error_message="Orang ini sudah tercatat bekerja pada jam tersebut.",
            ),
            models.CheckConstraint(
                condition=(
                    Q(state="draft", confirmed_at__isnull=True, verified_at__isnull=True, rejected_at__isnull=True)
                    | Q(
                        HOST_SAID_YES,
                        state="confirmed",
                        verified_at__isnull=True,
                        rejected_at__isnull=True,
                    )
                    | Q(
                        HOST_SAID_YES,
                        state="verified",
                        verified_at__isnull=False,
                        verified_by__isnull=False,
                        rejected_at__isnull=True,
                    )
                    | (
                        Q(
                            state="rejected",
                            verified_at__isnull=True,
                            rejected_at__isnull=False,
                            rejected_by__isnull=False,
                        )
                        & ~Q(rejected_reason="")
                    )
                ),
                name="session_state_has_its_authors",
                violation_error_message="Setiap langkah harus mencatat siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(drafted_by__isnull=False) | Q(drafted_link__isnull=False),
                name="session_drafted_by_somebody",
                violation_error_message="Sesi harus mencatat siapa yang menulisnya.",
            ),
            models.CheckConstraint(
                condition=Q(verified_by__isnull=True)
                | Q(confirmed_by__isnull=True)
                | ~Q(verified_by=F("confirmed_by")),
                name="session_verified_by_another",
                violation_error_message="Yang memeriksa bukan orang yang mengonfirmasi (KUHP pasal 85 ayat 8).",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="within_limits",
                when=pgtrigger.After,
                operation=pgtrigger.Insert
                | pgtrigger.UpdateOf("starts_at", "ends_at", "break_minutes", "placement_id", "state"),
                declare=[
                    ("person", "BIGINT"),
                    ("per_day", "INTEGER"),
                    ("zone", "TEXT"),
                    ("work_day", "DATE"),
                    ("claimed", "INTEGER"),
                    ("most", "INTEGER"),
                ],
                func=SESSION_LIMITS,
            ),
            pgtrigger.Trigger(
                name="counted_stays",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf(
                    "starts_at", "ends_at", "break_minutes", "placement_id", "sentence_id", "state"
                ),
                func=COUNTED_SESSION_STAYS,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_state_display()} {self.starts_at:%Y-%m-%d}"

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the row."""
        return self.sentence.supervision

    @property
    def minutes(self) -> int:
        """Whole minutes of work, without the break."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60) - self.break_minutes

    @property
    def stretch(self) -> Stretch:
        """The work as the rules of the day read it, from a row that carries `counted`.

        Of a session that is counted, what was not counted, or was taken off by a correction, is not work.
        """
        counted = getattr(self, "counted", None)
        return Stretch(
            self.starts_at,
            self.ends_at,
            self.break_minutes + (0 if counted is None else self.minutes - counted),
        )

    @property
    def worked_on(self) -> date:
        """The day of the work, in the zone of the site's office."""
        return self.starts_at.astimezone(self.placement.site.office.zone).date()

    @property
    def author(self) -> str:
        """Who wrote the session down: a person with an account, or the holder of the host's link."""
        if self.drafted_by is not None:
            return self.drafted_by.name
        return f"{self.drafted_link.holder} (tautan tempat kerja)" if self.drafted_link is not None else ""

    @property
    def confirmation(self) -> str:
        """Who vouched for the presence (R9); "" while nobody has. From where says `confirmed_from`."""
        if self.confirmed_at is None:
            return ""
        if self.confirmed_link is not None:
            return f"{self.confirmed_link.holder} (tautan tempat kerja)"
        if self.confirmed_by is not None:
            return self.confirmed_by.name
        if self.day_sheet is not None:
            return f"tanda tangan pengawas di lembar {self.day_sheet.code} ({self.day_sheet.signed_by_name})"
        return ""

    def minutes_counted(self) -> int:
        """What the ledger holds for this session: its credit with every correction."""
        return self.hours_entries.total()
