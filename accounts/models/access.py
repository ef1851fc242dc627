"""The access log: who opened, printed or took out whose file, when and why (UU 27/2022 art. 31; DESIGN §5)."""

import pgtrigger
from django.db import models

from accounts.querysets import AccessEventQuerySet


class AccessAction(models.TextChoices):
    """What was done with a person's data."""

    OPEN = "open", "Membuka berkas"
    REASON = "reason", "Membuka dengan alasan"
    EMERGENCY = "emergency", "Meminta berkas mendesak"
    EXPORT = "export", "Mengunduh"
    PRINT = "print", "Mencetak"
    LIST = "list", "Melihat daftar"
    ACCOUNT = "account", "Membuat kata sandi"


class AccessEvent(models.Model):
    """One look at personal data. No foreign keys, so the row outlives its subject; a trigger refuses any change."""

    at = models.DateTimeField("waktu", auto_now_add=True)
    actor_id = models.BigIntegerField("id pelaku")
    actor_name = models.CharField("pelaku", max_length=150)
    actor_role = models.CharField("peran", max_length=20)
    office_code = models.CharField("kantor pelaku", max_length=40, blank=True)
    action = models.CharField("tindakan", max_length=10, choices=AccessAction)
    subject_type = models.CharField("jenis berkas", max_length=40)
    subject_id = models.UUIDField("berkas")
    subject_office_code = models.CharField("kantor pemilik berkas", max_length=40, blank=True)
    subject_label = models.CharField("label berkas", max_length=200)
    reason = models.CharField("alasan", max_length=300, blank=True)
    ip_address = models.GenericIPAddressField("alamat IP", null=True, blank=True)

    objects = AccessEventQuerySet.as_manager()

    class Meta:
        verbose_name = "catatan akses"
        verbose_name_plural = "catatan akses"
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["subject_type", "subject_id", "-at"], name="access_by_subject"),
            models.Index(fields=["actor_id", "-at"], name="access_by_actor"),
            models.Index(fields=["office_code", "-at"], name="access_by_office"),
            models.Index(fields=["subject_office_code", "-at"], name="access_by_subject_office"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(action__in=["reason", "emergency"]) | ~models.Q(reason=""),
                name="access_reason_is_stated",
                violation_error_message="Tulis alasan membuka berkas ini.",
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return f"{self.actor_name}: {self.get_action_display()} {self.subject_label}"
