"""Coordination meetings and their decisions, and everything that was promised to be done afterwards."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from programs.models.agreement import Agreement
from programs.models.event import OutreachEvent
from programs.querysets.meeting import FollowUpQuerySet, MeetingQuerySet
from villages.models import Village


@pghistory.track()
class Meeting(models.Model):
    """A coordination meeting: where, with whom, and with what result."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="meetings")
    agreement = models.ForeignKey(
        Agreement, verbose_name="perjanjian", on_delete=models.PROTECT, null=True, blank=True, related_name="meetings"
    )
    title = models.CharField("tentang", max_length=200)
    on = models.DateField("tanggal")
    place = models.CharField("tempat", max_length=150)
    participants = models.TextField(
        "yang hadir", max_length=2_000, help_text="Satu orang per baris, dengan jabatannya."
    )
    result = models.TextField("hasil", max_length=3_000)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = "rapat koordinasi"
        verbose_name_plural = "rapat koordinasi"
        ordering = ["-on", "-id"]

    def __str__(self) -> str:
        return self.title


@pghistory.track()
class FollowUp(models.Model):
    """One thing to be done after an event, a meeting or an agreement: a decision, an instruction, a promise.

    What is to be done, by whom and with what result is read by officers and the head of the own office; everybody else
    reads kind, day, state and `told_village`. `heading`, `responsible` and `ending` are what the reader gets: rows that
    did not come from `visible_to` say as little as to a village.
    """

    class Kind(models.TextChoices):
        DECISION = "decision", "Keputusan rapat"
        INSTRUCTION = "instruction", "Instruksi pimpinan daerah"
        PROMISE = "promise", "Janji desa atau kelurahan"
        CHECK = "check", "Pemeriksaan setelah 3 atau 6 bulan"

    class State(models.TextChoices):
        OPEN = "open", "Belum selesai"
        DONE = "done", "Selesai"
        DROPPED = "dropped", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="follow_ups")
    kind = models.CharField("jenis", max_length=12, choices=Kind)
    event = models.ForeignKey(
        OutreachEvent,
        verbose_name="kegiatan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="follow_ups",
    )
    meeting = models.ForeignKey(
        Meeting, verbose_name="rapat", on_delete=models.PROTECT, null=True, blank=True, related_name="follow_ups"
    )
    agreement = models.ForeignKey(
        Agreement, verbose_name="perjanjian", on_delete=models.PROTECT, null=True, blank=True, related_name="follow_ups"
    )
    village = models.ForeignKey(
        Village,
        verbose_name="desa atau kelurahan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="follow_ups",
    )
    title = models.CharField("yang harus dikerjakan", max_length=250)
    told_village = models.CharField("yang dibaca desa dan Kanwil", max_length=250, blank=True)
    owner_name = models.CharField("penanggung jawab", max_length=150)
    officer = models.ForeignKey(
        User, verbose_name="petugas yang menagih", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    due_on = models.DateField("tenggat")
    state = models.CharField("keadaan", max_length=8, choices=State, default=State.OPEN)
    outcome = models.CharField("hasil", max_length=500, blank=True)
    settled_on = models.DateField("diselesaikan", null=True, blank=True)
    settled_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reported_at = models.DateTimeField("menurut desa sudah dikerjakan", null=True, blank=True, editable=False)
    reported_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reported_note = models.CharField("keterangan desa", max_length=300, blank=True)
    returned_reason = models.CharField("mengapa belum selesai menurut Bapas", max_length=300, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = "tindak lanjut"
        verbose_name_plural = "tindak lanjut"
        ordering = ["due_on", "id"]
        indexes = [models.Index(fields=["office", "state", "due_on"], name="followup_by_due")]
        constraints = [
            models.CheckConstraint(
                condition=Q(event__isnull=False) | Q(meeting__isnull=False) | Q(agreement__isnull=False),
                name="followup_follows_something",
                violation_error_message="Tindak lanjut harus berasal dari kegiatan, rapat, atau perjanjian.",
            ),
            models.CheckConstraint(
                condition=Q(state="open", settled_on__isnull=True, settled_by__isnull=True)
                | (~Q(state="open") & Q(settled_on__isnull=False, settled_by__isnull=False) & ~Q(outcome="")),
                name="followup_settled_says_how",
                violation_error_message="Tulis hasilnya.",
            ),
            models.CheckConstraint(
                condition=Q(reported_at__isnull=True, reported_by__isnull=True, reported_note="")
                | (Q(reported_at__isnull=False, reported_by__isnull=False, kind="promise") & ~Q(reported_note="")),
                name="followup_report_says_who_and_what",
                violation_error_message="Desa menulis apa yang sudah dikerjakan dari janjinya.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_open_to_reader(self) -> bool:
        """Whether whoever asked for this row reads all of it."""
        return bool(getattr(self, "is_read_in_full", False))

    @property
    def is_reported(self) -> bool:
        """Whether the village says it is done and the office has not answered."""
        return self.state == self.State.OPEN and self.reported_at is not None

    @property
    def heading(self) -> str:
        """What is to be done, for the reader."""
        return self.title if self.is_open_to_reader else self.told_village or self.get_kind_display()

    @property
    def responsible(self) -> str:
        """Who does it, for the reader."""
        return self.owner_name if self.is_open_to_reader else ""

    @property
    def ending(self) -> str:
        """What came of it, for the reader."""
        return self.outcome if self.is_open_to_reader else ""
