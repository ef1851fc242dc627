"""`/h/<token>/`: a host without an account says who came. Public; the PIN opens it, for one site and one day.

The token is never written down: the history of rows names the link instead of the address. A browser in which an
account of the portal is signed in is not let in: whoever writes hours down for the Bapas does not confirm them (R9).
"""

import logging
import uuid
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

import pghistory
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from accounts.forms.pin import PinForm
from accounts.network import client_ip
from accounts.one_time_links import quiet
from bapas_portal.law import DomainError
from sentences.actions.dispute import raise_dispute_of_host
from sentences.actions.presence import vouch
from sentences.forms.dispute import HostDisputeForm
from sentences.host_day import Tap, day_cards, labels_of
from sentences.host_door import let_in, link_for_pin, link_inside
from sentences.models import HostLink, HostSite, WorkSession
from sentences.views import presence
from sentences.views.acting import act_on
from sentences.witness import Witness

logger = logging.getLogger("sentences.host")
HISTORY_ADDRESS = "/h/"
WAITING_SHOWN = 20
Rest = ParamSpec("Rest")
HostView = Callable[Concatenate[HttpRequest, str, Witness, Rest], HttpResponse]


def witness_of(request: HttpRequest, link: HostLink) -> Witness:
    """Whoever holds the link, speaking from this device."""
    return Witness(link.site, link=link, address=client_ip(request))


def signed_in_here(request: HttpRequest) -> HttpResponse:
    """What an account of the portal sees at any of these addresses."""
    return quiet(render(request, "sentences/host_account.html", status=403))


