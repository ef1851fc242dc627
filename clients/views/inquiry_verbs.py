"""Verbs of a Litmas. Those that ask something first are pages; the others are one POST each."""

import uuid
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from accounts.models import Role
from accounts.permissions import Verdict, role_required
from bapas_portal.law import DomainError
from clients.actions import inquiry as actions
from clients.forms.inquiry import AssignInquiryForm, EndInquiryForm, SubmitToPanelForm
from clients.inquiry_lifecycle import MOVES, WORK_STEPS, Step
from clients.inquiry_permissions import (
    INQUIRY_ROLES,
    REPORT_ROLES,
    can_assign_inquiry,
    can_end_inquiry,
    can_take_step,
    can_work_on,
    inquiry_label,
)
from clients.models import SocialInquiry
from clients.views.inquiry import visible_inquiry
from clients.views.verb import VerbView


class InquiryVerb(VerbView):
    """A verb about one Litmas, with the way back to its page."""

    allowed_roles = INQUIRY_ROLES
    is_inside_file = False
    model = SocialInquiry
    done = ""

    def joined(self, rows: Any) -> Any:
        return rows.select_related("kind", "office", "officer", "client")

    def back_url(self) -> str:
        return reverse("clients:inquiry_detail", args=[self.subject.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**FormView.get_form_kwargs(self), "user": self.user, "inquiry": self.subject}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return FormView.get_context_data(
            self,
            title=self.title,
            submit_label=self.submit_label,
            subtitle=f"{inquiry_label(self.user, self.subject)}, {self.subject.kind.label}",
            back_url=self.back_url(),
            **kwargs,
        )


class InquiryAssign(InquiryVerb):
    """The head appoints an officer, or gives the work to a colleague."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = AssignInquiryForm
    title = "Tunjuk Pembimbing Kemasyarakatan"
    submit_label = "Tunjuk"
    done = "Pembimbing Kemasyarakatan ditunjuk."

    def verdict(self) -> Verdict:
        return can_assign_inquiry(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.assign_inquiry(inquiry=self.subject, officer=values["officer"], by=self.user)


class InquirySubmit(InquiryVerb):
    """The finished report goes onto the agenda of a session."""

    allowed_roles = REPORT_ROLES
    form_class = SubmitToPanelForm
    template_name = "clients/inquiry_submit.html"
    title = "Ajukan ke sidang"
    submit_label = "Ajukan ke sidang"
    done = "Laporan diajukan ke sidang dan tidak dapat diubah sampai sidang memutus."

    def verdict(self) -> Verdict:
        return can_work_on(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.submit_to_panel(inquiry=self.subject, session=values["session"], by=self.user)


class InquiryEnd(InquiryVerb):
    """A request ends early, for a stated reason."""

    allowed_roles = frozenset({Role.HEAD, Role.REGISTRAR})
    form_class = EndInquiryForm
    step: Step

    def verdict(self) -> Verdict:
        return can_end_inquiry(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.end_inquiry(inquiry=self.subject, step=self.step, reason=values["reason"], by=self.user)


class InquiryReturn(InquiryEnd):
    """The request goes back to who asked."""

    step = Step.RETURN
    title = "Kembalikan kepada peminta"
    submit_label = "Kembalikan"
    done = "Permintaan dikembalikan kepada peminta."


class InquiryCancel(InquiryEnd):
    """The request is cancelled."""

    step = Step.CANCEL
    title = "Batalkan Litmas"
    submit_label = "Batalkan Litmas"
    done = "Litmas dibatalkan."


def act_and_return(
    request: HttpRequest, public_id: uuid.UUID, step: Step, act: Callable[[SocialInquiry], object], done: str
) -> HttpResponse:
    """Does one step and goes back to the page; a refusal stands there."""
    inquiry = visible_inquiry(request.user, public_id)
    can_take_step(request.user, inquiry, step).enforce()
    try:
        act(inquiry)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, done)
    return redirect("clients:inquiry_detail", public_id)


@require_POST
@role_required(*sorted(REPORT_ROLES))
def inquiry_advance(request: HttpRequest, public_id: uuid.UUID, step: str) -> HttpResponse:
    """A step of the officer's work was reached."""
    if step not in WORK_STEPS:
        raise Http404("Langkah ini tidak ada.")
    reached = Step(step)

    def act(inquiry: SocialInquiry) -> object:
        return actions.advance_inquiry(inquiry=inquiry, step=reached, by=request.user)

    label = SocialInquiry.State(MOVES[reached].target).label
    return act_and_return(request, public_id, reached, act, f"Litmas ini sekarang: {label}.")


@require_POST
@role_required(*sorted(REPORT_ROLES))
def inquiry_sign(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer signs; the head issues the report after that."""

    def act(inquiry: SocialInquiry) -> object:
        return actions.sign_inquiry(inquiry=inquiry, by=request.user)

    return act_and_return(request, public_id, Step.SIGN, act, "Laporan ditandatangani. Kepala Bapas menerbitkannya.")


@require_POST
@role_required(*sorted(INQUIRY_ROLES))
def inquiry_send(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The report left the office."""

    def act(inquiry: SocialInquiry) -> object:
        return actions.send_inquiry(inquiry=inquiry, by=request.user)

    return act_and_return(request, public_id, Step.SEND, act, "Pengiriman dicatat. Tenggat berhenti.")


@require_POST
@role_required(*sorted(INQUIRY_ROLES))
def inquiry_close(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Nothing is left to do."""

    def act(inquiry: SocialInquiry) -> object:
        return actions.close_inquiry(inquiry=inquiry, by=request.user)

    return act_and_return(request, public_id, Step.CLOSE, act, "Litmas selesai.")
