"""The question to the administrator when a rule suddenly wants to tell far more people than usual."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q

from accounts.models import User
from reminders.querysets import StormHoldQuerySet


@pghistory.track()
class StormHold(models.Model):
    """New reminders of one rule are held since `day` until somebody releases or drops them. One is open for a rule.

    Until then nothing of the rule is sent, neither what comes new on later days nor what waited before.

    `found` is how many the rule had found on that day when it was stopped, `usual` the median of the days before.
    """

    class Decision(models.TextChoices):
        RELEASED = "released", "Dilepas untuk dikirim"
        DROPPED = "dropped", "Dibuang"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    rule = models.CharField("aturan", max_length=60)
    day = models.DateField("hari")
    found = models.PositiveIntegerField("ditemukan")
    usual = models.PositiveIntegerField("biasanya sehari")
    created_at = models.DateTimeField("ditahan sejak", auto_now_add=True)
    decision = models.CharField("keputusan", max_length=10, choices=Decision, blank=True)
    decided_by = models.ForeignKey(
        User, verbose_name="diputus oleh", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField("diputus pada", null=True, blank=True)

    objects = StormHoldQuerySet.as_manager()

    class Meta:
        verbose_name = "penahanan aturan"
        verbose_name_plural = "penahanan aturan"
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["rule"],
                condition=Q(decision=""),
                name="stormhold_one_open_per_rule",
                violation_error_message="Aturan ini sudah ditahan.",
            ),
            models.CheckConstraint(
                condition=(
                    Q(decision="", decided_by__isnull=True, decided_at__isnull=True)
                    | (~Q(decision="") & Q(decided_by__isnull=False, decided_at__isnull=False))
                ),
                name="stormhold_decided_by_somebody",
                violation_error_message="Keputusan mencatat siapa yang memutus dan kapan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.day}"
