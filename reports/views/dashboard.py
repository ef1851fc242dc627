"""The dashboard of a head, a Kanwil and Ditjenpas: counts, never a name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from accounts.access import record_access
from accounts.models import AccessAction
from accounts.permissions import role_required
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.kept import page_of
from reports.dashboard.scope import Scope, resolve
from reports.papers import snapshot
from reports.permissions import DASHBOARD_ROLES


@require_safe
@role_required(*DASHBOARD_ROLES)
def dashboard(request: HttpRequest) -> HttpResponse:
    """The figures of a period: in total, per Kanwil or Bapas, on the map, and over twelve months."""
    scope, choices = _asked(request)
    return render(
        request,
        "reports/dashboard.html",
        {"choices": choices, "period": choices.chosen_period, "page": page_of(scope, choices, timezone.now())},
    )


@require_safe
@role_required(*DASHBOARD_ROLES)
@cache_control(private=True, no_store=True)
def dashboard_pdf(request: HttpRequest) -> HttpResponse:
    """The same figures as they stand on the page, on paper. Who took a copy is in the access log."""
    scope, choices = _asked(request)
    now = timezone.now()
    page = page_of(scope, choices, now)
    copy = snapshot.take(page, choices.chosen_period)
    pdf = snapshot.render(copy, page, by=request.user, now=page.counted_at or now)
    record_access(request, AccessAction.EXPORT, copy)
    headers = {"Content-Disposition": f'attachment; filename="{copy.file_name}"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def _asked(request: HttpRequest) -> tuple[Scope, DashboardChoices]:
    """The place and the choices of the address. Raises Http404 for a place out of reach."""
    scope = resolve(request.user, request.GET.get("kanwil", ""), request.GET.get("bapas", ""))
    return scope, DashboardChoices(request.GET, today=request.user.today(), with_map=scope.has_map)
