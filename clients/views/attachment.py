"""Serving a photo or a paper of a case: scoped, after a reason where one is due, logged, and never kept by a cache.

And taking a single one away again.
"""

from typing import Any
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from accounts.access import record_access
from accounts.models import AccessAction
from accounts.permissions import Verdict, role_required
from clients.actions.attachment import remove_attachment
from clients.forms.attachments import RemoveAttachmentForm
from clients.models import Attachment
from clients.permissions import VISIT_ROLES, can_remove_attachment
from clients.views.case_access import reason_first
from clients.views.verb import VerbView


@require_safe
@role_required(*sorted(VISIT_ROLES))
def attachment_open(request: HttpRequest, public_id: UUID) -> HttpResponseBase:
    """The stored file. A photo opens in the page, a PDF is downloaded; the browser must not guess another kind."""
    rows = Attachment.objects.visible_to(request.user).kept()
    rows = rows.select_related("supervision__client", "supervision__office")
    attachment = get_object_or_404(rows, public_id=public_id)
    if asked := reason_first(request, attachment.supervision.client):
        return asked
    try:
        file = attachment.file.open("rb")
    except FileNotFoundError as error:
        raise Http404("Berkas ini tidak ditemukan di penyimpanan.") from error
    record_access(request, AccessAction.OPEN, attachment)
    response = FileResponse(
        file, as_attachment=not attachment.is_photo, filename=attachment.name, content_type=attachment.content_type
    )
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


class AttachmentRemove(VerbView):
    """A photo of the wrong house, a paper of somebody else: one file of a visit is taken away, with a reason."""

    allowed_roles = VISIT_ROLES
    model = Attachment
    form_class = RemoveAttachmentForm
    title = "Hapus foto atau berkas"
    submit_label = "Hapus"
    done = "Berkas dihapus. Catatan kunjungan menyebut siapa yang menghapus dan mengapa."

    def joined(self, rows: Any) -> Any:
        rows = rows.kept().exclude(visit=None)
        return super().joined(rows).select_related("visit__supervision")

    def verdict(self) -> Verdict:
        return can_remove_attachment(self.user, self.subject)

    def back_url(self) -> str:
        return reverse("clients:visit_detail", args=[self.subject.visit.public_id])

    def act(self, values: dict[str, Any]) -> None:
        remove_attachment(attachment=self.subject, reason=values["reason"], by=self.user)
