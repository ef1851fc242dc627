"""Two records of one person made one, so that the step can be taken back without losing a row."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from clients.models.client import Client
from clients.querysets.merge import MergeQuerySet


@pghistory.track()
class Merge(models.Model):
    """Rows of `merged` were put under `kept`; `moved` remembers which, as {model label: [primary keys]}.

    `identity_taken` names the fields whose value came from `merged`; what `kept` said before stands in its history,
    in the row `kept_before`, encrypted like the record itself.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kept = models.ForeignKey(Client, verbose_name="berkas utama", on_delete=models.PROTECT, related_name="merges")
    merged = models.ForeignKey(
        Client, verbose_name="berkas yang digabungkan", on_delete=models.PROTECT, related_name="merged_by"
    )
    moved = models.JSONField(default=dict)
    identity_taken = ArrayField(models.CharField(max_length=30), default=list, blank=True)
    kept_before = models.BigIntegerField(null=True, editable=False)
    kept_was_child = models.BooleanField(default=False)
    reason = models.CharField("alasan", max_length=300)
    merged_at = models.DateTimeField("digabungkan", default=timezone.now, editable=False)
    merged_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    undone_at = models.DateTimeField("dipisahkan", null=True, blank=True)
    undone_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = MergeQuerySet.as_manager()

    class Meta:
        verbose_name = "penggabungan berkas"
        verbose_name_plural = "penggabungan berkas"
        ordering = ["-merged_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kept=F("merged")),
                name="merge_of_two_records",
                violation_error_message="Pilih dua berkas yang berbeda.",
            ),
            models.UniqueConstraint(
                fields=["merged"],
                condition=Q(undone_at__isnull=True),
                name="merge_once_in_force",
                violation_error_message="Berkas ini sudah digabungkan.",
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=True, undone_by__isnull=True)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="merge_undone_by_somebody",
                violation_error_message="Pemisahan harus menyebut siapa yang memisahkan.",
            ),
        ]
        triggers = [pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.merged.number} ke {self.kept.number}"
