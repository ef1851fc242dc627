"""How the head arranges the duty to report for the office."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.forms import ModelForm
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import LegalSetting, Office, Role
from accounts.permissions import RoleRequiredMixin
from clients.forms.report_in import ReportInPolicyForm
from clients.models import ReportInPolicy
from clients.terms import Stage


class ReportInPolicyUpdate(RoleRequiredMixin, FormView):
    """The default rhythm of each stage, days off, and how early a client may come."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = ReportInPolicyForm
    template_name = "clients/report_in_policy.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        office: Office = self.request.user.office  # type: ignore[union-attr]
        policy = ReportInPolicy.objects.visible_to(self.request.user).first() or ReportInPolicy(office=office)
        today, setting = office.today(), LegalSetting.objects.value_of
        defaults = {
            f"{stage}_days": office.report_in_days or int(setting(f"report-in-days-{stage}", today))
            for stage in Stage.values
        }
        return {**super().get_form_kwargs(), "instance": policy, "defaults": defaults}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(back_url=reverse("clients:report_in_list"), **kwargs)

    @transaction.atomic
    def form_valid(self, form: ModelForm) -> HttpResponse:
        """Two heads at once make one row; duties that are open already keep their day."""
        Office.objects.select_for_update(of=("self",)).get(pk=form.instance.office_id)
        there = ReportInPolicy.objects.filter(office=form.instance.office_id).first()
        if there is not None:
            form.instance.pk = there.pk
            form.instance._state.adding = False
        form.save()
        messages.success(self.request, "Aturan wajib lapor disimpan. Berlaku mulai jatuh tempo berikutnya.")
        return redirect("clients:report_in_list")
