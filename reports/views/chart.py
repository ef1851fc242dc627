"""The charts of the dashboard, each a file of its own."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from accounts.permissions import role_required
from reports.dashboard.chart import drawn
from reports.permissions import DASHBOARD_ROLES


@require_safe
@role_required(*DASHBOARD_ROLES)
@cache_control(private=True, max_age=3600)
def dashboard_chart(request: HttpRequest, token: str) -> HttpResponse:
    """The figures that a dashboard signed, for a phone or a desk, in light or dark."""
    svg = drawn(token, request.GET.get("theme", "light"), request.GET.get("size", "wide"))
    if svg is None:
        raise Http404("Grafik ini tidak ada.")
    return HttpResponse(svg, content_type="image/svg+xml")
