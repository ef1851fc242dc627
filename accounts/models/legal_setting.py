"""Numbers of law and office practice that were not read in an official text: each with its basis and its first day."""

import pghistory
from django.db import models

from accounts.querysets import LegalSettingQuerySet


@pghistory.track()
class LegalSetting(models.Model):
    """One number, valid from one day until a later row of the same key. Rows are added, not changed."""

    key = models.SlugField("kunci", max_length=60)
    label = models.CharField("keterangan", max_length=200)
    value = models.DecimalField("nilai", max_digits=15, decimal_places=4)
    unit = models.CharField("satuan", max_length=40)
    legal_basis = models.CharField("dasar", max_length=300)
    valid_from = models.DateField("berlaku sejak")

    objects = LegalSettingQuerySet.as_manager()

    class Meta:
        verbose_name = "ketetapan angka"
        verbose_name_plural = "ketetapan angka"
        ordering = ["key", "-valid_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["key", "valid_from"],
                name="legalsetting_once_per_day",
                violation_error_message="Angka ini sudah ditetapkan untuk hari itu.",
            ),
            models.CheckConstraint(
                condition=~models.Q(legal_basis=""),
                name="legalsetting_has_basis",
                violation_error_message="Tulis dasar angka ini.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.label}: {self.value:f} {self.unit}"
