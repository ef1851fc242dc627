"""The villages behind the figure "desa terjangkau"."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs.filters.reached import ReachedFilter
from programs.permissions import READER_ROLES
from villages.models import Village

PAGE_SIZE = 25


def listed_villages(request: HttpRequest) -> tuple[ReachedFilter, Any]:
    """The filter of the list, and the villages it leaves."""
    found = ReachedFilter(request.GET, Village.objects.visible_to(request.user).with_path(), request=request)
    return found, found.villages()


class ReachedListView(RoleRequiredMixin, View):
    """Villages whose people came to an event of a period; an office reads its own, Kanwil and Ditjenpas choose one."""

    allowed_roles = READER_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_villages(request)
        context = {
            "filter": found,
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        }
        return render_page_or_fragment(request, "programs/reached_list.html", "programs/_reached_results.html", context)
