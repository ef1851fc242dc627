"""Changing what is known about a person, and opening a further case."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.views.draft_form import DraftFormMixin
from bapas_portal.law import DomainError
from bapas_portal.way_back import way_back
from clients.actions import add_supervision, update_identity
from clients.forms import ClientEditForm, SupervisionForm
from clients.models import Client
from clients.permissions import can_add_supervision, can_edit_client
from clients.views.case_access import CaseFileMixin


class ClientEditMixin(CaseFileMixin):
    """A page that changes what the file says of the person: for whoever keeps the identity right."""

    def find_client(self) -> Client:
        client = super().find_client()
        can_edit_client(self.request.user, client).enforce()  # type: ignore[attr-defined]
        return client


class ClientEdit(ClientEditMixin, FormView):
    """The identity of a client. Triggers keep what stood there before; an address that was left stays with its days."""

    form_class = ClientEditForm
    template_name = "clients/client_edit.html"
    access_reason = "Mengubah identitas"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "instance": self.client, "user": self.request.user}

    def form_valid(self, form: ClientEditForm) -> HttpResponse:
        own = [name for name in form.changed_data if name in form.Meta.fields]
        try:
            client = update_identity(
                client=form.instance,
                fields=own,
                has_moved=form.has_moved,
                source=form.cleaned_data["address_source"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Identitas disimpan.")
        return redirect(way_back(self.request) or reverse("clients:client_detail", args=[client.public_id]))


class SupervisionCreate(DraftFormMixin, CaseFileMixin, FormView):
    """A further case of a known client; what is doubtful is shown once and can be registered all the same."""

    form_class = SupervisionForm
    template_name = "clients/supervision_create.html"
    access_reason = "Menambah perkara"

    def find_client(self) -> Client:
        client = super().find_client()
        can_add_supervision(self.request.user, client).enforce()
        return client

    def draft_key(self) -> str:
        return f"case-{self.client.public_id}"

    def draft_label(self) -> str:
        return f"Perkara baru, {self.client.safe_label}"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "birth_date": self.client.birth_date}

    def form_valid(self, form: SupervisionForm) -> HttpResponse:
        if form.warnings and not form.is_confirmed:
            return self.render_to_response(self.get_context_data(form=form, warnings=form.warnings))
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
        messages.success(self.request, f"Perkara {supervision.register_no} terdaftar.", extra_tags=self.draft_saved_tag)
        return redirect("clients:client_detail", self.client.public_id)
