"""Which Bapas serves a regency, for the administrator."""

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import UpdateView

from accounts.models import Role
from accounts.permissions import RoleRequiredMixin
from villages.forms import WorkAreaForm
from villages.models import Regency


class RegencyUpdateView(RoleRequiredMixin, UpdateView):
    """Draws the work area: every village of the regency follows."""

    allowed_roles = frozenset({Role.ADMINISTRATOR})
    form_class = WorkAreaForm
    template_name = "villages/regency_form.html"
    slug_field = "pk"
    slug_url_kwarg = "code"
    context_object_name = "regency"

    def get_queryset(self) -> QuerySet[Regency]:
        return Regency.objects.select_related("province", "office")

    def form_valid(self, form: "ModelForm[Regency]") -> HttpResponse:
        regency = form.save()
        messages.success(self.request, f"{regency.name} kini dilayani {regency.office}.")
        return redirect(f"{reverse('villages:village_list')}?regency={regency.code}")
