"""The villages behind the figure "desa terjangkau"."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs.filters.reached import ReachedFilter
from programs.permissions import READER_ROLES
from villages.models import Village

PAGE_SIZE = 25


class ReachedListView(RoleRequiredMixin, View):
    """Villages whose people came to an event of a period; an office reads its own, Kanwil and Ditjenpas choose one."""

    allowed_roles = READER_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found = ReachedFilter(request.GET, Village.objects.visible_to(request.user).with_path(), request=request)
        context = {
            "filter": found,
            "page_obj": Paginator(found.villages(), PAGE_SIZE).get_page(request.GET.get("page")),
        }
        return render_page_or_fragment(request, "programs/reached_list.html", "programs/_reached_results.html", context)
