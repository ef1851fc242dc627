"""The agreement a host site rests on: the office's own, or the one between prosecutor and local government (R14)."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import ProsecutionOffice, User
from programs.models import Agreement
from sentences.models.site import HostSite
from sentences.querysets import SiteCoverQuerySet


@pghistory.track()
class SiteCover(models.Model):
    """A site takes new people only while one of its covers is in force. Without a last day it runs until ended."""

    class Basis(models.TextChoices):
        OFFICE = "office", "Perjanjian Bapas"
        PROSECUTOR = "prosecutor", "Perjanjian Kejaksaan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    site = models.ForeignKey(HostSite, on_delete=models.PROTECT, related_name="covers")
    basis = models.CharField("dasar", max_length=10, choices=Basis)
    number = models.CharField("nomor perjanjian", max_length=100)
    prosecution_office = models.ForeignKey(
        ProsecutionOffice, verbose_name="Kejaksaan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    agreement = models.ForeignKey(
        Agreement,
        verbose_name="tercatat sebagai",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="site_covers",
    )
    starts_on = models.DateField("berlaku sejak")
    ends_on = models.DateField("berlaku sampai", null=True, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = SiteCoverQuerySet.as_manager()

    class Meta:
        verbose_name = "dasar tempat kerja sosial"
        verbose_name_plural = "dasar tempat kerja sosial"
        ordering = ["-starts_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="sitecover_runs_forward",
                violation_error_message="Perjanjian tidak dapat berakhir sebelum berlaku.",
            ),
            models.CheckConstraint(
                condition=Q(basis="office", prosecution_office__isnull=True)
                | Q(basis="prosecutor", prosecution_office__isnull=False),
                name="sitecover_prosecutor_is_named",
                violation_error_message="Pilih Kejaksaan yang membuat perjanjian itu.",
            ),
            models.UniqueConstraint(
                fields=["site", "number"],
                name="sitecover_number_once_per_site",
                violation_error_message="Perjanjian ini sudah tercatat untuk tempat ini.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_basis_display()} {self.number}"
