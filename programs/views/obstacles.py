"""What stood in the way of events: the list, counted by kind, and by office for Kanwil and Ditjenpas."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from accounts.permissions import role_required
from accounts.roles import COUNT_ROLES
from bapas_portal.htmx import render_page_or_fragment
from programs.filters.obstacle import ObstacleFilter
from programs.models import Obstacle
from programs.permissions import READER_ROLES

PAGE_SIZE = 25


def listed_obstacles(request: HttpRequest) -> tuple[ObstacleFilter, Any]:
    """The filter of the list, and what it leaves of the obstacles."""
    found = ObstacleFilter(request.GET, Obstacle.objects.visible_to(request.user), request=request)
    rows = found.part().select_related("event__office", "event__village")
    return found, rows.order_by("-event__starts_at", "-pk")


@require_safe
@role_required(*sorted(READER_ROLES))
def obstacle_list(request: HttpRequest) -> HttpResponse:
    """The obstacles of the person's place, the latest event first."""
    found, rows = listed_obstacles(request)
    counts_offices = request.user.role in COUNT_ROLES
    context = {
        "filter": found,
        "tabs": found.tabs(),
        "offices": found.by_office() if counts_offices else [],
        "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
    }
    return render_page_or_fragment(request, "programs/obstacle_list.html", "programs/_obstacle_results.html", context)
