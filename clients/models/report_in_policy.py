"""How an office arranges the report-in duty: the default rhythm of each stage, and what happens on a day off."""

import pghistory
from django.db import models
from django.db.models import Q

from accounts.models import Office
from clients.querysets.report_in import ReportInPolicyQuerySet

POSSIBLE_STEP = (1, 92)
MOST_EARLY_DAYS = 31


@pghistory.track()
class ReportInPolicy(models.Model):
    """The head's arrangement for one office. An empty step means: as the national setting of the stage says."""

    office = models.OneToOneField(Office, on_delete=models.PROTECT, related_name="report_in_policy")
    initial_days = models.PositiveSmallIntegerField("tahap awal", null=True, blank=True)
    continued_days = models.PositiveSmallIntegerField("tahap lanjutan", null=True, blank=True)
    final_days = models.PositiveSmallIntegerField("tahap akhir", null=True, blank=True)
    moves_off_holidays = models.BooleanField("geser ke hari kerja berikutnya", default=True)
    early_days = models.PositiveSmallIntegerField("boleh lebih awal (hari)", default=7)

    objects = ReportInPolicyQuerySet.as_manager()

    class Meta:
        verbose_name = "aturan wajib lapor kantor"
        verbose_name_plural = "aturan wajib lapor kantor"
        constraints = [
            models.CheckConstraint(
                condition=(Q(initial_days__isnull=True) | Q(initial_days__range=POSSIBLE_STEP))
                & (Q(continued_days__isnull=True) | Q(continued_days__range=POSSIBLE_STEP))
                & (Q(final_days__isnull=True) | Q(final_days__range=POSSIBLE_STEP)),
                name="reportinpolicy_step_1_to_92",
                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
            ),
            models.CheckConstraint(
                condition=Q(early_days__lte=MOST_EARLY_DAYS),
                name="reportinpolicy_early_within_month",
                violation_error_message="Lapor lebih awal paling banyak 31 hari.",
            ),
        ]

    def __str__(self) -> str:
        return f"Aturan wajib lapor {self.office}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return str(self)

    def days_of(self, stage: str) -> int | None:
        """The step of a stage, or None where the head set none."""
        steps: dict[str, int | None] = {
            "initial": self.initial_days,
            "continued": self.continued_days,
            "final": self.final_days,
        }
        return steps[stage]
