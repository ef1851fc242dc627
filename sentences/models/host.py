"""Hosts without accounts: a one-time link with a PIN for one site, and the printed sheet of a day without signal."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from accounts.models.one_time_link import OneTimeLink
from sentences.defaults import new_sheet_code
from sentences.files import day_sheet_path
from sentences.models.site import HostSite
from sentences.querysets import SiteRowQuerySet


@pghistory.track(exclude=["failures", "locked_until", "last_used_at"])
class HostLink(OneTimeLink):
    """A way in for one site. Token and PIN are kept as hashes; the PIN is told separately, by voice."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    site = models.ForeignKey(HostSite, on_delete=models.PROTECT, related_name="links")
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    revoked_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = SiteRowQuerySet.as_manager()

    class Meta:
        verbose_name = "tautan tempat kerja"
        verbose_name_plural = "tautan tempat kerja"
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(revoked_at__isnull=True, revoked_by__isnull=True)
                | Q(revoked_at__isnull=False, revoked_by__isnull=False),
                name="hostlink_revoked_by_somebody",
                violation_error_message="Pencabutan harus menyebut siapa yang mencabut.",
            ),
            models.CheckConstraint(
                condition=Q(expires_at__gt=models.F("created_at")),
                name="hostlink_expires_later",
                violation_error_message="Tautan harus berlaku sampai waktu yang akan datang.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.holder} ({self.site})"


@pghistory.track()
class DaySheet(models.Model):
    """A printed sheet for one site and one day; the officer types it in later, with a photo of it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    site = models.ForeignKey(HostSite, on_delete=models.PROTECT, related_name="day_sheets")
    on = models.DateField("hari")
    code = models.CharField("kode lembar", max_length=8, unique=True, default=new_sheet_code, editable=False)
    printed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    printed_at = models.DateTimeField("dicetak", default=timezone.now, editable=False)
    typed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    typed_at = models.DateTimeField("diketik", null=True, blank=True)
    signed_by_name = models.CharField("ditandatangani pengawas", max_length=100, blank=True)
    photo = models.FileField("foto lembar", upload_to=day_sheet_path, max_length=200, blank=True)

    objects = SiteRowQuerySet.as_manager()

    class Meta:
        verbose_name = "lembar harian"
        verbose_name_plural = "lembar harian"
        ordering = ["-on", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["site", "on"],
                name="daysheet_one_per_site_and_day",
                violation_error_message="Lembar untuk hari itu sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(typed_at__isnull=True, typed_by__isnull=True)
                | (Q(typed_at__isnull=False, typed_by__isnull=False) & ~Q(photo="") & ~Q(signed_by_name="")),
                name="daysheet_typed_has_photo",
                violation_error_message="Lembar yang diketik harus disertai fotonya dan nama pengawas.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.site} {self.on}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return str(self)
