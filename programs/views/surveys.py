"""A survey at an event: adding it, opening and shutting it, the page for the wall, and finishing it."""

import uuid
from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from accounts.permissions import role_required
from bapas_portal.law import DomainError
from bapas_portal.verb import do
from documents.rendering import qr_in_page
from programs import actions
from programs.forms.survey import SurveyAddForm, SurveyOpenForm
from programs.models import OutreachEvent, Survey
from programs.permissions import MANAGER_ROLES, READER_ROLES


def survey_in_scope(request: HttpRequest, public_id: uuid.UUID) -> Survey:
    """The survey of this address, or 404."""
    rows = Survey.objects.visible_to(request.user).select_related("event__office", "event__village", "questionnaire")
    return get_object_or_404(rows, public_id=public_id)


def answer_address(survey: Survey) -> str:
    """What the code on the wall leads to."""
    return settings.SITE_URL + reverse("programs:sheet_answer", args=[survey.code])


@require_POST
@role_required(*MANAGER_ROLES)
def survey_add(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Uses a questionnaire at an event."""
    event = get_object_or_404(OutreachEvent.objects.visible_to(request.user), public_id=public_id)
    form = SurveyAddForm(request.POST, user=request.user, event=event)
    if not form.is_valid():
        messages.error(request, "Pilih kuesioner yang sudah divalidasi.")
        return redirect("programs:event_detail", public_id)
    try:
        survey = actions.add_survey(event=event, questionnaire=form.cleaned_data["questionnaire"], by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return redirect("programs:event_detail", public_id)
    return redirect("programs:survey_detail", survey.public_id)


@require_safe
@role_required(*READER_ROLES)
def survey_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """How the survey stands, how many sheets came in, and what to do next."""
    survey, now = survey_in_scope(request, public_id), timezone.now()
    counts = survey.responses.aggregate(
        pre=Count("pk", filter=Q(phase="pre")),
        post=Count("pk", filter=Q(phase="post")),
        incomplete=Count("pk", filter=Q(is_complete=False)),
    )
    phase = survey.phase_open(now)
    context = {
        "survey": survey,
        "event": survey.event,
        "counts": counts,
        "phase": Survey.Phase(phase).label if phase else "",
        "form": SurveyOpenForm(initial={"phase": "post" if counts["pre"] else "pre"}),
        "can_manage": request.user.role in MANAGER_ROLES,
        "can_finish": survey.event.has_started(now),
        "address": answer_address(survey),
    }
    return render(request, "programs/survey_detail.html", context)


@require_safe
@role_required(*READER_ROLES)
def survey_wall(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The page for the wall or the projector: the code large, and its QR."""
    survey = survey_in_scope(request, public_id)
    address = answer_address(survey)
    context = {
        "survey": survey,
        "event": survey.event,
        "phase": dict(Survey.Phase.choices).get(survey.phase_open(timezone.now()), ""),
        "address": address.removeprefix("https://").removeprefix("http://").removesuffix(f"{survey.code}/"),
        "qr": qr_in_page(address),
    }
    return render(request, "programs/survey_wall.html", context)


def _verb(request: HttpRequest, public_id: uuid.UUID, act: Callable[[Survey], object], done: str) -> HttpResponse:
    """Calls one action and goes back to the survey with what came of it."""
    survey = survey_in_scope(request, public_id)
    do(request, lambda: act(survey), done)
    return redirect("programs:survey_detail", public_id)


@require_POST
@role_required(*MANAGER_ROLES)
def survey_open(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Takes answers for one phase."""
    form = SurveyOpenForm(request.POST)
    if not form.is_valid():
        survey_in_scope(request, public_id)
        messages.error(request, "Pilih lembar sebelum atau sesudah kegiatan, dan 1 sampai 12 jam.")
        return redirect("programs:survey_detail", public_id)
    return _verb(
        request,
        public_id,
        lambda survey: actions.open_survey(survey=survey, **form.cleaned_data, by=request.user),
        "Survei dibuka. Tunjukkan kodenya kepada hadirin.",
    )


@require_POST
@role_required(*MANAGER_ROLES)
def survey_close(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Takes no more answers on phones."""
    return _verb(
        request, public_id, lambda survey: actions.close_survey(survey=survey, by=request.user), "Survei ditutup."
    )


@require_POST
@role_required(*MANAGER_ROLES)
def survey_finish(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Ends the survey for good; its figures count."""
    return _verb(
        request,
        public_id,
        lambda survey: actions.finish_survey(survey=survey, by=request.user),
        "Survei selesai. Hasilnya sekarang dihitung.",
    )
