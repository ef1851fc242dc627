"""Where the provider of WhatsApp and SMS tells what became of messages."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from reminders.actions.callback import note_reply, note_status
from reminders.callbacks import BODY_LIMIT, CallbackError, StatusReport, is_signed, read_callback


@csrf_exempt
@login_not_required
@require_POST
def gateway_callback(request: HttpRequest) -> HttpResponse:
    """A report or a reply: 204 when it is noted or known, 403 unsigned, 400 unreadable, 404 about another's message."""
    try:
        body = request.body
    except RequestDataTooBig:
        return HttpResponse(status=413)
    if len(body) > BODY_LIMIT:
        return HttpResponse(status=413)
    if not is_signed(body, request.headers.get("X-Signature-256", ""), settings.GATEWAY_CALLBACK_SECRET):
        return HttpResponse(status=403)
    now = timezone.now()
    try:
        told = read_callback(body, now=now)
    except CallbackError as error:
        return HttpResponse(str(error), status=400, content_type="text/plain")
    if isinstance(told, StatusReport):
        return HttpResponse(status=204 if note_status(report=told, now=now) else 404)
    note_reply(reply=told, now=now)
    return HttpResponse(status=204)
