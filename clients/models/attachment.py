"""Photos and papers of a visit or of a step taken on a concern: private files, small enough for a bad line."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from clients.files import attachment_path
from clients.models.concern import ConcernStep
from clients.models.supervision import Supervision
from clients.models.visit import Visit
from clients.querysets import AttachmentQuerySet


@pghistory.track()
class Attachment(models.Model):
    """One file in a case. It is served to whoever may read the row it belongs to, and to nobody by its address.

    A file that did not belong there is removed alone: the row stays and says who took it away, when and why.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="attachments")
    visit = models.ForeignKey(Visit, on_delete=models.PROTECT, null=True, blank=True, related_name="attachments")
    concern_step = models.ForeignKey(
        ConcernStep, on_delete=models.PROTECT, null=True, blank=True, related_name="attachments"
    )
    file = models.FileField("berkas", upload_to=attachment_path, max_length=200)
    name = models.CharField("nama berkas", max_length=150)
    content_type = models.CharField(max_length=60)
    size = models.PositiveIntegerField("ukuran (bita)")
    caption = models.CharField("keterangan", max_length=200, blank=True)
    uploaded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField(default=timezone.now, editable=False)

    removed_at = models.DateTimeField("dihapus", null=True, blank=True, editable=False)
    removed_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    removal_reason = models.CharField("alasan dihapus", max_length=300, blank=True, editable=False)

    objects = AttachmentQuerySet.as_manager()

    class Meta:
        verbose_name = "lampiran"
        verbose_name_plural = "lampiran"
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(visit__isnull=False, concern_step__isnull=True)
                | Q(visit__isnull=True, concern_step__isnull=False),
                name="attachment_belongs_to_one_row",
                violation_error_message="Lampiran milik satu kunjungan atau satu langkah.",
            ),
            models.CheckConstraint(
                condition=Q(size__gt=0),
                name="attachment_is_not_empty",
                violation_error_message="Berkas ini kosong.",
            ),
            models.CheckConstraint(
                condition=Q(removed_at__isnull=True, removed_by__isnull=True, removal_reason="")
                | (Q(removed_at__isnull=False, removed_by__isnull=False) & ~Q(removal_reason="")),
                name="attachment_removal_is_explained",
                violation_error_message="Berkas yang dihapus harus menyebut siapa, kapan, dan mengapa.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_photo(self) -> bool:
        """Whether it can be shown on a page; a PDF is downloaded."""
        return self.content_type == "image/jpeg"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.supervision.client.safe_label
