"""Hosts of social work on the office's side: list, one host with its day, adding and changing one."""

import uuid
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import Role
from accounts.permissions import role_required
from accounts.roles import OFFICE_ROLES
from bapas_portal.htmx import render_page_or_fragment
from sentences.actions.site import propose_site, update_site
from sentences.arrivals import arrivals_at
from sentences.days import day_of, sessions_of_day
from sentences.filters import SiteFilter
from sentences.forms import ProposalForm, SiteForm
from sentences.models import HostSite
from sentences.site_page import TONES, awaits_head, covers_of, open_days_text, people_at, site_history, steps_of
from sentences.site_permissions import KEEPERS, can_keep_covers
from sentences.views.acting import act_on, person

PAGE_SIZE = 25
READERS = (*sorted(OFFICE_ROLES), Role.REGIONAL, Role.NATIONAL)


def listed_sites(request: HttpRequest) -> tuple[SiteFilter, Any]:
    """The filter of the list, and what it leaves of the hosts, with their people and what covers them."""
    user = person(request)
    found = SiteFilter(request.GET, HostSite.objects.visible_to(user), request=request)
    rows = found.qs.select_related("village__district__regency", "office")
    return found, rows.with_people(user.today()).with_cover(user.today())


@require_safe
@role_required(*READERS)
def site_list(request: HttpRequest) -> HttpResponse:
    """Hosts in scope, with how many people work there now and whether an agreement covers them."""
    user = person(request)
    found, rows = listed_sites(request)
    context = {
        "filter": found,
        "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        "can_keep": user.role in KEEPERS,
        "shows_office": user.role not in OFFICE_ROLES,
    }
    return render_page_or_fragment(request, "sentences/site_list.html", "sentences/_site_results.html", context)


@require_safe
@role_required(*READERS)
def site_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One host, and for people of its office the sessions of a day."""
    user = person(request)
    sites = HostSite.objects.visible_to(user).with_people(user.today())
    site = get_object_or_404(
        sites.select_related("village__district__regency__province", "office", "surveyed_by", "created_by"),
        public_id=public_id,
    )
    context: dict[str, object] = {
        "site": site,
        "tone": TONES[HostSite.State(site.state)],
        "is_surveyed": site.surveyed_on is not None,
        "is_uncovered": sites.cover_lapsed(site.office.today()).filter(pk=site.pk).exists(),
        "open_days": open_days_text(site),
        "covers": covers_of(site),
        "can_keep": user.role in KEEPERS,
        "can_keep_covers": can_keep_covers(user, site),
    }
    if user.role in KEEPERS:
        day = day_of(request.GET.get("day", ""), site.office.today())
        context |= {
            "day": day,
            "rows": sessions_of_day(site, day.date),
            "steps": steps_of(site, user),
            "awaits": awaits_head(site, user),
            "people": people_at(site, user),
            "arrivals": arrivals_at(site, user),
            "history": site_history(site),
        }
    return render(request, "sentences/site_detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def site_create(request: HttpRequest) -> HttpResponse:
    """Proposes a place to the office's list."""
    user = person(request)
    form = ProposalForm(request.POST or None, user=user)
    if request.method == "POST":
        site = act_on(
            form,
            lambda: propose_site(proposal=form.proposal, submission_key=form.cleaned_data["submission_key"], by=user),
        )
        if site is not None:
            messages.success(request, f"{site} diusulkan. Berikutnya peninjauan.", extra_tags="draft-saved:site-new")
            return redirect("sentences:site_detail", site.public_id)
    context = {
        "form": form,
        "back_url": reverse("sentences:site_list"),
        "phone_draft": "site-new",
        "submit_label": "Usulkan tempat",
    }
    return render(request, "sentences/site_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def site_update(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Puts right what is written of a host: its work, its hours, its room."""
    site = get_object_or_404(HostSite.objects.visible_to(person(request)).select_related("office"), public_id=public_id)
    form = SiteForm(request.POST or None, user=person(request), instance=site)
    if request.method == "POST":
        if act_on(form, lambda: update_site(site=site, values=form.values, by=person(request))) is not None:
            messages.success(request, f"{site} disimpan.", extra_tags=f"draft-saved:site-{public_id}")
            return redirect("sentences:site_detail", public_id)
    context = {
        "form": form,
        "site": site,
        "back_url": reverse("sentences:site_detail", args=[public_id]),
        "phone_draft": f"site-{public_id}",
        "submit_label": "Simpan",
    }
    return render(request, "sentences/site_form.html", context)
