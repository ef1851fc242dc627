"""Taking a new client in: one page for person, guarantor and first case, with a warning where something is doubtful."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import TemplateView

from accounts.drafts import discard_draft
from accounts.permissions import RoleRequiredMixin, role_required
from accounts.roles import OFFICE_ROLES
from accounts.views.draft_form import SAVE_BUTTON, DraftFormMixin
from bapas_portal.law import DomainError
from clients.actions import register_client
from clients.duplicates import Duplicate, Person, possible_duplicates
from clients.forms import ClientRegistrationForm, FirstGuarantorForm, FurtherPhonesForm, SupervisionForm
from clients.models import Client
from clients.permissions import can_open_client
from clients.register import register_hint

CASE_PREFIX = "case"
GUARANTOR_PREFIX = "guarantor"
PHONES_PREFIX = "phones"


@dataclass(frozen=True)
class RegistrationForms:
    """The parts of the page."""

    person: ClientRegistrationForm
    phones: FurtherPhonesForm
    guarantor: FirstGuarantorForm
    case: SupervisionForm

    def all(self) -> list[forms.BaseForm]:
        """In the order in which they stand on the page."""
        return [self.person, self.phones, self.guarantor, self.case]

    def are_valid(self) -> bool:
        """Checks every part, so that each shows its own errors; the case is judged by the person's birth date."""
        person_is_valid = self.person.is_valid()
        self.case.birth_date = self.person.cleaned_data.get("birth_date")
        parts = [person_is_valid, self.phones.is_valid(), self.guarantor.is_valid(), self.case.is_valid()]
        if self.guarantor.cleaned_data.get("officer_vouches") and not self.case.cleaned_data.get("officer"):
            message = "Perkara ini belum punya Pembimbing Kemasyarakatan. Catat penjamin nanti dari berkas klien."
            self.guarantor.add_error("officer_vouches", message)
            return False
        return all(parts)


def person_typed(person: ClientRegistrationForm, phones: FurtherPhonesForm) -> Person:
    """What is known so far of the person, from the fields that are right."""
    values = getattr(person, "cleaned_data", {})
    numbers = [values.get("phone"), *(number for number, _ in phones.phones)]
    return Person(
        name=values.get("name") or "",
        birth_date=values.get("birth_date"),
        nik=values.get("nik"),
        kk=values.get("kk"),
        phones=tuple(number for number in numbers if number),
    )


class ClientCreate(DraftFormMixin, RoleRequiredMixin, TemplateView):
    """Person, guarantor and first case. What is doubtful is shown once and can be registered all the same."""

    allowed_roles = OFFICE_ROLES
    template_name = "clients/client_create.html"

    def draft_key(self) -> str:
        return "client-new"

    def draft_label(self) -> str:
        return "Pendaftaran klien baru"

    def draft_forms(self) -> list[forms.BaseForm]:
        return self.forms().all()

    def draft_refused(self) -> HttpResponse:
        return self.show(self.forms(self.request.POST))

    def forms(self, data: Any = None) -> RegistrationForms:
        """The parts of the page, unbound or with what was sent."""
        user: Any = self.request.user
        return RegistrationForms(
            person=ClientRegistrationForm(data, user=user),
            phones=FurtherPhonesForm(data, user=user, prefix=PHONES_PREFIX),
            guarantor=FirstGuarantorForm(data, user=user, prefix=GUARANTOR_PREFIX),
            case=SupervisionForm(data, user=user, prefix=CASE_PREFIX),
        )

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        shown = self.forms()
        self.prefill(*shown.all())
        return self.show(shown)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if SAVE_BUTTON in request.POST:
            return self.keep_draft()
        sent = self.forms(request.POST)
        if not sent.are_valid():
            return self.show(sent)
        doubts = self.doubts(sent)
        if any(doubts.values()) and not sent.person.is_confirmed:
            return self.show(sent, **doubts)
        try:
            client = self.register(sent)
        except DomainError as error:
            sent.person.add_error(None, error.message)
            return self.show(sent)
        discard_draft(self.request.user, self.draft_key())
        text = f"{client.safe_label} terdaftar dengan nomor {client.number}."
        messages.success(request, text, extra_tags=self.draft_saved_tag)
        if can_open_client(request.user, client):
            return redirect("clients:client_detail", client.public_id)
        return redirect("clients:client_list")

    def doubts(self, sent: RegistrationForms) -> dict[str, Any]:
        """People who may be the same, and limits to be looked at twice; nothing for a form that was sent before."""
        visible = Client.objects.visible_to(self.request.user)
        if visible.filter(submission_key=sent.person.cleaned_data["submission_key"]).exists():
            return {}
        found = possible_duplicates(
            visible.with_own_flag(self.request.user),
            person_typed(sent.person, sent.phones),
        )
        return {"duplicates": found, "warnings": sent.case.warnings}

    def register(self, sent: RegistrationForms) -> Client:
        """Hands everything to the action. Raises DomainError."""
        return register_client(
            client=sent.person.instance,
            supervision=sent.case.instance,
            guarantor=sent.guarantor.instance if sent.guarantor.is_given else None,
            officer_vouches=sent.guarantor.cleaned_data["officer_vouches"],
            phones=sent.phones.phones,
            agrees_to_messages=sent.person.cleaned_data["agrees_to_messages"],
            submission_key=sent.person.cleaned_data["submission_key"],
            first_visit_on=sent.case.cleaned_data["first_visit_on"],
            first_report_in_on=sent.case.cleaned_data["first_report_in_on"],
            by=self.request.user,
        )

    def show(self, parts: RegistrationForms, **doubts: Any) -> HttpResponse:
        """The page, with whatever was typed."""
        context = self.get_context_data(
            form=parts.person,
            phones_form=parts.phones,
            guarantor_form=parts.guarantor,
            case_form=parts.case,
            **doubts,
        )
        return self.render_to_response(context)


@role_required(*sorted(OFFICE_ROLES))
@require_POST
def client_duplicates(request: HttpRequest) -> HttpResponse:
    """Who may be the person being typed in, while typing. POST keeps the NIK out of addresses; nothing is written."""
    user: Any = request.user
    person = ClientRegistrationForm(request.POST, user=user)
    phones = FurtherPhonesForm(request.POST, user=user, prefix=PHONES_PREFIX)
    person.is_valid()
    phones.is_valid()
    clients = Client.objects.visible_to(user).with_own_flag(user)
    duplicates: list[Duplicate] = possible_duplicates(clients, person_typed(person, phones))
    return render(request, "clients/_possible_duplicates.html", {"duplicates": duplicates})


@role_required(*sorted(OFFICE_ROLES))
@require_safe
def supervision_hint(request: HttpRequest) -> HttpResponse:
    """The book, its last number and the paper of the programme that is being chosen."""
    prefix = f"{CASE_PREFIX}-" if request.GET.get("prefix") == CASE_PREFIX else ""
    kind, audience = (request.GET.get(f"{prefix}{name}", "") for name in ("kind", "audience"))
    hint = register_hint(request.user.office, kind, audience)  # type: ignore[arg-type]
    return render(request, "clients/_register_hint.html", {"hint": hint})
