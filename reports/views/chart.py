"""The charts of the dashboard, each a file of its own with the same scope as the page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from accounts.permissions import role_required
from bapas_portal.charts import INKS
from reports.dashboard.chart import TITLES, render
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.scope import resolve
from reports.dashboard.series import monthly
from reports.permissions import DASHBOARD_ROLES


@require_safe
@role_required(*DASHBOARD_ROLES)
@cache_control(private=True, max_age=60)
def dashboard_chart(request: HttpRequest, series: str) -> HttpResponse:
    """One series over the twelve months that end with the chosen period."""
    theme = request.GET.get("theme", "light")
    if series not in TITLES or theme not in INKS:
        raise Http404("Grafik ini tidak ada.")
    scope = resolve(request.user, request.GET.get("kanwil", ""), request.GET.get("bapas", ""))
    choices = DashboardChoices(request.GET, today=request.user.today(), with_map=scope.has_map)
    months = monthly(scope.offices, choices.chosen_period.last)
    return HttpResponse(render(series, months, theme), content_type="image/svg+xml")
