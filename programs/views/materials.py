"""The library of reading about corrections for the public ("literasi pemasyarakatan")."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.htmx import render_page_or_fragment
from programs.actions.event_files import add_material
from programs.filters.material import MaterialFilter
from programs.forms.event_files import MaterialForm
from programs.models import Material
from programs.permissions import MANAGER_ROLES, MATERIAL_ROLES, READER_ROLES
from programs.views.acting import ActionFormView
from programs.views.event_files import stored_file

PAGE_SIZE = 25


class MaterialList(RoleRequiredMixin, View):
    """The own office's reading, and what other offices share."""

    allowed_roles = READER_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        rows = Material.objects.visible_to(request.user).with_use().select_related("office")
        found = MaterialFilter(request.GET, rows, request=request)
        context = {
            "filter": found,
            "page_obj": Paginator(found.qs, PAGE_SIZE).get_page(request.GET.get("page")),
            "can_add": request.user.role in MANAGER_ROLES,
        }
        return render_page_or_fragment(
            request, "programs/material_list.html", "programs/_material_results.html", context
        )


class MaterialCreate(RoleRequiredMixin, ActionFormView[MaterialForm]):
    """Puts a piece of reading into the library."""

    allowed_roles = MANAGER_ROLES
    form_class = MaterialForm
    template_name = "programs/material_create.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person}

    def act(self, form: MaterialForm) -> str:
        office, values = self.person.office, form.cleaned_data
        assert office is not None  # noqa: S101 - officers and heads belong to an office
        add_material(
            office=office,
            title=values["title"],
            summary=values["summary"],
            is_shared=values["is_shared"],
            file=form.attached_files[0],
            submission_key=values["submission_key"],
            by=self.person,
        )
        messages.success(self.request, "Bahan disimpan.", extra_tags="draft-saved:material-new")
        return reverse("programs:material_list")


@require_safe
@role_required(*sorted(MATERIAL_ROLES))
def material_open(request: HttpRequest, public_id: UUID) -> HttpResponseBase:
    """The reading itself; it is public, but served to those who may see the row."""
    row = get_object_or_404(Material.objects.visible_to(request.user), public_id=public_id)
    return stored_file(row, as_attachment=False)
