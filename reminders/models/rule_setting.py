"""What the administrator decided about one rule."""

import pghistory
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from reminders.querysets import RuleSettingQuerySet

MAX_CONTROL_PERCENT = 50


@pghistory.track()
class RuleSetting(models.Model):
    """Whether a rule is on, and the share of its recipients without an account who are not told, to compare with.

    A rule without a row is on and tells everybody. The share is in percent, 0 to 50.
    """

    rule = models.CharField("aturan", max_length=60, unique=True)
    is_on = models.BooleanField("dijalankan", default=True)
    control_percent = models.PositiveSmallIntegerField(
        "kelompok pembanding (%)",
        default=0,
        validators=[MinValueValidator(0), MaxValueValidator(MAX_CONTROL_PERCENT)],
    )
    changed_by = models.ForeignKey(User, verbose_name="diubah oleh", on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField("diubah pada", default=timezone.now)

    objects = RuleSettingQuerySet.as_manager()

    class Meta:
        verbose_name = "pengaturan aturan"
        verbose_name_plural = "pengaturan aturan"
        ordering = ["rule"]
        constraints = [
            models.CheckConstraint(
                condition=Q(control_percent__lte=MAX_CONTROL_PERCENT),
                name="rulesetting_control_at_most_half",
                violation_error_message="Kelompok pembanding paling banyak 50 %.",
            ),
        ]

    def __str__(self) -> str:
        return self.rule
