"""One hand-over: asking for it, reading it, and the verbs of both offices."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django.views.generic import FormView, TemplateView

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import RoleRequiredMixin, Verdict, has_role, role_required
from accounts.roles import OFFICE_ROLES
from bapas_portal.law import DomainError
from clients import moving
from clients.actions import accept_transfer, refuse_transfer, request_transfer, withdraw_transfer
from clients.caseload import loads_of
from clients.forms import TransferAcceptForm, TransferRefuseForm, TransferRequestForm
from clients.handover_permissions import (
    ANSWERING_ROLES,
    can_answer_transfer,
    can_request_transfer,
    can_withdraw_transfer,
)
from clients.letter_links import letter_links
from clients.models import Client, Supervision, Transfer
from clients.permissions import client_label
from clients.views.case_access import CaseFileMixin


def visible_transfer(user: User, public_id: UUID) -> Transfer:
    """The request with its offices and client; 404 for anybody else's."""
    rows = Transfer.objects.visible_to(user).select_related(
        "client__office",
        "client__village__district",
        "from_office",
        "to_office",
        "requested_by",
        "answered_by",
        "new_village__district__regency__province",
    )
    return get_object_or_404(rows, public_id=public_id)


def cases_to_move(transfer: Transfer) -> QuerySet[Supervision]:
    """The cases the receiving office would go on with. It sees these, and no more, before it accepts."""
    return (
        Supervision.objects.open()
        .filter(client=transfer.client, office=transfer.from_office)
        .select_related("client", "office")
        .order_by("pk")
    )


def moved_cases(transfer: Transfer) -> QuerySet[Supervision]:
    """The successors that an acceptance opened, each with the case it continues."""
    return (
        Supervision.objects.filter(
            client=transfer.client,
            office=transfer.to_office,
            predecessor__office=transfer.from_office,
            registered_at__range=(transfer.requested_at, transfer.answered_at),
        )
        .select_related("predecessor")
        .order_by("pk")
    )


class TransferCreate(CaseFileMixin, FormView):
    """From the case file: to which Bapas, and why."""

    form_class = TransferRequestForm
    template_name = "clients/transfer_create.html"
    access_reason = "Mengajukan pelimpahan"

    def find_client(self) -> Client:
        client = super().find_client()
        can_request_transfer(self.request.user, client).enforce()
        return client

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "client": self.client}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        cases = Supervision.objects.visible_to(self.request.user).of_office(self.client.office).open()
        cases = cases.filter(client=self.client).select_related("client", "office")
        blocked = dict.fromkeys(sentence for case in cases for sentence in moving.refusals(case))
        waiting = Transfer.objects.visible_to(self.request.user).filter(client=self.client).waiting().first()
        return super().get_context_data(cases=cases, blocked=list(blocked), waiting=waiting, **kwargs)

    def form_valid(self, form: Form) -> HttpResponse:
        try:
            transfer = request_transfer(
                client=self.client,
                to_office=form.cleaned_data["to_office"],
                reason=form.cleaned_data["reason"],
                new_village=form.cleaned_data["new_village"],
                new_address=form.cleaned_data["new_address"],
                submission_key=form.cleaned_data["submission_key"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(
            self.request,
            f"Pelimpahan diajukan kepada {transfer.to_office.name}. Bimbingan tetap di sini sampai diterima.",
            extra_tags=f"draft-saved:transfer-{self.client.public_id}",
        )
        return redirect("clients:transfer_detail", transfer.public_id)


class TransferDetail(RoleRequiredMixin, TemplateView):
    """The request as both offices see it. It shows a person's case, so reading it is logged."""

    allowed_roles = OFFICE_ROLES
    template_name = "clients/transfer_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        transfer = visible_transfer(user, self.kwargs["public_id"])
        record_access(self.request, AccessAction.OPEN, transfer.client, reason="Membaca pelimpahan")
        is_waiting = transfer.state == Transfer.State.REQUESTED
        cases = list(cases_to_move(transfer)) if is_waiting else []
        return super().get_context_data(
            transfer=transfer,
            label=client_label(user, transfer.client),
            is_waiting=is_waiting,
            cases=cases,
            moved=moved_cases(transfer) if transfer.state == Transfer.State.ACCEPTED else [],
            blocked=list(dict.fromkeys(sentence for case in cases for sentence in moving.refusals(case))),
            is_receiving=user.office_id == transfer.to_office_id,
            letter_links=letter_links(user, [transfer]),
            may_open_file=Client.objects.visible_to(user).filter(pk=transfer.client_id).exists(),
            may_answer=bool(can_answer_transfer(user, transfer)),
            may_withdraw=bool(can_withdraw_transfer(user, transfer)),
            **kwargs,
        )


class TransferVerb(RoleRequiredMixin, FormView):
    """A verb of the receiving office: one request in scope, one form, one action."""

    allowed_roles = ANSWERING_ROLES
    template_name = "clients/transfer_answer.html"
    title: str
    submit_label: str
    transfer: Transfer

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.transfer = visible_transfer(request.user, kwargs["public_id"])
        self.verdict().enforce()
        return super().dispatch(request, *args, **kwargs)

    def verdict(self) -> Verdict:
        """Whether this person may answer."""
        return can_answer_transfer(self.request.user, self.transfer)

    def act(self, form: Any) -> str:
        """The action; gives the sentence that says what was done."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            transfer=self.transfer,
            title=self.title,
            submit_label=self.submit_label,
            label=client_label(self.request.user, self.transfer.client),
            **kwargs,
        )

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            done = self.act(form)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, done)
        return redirect("clients:transfer_detail", self.transfer.public_id)


class TransferAccept(TransferVerb):
    """Every open case gets its number here."""

    form_class = TransferAcceptForm
    template_name = "clients/transfer_accept.html"
    title = "Terima pelimpahan"
    submit_label = "Terima klien"

    def get_form_kwargs(self) -> dict[str, Any]:
        cases = list(cases_to_move(self.transfer))
        return {**super().get_form_kwargs(), "transfer": self.transfer, "cases": cases}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the load of each officer; near a child's home is not said before acceptance."""
        near = None if self.transfer.client.is_child else self.transfer.new_village
        return super().get_context_data(loads=loads_of(self.request.user, near), **kwargs)

    def act(self, form: TransferAcceptForm) -> str:
        accept_transfer(
            transfer=self.transfer,
            register_numbers=form.register_numbers,
            officer=form.cleaned_data["officer"],
            new_village=form.cleaned_data.get("new_village"),
            new_address=form.cleaned_data.get("new_address"),
            by=self.request.user,
        )
        return "Klien diterima. Berkas, rencana kunjungan, dan wajib lapornya sekarang ada di kantor ini."


class TransferRefuse(TransferVerb):
    """With a reason."""

    form_class = TransferRefuseForm
    title = "Tolak pelimpahan"
    submit_label = "Tolak"

    def act(self, form: Form) -> str:
        refuse_transfer(transfer=self.transfer, reason=form.cleaned_data["reason"], by=self.request.user)
        return "Pelimpahan ditolak. Klien tetap dibimbing Bapas yang mengajukan."


@role_required(*sorted(OFFICE_ROLES))
@require_POST
def transfer_withdraw(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The asking office takes its request back."""
    transfer = visible_transfer(request.user, public_id)
    if transfer.state != Transfer.State.WITHDRAWN:
        can_withdraw_transfer(request.user, transfer).enforce()
    try:
        withdraw_transfer(transfer=transfer, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, "Pelimpahan dibatalkan. Bimbingan tetap di kantor ini.")
    return redirect("clients:transfer_detail", transfer.public_id)
