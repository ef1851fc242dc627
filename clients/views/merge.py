"""Berkas ganda: who may be the same person, two records side by side, and taking a merge back."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView

from accounts.access import record_access
from accounts.models import AccessAction, Role, User
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from clients.actions.merge import MERGING_ROLES, check_mergeable, merge_clients, unmerge_clients
from clients.comparison import compare, holdings
from clients.duplicates import Person, possible_duplicates
from clients.forms.merge import FindRecordForm, MergeForm
from clients.models import Client, Merge
from clients.views.case_access import CaseFileMixin

NOT_FOUND = "Tidak ada berkas lain dengan nomor itu di Bapas ini."


class ClientMerge(CaseFileMixin, TemplateView):
    """The page "Berkas ganda" of a file; with `?number=` of another record the two stand side by side."""

    allowed_roles = MERGING_ROLES
    access_reason = "Berkas ganda"
    template_name = "clients/client_merge.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        other = self.other()
        if other is None:
            return self.render_to_response(self.get_context_data(find=self.find_form()))
        try:
            check_mergeable(self.client, other, self.user)
        except DomainError as error:
            find = self.find_form()
            find.add_error("number", error.message)
            return self.render_to_response(self.get_context_data(find=find))
        record_access(request, AccessAction.OPEN, other, reason=f"Dibandingkan dengan {self.client.number}")
        return self.side_by_side(other, self.merge_form(other))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        other = self.other()
        if other is None:
            return self.render_to_response(self.get_context_data(find=self.find_form()))
        form = self.merge_form(other, request.POST)
        if not form.is_valid():
            return self.side_by_side(other, form)
        kept, merged = form.records
        try:
            merge_clients(kept=kept, merged=merged, taken=form.taken, reason=form.cleaned_data["reason"], by=self.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.side_by_side(other, form)
        messages.success(request, f"Berkas {merged.number} digabungkan ke {kept.number}.")
        return redirect("clients:client_merge", kept.public_id)

    @property
    def user(self) -> User:
        """Who compares."""
        return self.request.user

    def find_form(self) -> FindRecordForm:
        """The search for the other record, with what was typed and why nothing was found."""
        form = FindRecordForm(self.request.GET if "number" in self.request.GET else None)
        if form.is_bound and form.is_valid() and self.other() is None:
            form.add_error("number", NOT_FOUND)
        return form

    def other(self) -> Client | None:
        """The record named in the address, when the person may see it."""
        form = FindRecordForm(self.request.GET)
        if not form.is_valid():
            return None
        clients = Client.objects.visible_to(self.user).select_related("office", "village__district__regency__province")
        return clients.filter(number__iexact=form.cleaned_data["number"]).exclude(pk=self.client.pk).first()

    def merge_form(self, other: Client, data: Any = None) -> MergeForm:
        """The choices between the two records."""
        return MergeForm(data, here=self.client, there=other, parts=compare(self.client, other))

    def side_by_side(self, other: Client, form: MergeForm) -> HttpResponse:
        """The comparison, with whatever was chosen."""
        alike = [part for part in compare(self.client, other) if not part.differs and not part.is_empty]
        return self.render_to_response(
            self.get_context_data(
                form=form, other=other, alike=alike, holdings=holdings([self.client, other]), find=None
            )
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        client = self.client
        others = Client.objects.visible_to(self.user).exclude(pk=client.pk)
        person = Person(
            name=client.name,
            birth_date=client.birth_date,
            nik=client.nik,
            kk=client.kk,
            phones=(client.phone,) if client.phone else (),
        )
        merges = Merge.objects.visible_to(self.user).filter(kept=client).select_related("merged", "merged_by")
        return super().get_context_data(
            duplicates=possible_duplicates(others, person),
            merges=merges.select_related("undone_by"),
            **kwargs,
        )


@require_POST
@role_required(Role.HEAD, Role.REGISTRAR)
def merge_undo(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Separates two records again."""
    merges = Merge.objects.visible_to(request.user).select_related("kept", "merged")
    merge = get_object_or_404(merges, public_id=public_id)
    try:
        unmerge_clients(merge=merge, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, f"Berkas {merge.merged.number} berdiri sendiri lagi.")
    return redirect("clients:client_merge", merge.kept.public_id)
