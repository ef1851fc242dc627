"""Logging a request for a Litmas, and the page of one."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.generic import FormView, TemplateView

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import RoleRequiredMixin
from accounts.views.draft_form import DraftFormMixin
from bapas_portal.law import DomainError
from clients.actions.inquiry import register_inquiry, report_of
from clients.forms.inquiry import InquiryForm
from clients.inquiry_clock import clock_face, clock_in_words, half_of
from clients.inquiry_history import inquiry_changes
from clients.inquiry_lifecycle import MOVES, Step, later_work_steps, next_step
from clients.inquiry_permissions import (
    INQUIRY_ROLES,
    can_assign_inquiry,
    can_end_inquiry,
    can_read_report,
    can_see_identity,
    can_take_step,
    can_work_on,
    can_write_report,
    inquiry_label,
)
from clients.inquiry_report import missing_in, written_sections
from clients.letters_offered import offers_about
from clients.models import Client, PanelItem, SocialInquiry


def visible_inquiry(user: User, public_id: uuid.UUID) -> SocialInquiry:
    """The Litmas with what its pages show; 404 outside the own office and for a restricted person."""
    rows = SocialInquiry.objects.visible_to(user)
    joined = rows.select_related("kind", "office", "officer", "client", "village__district__regency", "registered_by")
    return get_object_or_404(joined, public_id=public_id)


class InquiryCreate(DraftFormMixin, RoleRequiredMixin, FormView):
    """The duty desk logs a request on one page."""

    allowed_roles = INQUIRY_ROLES
    form_class = InquiryForm
    template_name = "clients/inquiry_create.html"

    def draft_key(self) -> str:
        return "inquiry-new"

    def draft_label(self) -> str:
        return "Permintaan Litmas"

    def get_initial(self) -> dict[str, Any]:
        """A request about a client begins with the client's number."""
        asked = self.request.GET.get("client", "")
        number = Client.objects.visible_to(self.request.user).filter(number=asked).values_list("number", flat=True)
        return {"client_number": number.first() or ""} if asked and "\x00" not in asked else {}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form: InquiryForm) -> HttpResponse:
        try:
            inquiry = register_inquiry(
                inquiry=form.inquiry, submission_key=form.cleaned_data["submission_key"], by=self.request.user
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        clock = clock_face(inquiry, timezone.now())
        messages.success(
            self.request,
            f"Permintaan dicatat dengan nomor {inquiry.register_no}. Tenggat: {clock.text}.",
            extra_tags=self.draft_saved_tag,
        )
        return redirect("clients:inquiry_detail", inquiry.public_id)


class InquiryDetail(RoleRequiredMixin, TemplateView):
    """One Litmas: the clock and why, the next step by its name, the report, the panel, the letters, the history."""

    allowed_roles = INQUIRY_ROLES
    template_name = "clients/inquiry_detail.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.user = request.user
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.inquiry = visible_inquiry(self.user, kwargs["public_id"])
        record_access(request, AccessAction.OPEN, self.inquiry, reason="Membuka Litmas")
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        inquiry, user = self.inquiry, self.user
        may_read = bool(can_read_report(user, inquiry))
        items = PanelItem.objects.visible_to(user).filter(inquiry=inquiry).select_related("session")
        return super().get_context_data(
            inquiry=inquiry,
            label=inquiry_label(user, inquiry),
            clock=clock_face(inquiry, timezone.now()),
            clock_words=clock_in_words(inquiry.kind),
            half_at=half_of(inquiry),
            sees_identity=bool(can_see_identity(user, inquiry)),
            may_read_report=may_read,
            may_write_report=bool(can_write_report(user, inquiry)),
            may_assign=bool(can_assign_inquiry(user, inquiry)),
            may_end=bool(can_end_inquiry(user, inquiry)),
            sections=written_sections(inquiry) if may_read else [],
            missing=missing_in(inquiry) if may_read else [],
            panel_items=items.order_by("-pk"),
            letters=self.letters(),
            history=inquiry_changes(inquiry),
            **self.steps(),
            **kwargs,
        )

    def steps(self) -> dict[str, Any]:
        """The next step with its name when it is this person's to do, else who is waited for."""
        inquiry = self.inquiry
        step = next_step(inquiry.state)
        verdict = can_take_step(self.user, inquiry, step) if step else None
        skips = later_work_steps(inquiry.state) if can_work_on(self.user, inquiry) else []
        return {
            "step": step if verdict else None,
            "step_label": MOVES[step].label if step else "",
            "waits_for": verdict.reason if verdict is not None and not verdict else "",
            "later_steps": [(later, MOVES[later].label) for later in skips],
            "may_submit": bool(can_work_on(self.user, inquiry)) and inquiry.state in MOVES[Step.TO_PANEL].sources,
        }

    def letters(self) -> dict[str, Any]:
        """The report as issued, and letters that can be prepared now."""
        if not can_read_report(self.user, self.inquiry):
            return {"issued": None, "offers": []}
        return {"issued": report_of(self.inquiry), "offers": offers_about(self.user, [("", self.inquiry)])}
