"""Whose turn it is to ask one rule at one office, and how many new reminders each day brought."""

from django.db import models

from accounts.models import Office
from reminders.querysets import SweepTurnQuerySet


class SweepTurn(models.Model):
    """One rule at one office on one day of that office. A worker holds the row's lock while it asks the rule.

    `done_at` is when the rule was last asked to the end; a worker that dies leaves it as it was, so that another takes
    the turn. `written` counts the reminders that came new on that day: what is usual is read from it.
    """

    rule = models.CharField("aturan", max_length=60)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.CASCADE, related_name="+")
    day = models.DateField("hari")
    done_at = models.DateTimeField("selesai", null=True, blank=True)
    failed_at = models.DateTimeField("gagal", null=True, blank=True)
    written = models.PositiveIntegerField("pengingat baru", default=0)

    objects = SweepTurnQuerySet.as_manager()

    class Meta:
        verbose_name = "giliran penyusunan"
        verbose_name_plural = "giliran penyusunan"
        ordering = ["day", "id"]
        indexes = [models.Index(fields=["day", "done_at"], name="sweepturn_by_day")]
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "office", "day"],
                name="sweepturn_once_per_day",
                violation_error_message="Giliran ini sudah ada.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.office_id} {self.day}"
