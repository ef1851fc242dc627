"""Results of questionnaires: by place and period, of one event, and their charts."""

import uuid
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from accounts.models import Role, User
from accounts.permissions import role_required
from programs.forms.results import ResultsForm
from programs.models import OutreachEvent, Survey
from programs.permissions import READER_ROLES
from programs.publication import LEAST
from programs.results.chart import drawn
from programs.results.dealing import KANWIL, OFFICE, RESPONDENT, SURVEY, VILLAGE
from programs.results.obstacles import obstacle_counts
from programs.results.page import Selection, finished_pages, results


def parts_of(user: User, selection: Selection) -> tuple[int, ...]:
    """The tables of a page: one step down from what was chosen, and the respondents."""
    if selection.village:
        return SURVEY, RESPONDENT
    if selection.office:
        return SURVEY, VILLAGE, RESPONDENT
    return (OFFICE, RESPONDENT) if selection.kanwil or user.role == Role.REGIONAL else (KANWIL, RESPONDENT)


@require_safe
@role_required(*READER_ROLES)
def results_overview(request: HttpRequest) -> HttpResponse:
    """What questionnaires show, as far as this person sees: an office, a Kanwil, the country."""
    form = ResultsForm(request.GET, user=request.user, today=request.user.today())
    selection = form.selection.limited_to(request.user)
    questionnaire = form.chosen_questionnaire
    kept = urlencode({name: request.GET[name] for name in ("questionnaire", "period") if request.GET.get(name)})
    surveys = Survey.objects.visible_to(request.user)
    context = {
        "form": form,
        "least": LEAST,
        "village": form.chosen_village,
        "page": questionnaire and results(questionnaire, selection, parts_of(request.user, selection), kept),
        "obstacles": obstacle_counts(request.user, selection),
        "year": selection.year,
        "to_finish": list(surveys.to_finish(timezone.now()).select_related("event")[:10]),
    }
    return render(request, "programs/results_overview.html", context)


@require_safe
@role_required(*READER_ROLES)
def event_results(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What the questionnaires of one event show, each version by itself."""
    event = get_object_or_404(OutreachEvent.objects.visible_to(request.user), public_id=public_id)
    surveys = list(Survey.objects.visible_to(request.user).filter(event=event).select_related("questionnaire"))
    context = {
        "event": event,
        "pages": finished_pages(surveys),
        "withheld": [survey for survey in surveys if survey.is_withheld],
        "unfinished": [survey for survey in surveys if not survey.is_finished],
        "least": LEAST,
    }
    return render(request, "programs/event_results.html", context)


@require_safe
@cache_control(public=True, max_age=86_400)
@login_not_required
def results_chart(request: HttpRequest, token: str) -> HttpResponse:
    """The bars whose figures the address carries under our signature."""
    svg = drawn(token, request.GET.get("theme", "light"))
    if svg is None:
        raise Http404("Grafik ini tidak ada.")
    return HttpResponse(svg, content_type="image/svg+xml")
