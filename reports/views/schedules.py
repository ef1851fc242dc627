"""One's own scheduled reports: the list, a new one, its verbs, and the link of an e-mail."""

import uuid
from collections.abc import Callable

from django.contrib import messages
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.permissions import role_required
from bapas_portal.law import DomainError
from bapas_portal.verb import do
from reports.actions import schedule as actions
from reports.forms import ScheduleForm
from reports.models import ReportSchedule, ScheduledReport
from reports.permissions import SCHEDULE_ROLES
from reports.rules.schedule import next_after
from reports.subjects import SUBJECTS

LATEST = 3


@require_safe
@role_required(*SCHEDULE_ROLES)
def schedule_list(request: HttpRequest) -> HttpResponse:
    """The own schedules, when each comes next, and its latest reports."""
    latest = ScheduledReport.objects.visible_to(request.user)[:LATEST]
    own = ReportSchedule.objects.visible_to(request.user).prefetch_related(Prefetch("occasions", latest, "latest"))
    today = request.user.today()
    rows = [
        {
            "schedule": schedule,
            "subject": SUBJECTS.get(schedule.subject),
            "next": next_after(schedule.every, max(today, schedule.running_since)),
            "latest": [(one, actions.days_in_words(one)) for one in schedule.latest],
        }
        for schedule in own
    ]
    offered = [row for row in SUBJECTS.values() if row.can_be_scheduled and row.may_be_asked_by(request.user)]
    return render(request, "reports/schedule_list.html", {"rows": rows, "subjects": offered})


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*SCHEDULE_ROLES)
def schedule_create(request: HttpRequest, subject: str) -> HttpResponse:
    """Schedules one report."""
    asked = SUBJECTS.get(subject)
    if asked is None or not asked.can_be_scheduled:
        raise Http404("Laporan ini tidak dapat dijadwalkan.")
    asked.may_be_asked_by(request.user).enforce()
    form = ScheduleForm(request.POST if request.method == "POST" else None, subject=asked, user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            actions.schedule_report(
                subject=asked,
                brief=form.brief,
                every=form.cleaned_data["every"],
                submission_key=form.cleaned_data["submission_key"],
                by=request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, "Laporan dijadwalkan. Tautannya datang lewat surel.")
            return redirect("reports:schedule_list")
    context = {"form": form, "subject": asked, "back_url": reverse("reports:schedule_list")}
    return render(request, "reports/schedule_create.html", context, status=422 if form.is_bound else 200)


@require_POST
@role_required(*SCHEDULE_ROLES)
def schedule_pause(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Stops one's own schedule for a while."""
    return _changed(request, public_id, actions.pause, "Jadwal dijeda.")


@require_POST
@role_required(*SCHEDULE_ROLES)
def schedule_resume(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Lets a paused schedule run again."""
    return _changed(request, public_id, actions.resume, "Jadwal berjalan lagi.")


@require_POST
@role_required(*SCHEDULE_ROLES)
def schedule_delete(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Takes one's own schedule away."""
    return _changed(request, public_id, actions.delete, "Jadwal dihapus.")


def _changed(request: HttpRequest, public_id: uuid.UUID, change: Callable[..., None], done: str) -> HttpResponse:
    """Back to the list; a refusal is said there."""
    schedule = get_object_or_404(ReportSchedule.objects.visible_to(request.user), public_id=public_id)
    do(request, lambda: change(schedule, by=request.user), done)
    return redirect("reports:schedule_list")


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*SCHEDULE_ROLES)
def scheduled_open(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The link of an e-mail: one tap makes the report, with what its owner may see now."""
    rows = ScheduledReport.objects.visible_to(request.user).select_related("schedule__owner", "job")
    occasion = get_object_or_404(rows, public_id=public_id)
    refusal = actions.why_ended(occasion.schedule)
    if request.method == "POST":
        try:
            job = actions.open_report(occasion, by=request.user)
        except DomainError as error:
            refusal = error.message
        else:
            return redirect("reports:report_detail", job.public_id)
    context = {
        "occasion": occasion,
        "subject": SUBJECTS[occasion.schedule.subject],
        "days": actions.days_in_words(occasion),
        "refusal": refusal,
    }
    return render(request, "reports/scheduled_open.html", context, status=422 if request.method == "POST" else 200)
