"""Things that happened at sites: what waits for somebody, what was done, and settling one."""

import uuid
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import Role, User
from accounts.permissions import role_required
from sentences.actions.incident import close_incident
from sentences.forms.incident import CloseIncidentForm
from sentences.models import Incident
from sentences.views.acting import act_on, person

PAGE_SIZE = 25
TABS = (("open", "Belum ditindaklanjuti"), ("closed", "Selesai"))


def parts_of(user: User) -> dict[str, Any]:
    """Incidents at the sites of the own office that wait for somebody, and those that are settled."""
    incidents = Incident.objects.visible_to(user)
    return {"open": incidents.unsettled(), "closed": incidents.exclude(closed_at=None)}


def listed_incidents(request: HttpRequest) -> Any:
    """The part that is asked for, with what a line says of each."""
    parts = parts_of(request.user)
    rows = parts.get(request.GET.get("tab", ""), parts["open"])
    return rows.select_related("site", "sentence__supervision__client", "reported_by", "link", "closed_by")


@require_safe
@role_required(Role.OFFICER, Role.HEAD)
def incident_list(request: HttpRequest) -> HttpResponse:
    """Incidents at the sites of the own office; persons by initials and number only."""
    rows = parts_of(request.user)
    chosen = request.GET.get("tab", "open")
    chosen = chosen if chosen in rows else "open"
    tabs = [
        {"label": label, "url": f"?tab={name}", "current": name == chosen, "count": rows[name].count()}
        for name, label in TABS
    ]
    page = Paginator(listed_incidents(request), PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "sentences/incident_list.html", {"tabs": tabs, "page_obj": page})


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def incident_close(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What was done about one incident."""
    incidents = Incident.objects.visible_to(request.user).select_related("site", "sentence__supervision__client")
    incident = get_object_or_404(incidents, public_id=public_id)
    form = CloseIncidentForm(request.POST or None, user=person(request))
    if request.method == "POST":
        done = act_on(form, lambda: close_incident(incident=incident, by=person(request), **form.cleaned_data))
        if done is not None:
            messages.success(request, "Tindak lanjut dicatat.")
            return redirect("sentences:incident_list")
    return render(request, "sentences/incident_close.html", {"form": form, "incident": incident})
