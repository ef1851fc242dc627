"""Writing a visit down, and reading one."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView

from accounts.views.draft_form import DraftFormMixin
from bapas_portal.law import DomainError
from clients.actions import log_visit
from clients.forms import VisitForm
from clients.letter_links import letter_links
from clients.models import Attachment, Client, Visit
from clients.permissions import VISIT_ROLES, can_change_visit, can_correct_visit, can_remove_attachment
from clients.views.case_access import CaseFileMixin, client_of_case
from clients.visit_changes import visit_corrections
from clients.visit_words import record_groups


class VisitCreate(DraftFormMixin, CaseFileMixin, FormView):
    """From a phone at the door: what was done, what was found, and when next. `?plan=` names the visit it answers."""

    allowed_roles = VISIT_ROLES
    form_class = VisitForm
    template_name = "clients/visit_create.html"
    access_reason = "Mencatat kunjungan"

    def draft_key(self) -> str:
        return f"visit-{self.client.public_id}"

    def draft_label(self) -> str:
        return f"Kunjungan, {self.client.safe_label}"

    def get_initial(self) -> dict[str, Any]:
        """The kind of the planned visit, when the officer came from one."""
        plan = self.asked_plan()
        return {"plan": plan.public_id, "kind": plan.kind, "supervision": plan.supervision.public_id} if plan else {}

    def asked_plan(self) -> Visit | None:
        """The planned visit named in the address, if it is one of this client's."""
        try:
            asked = UUID(self.request.GET.get("plan", ""))
        except ValueError:
            return None
        plans = Visit.objects.visible_to(self.request.user).filter(supervision__client=self.client)
        return plans.filter(state=Visit.State.PLANNED, public_id=asked).select_related("supervision").first()

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "client": self.client}

    def get_form(self, form_class: type[VisitForm] | None = None) -> VisitForm:
        form: VisitForm = super().get_form(form_class)  # type: ignore[assignment]
        if not form.cases.exists():
            raise PermissionDenied("Klien ini tidak punya perkara berjalan dengan Pembimbing Kemasyarakatan.")
        return form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(client=self.client, **kwargs)

    def form_valid(self, form: VisitForm) -> HttpResponse:
        supervision = form.cleaned_data["supervision"]
        try:
            visit = log_visit(
                supervision=supervision,
                outcome=form.record_of(supervision),
                next_on=form.cleaned_data.get("next_on"),
                plan=form.cleaned_data.get("plan"),
                files=form.attached_files,
                submission_key=form.cleaned_data["submission_key"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Kunjungan disimpan.", extra_tags=self.draft_saved_tag)
        return redirect("clients:visit_detail", visit.public_id)


class VisitDetail(CaseFileMixin, TemplateView):
    """One visit with its narrative; opening it opens the client's file, so the same door stands before it."""

    allowed_roles = VISIT_ROLES
    template_name = "clients/visit_detail.html"
    access_reason = "Membaca kunjungan"

    def find_client(self) -> Client:
        visits = Visit.objects.visible_to(self.request.user).select_related(
            "officer", "outcome", "village", "supervision__client", "supervision__office"
        )
        self.visit = get_object_or_404(visits, public_id=self.kwargs["public_id"])
        return client_of_case(self.request.user, self.visit.supervision)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        visit, user = self.visit, self.request.user
        plans = visit.supervision.visits.filter(state=Visit.State.PLANNED).exclude(pk=visit.pk)
        attachments = Attachment.objects.visible_to(user).filter(visit=visit)
        shown = list(attachments.kept().select_related("visit__supervision"))
        for row in shown:
            row.may_remove = bool(can_remove_attachment(user, row))
        return super().get_context_data(
            client=self.client,
            visit=visit,
            groups=record_groups(visit),
            attachments=shown,
            removed_attachments=attachments.removed().select_related("removed_by"),
            next_visit=plans.filter(planned_on__gte=user.office_today()).order_by("planned_on").first(),
            is_planned=visit.state == Visit.State.PLANNED,
            record_url=f"{reverse('clients:visit_create', args=[self.client.public_id])}?plan={visit.public_id}",
            corrections=visit_corrections(visit),
            letter_links=letter_links(user, [visit]),
            may_correct=bool(can_correct_visit(user, visit)),
            may_change=bool(can_change_visit(user, visit)),
            **kwargs,
        )
