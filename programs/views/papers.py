"""Serving a stored paper: to whoever may read its row, logged, and never kept by a cache."""

from pathlib import PurePath

from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpRequest
from django.utils.text import slugify

from accounts.access import AuditedSubject, record_access
from accounts.models import AccessAction
from clients.attachments import PDF, SUFFIXES

TYPES = {suffix: content_type for content_type, suffix in SUFFIXES.items()}


def paper_response(request: HttpRequest, field: FieldFile, *, name: str, subject: AuditedSubject) -> FileResponse:
    """The file under a readable name. A photo opens in the page, a PDF is downloaded. 404 when there is none."""
    suffix = PurePath(str(field.name or "")).suffix
    if not field or suffix not in TYPES:
        raise Http404("Belum ada berkas.")
    try:
        content = field.open("rb")
    except FileNotFoundError as error:
        raise Http404("Berkas ini tidak ditemukan di penyimpanan.") from error
    record_access(request, AccessAction.OPEN, subject)
    content_type = TYPES[suffix]
    response = FileResponse(
        content,
        as_attachment=content_type == PDF,
        filename=f"{slugify(name)[:80] or 'berkas'}{suffix}",
        content_type=content_type,
    )
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
