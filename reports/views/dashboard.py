"""The dashboard of a head, a Kanwil and Ditjenpas: counts, never a name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.permissions import role_required
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.page import build
from reports.dashboard.scope import resolve
from reports.permissions import DASHBOARD_ROLES


@require_safe
@role_required(*DASHBOARD_ROLES)
def dashboard(request: HttpRequest) -> HttpResponse:
    """The figures of a period: in total, per Kanwil or Bapas, on the map, and over twelve months."""
    scope = resolve(request.user, request.GET.get("kanwil", ""), request.GET.get("bapas", ""))
    choices = DashboardChoices(request.GET, today=request.user.today(), with_map=scope.has_map)
    return render(
        request,
        "reports/dashboard.html",
        {"choices": choices, "period": choices.chosen_period, "page": build(scope, choices, timezone.now())},
    )
