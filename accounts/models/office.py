"""Where people work: Kanwil above Bapas, and the prosecution offices beside them."""

import uuid
from datetime import date
from zoneinfo import ZoneInfo

import pghistory
from django.db import models
from django.utils import timezone

from accounts.querysets import OfficeQuerySet


class Zone(models.TextChoices):
    """The three time zones of Indonesia. Sorong and Papua are WIT, Kalimantan Barat and Tengah are WIB."""

    WIB = "Asia/Jakarta", "WIB"
    WITA = "Asia/Makassar", "WITA"
    WIT = "Asia/Jayapura", "WIT"


@pghistory.track()
class RegionalOffice(models.Model):
    """Kantor Wilayah Ditjenpas (Kanwil): watches the Bapas of one or more provinces."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField("kode", max_length=40, unique=True)
    name = models.CharField("nama", max_length=150)
    seat_city = models.CharField("kota kedudukan", max_length=80, blank=True)
    timezone = models.CharField("zona waktu", max_length=40, choices=Zone)
    is_verified = models.BooleanField("sudah diperiksa", default=False)

    class Meta:
        verbose_name = "Kanwil"
        verbose_name_plural = "Kanwil"
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(timezone__in=Zone.values),
                name="regionaloffice_zone_is_indonesian",
                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def short_name(self) -> str:
        """ "Kanwil Sulawesi Selatan" for tables and tiles."""
        return self.name.replace("Kantor Wilayah Direktorat Jenderal Pemasyarakatan", "Kanwil")


class OfficeClass(models.TextChoices):
    """Class of a Bapas, as printed in its name."""

    I = "I", "Kelas I"  # noqa: E741
    II = "II", "Kelas II"


@pghistory.track()
class Office(models.Model):
    """Balai Pemasyarakatan (Bapas): the probation office. Its zone decides what "today" is for its clients."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField("kode", max_length=40, unique=True)
    short_code = models.CharField(
        "singkatan", max_length=8, unique=True, help_text="Dipakai dalam nomor klien, misalnya PGK."
    )
    name = models.CharField("nama", max_length=150)
    office_class = models.CharField("kelas", max_length=2, choices=OfficeClass, blank=True)
    regional_office = models.ForeignKey(
        RegionalOffice, verbose_name="Kanwil", on_delete=models.PROTECT, related_name="offices"
    )
    timezone = models.CharField("zona waktu", max_length=40, choices=Zone)
    letterhead = models.TextField(
        "kop surat", blank=True, help_text="Alamat, telepon, dan surel di bawah nama kantor, satu baris per baris."
    )
    letter_number_pattern = models.CharField(
        "pola nomor surat",
        max_length=80,
        blank=True,
        help_text="Misalnya WP.7.PAS.5-{kelas}-{nomor}. {nomor} diganti nomor urut, {tahun} diganti tahun.",
    )
    report_in_days = models.PositiveSmallIntegerField("jarak wajib lapor (hari)", null=True, blank=True)
    is_active = models.BooleanField("aktif", default=True)
    is_verified = models.BooleanField("sudah diperiksa", default=False)
    note = models.CharField("catatan", max_length=200, blank=True)

    objects = OfficeQuerySet.as_manager()

    class Meta:
        verbose_name = "Bapas"
        verbose_name_plural = "Bapas"
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(timezone__in=Zone.values),
                name="office_zone_is_indonesian",
                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
            ),
            models.CheckConstraint(
                condition=models.Q(report_in_days__isnull=True) | models.Q(report_in_days__range=(1, 92)),
                name="office_report_in_days_1_to_92",
                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def safe_label(self) -> str:
        """How the access log names a list of the whole office."""
        return self.name

    @property
    def zone(self) -> ZoneInfo:
        """The office's own time zone."""
        return ZoneInfo(self.timezone)

    def today(self) -> date:
        """The day it is now at this office: what is due, overdue or missed is judged by it."""
        return timezone.localdate(timezone=self.zone)


@pghistory.track()
class ProsecutionOffice(models.Model):
    """Kejaksaan Negeri (Kejari): executes the judgments whose hours the Bapas guides."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField("nama", max_length=150, unique=True)
    timezone = models.CharField("zona waktu", max_length=40, choices=Zone)

    class Meta:
        verbose_name = "Kejaksaan"
        verbose_name_plural = "Kejaksaan"
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(timezone__in=Zone.values),
                name="prosecutionoffice_zone_is_indonesian",
                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
            ),
        ]

    def __str__(self) -> str:
        return self.name
