"""Bapas and what is kept of them, for the administrator."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.generic import UpdateView

from accounts.filters import OfficeFilter
from accounts.forms import OfficeForm
from accounts.history import changes_of
from accounts.models import Office
from accounts.permissions import RoleRequiredMixin
from accounts.views.lists import FilterListView
from accounts.views.people import ADMINISTRATORS


class ScopedOfficesMixin(RoleRequiredMixin):
    """Offices this person may see, for administrators only."""

    allowed_roles = ADMINISTRATORS
    request: HttpRequest

    def get_queryset(self) -> QuerySet[Office]:
        return Office.objects.visible_to(self.request.user).select_related("regional_office")


class OfficeListView(ScopedOfficesMixin, FilterListView):
    """Every Bapas."""

    filterset_class = OfficeFilter
    template_name = "accounts/office_list.html"
    fragment_name = "accounts/_offices.html"


class OfficeUpdateView(ScopedOfficesMixin, UpdateView):
    """One Bapas, and what was changed on it."""

    form_class = OfficeForm
    template_name = "accounts/office_form.html"
    slug_field = slug_url_kwarg = "public_id"
    context_object_name = "office"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(changes=changes_of(self.object), **kwargs)

    def form_valid(self, form: "ModelForm[Office]") -> HttpResponse:
        form.save()
        messages.success(self.request, f"{self.object.name} disimpan.")
        return redirect("accounts:office_list")
