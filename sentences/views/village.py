"""The village head's side: who worked at a host of the own village on a day, and whether that is right.

Nothing here says what anyone did: initials and number, the task, from when until when.
"""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import Role
from accounts.network import client_ip
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from sentences.actions import confirm_session, reject_session
from sentences.actions.dispute import raise_dispute_of_host
from sentences.days import day_of, sessions_of_day
from sentences.forms import RejectionForm
from sentences.forms.dispute import HostDisputeForm
from sentences.host_day import Tap, day_cards
from sentences.models import HostSite, WorkSession
from sentences.views import presence
from sentences.views.acting import act_on, person, session_in_scope
from sentences.witness import Witness


def day_url(session: WorkSession) -> str:
    """The day list on which this session stands."""
    site = session.placement.site
    return f"{reverse('sentences:site_day', args=[site.public_id])}?day={session.worked_on:%Y-%m-%d}"


@require_safe
@role_required(Role.VILLAGE_HEAD)
def site_day(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Who worked at this host on one day; without a day in the address the oldest that still waits, else today."""
    sites = HostSite.objects.visible_to(person(request)).select_related("village", "office")
    site = get_object_or_404(sites, public_id=public_id)
    return day_page(request, site)


def day_page(request: HttpRequest, site: HostSite, tap: Tap | None = None) -> HttpResponse:
    """The page of one day. Today has the buttons of presence too; a refused `tap` is told on its card."""
    zone = site.office.zone
    waiting = WorkSession.objects.filter(placement__site=site).awaiting_host().order_by("starts_at")
    waiting_days = sorted({session.starts_at.astimezone(zone).date() for session in waiting})
    asked = request.GET.get("day", "") if tap is None else f"{site.office.today()}"
    if not asked and waiting_days:
        asked = f"{waiting_days[0]:%Y-%m-%d}"
    day = day_of(asked, site.office.today())
    timezone.activate(zone)  # the clock of the host, whatever zone the head's telephone is in
    cards, earlier = day_cards(witness_of(request, site), tap) if day.is_today else ([], [])
    shown = {card.session.pk for card in cards if card.session is not None and card.attendance is not None}
    context = {
        "site": site,
        "day": day,
        "rows": [session for session in sessions_of_day(site, day.date) if session.pk not in shown],
        "cards": [card for card in cards if card.state != "written" or card.attendance is not None],
        "earlier": earlier,
        "refusal": tap.refusal if tap and tap.name == "undo" else "",
        "is_oldest_waiting": day.date in waiting_days[:1] and not day.is_today,
        "other_waiting_days": [waiting_day for waiting_day in waiting_days if waiting_day != day.date],
    }
    return render(request, "sentences/site_day.html", context, status=200 if tap is None else 422)


def witness_of(request: HttpRequest, site: HostSite) -> Witness:
    """The head of the village, speaking for a host in it."""
    return Witness(site, user=person(request), address=client_ip(request))


def led_site(request: HttpRequest, **names: uuid.UUID) -> HostSite:
    """The host of a placement or of a day's word, in a village that this person leads today, or 404."""
    sites = HostSite.objects.visible_to(person(request)).select_related("village", "office")
    return get_object_or_404(sites.distinct(), **names)


def after(request: HttpRequest, site: HostSite, tap: Tap) -> HttpResponse:
    """Back to today's list when it was done; the list with the reason when it was not."""
    if not tap.is_done:
        return day_page(request, site, tap)
    return redirect(f"{reverse('sentences:site_day', args=[site.public_id])}?day={site.office.today():%Y-%m-%d}")


@require_POST
@role_required(Role.VILLAGE_HEAD)
def village_arrive(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Datang"."""
    site = led_site(request, placements__public_id=public_id)
    return after(request, site, presence.arrival_tap(request, witness_of(request, site), public_id))


@require_POST
@role_required(Role.VILLAGE_HEAD)
def village_absent(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Tidak datang"."""
    site = led_site(request, placements__public_id=public_id)
    return after(request, site, presence.absence_tap(request, witness_of(request, site), public_id))


@require_POST
@role_required(Role.VILLAGE_HEAD)
def village_leave(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Selesai"."""
    site = led_site(request, placements__attendances__public_id=public_id)
    return after(request, site, presence.departure_tap(request, witness_of(request, site), public_id))


@require_POST
@role_required(Role.VILLAGE_HEAD)
def village_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Batalkan"."""
    site = led_site(request, placements__attendances__public_id=public_id)
    return after(request, site, presence.undo_tap(witness_of(request, site), public_id))


@require_POST
@role_required(Role.VILLAGE_HEAD)
def village_session_confirm(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Benar": the person was there."""
    session = session_in_scope(request, public_id)
    try:
        confirm_session(session=session, address=client_ip(request), by=person(request))
    except DomainError as error:
        messages.error(request, error.message)
    else:
        label = session.sentence.supervision.client.anonymous_label
        messages.success(request, f"Terima kasih. Kerja {label} dikonfirmasi.")
    return redirect(day_url(session))


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.VILLAGE_HEAD)
def village_session_reject(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Tidak benar", with the reason."""
    session = session_in_scope(request, public_id)
    form = RejectionForm(request.POST or None, user=person(request))
    if request.method == "POST":
        done = act_on(
            form, lambda: reject_session(session=session, reason=form.cleaned_data["reason"], by=person(request))
        )
        if done is not None:
            messages.success(request, "Terima kasih. Petugas Bapas akan melihat alasan Anda.")
            return redirect(day_url(session))
    timezone.activate(session.placement.site.office.zone)
    context = {
        "form": form,
        "session": session,
        "label": session.sentence.supervision.client.anonymous_label,
        "back_url": day_url(session),
    }
    return render(request, "sentences/village_session_reject.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.VILLAGE_HEAD)
def village_session_dispute(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Jam ini keliru", about hours that were confirmed already."""
    session = session_in_scope(request, public_id)
    by = witness_of(request, session.placement.site)
    form = HostDisputeForm(request.POST or None, user=person(request))
    if request.method == "POST":
        done = act_on(form, lambda: raise_dispute_of_host(session=session, by=by, **form.cleaned_data))
        if done is not None:
            messages.success(request, "Terima kasih. Petugas Bapas memeriksa jam ini; sebelum itu tidak dihitung.")
            return redirect(day_url(session))
    timezone.activate(session.placement.site.office.zone)
    context = {
        "form": form,
        "session": session,
        "label": session.sentence.supervision.client.anonymous_label,
        "back_url": day_url(session),
    }
    return render(request, "sentences/village_session_dispute.html", context)
