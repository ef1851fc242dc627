"""Changing what is known about a person, and opening a further case."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.generic import FormView

from bapas_portal.law import DomainError
from clients.actions import add_supervision
from clients.forms import ClientForm, SupervisionForm
from clients.permissions import can_add_supervision, can_edit_client
from clients.views.case_access import CaseFileMixin


class ClientEdit(CaseFileMixin, FormView):
    """The identity of a client. Triggers keep what stood there before."""

    form_class = ClientForm
    template_name = "clients/client_edit.html"
    access_reason = "Mengubah identitas"

    def find_client(self) -> Any:
        client = super().find_client()
        can_edit_client(self.request.user, client).enforce()
        return client

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "instance": self.client, "user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(client=self.client, **kwargs)

    def form_valid(self, form: ClientForm) -> HttpResponse:
        client = form.save()
        messages.success(self.request, "Identitas disimpan.")
        return redirect("clients:client_detail", client.public_id)


class SupervisionCreate(CaseFileMixin, FormView):
    """A further case of a known client."""

    form_class = SupervisionForm
    template_name = "clients/supervision_create.html"
    access_reason = "Menambah perkara"

    def find_client(self) -> Any:
        client = super().find_client()
        can_add_supervision(self.request.user, client).enforce()
        return client

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "birth_date": self.client.birth_date}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(client=self.client, **kwargs)

    def form_valid(self, form: SupervisionForm) -> HttpResponse:
        try:
            supervision = add_supervision(
                client=self.client,
                supervision=form.instance,
                submission_key=form.cleaned_data["submission_key"],
                first_visit_on=form.cleaned_data["first_visit_on"],
                first_report_in_on=form.cleaned_data["first_report_in_on"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(
            self.request,
            f"Perkara {supervision.register_no} terdaftar.",
            extra_tags=f"draft-saved:case-{self.client.public_id}",
        )
        return redirect("clients:client_detail", self.client.public_id)
