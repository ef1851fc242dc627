"""What came of courses: the checks that were made, behind the figures of the head's dashboard."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs.filters.foster import CheckMadeFilter
from programs.models import OutcomeCheck
from programs.participants import label_participants
from programs.permissions import FOSTER_KEEPERS

PAGE_SIZE = 25


def listed_checks_made(request: HttpRequest) -> tuple[CheckMadeFilter, Any]:
    """The filter of the list, and what it leaves of the checks."""
    found = CheckMadeFilter(request.GET, OutcomeCheck.objects.visible_to(request.user), request=request)
    return found, found.part().select_related("enrolment__client", "enrolment__course__programme__village")


class CheckMadeListView(RoleRequiredMixin, View):
    """Whether people have work 3, 6 and 12 months after a course; each person once for a month."""

    allowed_roles = FOSTER_KEEPERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_checks_made(request)
        page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
        page.object_list = list(page.object_list)
        label_participants(request.user, [check.enrolment for check in page.object_list])
        context = {"filter": found, "tabs": found.tabs(), "page_obj": page}
        return render_page_or_fragment(
            request, "programs/check_made_list.html", "programs/_check_made_results.html", context
        )
