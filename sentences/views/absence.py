"""Missed days: the list of those that wait for a judgment, writing one down, and judging it."""

import uuid
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.models import Role, User
from accounts.permissions import role_required
from clients.querysets.scope import NARRATIVE_ROLES
from clients.views.lists import Tab, TabbedListView
from sentences.actions.absence import judge_absence, minutes_missed, record_absence
from sentences.execution_filters import ExecutionFilter
from sentences.forms.absence import AbsenceForm, AbsenceJudgmentForm
from sentences.models import Absence
from sentences.permissions import can_guide, can_open_sentence
from sentences.querysets.execution import AbsenceQuerySet
from sentences.views.acting import act_on, guided_sentence, person
from sentences.views.schedule import ask


def of_office(user: User) -> AbsenceQuerySet:
    """Missed days in the office's own cases, with what a list shows of them."""
    return (
        Absence.objects.visible_to(user)
        .of_office(user.office)
        .with_reason_open(user)
        .select_related("sentence__supervision__officer", "sentence__supervision__office", "judged_by")
        .select_related("recorded_by", "link")
    )


def awaiting_judgment(user: User, on: date) -> AbsenceQuerySet:
    """Nobody has judged the reason; the oldest first."""
    return of_office(user).awaiting_judgment().order_by("on", "pk")


def make_up_missed(user: User, on: date) -> AbsenceQuerySet:
    """The make-up day went by without work."""
    return of_office(user).make_up_missed(on, user.zone).order_by("make_up_on", "pk")


def judged(user: User, on: date) -> AbsenceQuerySet:
    """Judged ones, the latest day first."""
    return of_office(user).judged().order_by("-on", "-pk")


class AbsenceList(TabbedListView):
    """Missed days of the office: to be judged, to be made up, and judged."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = ExecutionFilter
    template_name = "sentences/absence_list.html"
    fragment_name = "sentences/_absence_results.html"
    tabs = (
        Tab("unjudged", "Menunggu dinilai", awaiting_judgment),
        Tab("makeup", "Hari pengganti terlewat", make_up_missed),
        Tab("judged", "Sudah dinilai", judged, is_counted=False),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def absence_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer writes down a day that was missed."""
    sentence = guided_sentence(request, public_id)
    form = AbsenceForm(request.POST or None, user=person(request), today=sentence.supervision.office.today())
    return ask(
        request,
        sentence,
        form,
        lambda: record_absence(sentence=sentence, by=person(request), **form.cleaned_data),
        words={
            "title": "Catat ketidakhadiran",
            "article": "KUHP pasal 85 ayat 7",
            "law": "Hanya ketidakhadiran tanpa alasan yang sah yang dapat berakibat. Alasannya dinilai sesudah ini.",
            "hint": "",
            "submit": "Catat",
            "done": "Ketidakhadiran dicatat. Nilai alasannya sekarang, atau nanti setelah ada suratnya.",
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def absence_judge(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer judges one missed day, or puts a judgment right."""
    user = person(request)
    rows = Absence.objects.visible_to(user).select_related(
        "sentence__supervision__client", "sentence__supervision__office", "sentence__supervision__officer"
    )
    absence = get_object_or_404(rows.select_related("recorded_by", "link", "judged_by"), public_id=public_id)
    sentence = absence.sentence
    can_open_sentence(user, sentence).enforce()
    can_guide(user, sentence).enforce()
    form = AbsenceJudgmentForm(request.POST or None, user=user, absence=absence)
    back_url = reverse("sentences:sentence_detail", args=[sentence.public_id])
    if request.method == "POST":
        done = act_on(form, lambda: judge_absence(absence=absence, by=user, **form.cleaned_data))
        if done is not None:
            messages.success(request, "Penilaian disimpan.")
            return redirect(f"{back_url}#execution-title")
    context = {
        "form": form,
        "absence": absence,
        "sentence": sentence,
        "client": sentence.supervision.client,
        "minutes_missed": minutes_missed(sentence, absence.on),
        "back_url": back_url,
    }
    return render(request, "sentences/absence_judge.html", context)
