"""The ledger of credited minutes. Entries are added, never changed; the database refuses more than the law allows."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from clients.models import Supervision
from sentences.models.limits import LEDGER_24_HOURS, LEDGER_LIMITS, NOT_ADDED_TO_WHILE_DISPUTED
from sentences.models.sentence import SocialWorkSentence
from sentences.models.session import WorkSession
from sentences.querysets import HoursEntryQuerySet


class HoursEntry(models.Model):
    """Minutes credited for a verified session, or a correction of them with its reason."""

    class Kind(models.TextChoices):
        CREDIT = "credit", "Jam kerja"
        CORRECTION = "correction", "Koreksi"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="hours_entries")
    session = models.ForeignKey(WorkSession, on_delete=models.PROTECT, related_name="hours_entries")
    kind = models.CharField("jenis", max_length=10, choices=Kind)
    worked_on = models.DateField("hari kerja", help_text="Hari di zona waktu tempat kerja.")
    minutes = models.IntegerField("menit")
    reason = models.CharField("alasan", max_length=300, blank=True)
    entered_by = models.ForeignKey(User, verbose_name="dicatat oleh", on_delete=models.PROTECT, related_name="+")
    entered_at = models.DateTimeField("dicatat", default=timezone.now, editable=False)
    entered_from = models.GenericIPAddressField("dicatat dari alamat", null=True, blank=True, editable=False)

    objects = HoursEntryQuerySet.as_manager()

    class Meta:
        verbose_name = "catatan jam"
        verbose_name_plural = "catatan jam"
        ordering = ["id"]
        indexes = [
            models.Index(fields=["sentence", "worked_on"], name="hoursentry_by_day"),
            models.Index(fields=["worked_on"], name="hoursentry_by_worked_on"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="credit", minutes__gt=0) | (Q(kind="correction") & ~Q(minutes=0) & ~Q(reason="")),
                name="hoursentry_correction_has_reason",
                violation_error_message="Koreksi jam harus punya alasan.",
            ),
            models.UniqueConstraint(
                fields=["session"],
                condition=Q(kind="credit"),
                name="hoursentry_one_credit_per_session",
                violation_error_message="Sesi ini sudah dihitung.",
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
            pgtrigger.Trigger(
                name="never_emptied",
                level=pgtrigger.Statement,
                when=pgtrigger.Before,
                operation=pgtrigger.Truncate,
                func="RAISE EXCEPTION 'Cannot truncate %', TG_TABLE_NAME;",
            ),
            pgtrigger.Trigger(
                name="within_limits",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                declare=[
                    ("person", "BIGINT"),
                    ("sentence", "RECORD"),
                    ("balance", "INTEGER"),
                    ("day_balance", "INTEGER"),
                    ("session", "RECORD"),
                    ("session_balance", "INTEGER"),
                    ("work_day", "DATE"),
                ],
                func=LEDGER_LIMITS,
            ),
            pgtrigger.Trigger(
                name="within_24_hours",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                declare=[("person", "BIGINT"), ("stretch", "RECORD"), ("most", "INTEGER")],
                func=LEDGER_24_HOURS,
            ),
            pgtrigger.Trigger(
                name="not_added_to_while_disputed",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                timing=pgtrigger.Deferred,
                condition=pgtrigger.Q(new__kind="correction", new__minutes__gt=0),
                func=NOT_ADDED_TO_WHILE_DISPUTED,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.minutes} menit, {self.worked_on}"

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the row."""
        return self.sentence.supervision
