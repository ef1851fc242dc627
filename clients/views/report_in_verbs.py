"""Verbs of a duty to report: writing down why the client was prevented."""

from typing import Any

from django.urls import reverse

from accounts.permissions import Verdict, has_role
from accounts.roles import OFFICE_ROLES
from clients import actions
from clients.forms import ExcuseForm
from clients.models import ReportIn
from clients.views.verb import VerbView


class ReportInExcuse(VerbView):
    """The client was prevented from reporting for a stated reason."""

    allowed_roles = OFFICE_ROLES
    is_inside_file = False
    model = ReportIn
    form_class = ExcuseForm
    title = "Catat izin tidak lapor"
    submit_label = "Simpan izin"
    done = "Izin dicatat."

    def verdict(self) -> Verdict:
        return has_role(self.user, *sorted(OFFICE_ROLES))

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = super().get_form_kwargs()
        return {name: value for name, value in kwargs.items() if name not in {"user", "supervision"}}

    def back_url(self) -> str:
        return reverse("clients:report_in_list")

    def act(self, values: dict[str, Any]) -> None:
        actions.excuse_report_in(duty=self.subject, reason=values["reason"], by=self.user)
