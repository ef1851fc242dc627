"""Reports a person asked for: the list with its request form, one report, and its files."""

import uuid
from collections.abc import Callable
from pathlib import Path

from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from bapas_portal.verb import do
from reports.actions.pending import cancel, retry
from reports.actions.request import request_monthly_return
from reports.actions.subject import can_take_files
from reports.forms import MonthlyReturnForm
from reports.models import ReportJob
from reports.permissions import JOB_ROLES, RETURN_ROLES
from reports.views.subjects import offered_to

PAGE_SIZE = 25


def _list_context(request: HttpRequest, form: MonthlyReturnForm | None) -> dict[str, object]:
    jobs = ReportJob.objects.visible_to(request.user).select_related("office")
    page = Paginator(jobs, PAGE_SIZE).get_page(request.GET.get("page"))
    return {
        "form": form,
        "page_obj": page,
        "is_pending": any(job.is_pending for job in page),
        "subjects": offered_to(request.user),
    }


@require_safe
@role_required(*JOB_ROLES)
def report_list(request: HttpRequest) -> HttpResponse:
    """The person's own requests, the latest on top; for who answers for a return also the form for one."""
    asks = request.user.role in RETURN_ROLES
    context = _list_context(request, MonthlyReturnForm(user=request.user) if asks else None)
    return render_page_or_fragment(request, "reports/report_list.html", "reports/_report_results.html", context)


@require_POST
@role_required(*RETURN_ROLES)
def report_request(request: HttpRequest) -> HttpResponse:
    """Asks for a monthly return and shows how far it is."""
    form = MonthlyReturnForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            job = request_monthly_return(**form.cleaned_data, by=request.user)
        except DomainError as error:
            form.add_error("month", error.message)
        else:
            return redirect("reports:report_detail", job.public_id)
    return render(request, "reports/report_list.html", _list_context(request, form), status=422)


@require_safe
@role_required(*JOB_ROLES)
def report_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One report: how far it is, then its files. Only for the person who asked."""
    job = get_object_or_404(ReportJob.objects.visible_to(request.user).select_related("office"), public_id=public_id)
    context = {"job": job, "files": can_take_files(request.user, job)}
    return render_page_or_fragment(request, "reports/report_detail.html", "reports/_report_progress.html", context)


@require_safe
@role_required(*JOB_ROLES)
@cache_control(private=True, no_store=True)
def report_download(request: HttpRequest, public_id: uuid.UUID, file_format: str) -> HttpResponseBase:
    """One file of a report. Only for the person who asked, and who still works where it was asked for."""
    job = get_object_or_404(ReportJob.objects.visible_to(request.user), public_id=public_id)
    can_take_files(request.user, job).enforce()
    file = {"pdf": job.pdf, "xlsx": job.xlsx, "csv": job.csv}[file_format]
    if not file.name or not file.storage.exists(file.name):
        raise Http404("Berkas ini tidak ada atau sudah dihapus.")
    return FileResponse(file.open("rb"), as_attachment=True, filename=Path(file.name).name)


@require_POST
@role_required(*JOB_ROLES)
def report_cancel(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Stops one's own report, also while it is being made."""
    return _changed(request, public_id, cancel)


@require_POST
@role_required(*JOB_ROLES)
def report_retry(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Asks again for one's own report that failed or was cancelled."""
    return _changed(request, public_id, retry)


def _changed(request: HttpRequest, public_id: uuid.UUID, change: Callable[..., None]) -> HttpResponse:
    """Back to the page of the job; a refusal is said there."""
    job = get_object_or_404(ReportJob.objects.visible_to(request.user), public_id=public_id)
    do(request, lambda: change(job, by=request.user))
    return redirect("reports:report_detail", job.public_id)
