"""The sign that beat is alive."""

from django.db import models
from django.db.models import Q


class BeatSignal(models.Model):
    """The last time beat and a worker were both alive. One row; its absence or age is shown to people."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    at = models.DateTimeField()

    class Meta:
        verbose_name = "tanda beat"
        verbose_name_plural = "tanda beat"
        constraints = [
            models.CheckConstraint(
                condition=Q(id=1),
                name="beatsignal_single_row",
                violation_error_message="Hanya ada satu tanda beat.",
            ),
        ]

    def __str__(self) -> str:
        return f"beat {self.at:%Y-%m-%d %H:%M:%S}"
