"""People without an account who asked for no more messages."""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from reminders.kinds import RecipientKind


@pghistory.track()
class OptOut(models.Model):
    """One recipient who wants no messages of one rule, or (`rule` empty) none at all, until it is taken back."""

    class Source(models.TextChoices):
        REPLY = "reply", "Membalas BERHENTI"
        LINK = "link", "Lewat tautan pada pesan"
        OFFICER = "officer", "Dicatat petugas"

    kind = models.CharField("jenis penerima", max_length=16, choices=RecipientKind)
    key = models.UUIDField("kunci penerima")
    rule = models.CharField("aturan", max_length=60, blank=True, help_text="Kosong berarti semua aturan.")
    at = models.DateTimeField("sejak", default=timezone.now)
    ended_at = models.DateTimeField("dicabut pada", null=True, blank=True)
    source = models.CharField("cara", max_length=10, choices=Source)
    recorded_by = models.ForeignKey(
        User, verbose_name="dicatat oleh", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = "permintaan berhenti"
        verbose_name_plural = "permintaan berhenti"
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "key", "rule"],
                condition=Q(ended_at__isnull=True),
                name="optout_once_per_rule",
                violation_error_message="Permintaan berhenti ini sudah dicatat.",
            ),
            models.CheckConstraint(
                condition=~Q(kind="user"),
                name="optout_of_people_without_account",
                violation_error_message="Pengguna portal tidak dapat berhenti menerima pengingat pekerjaannya.",
            ),
            models.CheckConstraint(
                condition=(
                    Q(source="officer", recorded_by__isnull=False)
                    | (~Q(source="officer") & Q(recorded_by__isnull=True))
                ),
                name="optout_officer_recorded",
                violation_error_message="Catat petugas yang menerima permintaan ini.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.rule or 'semua aturan'}"
