"""`/i/<token>/`: a village without an account answers an invitation. Public; the PIN opens it, for one village alone.

The token is never written down: the history of rows names the link instead of the address. Whoever is signed in to the
portal answers there, under the own name.
"""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

import pghistory
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts.forms.pin import PinForm
from accounts.network import client_ip
from accounts.one_time_links import quiet, share_address
from bapas_portal.law import DomainError
from programs import actions, lifecycle
from programs.actions.invitation_link import WITH_INVITATION, hand_on
from programs.forms.answer import ANSWER_FORMS, AnswerForm
from programs.forms.hand_on import HandOnForm
from programs.history import date_was_kept
from programs.invitation_door import let_in, link_for_pin, link_inside
from programs.invitation_words import invitation_text
from programs.models import InvitationLink, VillageRegistration
from programs.views.answering import ANSWER_SLUGS
from programs.village_contacts import contact_of

logger = logging.getLogger("programs.link")
HISTORY_ADDRESS = "/i/"
Rest = ParamSpec("Rest")
LinkView = Callable[Concatenate[HttpRequest, str, InvitationLink, Rest], HttpResponse]


def signed_in_here(request: HttpRequest) -> HttpResponse:
    """What an account of the portal sees at any of these addresses."""
    return quiet(render(request, "programs/link_account.html", status=403))


def inside(view: LinkView[Rest]) -> Callable[Concatenate[HttpRequest, str, Rest], HttpResponse]:
    """For pages behind the PIN: without it back to the PIN; times on the clock of the office that invites."""

    @never_cache
    @login_not_required
    @wraps(view)
    def guarded(request: HttpRequest, token: str, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        if request.user.is_authenticated:
            return signed_in_here(request)
        link = link_inside(request, token)
        if link is None:
            return quiet(redirect("programs:link_open", token))
        described = pghistory.context(
            url=HISTORY_ADDRESS, invitation_link=str(link.public_id), address=client_ip(request)
        )
        with described, timezone.override(link.registration.event.zone):
            return quiet(view(request, token, link, *args, **kwargs))

    return guarded


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@sensitive_variables("pin")
@sensitive_post_parameters("pin")
def link_open(request: HttpRequest, token: str) -> HttpResponse:
    """Asks the PIN, then shows the invitation. An unknown, ended, revoked or locked link looks like a wrong PIN."""
    if request.user.is_authenticated:
        return signed_in_here(request)
    if request.method == "POST":
        return answer_pin(request, token)
    link = link_inside(request, token, WITH_INVITATION)
    if link is None:
        return quiet(render(request, "programs/link_pin.html", {"form": PinForm()}))
    with timezone.override(link.registration.event.zone):
        return quiet(invitation_page(request, token, link))


def answer_pin(request: HttpRequest, token: str) -> HttpResponse:
    """Lets in whoever knows the PIN; everyone else reads one and the same sentence."""
    form = PinForm(request.POST)
    pin = form.cleaned_data["pin"] if form.is_valid() else ""
    with pghistory.context(url=HISTORY_ADDRESS):
        link = link_for_pin(request, token, pin)
    if link is None:
        logger.warning("A wrong PIN, or a link that opens nothing, from %s.", client_ip(request))
        context = {"form": PinForm(), "is_refused": True}
        return quiet(render(request, "programs/link_pin.html", context, status=403))
    response = quiet(redirect("programs:link_open", token))
    let_in(response, token, link)
    return response


def invitation_page(request: HttpRequest, token: str, link: InvitationLink) -> HttpResponse:
    """What, when, where, and three large buttons; once answered, what was recorded."""
    registration = link.registration
    context = {
        "registration": registration,
        "event": registration.event,
        "people": registration.expected_total if registration.state == registration.State.ACCEPTED else 0,
        "answers": lifecycle.answers_open(registration, timezone.now()),
        "was_moved": registration.awaits_a_new_answer,
        "was_kept": date_was_kept(registration),
        "link": link,
        "token": token,
    }
    return render(request, "programs/link_invitation.html", context)


def answer_form(
    request: HttpRequest, state: str, registration: VillageRegistration, link: InvitationLink
) -> AnswerForm:
    """The short form of one answer; the first time the holder of the link is whom the office calls."""
    if request.method == "POST":
        return ANSWER_FORMS[state](request.POST, registration=registration, user=None)
    known = {}
    if not registration.contact_name:
        contact = contact_of(registration, registration.event.office.today())
        phone = contact.phone if contact.name == link.holder else ""
        known = {"contact_name": link.holder, "contact_phone": registration.contact_phone or phone}
    return ANSWER_FORMS[state](registration=registration, user=None, initial=known)


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def link_answer(request: HttpRequest, token: str, link: InvitationLink, answer: str) -> HttpResponse:
    """One of the three answers; a refusal keeps everything typed and shows how the row now stands."""
    if answer not in ANSWER_SLUGS:
        raise Http404
    registration, state = link.registration, ANSWER_SLUGS[answer]
    if request.method != "POST" and not lifecycle.answers_open(registration, timezone.now()):
        return redirect("programs:link_open", token)
    form = answer_form(request, state, registration, link)
    if form.is_bound and form.is_valid():
        try:
            actions.answer_invitation(registration=registration, answer=state, **form.answer(), by=link)
            return redirect("programs:link_open", token)
        except DomainError as refusal:
            form.add_error(None, refusal.message)
            registration = VillageRegistration.objects.with_people().get(pk=registration.pk)
            form.see_again(registration)
    context = {"form": form, "registration": registration, "event": registration.event, "answer": state, "token": token}
    return render(request, "programs/link_answer.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@inside
def link_hand_on(request: HttpRequest, token: str, link: InvitationLink) -> HttpResponse:
    """A link and PIN of their own for a delegate, shown once."""
    form = HandOnForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            made = hand_on(link=link, holder=form.cleaned_data["holder"])
        except DomainError as refusal:
            form.add_error(None, refusal.message)
        else:
            address = settings.SITE_URL + reverse("programs:link_open", args=[made.secrets.token])
            text = invitation_text(link.registration.event, address)
            context = {"link": made.link, "pin": made.secrets.spoken_pin, "address": address, "token": token}
            return render(request, "programs/link_handed_on.html", {**context, "share_url": share_address("", text)})
    handed = link.handed_on.filter(revoked_at=None)
    context = {"form": form, "token": token, "link": link, "handed": handed}
    return render(request, "programs/link_hand_on.html", context, status=422 if form.is_bound else 200)
