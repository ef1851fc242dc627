"""How the head arranges the duty to report for the office."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import LegalSetting, Office, Role
from accounts.permissions import RoleRequiredMixin
from bapas_portal.law import DomainError
from clients.actions import arrange_report_ins
from clients.forms.report_in import ReportInPolicyForm
from clients.models import ReportInPolicy
from clients.terms import Stage


class ReportInPolicyUpdate(RoleRequiredMixin, FormView):
    """The default rhythm of each stage, days off, and how early a client may come."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = ReportInPolicyForm
    template_name = "clients/report_in_policy.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        office: Office = self.request.user.office  # type: ignore[assignment]  # a head has one
        policy = ReportInPolicy.objects.visible_to(self.request.user).first() or ReportInPolicy(office=office)
        today, setting = office.today(), LegalSetting.objects.value_of
        defaults = {
            f"{stage}_days": office.report_in_days or int(setting(f"report-in-days-{stage}", today))
            for stage in Stage.values
        }
        return {**super().get_form_kwargs(), "instance": policy, "defaults": defaults}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(back_url=reverse("clients:report_in_list"), **kwargs)

    def form_valid(self, form: ReportInPolicyForm) -> HttpResponse:
        try:
            arrange_report_ins(policy=form.instance, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Aturan wajib lapor disimpan. Berlaku mulai jatuh tempo berikutnya.")
        return redirect("clients:report_in_list")
