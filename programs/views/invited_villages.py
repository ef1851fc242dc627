"""The villages behind each step from the invitation to the settled follow-up."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs.filters.registration import RegistrationFilter
from programs.models import VillageRegistration
from programs.permissions import READER_ROLES

PAGE_SIZE = 25


def listed_registrations(request: HttpRequest) -> tuple[RegistrationFilter, Any]:
    """The filter of the list, and the invited villages it leaves, the latest event on top."""
    found = RegistrationFilter(request.GET, VillageRegistration.objects.visible_to(request.user), request=request)
    return found, found.part().with_people().order_by("-event__starts_at", "village__code", "pk")


class RegistrationListView(RoleRequiredMixin, View):
    """Invited villages by how far they came; an office reads its own, Kanwil and Ditjenpas theirs."""

    allowed_roles = READER_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_registrations(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "shows_office": "office" in found.filters,
        }
        return render_page_or_fragment(
            request, "programs/registration_list.html", "programs/_registration_results.html", context
        )
