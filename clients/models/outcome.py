"""What can come of a visit: a list held as data, so that an office's practice changes without a new release."""

from django.db import models

from clients.querysets.reference import OutcomeKindQuerySet


class OutcomeKind(models.Model):
    """One outcome an officer can choose, and what it means for the client's compliance."""

    code = models.SlugField("kode", max_length=30, unique=True)
    label = models.CharField("hasil", max_length=80)
    hint = models.CharField("penjelasan", max_length=200, blank=True)
    attended = models.BooleanField("klien ditemui")
    lawful_absence = models.BooleanField(
        "alasan yang sah", default=False, help_text="Bila klien tidak ditemui: apakah alasannya dapat diterima."
    )
    position = models.PositiveSmallIntegerField("urutan", default=0)
    is_active = models.BooleanField("dipakai", default=True)

    objects = OutcomeKindQuerySet.as_manager()

    class Meta:
        verbose_name = "hasil kunjungan"
        verbose_name_plural = "hasil kunjungan"
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(attended=False) | models.Q(lawful_absence=False),
                name="outcomekind_present_needs_no_excuse",
                violation_error_message="Klien yang ditemui tidak memerlukan alasan tidak hadir.",
            ),
        ]

    def __str__(self) -> str:
        return self.label
