"""Asking for a report beside the monthly return: its questions, and then the page of the job."""

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.access import record_access
from accounts.models import AccessAction, User
from bapas_portal.law import DomainError
from clients.models import Client
from reports.actions.subject import request_report
from reports.forms import SubjectForm
from reports.subjects import SUBJECTS, Brief, Subject


def offered_to(user: User) -> list[Subject]:
    """The reports this person may ask for; one about a client is asked for on the file of that client."""
    return [row for row in SUBJECTS.values() if not row.needs_reason and row.may_be_asked_by(user)]


@require_http_methods(["GET", "HEAD", "POST"])
def report_create(request: HttpRequest, subject: str) -> HttpResponse:
    """Asks for one report. Taking out the history of a client is kept in the access log with its reason."""
    asked = SUBJECTS.get(subject)
    if asked is None:
        raise Http404("Laporan ini tidak ada.")
    asked.may_be_asked_by(request.user).enforce()
    client = _client(request) if asked.needs_reason else None
    if client is not None:
        today = request.user.office_today()
        asked.verdict(request.user, Brief(user=request.user, since=today, until=today, client=client)).enforce()
    data = request.POST if request.method == "POST" else None
    form = SubjectForm(data, subject=asked, user=request.user, client=client)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data.get("reason", "")
        try:
            job, is_new = request_report(
                subject=asked,
                brief=form.brief,
                reason=reason,
                submission_key=form.cleaned_data["submission_key"],
                by=request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            if is_new and client is not None:
                record_access(request, AccessAction.EXPORT, client, reason=reason)
            return redirect("reports:report_detail", job.public_id)
    context = {
        "form": form,
        "subject": asked,
        "client": client,
        "back_url": reverse("clients:client_detail", args=[client.public_id])
        if client
        else reverse("reports:report_list"),
    }
    return render(request, "reports/report_create.html", context, status=422 if form.is_bound else 200)


def _client(request: HttpRequest) -> Client:
    """The client of the address, or 404."""
    try:
        asked = uuid.UUID(request.GET.get("client", ""))
    except ValueError as error:
        raise Http404("Pilih dulu kliennya.") from error
    return get_object_or_404(Client.objects.visible_to(request.user), public_id=asked)
