"""The door of a case file: who may come in, who must say why first, and the line in the access log."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import RoleRequiredMixin, has_role, role_required
from accounts.views.draft_form import DraftFormMixin
from bapas_portal.law import DomainError
from bapas_portal.way_back import inside
from clients.forms import CaseReasonForm
from clients.handover_permissions import can_open_former_case
from clients.models import Client, Supervision
from clients.permissions import CASE_FILE_ROLES, can_open_client
from clients.tabs import tabs_of


def visible_client(user: User, public_id: UUID) -> Client:
    """The client with its village path and office; 404 outside the own office."""
    clients = Client.objects.visible_to(user).select_related("office", "village__district__regency__province")
    return get_object_or_404(clients, public_id=public_id)


def client_of_case(user: User, supervision: Supervision) -> Client:
    """The client of a case in scope: in the own office, or handed over to another Bapas since."""
    if supervision.client.office_id == user.office_id:
        return visible_client(user, supervision.client.public_id)
    can_open_former_case(user, supervision).enforce()
    return supervision.client


def way_to_kept_record(request: HttpRequest, public_id: UUID) -> HttpResponse | None:
    """The same page of the record that this one was merged into, for who may see that; what was sent goes along."""
    merged = Client.objects.filter(public_id=public_id, merged_into__isnull=False).first()
    if merged is None:
        return None
    kept = merged.surviving()
    if not Client.objects.visible_to(request.user).filter(pk=kept.pk).exists():
        return None
    path = request.get_full_path().replace(str(public_id), str(kept.public_id))
    return HttpResponseRedirect(path, preserve_request=request.method == "POST")


def reason_first(request: HttpRequest, client: Client, path: str = "", *, is_kept: bool = False) -> HttpResponse | None:
    """The way to the reason page, and from there to `path` (the page asked for), for a colleague; None for who may
    come in.

    What was sent meanwhile did not arrive, which is said; `is_kept` when it waits as a draft. 404 for whom the file
    does not exist, who may know the row that leads to it.
    """
    user: User = request.user
    if can_open_client(user, client):
        return None
    get_object_or_404(Client.objects.visible_to(user), pk=client.pk)
    if request.method == "POST":
        messages.warning(request, KEPT_FOR_LATER if is_kept else SENT_TOO_SOON)
    query = urlencode({"next": path or request.get_full_path()}, safe="/")
    return redirect(f"{reverse('clients:client_reason', args=[client.public_id])}?{query}")


KEPT_FOR_LATER = (
    "Yang baru saja Anda kirim belum tercatat: berkas ini terbuka setelah Anda menulis alasan. Isian Anda disimpan "
    "sebagai konsep dan muncul lagi di formulirnya."
)
SENT_TOO_SOON = (
    "Yang baru saja Anda kirim belum tercatat: berkas ini terbuka setelah Anda menulis alasan. Sesudah itu, isi dan "
    "kirim lagi."
)


class CaseFileMixin(RoleRequiredMixin):
    """A page inside a client's file. Sets `client`; sends a colleague to state a reason first; a GET is logged."""

    allowed_roles = CASE_FILE_ROLES
    access_reason = ""
    client: Client

    def find_client(self) -> Client:
        """The client of this page."""
        return visible_client(self.request.user, self.kwargs["public_id"])  # type: ignore[attr-defined]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        if moved := way_to_kept_record(request, kwargs["public_id"]):
            return moved
        self.client = self.find_client()
        is_elsewhere = self.client.office_id != request.user.office_id  # then `find_client` has judged it
        if not is_elsewhere and not can_open_client(request.user, self.client):
            asked = reason_first(request, self.client, is_kept=request.method == "POST" and self.keep_typing())
            if asked is not None:
                return asked
        if request.method == "GET":
            record_access(request, AccessAction.OPEN, self.client, reason=self.access_reason)
        return super().dispatch(request, *args, **kwargs)

    def keep_typing(self) -> bool:
        """Keeps as a draft what was sent before the reason; False where the page keeps no drafts or cannot."""
        if not isinstance(self, DraftFormMixin):
            return False
        try:
            self.store_draft()
        except DomainError:
            return False
        return True

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The client and the tabs of the file, for `clients/_case_file_head.html`."""
        tabs = tabs_of(self.request.user, self.client, self.request.path)  # type: ignore[attr-defined]
        return {"client": self.client, "tabs": tabs, **super().get_context_data(**kwargs)}  # type: ignore[misc]


@role_required(*sorted(CASE_FILE_ROLES))
@require_http_methods(["GET", "HEAD", "POST"])
def client_reason(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Asks why a colleague's file must be opened, and keeps the answer in the access log."""
    if moved := way_to_kept_record(request, public_id):
        return moved
    client = visible_client(request.user, public_id)
    asked = inside(request.POST.get("next") or request.GET.get("next", ""))
    target = asked or reverse("clients:client_detail", args=[client.public_id])
    if can_open_client(request.user, client):
        return redirect(target)
    form = CaseReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        record_access(request, AccessAction.REASON, client, reason=form.cleaned_data["reason"])
        return redirect(target)
    hours = int(settings.CASE_REASON_LIFETIME.total_seconds() // 3600)
    logged = (
        "Alasan, nama Anda, dan waktunya dicatat. Kepala Bapas dapat membacanya. Berkas terbuka bagi Anda selama "
        f"{hours} jam."
    )
    context = {"form": form, "client": client, "next": target, "logged": logged}
    return render(request, "clients/client_reason.html", context)
