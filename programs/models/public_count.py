"""What the page for everybody says of outreach, frozen once a month."""

import pgtrigger
from django.db import models


class PublicCount(models.Model):
    """Events, villages and people until the beginning of a month: never changed, so that nobody subtracts."""

    month = models.DateField("sejak", unique=True)
    events = models.PositiveIntegerField("kegiatan", default=0)
    villages = models.PositiveIntegerField("desa dan kelurahan", default=0)
    people = models.PositiveIntegerField("orang hadir", default=0)

    class Meta:
        verbose_name = "angka publik"
        verbose_name_plural = "angka publik"
        ordering = ["month"]
        triggers = [pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return str(self.month)
