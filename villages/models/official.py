"""Who leads a village, from when until when. A new lurah takes over; the old one's access ends with the term."""

import uuid
from datetime import date

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q

from accounts.models import User
from villages.expressions import Term
from villages.models.region import Village
from villages.querysets import VillageOfficialQuerySet


@pghistory.track()
class VillageOfficial(models.Model):
    """A term: `user` answers for `village` from `since` until the day before `until` (none: still in office)."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.ForeignKey(User, verbose_name="pengguna", on_delete=models.PROTECT, related_name="village_terms")
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="officials"
    )
    title = models.CharField(
        "jabatan", max_length=60, help_text="Sebutan setempat, misalnya Lurah, Kepala Desa, Keuchik, Wali Nagari."
    )
    is_delegate = models.BooleanField("wakil yang ditunjuk", default=False)
    since = models.DateField("mulai menjabat")
    until = models.DateField("berakhir", null=True, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = VillageOfficialQuerySet.as_manager()

    class Meta:
        verbose_name = "pejabat desa"
        verbose_name_plural = "pejabat desa"
        ordering = ["-since"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gt=F("since")),
                name="villageofficial_term_runs_forward",
                violation_error_message="Tanggal berakhir harus setelah tanggal mulai menjabat.",
            ),
            ExclusionConstraint(
                name="villageofficial_one_holder_at_a_time",
                expressions=[
                    ("village", RangeOperators.EQUAL),
                    ("is_delegate", RangeOperators.EQUAL),
                    (Term("since", "until"), RangeOperators.OVERLAPS),
                ],
                # A term that runs backward is no range at all; the constraint above refuses it with its sentence.
                condition=Q(until__isnull=True) | Q(until__gt=F("since")),
                violation_error_message="Jabatan ini sudah terisi pada masa tersebut.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.village.name}: {self.user}"

    def runs_on(self, day: date) -> bool:
        """Whether the term runs on that day."""
        return self.since <= day and (self.until is None or day < self.until)
