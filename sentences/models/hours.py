"""The ledger of credited minutes. Entries are added, never changed; the database refuses more than the law allows."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from sentences.models.sentence import SocialWorkSentence
from sentences.models.session import WorkSession
from sentences.querysets import HoursEntryQuerySet

# Locks the sentence, so that two connections crediting at once are judged one after the other.
LEDGER_LIMITS = """
    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on
      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;
    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;
    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry
     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;
    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';
    END IF;
    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';
    END IF;
    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN
        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';
    END IF;
    SELECT state, floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes
      INTO session FROM sentences_worksession WHERE id = NEW.session_id;
    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;
    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';
    END IF;
    IF NEW.kind = 'credit' AND session.state <> 'verified' THEN
        RAISE EXCEPTION 'a session that is % does not count', session.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';
    END IF;
    RETURN NEW;
"""


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
                name="within_limits",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                declare=[
                    ("sentence", "RECORD"),
                    ("balance", "INTEGER"),
                    ("day_balance", "INTEGER"),
                    ("session", "RECORD"),
                    ("session_balance", "INTEGER"),
                ],
                func=LEDGER_LIMITS,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.minutes} menit, {self.worked_on}"
