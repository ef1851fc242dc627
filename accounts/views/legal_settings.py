"""Ketetapan angka: the numbers the portal works with that no statute gives, each with its basis and its first day."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.generic import FormView, TemplateView

from accounts.forms import LegalSettingForm
from accounts.models import LegalSetting, Role
from accounts.permissions import RoleRequiredMixin
from accounts.roles import OFFICE_ROLES

READERS = OFFICE_ROLES | {Role.REGIONAL, Role.NATIONAL, Role.ADMINISTRATOR}


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One number: what is in force today, what comes, and what was."""

    current: LegalSetting
    coming: list[LegalSetting]
    former: list[LegalSetting]


def setting_rows(today: date) -> list[SettingRow]:
    """Every number by its meaning; one whose first day is still to come stands with that."""
    rows = []
    for _, versions in groupby(LegalSetting.objects.all(), key=lambda setting: setting.key):
        newest_first = list(versions)
        begun = [setting for setting in newest_first if setting.valid_from <= today]
        coming = [setting for setting in newest_first if setting.valid_from > today]
        current = begun[0] if begun else coming.pop()
        rows.append(SettingRow(current, coming, begun[1:]))
    return sorted(rows, key=lambda row: row.current.label)


class LegalSettingList(RoleRequiredMixin, TemplateView):
    """The table, for everybody who works by these numbers."""

    allowed_roles = READERS
    template_name = "accounts/legal_setting_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        return super().get_context_data(
            rows=setting_rows(user.office_today()), may_add=user.role == Role.ADMINISTRATOR, **kwargs
        )


class LegalSettingAdd(RoleRequiredMixin, FormView):
    """A new value from a day on. What stood before stays, since decisions were made by it."""

    allowed_roles = frozenset({Role.ADMINISTRATOR})
    form_class = LegalSettingForm
    template_name = "accounts/legal_setting_add.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        user = self.request.user
        rows = {row.current.key: row.current for row in setting_rows(user.office_today())}
        if self.kwargs["key"] not in rows:
            raise Http404("Ketetapan ini tidak ada.")
        self.current: LegalSetting = rows[self.kwargs["key"]]
        return {**super().get_form_kwargs(), "user": user, "current": self.current}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return {**context, "current": self.current}

    def form_valid(self, form: LegalSettingForm) -> HttpResponse:
        form.save()
        messages.success(self.request, f"{form.instance.label}: nilai baru disimpan.")
        return redirect("accounts:legal_setting_list")
