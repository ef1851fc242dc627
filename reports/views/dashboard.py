"""The dashboard of a head, a Kanwil and Ditjenpas: counts, never a name."""

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import HttpResponseClientRefresh

from accounts.access import record_access
from accounts.models import AccessAction
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.messages_to_workers import send_once
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.kept import ask, forget, page_of
from reports.dashboard.links import address
from reports.dashboard.scope import Scope, resolve
from reports.dashboard.waiting import LOST_AFTER
from reports.papers import snapshot
from reports.permissions import DASHBOARD_ROLES

COUNT = "reports.tasks.keep_asked_dashboard"
COUNTING, COUNTING_FRAGMENT = "reports/dashboard_counting.html", "reports/_dashboard_counting.html"
USUAL = timedelta(minutes=4)
"""A count that takes longer is worth telling the administrator about."""


@require_safe
@role_required(*DASHBOARD_ROLES)
@vary_on_headers("HX-Request")
def dashboard(request: HttpRequest) -> HttpResponse:
    """The figures of a period: in total, per Kanwil or Bapas, on the map, and over twenty-four months."""
    scope, choices = _asked(request)
    now = timezone.now()
    page = page_of(scope, choices, now)
    if page is None:
        waiting = _count_later(scope, choices, now)
        return render_page_or_fragment(request, COUNTING, COUNTING_FRAGMENT, waiting)
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponseClientRefresh()  # whoever waited is shown the page that is now counted
    return render(
        request, "reports/dashboard.html", {"choices": choices, "period": choices.chosen_period, "page": page}
    )


@require_safe
@role_required(*DASHBOARD_ROLES)
@cache_control(private=True, no_store=True)
def dashboard_pdf(request: HttpRequest) -> HttpResponse:
    """The same figures as they stand on the page, on paper. Who took a copy is in the access log."""
    scope, choices = _asked(request)
    now = timezone.now()
    page = page_of(scope, choices, now)
    if page is None:
        return redirect(address("reports:dashboard", **choices.kept))
    copy = snapshot.take(page, choices.chosen_period)
    pdf = snapshot.render(copy, page, by=request.user, now=page.counted_at or now)
    record_access(request, AccessAction.EXPORT, copy)
    headers = {"Content-Disposition": f'attachment; filename="{copy.file_name}"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def _count_later(scope: Scope, choices: DashboardChoices, now: datetime) -> dict[str, Any]:
    """Tells a worker once to count the page, and says since when it does and whether that is longer than usual.

    Where the page has to wait for another one first, says so.
    """
    waiting, chosen = ask(scope, choices, now), urlencode(choices.kept)
    if waiting.is_first and not send_once(COUNT, scope.user.pk, chosen, expires=LOST_AFTER.total_seconds()):
        forget(scope, choices)
    return {
        "scope": scope,
        "period": choices.chosen_period,
        "waiting": waiting,
        "is_long": now - waiting.since > USUAL,
        "again": address("reports:dashboard", **choices.kept),
        "busy_url": f"{address('reports:dashboard')}?{waiting.busy_with}",
    }


def _asked(request: HttpRequest) -> tuple[Scope, DashboardChoices]:
    """The place and the choices of the address. Raises Http404 for a place out of reach."""
    scope = resolve(request.user, request.GET.get("kanwil", ""), request.GET.get("bapas", ""))
    return scope, DashboardChoices(request.GET, today=request.user.today(), with_map=scope.has_map)
