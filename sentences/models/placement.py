"""Where a sentenced person works, from when, doing what."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from clients.models import Supervision
from sentences.expressions import PlacementDays
from sentences.models.limits import PLACEMENT_OF_COUNTED_WORK_STAYS
from sentences.models.sentence import SocialWorkSentence
from sentences.models.site import HostSite
from sentences.querysets import PlacementQuerySet


@pghistory.track()
class Placement(models.Model):
    """One person at one site. Two placements of one sentence never overlap in days."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="placements")
    site = models.ForeignKey(
        HostSite, verbose_name="tempat kerja sosial", on_delete=models.PROTECT, related_name="placements"
    )
    task = models.CharField("pekerjaan", max_length=150)
    starts_on = models.DateField("mulai")
    ends_on = models.DateField("sampai", null=True, blank=True)
    placed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PlacementQuerySet.as_manager()

    class Meta:
        verbose_name = "penempatan"
        verbose_name_plural = "penempatan"
        ordering = ["-starts_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="placement_ends_after_start",
                violation_error_message="Penempatan tidak boleh berakhir sebelum mulai.",
            ),
            ExclusionConstraint(
                name="placement_one_site_at_a_time",
                expressions=[
                    ("sentence", RangeOperators.EQUAL),
                    (
                        PlacementDays(
                            "starts_on", "ends_on", RangeBoundary(inclusive_lower=True, inclusive_upper=True)
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                violation_error_message="Orang ini sudah ditempatkan di tempat lain pada hari itu.",
            ),
            models.UniqueConstraint(fields=["id", "sentence"], name="placement_with_its_sentence"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="of_counted_work_stays",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf("site_id", "starts_on"),
                func=PLACEMENT_OF_COUNTED_WORK_STAYS,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.site} sejak {self.starts_on}"

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the placement."""
        return self.sentence.supervision

    @property
    def safe_label(self) -> str:
        """Label for the access log: the client's safe label."""
        return self.sentence.safe_label
