"""Serving a photo or a paper of a case: scoped, after a reason where one is due, logged, and never kept by a cache."""

from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from accounts.access import record_access
from accounts.models import AccessAction
from accounts.permissions import role_required
from clients.models import Attachment
from clients.permissions import VISIT_ROLES
from clients.views.case_access import reason_first


@require_safe
@role_required(*sorted(VISIT_ROLES))
def attachment_open(request: HttpRequest, public_id: UUID) -> HttpResponseBase:
    """The stored file. A photo opens in the page, a PDF is downloaded; the browser must not guess another kind."""
    rows = Attachment.objects.visible_to(request.user).select_related("supervision__client", "supervision__office")
    attachment = get_object_or_404(rows, public_id=public_id)
    if asked := reason_first(request.user, attachment.supervision.client, request.path):
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
