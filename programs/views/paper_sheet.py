"""Sheets on paper: printing the form, typing sheets in one after the other, and taking a mistyped one back."""

import uuid
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.permissions import role_required
from bapas_portal.law import DomainError
from programs import actions
from programs.actions.sheet import CodeTakenError
from programs.actions.survey import FINISHED
from programs.forms.survey import PaperSheetForm
from programs.paper_form import paper_form_pdf
from programs.permissions import MANAGER_ROLES, READER_ROLES
from programs.views.surveys import survey_in_scope

KEPT = ("phase", "village", "respondent")
"""What the next sheet of the pile most likely shares with the one before."""


@require_safe
@role_required(*READER_ROLES)
def survey_paper(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The form to copy and hand out: one page before the event, one after it."""
    survey = survey_in_scope(request, public_id)
    try:
        content = paper_form_pdf(survey)
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("programs:survey_detail", public_id)
    headers = {"Content-Disposition": f'inline; filename="kuesioner-{survey.code}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*MANAGER_ROLES)
def survey_type(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One sheet; saved, the next empty one follows with the same phase, village and respondent chosen."""
    survey = survey_in_scope(request, public_id)
    if survey.is_finished:
        messages.warning(request, FINISHED)
        return redirect("programs:survey_detail", public_id)
    data = request.POST if request.method == "POST" else None
    initial = {name: request.GET[name] for name in KEPT if request.GET.get(name)}
    form = PaperSheetForm(data, survey=survey, initial=initial)
    if data is not None and form.is_valid():
        try:
            response = actions.type_sheet(
                survey=survey, phase=form.cleaned_data["phase"], **form.facts(), by=request.user
            )
        except CodeTakenError:
            form.add_error("code", "Lembar dengan kode ini sudah diketik untuk lembar yang sama. Periksa kertasnya.")
        except DomainError as refusal:
            form.add_error(None, refusal.message)
        else:
            if not response.is_complete:
                messages.warning(request, "Lembar disimpan, tetapi ada pernyataan kosong: lembar ini tidak dihitung.")
            query = {name: form.cleaned_data[name] for name in KEPT} | {"last": str(response.submission_key)}
            return redirect(f"{reverse('programs:survey_type', args=[public_id])}?{urlencode(query)}")
    context = {
        "survey": survey,
        "form": form,
        "last": request.GET.get("last", "") if data is None else "",
        "typed_count": survey.responses.filter(source="paper", typed_by=request.user).count(),
        "back_url": reverse("programs:survey_detail", args=[public_id]),
    }
    return render(request, "programs/survey_type.html", context, status=422 if data is not None else 200)


@require_POST
@role_required(*MANAGER_ROLES)
def survey_type_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Takes the sheet back that was typed last, so that it can be typed again."""
    survey = survey_in_scope(request, public_id)
    try:
        key = uuid.UUID(request.POST.get("sheet", ""))
        is_gone = actions.take_back_sheet(survey=survey, submission_key=key, by=request.user)
    except ValueError:
        is_gone = False
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return redirect("programs:survey_detail", public_id)
    if is_gone:
        messages.success(request, "Lembar terakhir dibuang. Ketik ulang dari kertasnya.")
    return redirect("programs:survey_type", public_id)
