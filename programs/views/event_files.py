"""Photos and papers of an event: adding, opening, removing."""

from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import Verdict, role_required
from bapas_portal.law import DomainError
from programs import lifecycle
from programs.actions import event_files
from programs.forms.event_files import EventFilesForm
from programs.models import EventFile, Material
from programs.permissions import FILE_ROLES, MANAGER_ROLES
from programs.views.event_scope import EventVerb


class EventFileAdd(EventVerb[EventFilesForm]):
    """Keeps photos, the paper attendance list, or signed minutes."""

    form_class = EventFilesForm
    template_name = "programs/event_file_add.html"
    title, submit_label, done = "Tambah foto atau berkas", "Simpan berkas", "Berkas disimpan."
    back = "event_outcome"

    def verdict(self) -> Verdict:
        return lifecycle.correction_open(self.event)

    def perform(self, form: EventFilesForm) -> None:
        event_files.add_event_files(event=self.event, **form.facts(), by=self.person)


@require_safe
@role_required(*sorted(FILE_ROLES))
def event_file_open(request: HttpRequest, public_id: UUID) -> HttpResponseBase:
    """The stored file; attendance lists carry names, so that opening is logged."""
    rows = EventFile.objects.visible_to(request.user).select_related("event__office")
    row = get_object_or_404(rows, public_id=public_id)
    response = stored_file(row, as_attachment=not row.is_photo)
    record_access(request, AccessAction.OPEN, row)
    return response


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def event_file_remove(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Deletes a file that does not belong there."""
    user: User = request.user
    row = get_object_or_404(EventFile.objects.visible_to(user).select_related("event"), public_id=public_id)
    try:
        event_files.remove_event_file(file=row, by=user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, "Berkas dihapus.")
    return redirect("programs:event_outcome", row.event.public_id)


def stored_file(row: EventFile | Material, *, as_attachment: bool) -> FileResponse:
    """The content of a private file; the browser keeps no copy and guesses no other kind. 404 when it is gone."""
    try:
        file = row.file.open("rb")
    except FileNotFoundError as error:
        raise Http404("Berkas ini tidak ditemukan di penyimpanan.") from error
    suffix = "jpg" if str(row.file.name).endswith(".jpg") else "pdf"
    response = FileResponse(
        file,
        as_attachment=as_attachment,
        filename=f"{str(row)[:80]}.{suffix}",
        content_type="image/jpeg" if suffix == "jpg" else "application/pdf",
    )
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
