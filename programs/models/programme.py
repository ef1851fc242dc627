"""The outreach programme as an entity of its own, and how each office weighs where to go next (S0-01)."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User


@pghistory.track()
class OutreachProgramme(models.Model):
    """A programme with a name, an aim and the office that launched it; any office may run it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField("nama program", max_length=100, unique=True)
    aim = models.TextField("tujuan", max_length=1_000)
    launched_by = models.ForeignKey(Office, verbose_name="diluncurkan oleh", on_delete=models.PROTECT, related_name="+")
    launched_on = models.DateField("diluncurkan", null=True, blank=True)
    is_active = models.BooleanField("dijalankan", default=True)

    class Meta:
        verbose_name = "program penyuluhan"
        verbose_name_plural = "program penyuluhan"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class OutreachWeights(models.Model):
    """How much each reason counts when villages of an office are ranked: 0 (not at all) to 10."""

    office = models.OneToOneField(Office, on_delete=models.PROTECT, related_name="outreach_weights")
    clients = models.PositiveSmallIntegerField("klien yang tinggal di sana", default=5)
    releases = models.PositiveSmallIntegerField("akan mulai atau selesai bimbingan dalam 90 hari", default=3)
    never_visited = models.PositiveSmallIntegerField("belum pernah atau sudah lama dikunjungi", default=5)
    concerns = models.PositiveSmallIntegerField("laporan masalah", default=4)
    stigma = models.PositiveSmallIntegerField("penerimaan warga rendah", default=3)
    no_host = models.PositiveSmallIntegerField("belum ada tempat kerja sosial", default=3)
    changed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = "bobot pemilihan desa"
        verbose_name_plural = "bobot pemilihan desa"
        constraints = [
            models.CheckConstraint(
                condition=Q(clients__lte=10, releases__lte=10, never_visited__lte=10)
                & Q(concerns__lte=10, stigma__lte=10, no_host__lte=10),
                name="weights_0_to_10",
                violation_error_message="Bobot 0 sampai 10.",
            ),
        ]

    def __str__(self) -> str:
        return f"bobot {self.office}"

    @classmethod
    def label_of(cls, signal: str) -> str:
        """What a reason is called on the screens; `signal` is the name of its column."""
        field = cls._meta.get_field(signal)
        assert isinstance(field, models.Field)  # noqa: S101 - narrows the type
        return str(field.verbose_name)
