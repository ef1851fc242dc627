"""What somebody typed and has not sent yet, kept on the server through sign-out, a lost line and another device."""

from django.db import models
from encrypted_fields.fields import EncryptedTextField

from accounts.models.user import User
from accounts.querysets import FormDraftQuerySet


class FormDraft(models.Model):
    """One unsent form of one person. `key` names the form and the thing it is about ("visit-<client uuid>").

    `data` is the form as sent by the browser, in JSON: {field name: [values]}. It holds personal data, so it is
    encrypted at rest, readable by its writer alone, and deleted after FORM_DRAFT_LIFETIME.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="form_drafts")
    key = models.CharField(max_length=100)
    label = models.CharField("judul", max_length=150)
    path = models.CharField("alamat halaman", max_length=200)
    data = EncryptedTextField()
    saved_at = models.DateTimeField("disimpan", auto_now=True)

    objects = FormDraftQuerySet.as_manager()

    class Meta:
        verbose_name = "konsep isian"
        verbose_name_plural = "konsep isian"
        ordering = ["-saved_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "key"],
                name="formdraft_one_per_form",
                violation_error_message="Konsep isian ini sudah ada.",
            ),
        ]

    def __str__(self) -> str:
        return self.label
