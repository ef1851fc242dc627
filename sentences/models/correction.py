"""What was put right in a registered judgment: added each time, never changed."""

import uuid

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from sentences.models.sentence import SocialWorkSentence
from sentences.querysets import SentenceRowQuerySet


class JudgmentCorrection(models.Model):
    """One correction of a registered judgment: who, when, why, and each field before and after, in words."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="corrections")
    reason = models.CharField("alasan", max_length=300)
    changes = models.JSONField("perubahan", help_text="Daftar: nama isian, sebelumnya, sesudahnya.")
    corrected_by = models.ForeignKey(
        User, verbose_name="diperbaiki oleh", on_delete=models.PROTECT, related_name="+", editable=False
    )
    corrected_at = models.DateTimeField("diperbaiki", default=timezone.now, editable=False)

    objects = SentenceRowQuerySet.as_manager()

    class Meta:
        verbose_name = "perbaikan putusan"
        verbose_name_plural = "perbaikan putusan"
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(reason="") & ~Q(changes=[]),
                name="judgmentcorrection_says_what_and_why",
                violation_error_message="Perbaikan harus punya alasan dan perubahan.",
            ),
        ]
        triggers = [pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.corrected_at:%Y-%m-%d}: {self.reason}"
