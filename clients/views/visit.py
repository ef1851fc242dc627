"""Writing a visit down, and reading one."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import FormView, TemplateView

from bapas_portal.law import DomainError
from clients.actions import log_visit
from clients.changes import visit_corrections
from clients.forms import VisitForm
from clients.models import Client, Visit
from clients.permissions import VISIT_ROLES, can_change_visit, can_correct_visit
from clients.views.case_access import CaseFileMixin, visible_client


class VisitCreate(CaseFileMixin, FormView):
    """From a phone at the door: what was done, what was found, and when next."""

    allowed_roles = VISIT_ROLES
    form_class = VisitForm
    template_name = "clients/visit_create.html"
    access_reason = "Mencatat kunjungan"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "client": self.client}

    def get_form(self, form_class: type[VisitForm] | None = None) -> VisitForm:
        form = super().get_form(form_class)
        if not form.cases.exists():
            raise PermissionDenied("Klien ini tidak punya perkara berjalan dengan Pembimbing Kemasyarakatan.")
        return form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(client=self.client, **kwargs)

    def form_valid(self, form: VisitForm) -> HttpResponse:
        try:
            visit = log_visit(
                supervision=form.cleaned_data["supervision"],
                outcome=form.outcome,
                next_on=form.cleaned_data.get("next_on"),
                submission_key=form.cleaned_data["submission_key"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Kunjungan disimpan.", extra_tags=f"draft-saved:visit-{self.client.public_id}")
        return redirect("clients:visit_detail", visit.public_id)


class VisitDetail(CaseFileMixin, TemplateView):
    """One visit with its narrative; opening it opens the client's file, so the same door stands before it."""

    allowed_roles = VISIT_ROLES
    template_name = "clients/visit_detail.html"
    access_reason = "Membaca kunjungan"

    def find_client(self) -> Client:
        visits = Visit.objects.visible_to(self.request.user).select_related(
            "officer", "village", "supervision__client", "supervision__office"
        )
        self.visit = get_object_or_404(visits, public_id=self.kwargs["public_id"])
        return visible_client(self.request.user, self.visit.supervision.client.public_id)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        visit = self.visit
        present = dict(Visit.Present.choices)
        plans = visit.supervision.visits.filter(state=Visit.State.PLANNED).exclude(pk=visit.pk)
        return super().get_context_data(
            client=self.client,
            visit=visit,
            present=[present[who] for who in visit.present],
            next_visit=plans.first(),
            is_planned=visit.state == Visit.State.PLANNED,
            corrections=visit_corrections(visit),
            may_correct=bool(can_correct_visit(self.request.user, visit)),
            may_change=bool(can_change_visit(self.request.user, visit)),
            **kwargs,
        )
