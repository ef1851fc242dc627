"""The public page behind the link of a message: no more of them, please. It says nothing of whom or what."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from reminders.actions.opt_out import stop_by_recipient
from reminders.models import OptOut
from reminders.stop_links import StopLink, read_stop_link
from reminders.throttle import too_many_stops


@never_cache
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def messages_stop(request: HttpRequest, token: str) -> HttpResponse:
    """Asks once, and stops on the button: programs that open links in messages stop nothing. Twice is once."""
    if too_many_stops(request):
        return _page(request, {"is_throttled": True}, status=429)
    link = read_stop_link(token)
    if link is None:
        return _page(request, {"is_unknown": True}, status=404)
    if _has_stopped(link):
        return _page(request, {"has_stopped": True})
    if link.is_over(timezone.localdate()):
        return _page(request, {"is_over": True}, status=410)
    if request.method == "POST":
        stop_by_recipient(kind=link.kind, key=link.key, at=timezone.now(), source=OptOut.Source.LINK)
        return redirect("reminders:messages_stop", token)
    return _page(request, {})


def _has_stopped(link: StopLink) -> bool:
    return OptOut.objects.filter(kind=link.kind, key=link.key, rule="", ended_at=None).exists()


def _page(request: HttpRequest, context: dict[str, object], status: int = 200) -> HttpResponse:
    """Kept out of search engines, and the link out of the addresses that other sites see."""
    response = render(request, "reminders/messages_stop.html", context, status=status)
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "same-origin"
    return response
