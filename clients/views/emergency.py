"""Berkas mendesak: a restricted file opened at once, with a reason, and the head told.

The answer to a number that opens nothing is always the same, whether it exists, belongs to another office or lies open.
"""

import uuid
from dataclasses import dataclass

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from accounts.access import record_access
from accounts.models import AccessAction
from accounts.permissions import role_required
from accounts.roles import OFFICE_ROLES
from clients.actions.restriction import break_glass
from clients.forms.restriction import EmergencyForm
from clients.throttle import asked_too_often

NOTHING_OPENED = (
    "Tidak ada berkas yang dibuka untuk nomor itu. Periksa nomornya, cari di daftar klien, atau hubungi kepala Bapas."
)
TOO_OFTEN = "Anda sudah meminta beberapa nomor dalam satu jam ini. Hubungi kepala Bapas, atau coba lagi nanti."


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request that opened nothing, as the access log names it: by the person's id and the number typed."""

    public_id: uuid.UUID
    safe_label: str


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*sorted(OFFICE_ROLES))
def client_emergency(request: HttpRequest) -> HttpResponse:
    """Asks for the number and the reason; each request is a row of the access log, whatever comes of it."""
    form = EmergencyForm(request.POST or None)
    status, minutes = 200, int(settings.BREAK_GLASS_LIFETIME.total_seconds() // 60)
    if request.method == "POST" and form.is_valid():
        number, reason = form.cleaned_data["number"], form.cleaned_data["reason"]
        refused = asked_too_often(request)
        client = None if refused else break_glass(number=number, reason=reason, by=request.user)
        if client is not None:
            record_access(request, AccessAction.EMERGENCY, client, reason=reason)
            message = f"Berkas terbuka bagi Anda selama {minutes} menit. Kepala Bapas sudah diberi tahu."
            messages.success(request, message)
            return redirect("clients:client_detail", client.public_id)
        attempt = Attempt(request.user.public_id, f"Nomor {number}: tidak ada yang dibuka")
        record_access(request, AccessAction.EMERGENCY, attempt, reason=reason, office=request.user.office)
        form.add_error(None, TOO_OFTEN if refused else NOTHING_OPENED)
        status = 429 if refused else 200
    return render(request, "clients/client_emergency.html", {"form": form, "minutes": minutes}, status=status)
