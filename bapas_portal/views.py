"""Pages of the house itself: health, readiness, and what a person sees when something is refused."""

from datetime import datetime

from celery import current_app
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from kombu.exceptions import OperationalError

from bapas_portal.way_back import page_before
from reminders.models import BeatSignal


@never_cache
@require_safe
@login_not_required
def healthz(request: HttpRequest) -> HttpResponse:
    """Liveness: this process answers. Public; tells nothing else."""
    return HttpResponse("ok", content_type="text/plain")


def _database_state() -> tuple[str, datetime | None]:
    """ "ok" and the last beat, or what is wrong with the database."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        signal = BeatSignal.objects.first()
    except DatabaseError:
        return "unreachable", None
    return "ok", signal.at if signal else None


def _broker_state() -> str:
    """ "ok" or "unreachable", within two seconds."""
    try:
        with current_app.connection_for_write(connect_timeout=2) as broker:
            broker.ensure_connection(max_retries=0, timeout=2)
    except (OperationalError, OSError):
        return "unreachable"
    return "ok"


@never_cache
@require_safe
@login_not_required
def readyz(request: HttpRequest) -> JsonResponse:
    """Readiness: database, broker and beat, one word each. 503 only when pages cannot work: without the database."""
    database, beat_at = _database_state()
    if beat_at is None:
        beat = "silent"
    else:
        beat = "ok" if timezone.now() - beat_at < settings.BEAT_SILENCE else "silent"
    states = {"database": database, "broker": _broker_state(), "beat": beat}
    return JsonResponse(states, status=200 if database == "ok" else 503)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A stale tab: the form was served before this sign-in. 403 with the way back to it."""
    return render(request, "403_csrf.html", {"reason": reason, "back": page_before(request)}, status=403)
