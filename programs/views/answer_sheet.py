"""Answering a questionnaire at `/q/<code>/`: anyone, on any phone, without an account, a script or a cookie to follow.

Nothing is kept of who answers: no account, no address, no hour of the day.
"""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from bapas_portal.law import DomainError
from programs import actions
from programs.actions.sheet import SurveyShutError
from programs.forms.survey import PhoneSheetForm
from programs.models import Survey
from programs.throttle import too_many
from programs.wall_code import as_typed


def page(request: HttpRequest, template: str, context: dict[str, object], status: int = 200) -> HttpResponse:
    """A public page, kept out of search engines."""
    response = render(request, f"programs/{template}.html", context, status=status)
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


@never_cache
@require_safe
@login_not_required
def sheet_code(request: HttpRequest) -> HttpResponse:
    """Somebody types the code that stands on the wall."""
    code = as_typed(request.GET.get("code", ""))
    return redirect("programs:sheet_answer", code) if code else page(request, "sheet_code", {})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@sensitive_variables("form")
@sensitive_post_parameters()
def sheet_answer(request: HttpRequest, code: str) -> HttpResponse:
    """The sheet of the phase that is open now; afterwards a word of thanks."""
    if request.method == "POST" and too_many(request, "survey-sheet", code):
        return page(request, "sheet_code", {"is_throttled": True}, status=429)
    surveys = Survey.objects.with_code(code).select_related("event__office", "event__village", "questionnaire")
    survey = surveys.first()
    if survey is None:
        if too_many(request, "survey-code"):
            return page(request, "sheet_code", {"is_throttled": True}, status=429)
        return page(request, "sheet_code", {"is_unknown": True}, status=404)
    if request.method == "POST":
        return take(request, survey)
    if "done" in request.GET:
        return page(request, "sheet_done", {"survey": survey})
    phase = survey.phase_open(timezone.now())
    if not phase:
        return page(request, "sheet_shut", {"survey": survey})
    return sheet(request, survey, PhoneSheetForm(survey=survey, initial={"phase": phase}), phase)


def take(request: HttpRequest, survey: Survey) -> HttpResponse:
    """Keeps the sheet once, however often it arrives; what is wrong stands beside its statement."""
    form = PhoneSheetForm(request.POST, survey=survey)
    phase = str(form["phase"].value())
    if not form.is_valid():
        return sheet(request, survey, form, phase, status=422)
    try:
        actions.take_sheet(survey=survey, phase=form.cleaned_data["phase"], **form.facts())
    except SurveyShutError as refusal:
        return page(request, "sheet_shut", {"survey": survey, "refusal": refusal.message}, status=409)
    except DomainError as refusal:
        form.add_error(None, refusal.message)
        return sheet(request, survey, form, phase, status=422)
    response = redirect("programs:sheet_answer", survey.code)
    response["Location"] += "?done=1"
    return response


def sheet(request: HttpRequest, survey: Survey, form: PhoneSheetForm, phase: str, status: int = 200) -> HttpResponse:
    """The sheet itself."""
    context = {
        "survey": survey,
        "form": form,
        "phase": dict(Survey.Phase.choices).get(phase, ""),
        "is_after": phase == Survey.Phase.POST,
        "missing": len(form.errors) if form.is_bound else 0,
    }
    return page(request, "sheet_answer", context, status)
