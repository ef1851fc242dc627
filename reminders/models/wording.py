"""The words in which one rule speaks, version by version."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q

from accounts.models import User
from reminders.querysets import WordingQuerySet


@pghistory.track()
class Wording(models.Model):
    """One version of a rule's title and text, with placeholders such as {nomor}. At most one is in use."""

    class State(models.TextChoices):
        DRAFT = "draft", "Konsep"
        ACTIVE = "active", "Dipakai"
        RETIRED = "retired", "Tidak dipakai lagi"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    rule = models.CharField("aturan", max_length=60)
    version = models.PositiveSmallIntegerField("versi")
    title = models.CharField("judul", max_length=150)
    body = models.CharField("isi", max_length=500)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.DRAFT)
    created_by = models.ForeignKey(User, verbose_name="ditulis oleh", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField("ditulis pada", auto_now_add=True)
    activated_by = models.ForeignKey(
        User, verbose_name="dipakai oleh", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    activated_at = models.DateTimeField("dipakai sejak", null=True, blank=True)

    objects = WordingQuerySet.as_manager()

    class Meta:
        verbose_name = "kata-kata aturan"
        verbose_name_plural = "kata-kata aturan"
        ordering = ["rule", "-version"]
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "version"],
                name="wording_version_once",
                violation_error_message="Versi ini sudah ada.",
            ),
            models.UniqueConstraint(
                fields=["rule"],
                condition=Q(state="active"),
                name="wording_one_active_per_rule",
                violation_error_message="Aturan ini sudah punya kata-kata yang dipakai.",
            ),
            models.CheckConstraint(
                condition=(
                    Q(state="draft", activated_by__isnull=True, activated_at__isnull=True)
                    | (~Q(state="draft") & Q(activated_by__isnull=False, activated_at__isnull=False))
                ),
                name="wording_activated_by_somebody",
                violation_error_message="Kata-kata yang dipakai mencatat siapa yang memakainya dan kapan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} v{self.version}"
