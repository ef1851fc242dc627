"""The frame of a verb that asks something first: one row in scope, one form, one action, one way back."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db import models
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import User
from accounts.permissions import RoleRequiredMixin, Verdict, has_role
from bapas_portal.law import DomainError
from bapas_portal.way_back import way_back
from clients.models import Supervision
from clients.permissions import can_open_client, client_label
from clients.views.case_access import reason_first


class VerbView(RoleRequiredMixin, FormView):
    """Fetches the row in scope, asks what the verb needs, calls one action; a refusal stands above the form.

    A verb inside a case file asks a colleague for a reason first; one of the counter (`is_inside_file = False`) not.
    """

    template_name = "clients/verb_form.html"
    is_inside_file = True
    model: ClassVar[type[models.Model]]
    title: str
    submit_label: str
    done: str
    user: User
    subject: Any

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.user = request.user
        rows = self.model._default_manager.visible_to(self.user)  # type: ignore[attr-defined]
        self.subject = get_object_or_404(self.joined(rows), public_id=kwargs["public_id"])
        if self.is_inside_file and (asked := reason_first(request, self.supervision.client)):
            return asked
        self.verdict().enforce()
        return super().dispatch(request, *args, **kwargs)

    def joined(self, rows: Any) -> Any:
        """The rows with what the page shows of them."""
        return rows.select_related("supervision__client", "supervision__office", "supervision__officer")

    @property
    def supervision(self) -> Supervision:
        """The case this is about."""
        return self.subject.supervision

    def verdict(self) -> Verdict:
        """Whether this person may."""
        raise NotImplementedError

    def act(self, values: dict[str, Any]) -> None:
        """The action."""
        raise NotImplementedError

    def back_url(self) -> str:
        """Where the person came from, and goes to afterwards."""
        if came_from := way_back(self.request):
            return came_from
        client = self.supervision.client
        if can_open_client(self.user, client):
            return reverse("clients:client_detail", args=[client.public_id])
        return reverse("clients:client_list")

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.user, "supervision": self.supervision}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title=self.title,
            submit_label=self.submit_label,
            subtitle=f"{client_label(self.user, self.supervision.client)}, {self.supervision.get_kind_display()}",
            back_url=self.back_url(),
            **kwargs,
        )

    def form_valid(self, form: Form) -> HttpResponse:
        try:
            self.act(form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return redirect(self.back_url())


class SupervisionVerb(VerbView):
    """A verb about a case itself."""

    model = Supervision

    def joined(self, rows: Any) -> Any:
        return rows.select_related("client", "office", "officer")

    @property
    def supervision(self) -> Supervision:
        return self.subject
