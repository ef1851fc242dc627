"""What a session decided: attendance, minutes and every matter on one page, with a result for each."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.models import Role, User
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from clients.actions.panel import decide_item
from clients.actions.panel_session import hold_session, postpone_undecided
from clients.forms.panel import HoldSessionForm, ItemDecisionForm
from clients.inquiry_permissions import can_hold_session
from clients.models import PanelItem, PanelSession
from clients.panel_permissions import can_read_minutes
from clients.views.panel import agenda_of, visible_session


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.HEAD)
def panelsession_hold(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The head writes down who sat and what was decided; a matter that is refused stands with its reason."""
    session = visible_session(request.user, public_id)
    can_hold_session(request.user, session).enforce()
    if session.minutes:  # the form shows them
        can_read_minutes(request.user, session).enforce()
    agenda = agenda_of(session, request.user)
    data = request.POST if request.method == "POST" else None
    form = HoldSessionForm(data, user=request.user, session=session)
    rows = [ItemDecisionForm(data, item=item) for item in agenda if item.decision == PanelItem.Decision.PENDING]
    checked = [form.is_valid(), *(row.is_valid() for row in rows)]
    if request.method == "POST" and all(checked):
        try:
            hold_session(session=session, **form.cleaned_data, by=request.user)
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            if not decide_rows(rows, request.user):
                return finish(request, session)
    return hold_page(request, form, rows, session)


def decide_rows(rows: list[ItemDecisionForm], by: User) -> list[ItemDecisionForm]:
    """Decides each matter by itself; returns the rows that were refused, each with its reason."""
    refused = []
    for row in rows:
        if not row.is_decided:
            continue
        try:
            decide_item(item=row.item, decision=row.cleaned_data["decision"], note=row.cleaned_data["note"], by=by)
        except DomainError as error:
            row.add_error(None, error.message)
            refused.append(row)
        else:
            row.result = PanelItem.Decision(row.cleaned_data["decision"]).label
    return refused


def finish(request: HttpRequest, session: PanelSession) -> HttpResponse:
    """Back to the session; what was not decided goes on to the next one."""
    moved = postpone_undecided(session=session, by=request.user)
    later = f" {moved} perkara dipindahkan ke sidang berikutnya." if moved else ""
    messages.success(request, f"Hasil sidang disimpan.{later}", extra_tags=f"draft-saved:panel-{session.public_id}")
    return redirect("clients:panelsession_detail", session.public_id)


def hold_page(
    request: HttpRequest, form: HoldSessionForm, rows: list[ItemDecisionForm], session: PanelSession
) -> HttpResponse:
    """The page with everything typed."""
    context: dict[str, Any] = {
        "form": form,
        "rows": rows,
        "session": session,
        "back_url": reverse("clients:panelsession_detail", args=[session.public_id]),
    }
    return render(request, "clients/panelsession_hold.html", context)
