"""Taking a new client in, with a warning when the person may be known already."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views import View
from django.views.decorators.http import require_POST

from accounts.permissions import RoleRequiredMixin, role_required
from accounts.roles import OFFICE_ROLES
from bapas_portal.law import DomainError
from clients.actions import register_client
from clients.forms import ClientRegistrationForm, SupervisionForm
from clients.models import Client
from clients.permissions import can_open_client

CASE_PREFIX = "case"
MOST_DUPLICATES = 5


class ClientCreate(RoleRequiredMixin, View):
    """Person and first case on one page. A possible duplicate is shown once and can be registered all the same."""

    allowed_roles = OFFICE_ROLES

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.show(*self.forms())

    def post(self, request: HttpRequest) -> HttpResponse:
        form, case_form = self.forms(request.POST)
        person_is_valid = form.is_valid()
        case_form.birth_date = form.cleaned_data.get("birth_date")
        if not (case_form.is_valid() and person_is_valid):
            return self.show(form, case_form)
        key = form.cleaned_data["submission_key"]
        resent = Client.objects.visible_to(request.user).filter(submission_key=key).exists()
        duplicates = list(form.possible_duplicates()[:MOST_DUPLICATES])
        if duplicates and not form.is_confirmed and not resent:
            return self.show(form, case_form, duplicates)
        try:
            client = register_client(
                client=form.instance,
                supervision=case_form.instance,
                submission_key=key,
                first_visit_on=case_form.cleaned_data["first_visit_on"],
                first_report_in_on=case_form.cleaned_data["first_report_in_on"],
                by=request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.show(form, case_form)
        messages.success(request, f"{client.safe_label} terdaftar dengan nomor {client.number}.")
        if can_open_client(request.user, client):
            return redirect("clients:client_detail", client.public_id)
        return redirect("clients:client_list")

    def forms(self, data: Any = None) -> tuple[ClientRegistrationForm, SupervisionForm]:
        """The person's form and the case's, unbound or with what was sent."""
        user = self.request.user
        return ClientRegistrationForm(data, user=user), SupervisionForm(data, user=user, prefix=CASE_PREFIX)

    def show(
        self, form: ClientRegistrationForm, case_form: SupervisionForm, duplicates: list[Client] | None = None
    ) -> HttpResponse:
        """The page, with whatever was typed."""
        context = {"form": form, "case_form": case_form, "duplicates": duplicates or []}
        return render(self.request, "clients/client_create.html", context)


@role_required(*sorted(OFFICE_ROLES))
@require_POST
def client_duplicates(request: HttpRequest) -> HttpResponse:
    """Who may be the person being typed in, while typing. POST keeps the NIK out of addresses; nothing is written."""
    form = ClientRegistrationForm(request.POST, user=request.user)
    form.is_valid()
    duplicates = form.possible_duplicates()[:MOST_DUPLICATES]
    return render(request, "clients/_possible_duplicates.html", {"duplicates": duplicates})
