"""Default: reporting it, the list of those that wait, one report with its history, the decision, and the repetition."""

import uuid
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, Role, User
from accounts.permissions import role_required
from clients.querysets.scope import NARRATIVE_ROLES
from clients.views.lists import Tab, TabbedListView
from sentences.actions.default import decide_default, report_default
from sentences.actions.repetition import start_repetition
from sentences.default_pages import report_page, reporting_page
from sentences.execution_filters import ExecutionFilter
from sentences.forms.default import DecisionForm, DefaultForm, RepetitionForm
from sentences.models import DefaultReport
from sentences.permissions import can_guide, can_open_sentence
from sentences.querysets.execution import DefaultReportQuerySet
from sentences.views.acting import act_on, guided_sentence, person


def of_office(user: User) -> DefaultReportQuerySet:
    """Reports in the office's own cases, with what a list shows of them."""
    return (
        DefaultReport.objects.visible_to(user)
        .of_office(user.office)
        .select_related("sentence__supervision__officer", "sentence__supervision__office")
        .select_related("sentence__prosecution_office")
    )


def undecided(user: User, on: date) -> DefaultReportQuerySet:
    """No decision is known; who waits longest first."""
    return of_office(user).undecided().order_by("reported_on", "pk")


def awaiting_repetition(user: User, on: date) -> DefaultReportQuerySet:
    """To be repeated, and not begun."""
    return of_office(user).awaiting_repetition().order_by("decided_on", "pk")


def decided(user: User, on: date) -> DefaultReportQuerySet:
    """Decided ones, the latest first."""
    return of_office(user).decided().order_by("-decided_on", "-pk")


class DefaultReportList(TabbedListView):
    """Reports of default of the office: who waits for a decision since when, and what was decided."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = ExecutionFilter
    template_name = "sentences/defaultreport_list.html"
    fragment_name = "sentences/_defaultreport_results.html"
    tabs = (
        Tab("undecided", "Menunggu keputusan", undecided),
        Tab("repeat", "Pengulangan belum dimulai", awaiting_repetition),
        Tab("decided", "Sudah diputus", decided, is_counted=False),
    )


def report_in_scope(request: HttpRequest, public_id: uuid.UUID) -> DefaultReport:
    """The report of this address, or 404; 403 for whom the file of the person is not open."""
    user = person(request)
    rows = DefaultReport.objects.visible_to(user).select_related(
        "sentence__supervision__client__village", "sentence__supervision__office", "sentence__supervision__officer"
    )
    report = get_object_or_404(
        rows.select_related("sentence__prosecution_office", "reported_by", "recorded_by"), public_id=public_id
    )
    can_open_sentence(user, report.sentence).enforce()
    return report


def guided_report(request: HttpRequest, public_id: uuid.UUID) -> DefaultReport:
    """A report this person may act on."""
    report = report_in_scope(request, public_id)
    can_guide(person(request), report.sentence).enforce()
    return report


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def sentence_default(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Reports to the prosecutor that the sentence is not served."""
    sentence = guided_sentence(request, public_id)
    form = DefaultForm(request.POST or None, user=person(request), sentence=sentence)
    if request.method == "POST":
        report = act_on(form, lambda: report_default(sentence=sentence, by=person(request), **form.cleaned_data))
        if report is not None:
            messages.success(request, "Laporan tersimpan dan terlihat oleh Kejaksaan pelaksana. Buat suratnya di sini.")
            return redirect("sentences:defaultreport_detail", report.public_id)
    back_url = reverse("sentences:sentence_detail", args=[public_id])
    context = {"form": form, "back_url": back_url, **reporting_page(person(request), sentence)}
    return render(request, "sentences/sentence_default.html", context)


@require_safe
@role_required(Role.OFFICER, Role.HEAD, Role.PROSECUTOR)
def defaultreport_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One report: what happened, what remains and stands for, what was decided. Every opening is logged."""
    report = report_in_scope(request, public_id)
    record_access(request, AccessAction.OPEN, report)
    return render(request, "sentences/defaultreport_detail.html", report_page(person(request), report))


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def defaultreport_decide(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Records what prosecutor or judge decided."""
    report = guided_report(request, public_id)
    back_url = reverse("sentences:defaultreport_detail", args=[public_id])
    form = DecisionForm(request.POST or None, user=person(request), report=report)
    if request.method == "POST":
        done = act_on(form, lambda: decide_default(report=report, decided=form.decided, by=person(request)))
        if done is not None:
            messages.success(request, f"Keputusan dicatat: {done.get_decision_display().lower()}.")
            return redirect(back_url)
    context = {"form": form, "back_url": back_url, **report_page(person(request), report)}
    return render(request, "sentences/defaultreport_decide.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def defaultreport_repeat(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Begins the repetition: a new case and a new sentence, with the hours of the decision."""
    report = guided_report(request, public_id)
    back_url = reverse("sentences:defaultreport_detail", args=[public_id])
    form = RepetitionForm(request.POST or None, user=person(request), report=report)
    if request.method == "POST":
        sentence = act_on(
            form,
            lambda: start_repetition(
                report=report,
                execution=form.execution,
                submission_key=form.cleaned_data["submission_key"],
                by=person(request),
            ),
        )
        if sentence is not None:
            messages.success(request, f"Pengulangan {sentence.hours_ordered} jam terdaftar. Tempatkan orangnya.")
            return redirect("sentences:sentence_detail", sentence.public_id)
    context = {"form": form, "back_url": back_url, **report_page(person(request), report)}
    return render(request, "sentences/defaultreport_repeat.html", context)
