"""The verbs of a monthly return, each a POST that leads back to its page."""

import uuid
from collections.abc import Callable
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from accounts.models import Office
from accounts.permissions import role_required
from accounts.roles import Role
from bapas_portal.law import DomainError
from reports.actions.monthly_return import (
    accept_return,
    explain_differences,
    lock_return,
    send_back_return,
    submit_return,
)
from reports.forms import ExplainForm, SendBackForm
from reports.models import MonthlyReturn
from reports.permissions import OFFICE_RETURN_ROLES
from reports.views.returns import detail, heading_of, office_of


@require_POST
@role_required(Role.HEAD)
def return_submit(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """Sends the return to the Kanwil; what stands in the way is said on its page."""
    office = office_of(request.user, public_id, month)
    return _done(
        request,
        office,
        month,
        lambda: submit_return(office=office, month=month, by=request.user),
        "dikirim kepada Kanwil",
    )


@require_POST
@role_required(Role.REGIONAL)
def return_accept(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """Accepts the return; the month before it is locked."""
    office, row = _sent(request, public_id, month)
    return _done(
        request,
        office,
        month,
        lambda: accept_return(monthly_return=row, by=request.user),
        "diterima",
    )


@require_POST
@role_required(Role.NATIONAL)
def return_lock(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """Closes an accepted return."""
    office, row = _sent(request, public_id, month)
    return _done(
        request,
        office,
        month,
        lambda: lock_return(monthly_return=row, by=request.user),
        "dikunci",
    )


@require_POST
@role_required(Role.REGIONAL)
def return_send_back(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """Gives the return back with a reason."""
    office, row = _sent(request, public_id, month)
    form = SendBackForm(request.POST)
    if form.is_valid():
        try:
            send_back_return(monthly_return=row, **form.cleaned_data, by=request.user)
        except DomainError as error:
            form.add_error("reason", error.message)
        else:
            messages.success(request, f"{heading_of(office, month)} dikembalikan.")
            return redirect("reports:return_detail", public_id, month)
    return detail(request, office, month, send_back=form, status=422)


@require_POST
@role_required(*OFFICE_RETURN_ROLES)
def return_explain(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """Records why the chosen cases make the month open elsewhere than the last one closed."""
    office = office_of(request.user, public_id, month)
    form = ExplainForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            found = explain_differences(office=office, month=month, **form.cleaned_data, by=request.user)
        except DomainError as error:
            form.add_error("cases", error.message)
        else:
            messages.success(request, f"Sebab {len(found)} selisih dicatat.")
            return redirect("reports:return_detail", public_id, month)
    return detail(request, office, month, explain=form, status=422)


def _sent(request: HttpRequest, public_id: uuid.UUID, month: date) -> tuple[Office, MonthlyReturn]:
    """The office and its return; 404 when there is none yet."""
    office = office_of(request.user, public_id, month)
    rows = MonthlyReturn.objects.visible_to(request.user).select_related("office")
    return office, get_object_or_404(rows, office=office, month=month)


def _done(request: HttpRequest, office: Office, month: date, act: Callable[[], object], words: str) -> HttpResponse:
    """Calls the action, says what came of it, and goes back to the page."""
    try:
        act()
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, f"{heading_of(office, month)} {words}.")
    return redirect("reports:return_detail", office.public_id, month)