def inside(view: HostView[Rest]) -> Callable[Concatenate[HttpRequest, str, Rest], HttpResponse]:
    """For pages behind the PIN: without it back to the PIN; times on the clock of the host."""

    @never_cache
    @login_not_required
    @wraps(view)
    def guarded(request: HttpRequest, token: str, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        if request.user.is_authenticated:
            return signed_in_here(request)
        link = link_inside(request, token)
        if link is None:
            return quiet(redirect("sentences:host_day", token))
        by = witness_of(request, link)
        described = pghistory.context(url=HISTORY_ADDRESS, host_link=str(link.public_id), address=by.address)
        with described, timezone.override(link.site.office.zone):
            return quiet(view(request, token, by, *args, **kwargs))

    return guarded


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@sensitive_variables("pin")
@sensitive_post_parameters("pin")
def host_day(request: HttpRequest, token: str) -> HttpResponse:
    """Asks the PIN, then shows today's list. An unknown, ended, revoked or locked link looks like a wrong PIN."""
    if request.user.is_authenticated:
        return signed_in_here(request)
    if request.method == "POST":
        return answer_pin(request, token)
    link = link_inside(request, token)
    if link is None:
        return quiet(render(request, "sentences/host_pin.html", {"form": PinForm()}))
    with timezone.override(link.site.office.zone):
        return quiet(day_page(request, token, witness_of(request, link)))


def answer_pin(request: HttpRequest, token: str) -> HttpResponse:
    """Lets in whoever knows the PIN; everyone else reads one and the same sentence."""
    form = PinForm(request.POST)
    pin = form.cleaned_data["pin"] if form.is_valid() else ""
    with pghistory.context(url=HISTORY_ADDRESS):
        link = link_for_pin(request, token, pin)
    if link is None:
        logger.warning("A wrong PIN, or a link that opens nothing, from %s.", client_ip(request))
        return quiet(render(request, "sentences/host_pin.html", {"form": PinForm(), "is_refused": True}, status=403))
    logger.info("Host link %s opened from %s.", link.public_id, client_ip(request))
    response = quiet(redirect("sentences:host_day", token))
    let_in(response, token, link)
    return response


def day_page(request: HttpRequest, token: str, by: Witness, tap: Tap | None = None) -> HttpResponse:
    """Today's list; with a refused `tap` its reason stands on the card."""
    cards, earlier = day_cards(by, tap)
    context = {
        "site": by.site,
        "link": by.link,
        "today": by.site.office.today(),
        "cards": cards,
        "earlier": earlier,
        "token": token,
        "waiting": waiting_for(by.site),
        "is_told": "told" in request.GET,
        "refusal": tap.refusal if tap and tap.name in {"undo", "confirm"} else "",
    }
    return render(request, "sentences/host_day.html", context, status=200 if tap is None else 422)


def waiting_for(site: HostSite) -> list[tuple[str, WorkSession]]:
    """What officers wrote down at this host and nobody there has answered: initials and session, the oldest first."""
    drafts = WorkSession.objects.filter(placement__site=site).awaiting_host().with_open_dispute()
    rows = drafts.select_related("placement__sentence__supervision__client").order_by("starts_at")[:WAITING_SHOWN]
    labels = labels_of([row.placement for row in rows])
    return [(labels[row.placement_id], row) for row in rows]


def after(request: HttpRequest, token: str, by: Witness, tap: Tap) -> HttpResponse:
    """Back to the list when it was done; the list with the reason when it was not."""
    return redirect("sentences:host_day", token) if tap.is_done else day_page(request, token, by, tap)


@require_POST
@inside
def host_arrive(request: HttpRequest, token: str, by: Witness, public_id: uuid.UUID) -> HttpResponse:
    """ "Datang"."""
    return after(request, token, by, presence.arrival_tap(request, by, public_id))


@require_POST
@inside
def host_leave(request: HttpRequest, token: str, by: Witness, public_id: uuid.UUID) -> HttpResponse:
    """ "Selesai"."""
    return after(request, token, by, presence.departure_tap(request, by, public_id))


@require_POST
@inside
def host_absent(request: HttpRequest, token: str, by: Witness, public_id: uuid.UUID) -> HttpResponse:
    """ "Tidak datang"."""
    return after(request, token, by, presence.absence_tap(request, by, public_id))


@require_POST
@inside
def host_undo(request: HttpRequest, token: str, by: Witness, public_id: uuid.UUID) -> HttpResponse:
    """ "Batalkan"."""
    return after(request, token, by, presence.undo_tap(by, public_id))


@require_POST
@inside
def host_confirm(request: HttpRequest, token: str, by: Witness, public_id: uuid.UUID) -> HttpResponse:
    """ "Benar" under what an officer wrote down."""
    session = get_object_or_404(WorkSession.objects.filter(placement__site=by.site), public_id=public_id)
    try:
        vouch(session=session, by=by)
    except DomainError as error:
        return after(request, token, by, Tap("confirm", public_id, refusal=error.message))
    return redirect("sentences:host_day", token)


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def host_dispute(request: HttpRequest, token: str, by: Witness, public_id: uuid.UUID) -> HttpResponse:
    """ "Jam ini keliru", with what is wrong: two taps and a sentence."""
    sessions = WorkSession.objects.filter(placement__site=by.site).select_related("placement__site__office")
    session = get_object_or_404(sessions.select_related("sentence__supervision__client"), public_id=public_id)
    form = HostDisputeForm(request.POST if request.method == "POST" else None)
    done = act_on(form, lambda: raise_dispute_of_host(session=session, by=by, **form.cleaned_data))
    if done is not None:
        return redirect("sentences:host_day", token)
    context = {
        "form": form,
        "token": token,
        "site": by.site,
        "session": session,
        "label": session.sentence.supervision.client.initials,
        "refusal": " ".join(str(error) for error in form.non_field_errors()),
    }
    return render(request, "sentences/host_dispute.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def host_incident(request: HttpRequest, token: str, by: Witness) -> HttpResponse:
    """ "Ada kejadian"."""
    form = presence.incident_form(request, by)
    if request.method == "POST" and presence.incident_told(form, by):
        response = redirect("sentences:host_day", token)
        response["Location"] += "?told=1"
        return response
    context = {"form": form, "token": token, "site": by.site}
    return render(request, "sentences/host_incident.html", context, status=422 if form.is_bound else 200)
