"""Links of an event for villages without an account: made for many at once, shown once, listed, revoked."""

import uuid
from datetime import datetime

from django.contrib import messages
from django.core import signing
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import User
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from programs.actions.invitation_link import MOST_AT_ONCE, make_links, revoke_link
from programs.event_links import MadeRow, calls_pdf, link_rows, made_rows
from programs.models import InvitationLink, OutreachEvent, VillageRegistration
from programs.permissions import MANAGER_ROLES
from programs.querysets.registration import VillageRegistrationQuerySet

PER_PAGE = 25
PAPER_SALT = "programs.invitation-calls"
PAPER_AGE = 3_600
"""Seconds in which the sheet for calls can be printed from the page that shows the PINs."""


def own_event(user: User, public_id: uuid.UUID) -> OutreachEvent:
    """The event of this address in the own office, or 404."""
    events = OutreachEvent.objects.visible_to(user).select_related("office", "village")
    return get_object_or_404(events, public_id=public_id)


def invited(user: User, event: OutreachEvent) -> VillageRegistrationQuerySet:
    """The invited villages of an event, in the order of their codes."""
    rows = VillageRegistration.objects.visible_to(user).filter(event=event)
    return rows.select_related("village__district", "answered_link").order_by("village__code")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*sorted(MANAGER_ROLES))
def event_links(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The villages with their links; the answer to the POST shows new links and PINs, and nothing shows them again."""
    user: User = request.user
    event, now = own_event(user, public_id), timezone.now()
    rows = invited(user, event)
    silent = rows.filter(state=VillageRegistration.State.INVITED)
    if request.method == "POST":
        wanted = chosen(request, rows, silent, now)
        if wanted:
            try:
                made = make_links(event=event, registrations=wanted, by=user)
                return shown_once(request, event, made_rows(event, made))
            except DomainError as refusal:
                messages.error(request, refusal.message)
        else:
            messages.warning(request, "Centang desa atau kelurahan yang akan diberi tautan.")
        return redirect("programs:event_links", public_id)
    shows_all = request.GET.get("show") == "all"
    page = Paginator(rows if shows_all else silent, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "event": event,
        "page_obj": page,
        "rows": link_rows(event, list(page.object_list), now),
        "shows_all": shows_all,
        "invited_count": rows.count(),
        "silent_count": silent.count(),
        "unlinked_count": without_link(silent, now).count(),
        "now": now.isoformat(),
        "is_open": event.is_open and not event.has_started(now),
    }
    return render(request, "programs/event_links.html", context)


def without_link(rows: VillageRegistrationQuerySet, since: datetime) -> VillageRegistrationQuerySet:
    """Villages that had no link of the office's own that opens anything at `since`."""
    live = InvitationLink.objects.filter(
        revoked_at=None, expires_at__gt=since, created_at__lte=since, handed_on_by__isnull=True
    )
    return rows.exclude(pk__in=live.values("registration"))


def chosen(
    request: HttpRequest,
    rows: VillageRegistrationQuerySet,
    silent: VillageRegistrationQuerySet,
    now: datetime,
) -> list[VillageRegistration]:
    """The ticked villages; with "all" those that have not answered and had no link when the page was opened.

    So the second arrival of one tap makes the same links anew, and what is shown is what opens.
    """
    if "all" in request.POST:
        try:
            seen = parse_datetime(request.POST.get("seen", ""))
        except ValueError:
            seen = None
        return list(without_link(silent, seen if seen and timezone.is_aware(seen) else now)[:MOST_AT_ONCE])
    ids = set()
    for text in request.POST.getlist("registrations")[: MOST_AT_ONCE + 1]:
        try:
            ids.add(uuid.UUID(text))
        except ValueError:
            continue
    return list(rows.filter(public_id__in=ids))


def shown_once(request: HttpRequest, event: OutreachEvent, rows: list[MadeRow]) -> HttpResponse:
    """The links to send and the PINs to tell. The sheet for calls is printed from here, of what this page knows."""
    pins = [(str(row.registration.public_id), row.pin) for row in rows]
    paper = signing.dumps({"event": str(event.public_id), "pins": pins}, salt=PAPER_SALT, compress=True)
    return render(request, "programs/event_links_made.html", {"event": event, "rows": rows, "paper": paper})


@never_cache
@require_POST
@role_required(*sorted(MANAGER_ROLES))
def event_links_paper(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The sheet for telephone calls, of the PINs that the page still shows; the portal itself knows them no more."""
    user: User = request.user
    event = own_event(user, public_id)
    try:
        told = signing.loads(request.POST.get("paper", ""), salt=PAPER_SALT, max_age=PAPER_AGE)
    except signing.BadSignature:
        told = {}
    if told.get("event") != str(event.public_id):
        messages.error(request, "Daftar telepon hanya dapat dicetak dari halaman tautan baru, dalam 1 jam.")
        return redirect("programs:event_links", public_id)
    pins = dict(told["pins"])
    try:
        content = calls_pdf(event, pins, invited(user, event).filter(public_id__in=pins))
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return redirect("programs:event_links", public_id)
    headers = {"Content-Disposition": 'inline; filename="daftar-telepon.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def invitationlink_revoke(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Shuts a link, with those handed on from it."""
    user: User = request.user
    links = InvitationLink.objects.visible_to(user).select_related("registration__event", "registration__village")
    link = revoke_link(link=get_object_or_404(links, public_id=public_id), by=user)
    messages.success(request, f"Tautan {link.registration.village} dicabut dan tidak dapat dibuka lagi.")
    return redirect("programs:event_links", link.registration.event.public_id)
