"""Kemendagri's regions. The code with its dots is the key: "19.71.01.1001" lies in "19.71.01", "19.71" and "19"."""

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Q
from django.db.models.functions import Upper

from accounts.models import Office, RegionalOffice
from villages.querysets import VillageQuerySet


class Province(models.Model):
    """One of the 38 provinces, watched by one Kanwil. Kanwil and provinces are not one to one."""

    code = models.CharField("kode", max_length=2, primary_key=True)
    name = models.CharField("nama", max_length=80)
    regional_office = models.ForeignKey(
        RegionalOffice, verbose_name="Kanwil", on_delete=models.PROTECT, null=True, related_name="provinces"
    )

    class Meta:
        verbose_name = "provinsi"
        verbose_name_plural = "provinsi"
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name


@pghistory.track(fields=["code", "office", "basis"])
class Regency(models.Model):
    """Kabupaten or kota: the unit in which a Bapas' work area is drawn."""

    class Basis(models.TextChoices):
        VERIFIED = "V", "Disebut dalam sumber"
        DEFAULT = "N", "Belum diperiksa"

    code = models.CharField("kode", max_length=5, primary_key=True)
    name = models.CharField("nama", max_length=100)
    province = models.ForeignKey(Province, on_delete=models.PROTECT, related_name="regencies")
    office = models.ForeignKey(
        Office, verbose_name="Bapas", on_delete=models.PROTECT, null=True, related_name="regencies"
    )
    basis = models.CharField("dasar wilayah kerja", max_length=1, choices=Basis, default=Basis.DEFAULT)

    class Meta:
        verbose_name = "kabupaten atau kota"
        verbose_name_plural = "kabupaten dan kota"
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name


class District(models.Model):
    """Kecamatan, led by a camat."""

    code = models.CharField("kode", max_length=8, primary_key=True)
    name = models.CharField("nama", max_length=100)
    regency = models.ForeignKey(Regency, on_delete=models.PROTECT, related_name="districts")

    class Meta:
        verbose_name = "kecamatan"
        verbose_name_plural = "kecamatan"
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name


class VillageKind(models.TextChoices):
    """What the first of the last four digits of a village code says."""

    KELURAHAN = "1", "Kelurahan"
    DESA = "2", "Desa"
    DESA_ADAT = "3", "Desa adat"


class Village(models.Model):
    """Desa, kelurahan or desa adat. The code says which, and with it who leads: kepala desa or lurah."""

    code = models.CharField("kode", max_length=13, primary_key=True)
    name = models.CharField("nama", max_length=100)
    district = models.ForeignKey(District, on_delete=models.PROTECT, related_name="villages")
    postal_code = models.CharField("kode pos", max_length=5, blank=True)
    valid_until = models.DateField("berlaku sampai", null=True, blank=True)
    successor = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="predecessors")

    objects = VillageQuerySet.as_manager()

    class Meta:
        verbose_name = "desa atau kelurahan"
        verbose_name_plural = "desa dan kelurahan"
        ordering = ["code"]
        indexes = [
            GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="village_name_trgm"),
            models.Index(fields=["postal_code"], name="village_postal_code"),
            models.Index(OpClass("code", name="varchar_pattern_ops"), name="village_code_prefix"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(code__regex=r"^\d{2}\.\d{2}\.\d{2}\.[123]\d{3}$"),
                name="village_code_form",
                violation_error_message="Kode desa berbentuk 19.71.01.1001.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind.label} {self.name}"

    @property
    def kind(self) -> VillageKind:
        """Kelurahan, desa or desa adat, as the code says."""
        return VillageKind(self.code[9])

    @property
    def head_title(self) -> str:
        """The title of whoever leads a village of this kind, where no local title is recorded."""
        return "Lurah" if self.kind == VillageKind.KELURAHAN else "Kepala desa"

    @property
    def path(self) -> str:
        """ "Kecamatan, kabupaten, provinsi" above the village; needs `with_path()` to cost no query."""
        district = self.district
        return f"Kec. {district.name}, {district.regency.name}, {district.regency.province.name}"

    @property
    def label(self) -> str:
        """The village as a form field shows it and reads it back: its code, what it is, and its path."""
        return f"{self.code} · {self}, {self.path}"
