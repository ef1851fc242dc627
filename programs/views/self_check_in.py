"""The list of an event on people's own phones: the code on the wall, and `/c/<code>/` behind it.

Anyone at the event, without an account or a script. A signed cookie that lasts until the event is over keeps one phone
from signing twice, since an event counts a person once, however many sessions it has. Names are shown to nobody here.
"""

import uuid
from datetime import UTC, datetime, time, timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.permissions import role_required
from bapas_portal.law import DomainError
from documents.rendering import qr_in_page
from programs import lifecycle
from programs.actions.self_check_in import ListShutError, check_oneself_in, close_door_code, open_door_code
from programs.forms.self_check_in import SelfCheckInForm
from programs.models import Attendee, DoorCode
from programs.permissions import MANAGER_ROLES
from programs.throttle import too_many
from programs.views.answer_sheet import page
from programs.views.event_scope import act_on_event
from programs.wall_code import as_typed

A_DAY = timedelta(days=1)
COOKIE_SALT = "programs.self_check_in"
TOO_MANY = "Terlalu banyak kiriman dari jaringan ini. Tunggu beberapa menit, atau sebutkan nama Anda kepada petugas."


def check_in_address(code: DoorCode) -> str:
    """What the code on the wall leads to."""
    return settings.SITE_URL + reverse("programs:check_in", args=[code.code])


@require_POST
@role_required(*MANAGER_ROLES)
def door_code_open(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Buka untuk telepon hadirin"."""
    return act_on_event(request, public_id, open_door_code, "Hadirin dapat mencatat diri dengan kode QR.", back="door")


@require_POST
@role_required(*MANAGER_ROLES)
def door_code_close(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Tutup"."""
    return act_on_event(request, public_id, close_door_code, "Daftar hadir ditutup untuk telepon hadirin.", back="door")


@require_safe
@role_required(*MANAGER_ROLES)
def door_wall(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The page for the wall or the projector: the code large, and its QR."""
    codes = DoorCode.objects.visible_to(request.user).select_related("event__office")
    code = get_object_or_404(codes, event__public_id=public_id)
    address = check_in_address(code)
    context = {
        "event": code.event,
        "code": code,
        "address": address.removeprefix("https://").removeprefix("http://").removesuffix(f"{code.code}/"),
        "qr": qr_in_page(address),
    }
    return render(request, "programs/door_wall.html", context)


@never_cache
@require_safe
@login_not_required
def check_in_code(request: HttpRequest) -> HttpResponse:
    """Somebody types the code that stands on the wall."""
    code = as_typed(request.GET.get("code", ""))
    return redirect("programs:check_in", code) if code else page(request, "check_in_code", {})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@sensitive_variables("form")
@sensitive_post_parameters()
def check_in(request: HttpRequest, code: str) -> HttpResponse:
    """Name, village and group; afterwards, on this phone, that one is on the list."""
    door = DoorCode.objects.with_code(code).select_related("event__office", "event__village").first()
    if door is None:
        if too_many(request, "survey-code"):
            return page(request, "check_in_code", {"refusal": TOO_MANY}, status=429)
        return page(request, "check_in_code", {"is_unknown": True}, status=404)
    if signed_here(request, door):
        return page(request, "check_in_done", {"event": door.event, "door": door})
    if request.method == "POST":
        return take(request, door)
    verdict = lifecycle.self_check_in_open(door, timezone.now(), days=door.event.days())
    if not verdict:
        return shut(request, door, verdict.reason)
    return form_page(request, door, SelfCheckInForm(event=door.event))


def take(request: HttpRequest, door: DoorCode) -> HttpResponse:
    """Puts the person on the list once and remembers the phone; what is wrong stands beside its field."""
    form = SelfCheckInForm(request.POST, event=door.event)
    if too_many(request, "check-in", door.code):
        form.add_error(None, TOO_MANY)
        return form_page(request, door, form, status=429)
    if not form.is_valid():
        return form_page(request, door, form, status=422)
    try:
        attendee = check_oneself_in(**form.facts())
    except ListShutError as refusal:
        return shut(request, door, refusal.message, status=409)
    except DomainError as refusal:
        form.add_error(None, refusal.message)
        return form_page(request, door, form, status=422)
    response = redirect("programs:check_in", door.code)
    response.set_signed_cookie(
        cookie_name(door),
        str(attendee.public_id),
        salt=COOKIE_SALT,
        expires=datetime.combine(door.event.days()[-1] + A_DAY, time.max, tzinfo=UTC),
        path=reverse("programs:check_in", args=[door.code]),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def cookie_name(door: DoorCode) -> str:
    """One for each event."""
    return f"hadir-{door.code}"


def signed_here(request: HttpRequest, door: DoorCode) -> bool:
    """Whether this phone put somebody on the list who is still on it: an entry struck at the door may be made anew."""
    kept = request.get_signed_cookie(cookie_name(door), default=None, salt=COOKIE_SALT)
    try:
        return kept is not None and Attendee.objects.by_themselves().filter(event=door.event, public_id=kept).exists()
    except ValidationError:
        return False


def shut(request: HttpRequest, door: DoorCode, reason: str, status: int = 200) -> HttpResponse:
    """Nobody can sign now, and why."""
    return page(request, "check_in_shut", {"event": door.event, "door": door, "reason": reason}, status)


def form_page(request: HttpRequest, door: DoorCode, form: SelfCheckInForm, status: int = 200) -> HttpResponse:
    """The form itself."""
    return page(request, "check_in_form", {"event": door.event, "door": door, "form": form}, status)
