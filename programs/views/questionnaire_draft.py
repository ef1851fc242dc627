"""Writing a draft questionnaire: one page lists its statements, each opens its own short form."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST, require_safe

from accounts.permissions import Verdict, role_required
from bapas_portal.law import DomainError
from programs.actions import questionnaire as actions
from programs.forms.questionnaire import STATEMENT_FORMS, DraftForm, StatementForm
from programs.models import Question, Questionnaire
from programs.permissions.survey import DRAFTERS, can_write_draft
from programs.views.acting import FormT
from programs.views.questionnaires import version_in_scope
from programs.views.step import StepView

Kind = Question.Kind


def draft_url(questionnaire: Questionnaire) -> str:
    """The list of a draft's statements."""
    return reverse("programs:questionnaire_edit", args=[questionnaire.public_id])


@require_safe
@role_required(*DRAFTERS)
def questionnaire_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The draft as it stands, part by part, with a way to each statement."""
    questionnaire = version_in_scope(request, public_id)
    can_write_draft(request.user, questionnaire).enforce()
    questions = list(questionnaire.questions.all())
    parts = [(kind, [row for row in questions if row.kind == kind]) for kind in Kind]
    return render(request, "programs/questionnaire_edit.html", {"questionnaire": questionnaire, "parts": parts})


class DraftStep(StepView[FormT]):
    """One step in writing a draft."""

    allowed_roles = DRAFTERS
    typed_long = True

    @cached_property
    def questionnaire(self) -> Questionnaire:
        """The version of this address, or 404."""
        return version_in_scope(self.request, self.kwargs["public_id"])

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Of which questionnaire."""
        return self.questionnaire.title

    def verdict(self) -> Verdict:
        return can_write_draft(self.person, self.questionnaire)

    def back_url(self) -> str:
        return draft_url(self.questionnaire)


class QuestionnaireText(DraftStep[DraftForm]):
    """Title and introduction."""

    form_class = DraftForm
    title = "Judul dan pengantar"

    def get_initial(self) -> dict[str, Any]:
        return {"title": self.questionnaire.title, "introduction": self.questionnaire.introduction}

    def change(self, form: DraftForm) -> None:
        actions.describe_draft(questionnaire=self.questionnaire, **form.cleaned_data, by=self.person)


class QuestionnaireStatementAdd(DraftStep[StatementForm]):
    """A new statement behind the others of its part, which the address names."""

    title = "Tambah pernyataan"
    done = "Pernyataan ditambahkan."

    @property
    def kind(self) -> str:
        """The part; knowledge when the address names none."""
        return Kind.STIGMA if self.request.GET.get("kind") == Kind.STIGMA else Kind.KNOWLEDGE

    @property
    def lead(self) -> str:  # type: ignore[override]
        """Which part."""
        return Kind(self.kind).label

    def phone_key(self) -> str:
        return f"{super().phone_key()}-{self.kind}"

    def get_form_class(self) -> type[StatementForm]:
        return STATEMENT_FORMS[self.kind]

    def change(self, form: StatementForm) -> None:
        actions.add_statement(questionnaire=self.questionnaire, statement=form.statement(), by=self.person)


class QuestionnaireStatement(DraftStep[StatementForm]):
    """One statement, with its key or its direction."""

    title = "Ubah pernyataan"
    done = "Pernyataan disimpan."
    template_name = "programs/questionnaire_statement.html"

    @cached_property
    def question(self) -> Question:
        """The statement at this place of the draft, or 404."""
        found = self.questionnaire.questions.filter(position=self.kwargs["position"]).first()
        if found is None:
            raise Http404("Pernyataan ini tidak ada.")
        return found

    @property
    def lead(self) -> str:  # type: ignore[override]
        """Which part."""
        return self.question.get_kind_display()

    def phone_key(self) -> str:
        return f"{super().phone_key()}-{self.kwargs['position']}"

    def get_form_class(self) -> type[StatementForm]:
        return STATEMENT_FORMS[self.question.kind]

    def get_initial(self) -> dict[str, Any]:
        return StatementForm.initial_of(self.question)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(questionnaire=self.questionnaire, question=self.question, **kwargs)

    def change(self, form: StatementForm) -> None:
        actions.change_statement(
            questionnaire=self.questionnaire,
            position=self.question.position,
            seen=form.cleaned_data["seen"],
            statement=form.statement(),
            by=self.person,
        )


@require_POST
@role_required(*DRAFTERS)
def questionnaire_statement_remove(request: HttpRequest, public_id: uuid.UUID, position: int) -> HttpResponse:
    """Takes a statement out of a draft."""
    questionnaire = version_in_scope(request, public_id)
    can_write_draft(request.user, questionnaire).enforce()
    try:
        actions.remove_statement(
            questionnaire=questionnaire, position=position, seen=request.POST.get("seen", ""), by=request.user
        )
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, "Pernyataan dihapus dari rancangan.")
    return redirect(draft_url(questionnaire))
