"""Questionnaires: the versions, one of them, validating it, and taking a version out of use."""

import uuid
from typing import Any

from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from accounts.permissions import has_role, role_required
from bapas_portal.law import DomainError
from programs import actions
from programs.forms.questionnaire import ValidateForm
from programs.models import Questionnaire
from programs.permissions.survey import (
    DRAFTERS,
    QUESTIONNAIRE_READERS,
    VALIDATORS,
    can_retire,
    can_validate,
    can_write_draft,
)
from programs.views.acting import ActionFormView


def version_in_scope(request: HttpRequest, public_id: uuid.UUID) -> Questionnaire:
    """The version of this address, or 404."""
    rows = Questionnaire.objects.visible_to(request.user).select_related("validated_by")
    return get_object_or_404(rows, public_id=public_id)


def version_url(questionnaire: Questionnaire) -> str:
    """The page of a version."""
    return reverse("programs:questionnaire_detail", args=[questionnaire.public_id])


@require_safe
@role_required(*QUESTIONNAIRE_READERS)
def questionnaire_list(request: HttpRequest) -> HttpResponse:
    """All versions, the newest first, with how many events used each."""
    rows = Questionnaire.objects.visible_to(request.user).annotate(
        statement_count=Count("questions", distinct=True), survey_count=Count("surveys", distinct=True)
    )
    return render(request, "programs/questionnaire_list.html", {"questionnaires": rows})


@require_safe
@role_required(*QUESTIONNAIRE_READERS)
def questionnaire_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One version: its statements, how it was validated, and what may be done with it."""
    questionnaire = version_in_scope(request, public_id)
    questions = list(questionnaire.questions.all())
    context = {
        "questionnaire": questionnaire,
        "knowledge": [row for row in questions if row.kind == "knowledge"],
        "stigma": [row for row in questions if row.kind == "stigma"],
        "can_write": can_write_draft(request.user, questionnaire),
        "can_validate": can_validate(request.user, questionnaire),
        "can_retire": can_retire(request.user, questionnaire),
        "can_copy": request.user.role in DRAFTERS and not questionnaire.is_draft,
    }
    return render(request, "programs/questionnaire_detail.html", context)


class QuestionnaireValidateView(ActionFormView[ValidateForm]):
    """Settles a draft with the way it was validated."""

    form_class = ValidateForm
    template_name = "programs/questionnaire_validate.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """403 with the reason for whoever may not settle it."""
        has_role(request.user, *VALIDATORS).enforce()
        self.questionnaire = version_in_scope(request, kwargs["public_id"])
        can_validate(self.person, self.questionnaire).enforce()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            questionnaire=self.questionnaire, back_url=version_url(self.questionnaire), **kwargs
        )

    def act(self, form: ValidateForm) -> str:
        actions.validate_questionnaire(questionnaire=self.questionnaire, note=form.cleaned_data["note"], by=self.person)
        messages.success(self.request, "Versi ini sudah divalidasi dan dapat dipakai dalam kegiatan.")
        return version_url(self.questionnaire)


@require_POST
@role_required(*DRAFTERS)
def questionnaire_copy(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Makes a new draft from a version, or leads to the one that is being written."""
    draft = actions.copy_questionnaire(questionnaire=version_in_scope(request, public_id), by=request.user)
    messages.success(request, f"Versi {draft.version} adalah rancangan: ubah pernyataannya, lalu minta divalidasi.")
    return redirect(version_url(draft))


@require_POST
@role_required(*VALIDATORS)
def questionnaire_retire(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Takes a version out of use."""
    questionnaire = version_in_scope(request, public_id)
    try:
        actions.retire_questionnaire(questionnaire=questionnaire, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, "Versi ini tidak dapat dipilih lagi. Hasil yang sudah ada tetap.")
    return redirect(version_url(questionnaire))
