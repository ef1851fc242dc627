"""The agreements that a host site rests on: recording one, and giving one its last day."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.permissions import role_required
from sentences.actions.cover import add_cover, end_cover
from sentences.forms.cover import CoverForm, EndCoverForm
from sentences.models import HostSite, SiteCover
from sentences.site_page import people_at
from sentences.site_permissions import KEEPERS, can_keep_covers
from sentences.views.acting import act_on, person


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def sitecover_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Records an agreement for a site of the own office."""
    user = person(request)
    site = get_object_or_404(HostSite.objects.visible_to(user).select_related("office"), public_id=public_id)
    can_keep_covers(user, site).enforce()
    form = CoverForm(request.POST or None, user=user, site=site)
    if request.method == "POST" and act_on(form, lambda: add_cover(site=site, facts=form.facts, by=user)) is not None:
        messages.success(request, "Dasar tempat ini dicatat.")
        return redirect("sentences:site_detail", public_id)
    context = {
        "form": form,
        "site": site,
        "title": "Catat dasar tempat kerja",
        "submit_label": "Simpan perjanjian",
        "back_url": reverse("sentences:site_detail", args=[public_id]),
    }
    return render(request, "sentences/sitecover_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def sitecover_end(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The last day of an agreement; the page names who works at the site meanwhile."""
    user = person(request)
    covers = SiteCover.objects.visible_to(user).select_related("site__office", "prosecution_office")
    cover = get_object_or_404(covers, public_id=public_id)
    can_keep_covers(user, cover.site).enforce()
    form = EndCoverForm(request.POST or None, user=user, cover=cover)
    if request.method == "POST":
        ended = act_on(form, lambda: end_cover(cover=cover, ends_on=form.cleaned_data["ends_on"], by=user))
        if ended is not None:
            messages.success(request, "Hari terakhir perjanjian disimpan.")
            return redirect("sentences:site_detail", cover.site.public_id)
    context = {
        "form": form,
        "site": cover.site,
        "cover": cover,
        "people": people_at(cover.site, user),
        "title": "Akhiri atau perpanjang perjanjian",
        "submit_label": "Simpan",
        "back_url": reverse("sentences:site_detail", args=[cover.site.public_id]),
    }
    return render(request, "sentences/sitecover_form.html", context)
