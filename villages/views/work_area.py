"""Which Bapas serves a regency, for the administrator."""

from django.contrib import messages
from django.db.models import QuerySet
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

    def get_success_url(self) -> str:
        messages.success(self.request, f"{self.object.name} kini dilayani {self.object.office}.")
        return f"{reverse('villages:village_list')}?regency={self.object.code}"
