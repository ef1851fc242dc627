"""A village reports that its head changes, until the Bapas records the new one or says why not."""

import uuid
from datetime import datetime

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from villages.models.region import Village
from villages.querysets import VillageSuccessionQuerySet


@pghistory.track()
class VillageSuccession(models.Model):
    """The village's word on who leads it next, from `since` on; it opens no account and ends no term.

    Name, telephone and remark are erased SUCCESSION_CONTACT_LIFETIME after it was settled, also in the history.
    """

    class State(models.TextChoices):
        OPEN = "open", "Menunggu dicatat"
        RECORDED = "recorded", "Sudah dicatat"
        DROPPED = "dropped", "Tidak jadi"
        WITHDRAWN = "withdrawn", "Ditarik desa"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="successions"
    )
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.OPEN, editable=False)
    name = models.CharField("nama pengganti", max_length=150, blank=True)
    phone = models.CharField("telepon", max_length=20, blank=True)
    title = models.CharField("sebutan jabatan", max_length=60)
    since = models.DateField("mulai menjabat")
    remark = models.CharField("keterangan", max_length=300, blank=True)
    reported_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    reported_at = models.DateTimeField("dilaporkan", default=timezone.now, editable=False)
    settled_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, editable=False)
    settled_at = models.DateTimeField("selesai", null=True, editable=False)
    dropped_reason = models.CharField("alasan tidak jadi", max_length=300, blank=True, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = VillageSuccessionQuerySet.as_manager()

    class Meta:
        verbose_name = "laporan pergantian pejabat desa"
        verbose_name_plural = "laporan pergantian pejabat desa"
        ordering = ["-reported_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["village"],
                condition=Q(state="open"),
                name="succession_one_open_per_village",
                violation_error_message="Desa ini sudah punya laporan pergantian yang menunggu dicatat.",
            ),
            models.CheckConstraint(
                condition=~Q(state="open") | ~Q(name=""),
                name="succession_open_names_somebody",
                violation_error_message="Isi nama penggantinya.",
            ),
            models.CheckConstraint(
                condition=Q(state="open", settled_at__isnull=True, settled_by__isnull=True)
                | (~Q(state="open") & Q(settled_at__isnull=False, settled_by__isnull=False)),
                name="succession_settled_by_somebody",
                violation_error_message="Laporan yang selesai mencatat siapa yang menyelesaikan dan kapan.",
            ),
            models.CheckConstraint(
                condition=(Q(state="dropped") & ~Q(dropped_reason="")) | (~Q(state="dropped") & Q(dropped_reason="")),
                name="succession_dropped_for_a_reason",
                violation_error_message="Tulis alasannya bila pergantian tidak jadi dicatat.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.village}: {self.get_state_display().lower()}"

    @property
    def is_open(self) -> bool:
        """Whether it still waits for the Bapas, as `VillageSuccessionQuerySet.open` counts it."""
        return self.state == self.State.OPEN

    @property
    def is_recorded(self) -> bool:
        """Whether the Bapas recorded the new head."""
        return self.state == self.State.RECORDED

    def is_dropped_after(self, moment: datetime) -> bool:
        """Whether the Bapas said after that moment that nobody is recorded, and why."""
        return self.state == self.State.DROPPED and self.settled_at is not None and self.settled_at > moment
