"""The head's pages about restricted records: restrict, lift, let somebody in, and what is in force."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, FormView, ListView

from accounts.models import Role
from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.law import DomainError
from clients.actions.restriction import admit, lift_restriction, restrict_client
from clients.forms.restriction import AdmitForm, RestrictForm
from clients.models import Admission, Restriction
from clients.views.case_access import CaseFileMixin
from clients.views.lists import PAGE_SIZE

HEADS = frozenset({Role.HEAD})


class ClientRestrictions(CaseFileMixin, FormView):
    """The restrictions of one file, and the form that adds one."""

    allowed_roles = HEADS
    access_reason = "Pembatasan berkas"
    template_name = "clients/client_restrictions.html"
    form_class = RestrictForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "client": self.client}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = Restriction.objects.visible_to(self.request.user).filter(client=self.client)
        rows = own.select_related("excluded", "set_by", "lifted_by")
        return super().get_context_data(restrictions=rows, **kwargs)

    def form_valid(self, form: RestrictForm) -> HttpResponse:
        try:
            restrict_client(client=self.client, by=self.request.user, **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Berkas ini dibatasi mulai sekarang.")
        return redirect("clients:client_restrictions", self.client.public_id)


class RestrictionList(RoleRequiredMixin, ListView):
    """The restrictions in force at the office."""

    allowed_roles = HEADS
    template_name = "clients/restriction_list.html"
    paginate_by = PAGE_SIZE

    def get_queryset(self) -> QuerySet[Restriction]:
        rows = Restriction.objects.visible_to(self.request.user).in_force()
        return rows.select_related("client", "excluded", "set_by")


class RestrictionDetail(RoleRequiredMixin, DetailView):
    """One restriction: why, since when, and who was let in or let oneself in."""

    allowed_roles = HEADS
    template_name = "clients/restriction_detail.html"
    context_object_name = "restriction"
    slug_field = slug_url_kwarg = "public_id"

    def get_queryset(self) -> QuerySet[Restriction]:
        admissions = Admission.objects.select_related("user", "admitted_by")
        rows = Restriction.objects.visible_to(self.request.user)
        return rows.select_related("client", "excluded", "set_by", "lifted_by").prefetch_related(
            Prefetch("admissions", admissions)
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(now=timezone.now(), **kwargs)


@require_POST
@role_required(Role.HEAD)
def restriction_lift(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Ends a restriction."""
    restriction = get_object_or_404(
        Restriction.objects.visible_to(request.user).select_related("client"), public_id=public_id
    )
    try:
        lift_restriction(restriction=restriction, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, "Pembatasan dicabut. Berkas ini kembali terlihat di kantor.")
    return redirect("clients:restriction_detail", public_id)


class AdmissionCreate(RoleRequiredMixin, FormView):
    """The head lets one person in for a time."""

    allowed_roles = HEADS
    template_name = "clients/verb_form.html"
    form_class = AdmitForm
    restriction: Restriction

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.role in self.allowed_roles:
            rows = Restriction.objects.visible_to(request.user).in_force().select_related("client__office")
            self.restriction = get_object_or_404(rows, public_id=kwargs["public_id"])
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "restriction": self.restriction}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title="Izinkan membuka berkas",
            subtitle=str(self.restriction),
            submit_label="Beri izin",
            back_url=self.back_url(),
            **kwargs,
        )

    def back_url(self) -> str:
        """The restriction's own page."""
        return reverse("clients:restriction_detail", args=[self.restriction.public_id])

    def form_valid(self, form: AdmitForm) -> HttpResponse:
        values = form.cleaned_data
        try:
            admit(
                restriction=self.restriction,
                user=values["person"],
                reason=values["reason"],
                days=values["days"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(
            self.request, f"{values['person'].name} dapat membuka berkas ini selama {values['days']} hari."
        )
        return redirect(self.back_url())
