"""Links of a host, on the office's side: made and shown once, listed, revoked, replaced."""

import base64
import uuid

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.one_time_links import share_address
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from documents.rendering import qr_code
from sentences.actions.host_link import NewLink, make_link, renew_link, revoke_link
from sentences.forms.host_link import HostLinkForm
from sentences.models import HostLink, HostSite
from sentences.site_permissions import KEEPERS
from sentences.views.acting import act_on, person

LINKS_SHOWN = 20


def own_site(request: HttpRequest, public_id: uuid.UUID) -> HostSite:
    """The host of this address in the own office, or 404."""
    sites = HostSite.objects.visible_to(person(request)).select_related("office", "village")
    return get_object_or_404(sites, public_id=public_id)


def own_link(request: HttpRequest, public_id: uuid.UUID) -> HostLink:
    """The link of this address in the own office, or 404."""
    links = HostLink.objects.visible_to(person(request)).select_related("site")
    return get_object_or_404(links, public_id=public_id)


@require_safe
@role_required(*KEEPERS)
def hostlink_list(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Every link of a host, with who holds it and whether it still opens."""
    site = own_site(request, public_id)
    links = site.links.select_related("created_by", "revoked_by")[:LINKS_SHOWN]
    now = timezone.now()
    rows = [(link, link.is_live(now), link.is_locked(now)) for link in links]
    return render(request, "sentences/hostlink_list.html", {"site": site, "rows": rows})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def hostlink_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Makes a link; the answer to the POST shows it, and nothing shows it again."""
    site = own_site(request, public_id)
    form = HostLinkForm(request.POST or None, user=person(request), initial={"holder": site.supervisor_name})
    if request.method == "POST":
        made = act_on(
            form,
            lambda: make_link(
                site=site, holder=form.cleaned_data["holder"], days=form.cleaned_data["days"], by=person(request)
            ),
        )
        if made is not None:
            return shown_once(request, site, made)
    context = {"form": form, "site": site, "back_url": reverse("sentences:hostlink_list", args=[public_id])}
    return render(request, "sentences/hostlink_create.html", context)


@require_POST
@role_required(*KEEPERS)
def hostlink_revoke(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Shuts a link."""
    link = revoke_link(link=own_link(request, public_id), by=person(request))
    messages.success(request, f"Tautan {link.holder} dicabut dan tidak dapat dibuka lagi.")
    return redirect("sentences:hostlink_list", link.site.public_id)


@never_cache
@require_POST
@role_required(*KEEPERS)
def hostlink_renew(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """A new link and PIN in place of one that was lost or is over."""
    link = own_link(request, public_id)
    try:
        made = renew_link(link=link, by=person(request))
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("sentences:hostlink_list", link.site.public_id)
    return shown_once(request, made.link.site, made)


def shown_once(request: HttpRequest, site: HostSite, made: NewLink) -> HttpResponse:
    """The link to send and the PIN to tell, on two parts of one page that is never shown again."""
    address = settings.SITE_URL + reverse("sentences:host_day", args=[made.secrets.token])
    text = f"Tautan mencatat kehadiran kerja sosial di {site.name}: {address} PIN diberitahukan lewat telepon."
    context = {
        "site": site,
        "link": made.link,
        "address": address,
        "pin": made.secrets.spoken_pin,
        "share_url": share_address(site.supervisor_phone, text),
        "qr": "data:image/svg+xml;base64," + base64.b64encode(qr_code(address).encode()).decode(),
        "back_url": reverse("sentences:hostlink_list", args=[site.public_id]),
    }
    return render(request, "sentences/hostlink_made.html", context)
