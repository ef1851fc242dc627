"""Answering an invitation and counting who came: the same forms for a village and for the office that took its call."""

from typing import Any, TypeVar

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property

from accounts.permissions import Verdict
from bapas_portal.law import DomainError
from programs import actions, lifecycle
from programs.forms import AnswerForm, AttendanceForm
from programs.forms.answer import ANSWER_FORMS, RegistrationForm
from programs.models import VillageRegistration
from programs.views.acting import ActionFormView

State = VillageRegistration.State
FormT = TypeVar("FormT", bound=RegistrationForm)
ANSWER_SLUGS = {"accept": State.ACCEPTED, "other-date": State.OTHER_DATE, "decline": State.DECLINED}


class RegistrationScopeMixin:
    """The village's row named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    def fetch(self) -> VillageRegistration:
        """The row as it now stands; 404 outside the person's scope."""
        rows = VillageRegistration.objects.visible_to(self.request.user).with_people()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    @cached_property
    def registration(self) -> VillageRegistration:
        """The row this page is about."""
        return self.fetch()


class RegistrationFormView(RegistrationScopeMixin, ActionFormView[FormT]):
    """A form about one village's row. A page that may no longer be used sends the person back with the reason."""

    detail_url_name: str
    """Where the person goes back to: set by the village's and by the office's pages."""

    def verdict(self) -> Verdict:
        """Whether the state and the clock still allow it."""
        raise NotImplementedError

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The form, or back with the reason when it is too early or too late."""
        verdict = self.verdict()
        if not verdict:
            messages.warning(request, verdict.reason)
            return redirect(self.detail_url)
        return super().get(request, *args, **kwargs)

    @property
    def detail_url(self) -> str:
        """The page of the village's row."""
        return reverse(self.detail_url_name, args=[self.registration.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "registration": self.registration, "user": self.person}

    def refused(self, form: FormT, refusal: DomainError) -> None:
        """Keeps what was typed and shows the row as it now stands, so that sending again is a fresh decision."""
        super().refused(form, refusal)
        self.registration = self.fetch()
        form.see_again(self.registration)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            registration=self.registration, event=self.registration.event, detail_url=self.detail_url, **kwargs
        )


class AnswerView(RegistrationFormView[AnswerForm]):
    """One of the three answers, with the short form that belongs to it."""

    template_name = "programs/answer_form.html"

    @cached_property
    def answer(self) -> State:
        """The answer named in the address."""
        if self.kwargs["answer"] not in ANSWER_SLUGS:
            raise Http404
        return ANSWER_SLUGS[self.kwargs["answer"]]

    def verdict(self) -> Verdict:
        return lifecycle.answers_open(self.registration, timezone.now())

    def get_form_class(self) -> type[AnswerForm]:
        return ANSWER_FORMS[self.answer]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(answer=self.answer, answer_slug=self.kwargs["answer"], **kwargs)

    def act(self, form: AnswerForm) -> str:
        actions.answer_invitation(registration=self.registration, answer=self.answer, **form.answer(), by=self.person)
        messages.success(
            self.request,
            "Jawaban tercatat.",
            extra_tags=f"draft-saved:{self.kwargs['answer']}-{self.registration.public_id}",
        )
        return self.detail_url


class AttendanceView(RegistrationFormView[AttendanceForm]):
    """How many people of each group came."""

    form_class = AttendanceForm
    template_name = "programs/attendance_form.html"

    def verdict(self) -> Verdict:
        return lifecycle.attendance_open(self.registration, timezone.now(), self.person)

    def act(self, form: AttendanceForm) -> str:
        people = form.people()
        actions.record_attendance(
            registration=self.registration, attended=people, revision=form.cleaned_data["revision"], by=self.person
        )
        messages.success(
            self.request,
            f"Kehadiran tercatat: {sum(people.values())} orang.",
            extra_tags=f"draft-saved:attendance-{self.registration.public_id}",
        )
        return self.detail_url
