"""Hosts of social work on the office's side: list, one host with its day, adding and changing one."""

import uuid

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
from sentences.days import day_of, sessions_of_day
from sentences.filters import SiteFilter
from sentences.forms import SiteForm
from sentences.models import HostSite
from sentences.views.acting import act_on, person

PAGE_SIZE = 25
READERS = (*sorted(OFFICE_ROLES), Role.REGIONAL, Role.NATIONAL)
KEEPERS = (Role.OFFICER, Role.HEAD)


@require_safe
@role_required(*READERS)
def site_list(request: HttpRequest) -> HttpResponse:
    """Hosts in scope, with how many people work there now."""
    user = person(request)
    found = SiteFilter(request.GET, HostSite.objects.visible_to(user), request=request)
    rows = found.qs.select_related("village__district__regency", "office").with_people(user.today())
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
        sites.select_related("village__district__regency__province", "office"), public_id=public_id
    )
    context: dict[str, object] = {"site": site, "can_keep": user.role in KEEPERS}
    if user.role in KEEPERS:
        day = day_of(request.GET.get("day", ""), site.office.today())
        context |= {"day": day, "rows": sessions_of_day(site, day.date)}
    return render(request, "sentences/site_detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def site_create(request: HttpRequest) -> HttpResponse:
    """Adds a host to the office's list."""
    form = SiteForm(request.POST or None, user=person(request))
    if request.method == "POST":
        site = act_on(form, form.save_once)
        if site is not None:
            messages.success(request, f"{site} ditambahkan.", extra_tags="draft-saved:site-new")
            return redirect("sentences:site_detail", site.public_id)
    context = {"form": form, "back_url": reverse("sentences:site_list"), "draft_key": "site-new"}
    return render(request, "sentences/site_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def site_update(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Changes a host: its hours, its room, whether it takes people."""
    site = get_object_or_404(HostSite.objects.visible_to(person(request)).select_related("office"), public_id=public_id)
    form = SiteForm(request.POST or None, user=person(request), instance=site)
    if request.method == "POST":
        if act_on(form, form.save_once) is not None:
            messages.success(request, f"{site} disimpan.", extra_tags=f"draft-saved:site-{public_id}")
            return redirect("sentences:site_detail", public_id)
    context = {
        "form": form,
        "site": site,
        "back_url": reverse("sentences:site_detail", args=[public_id]),
        "draft_key": f"site-{public_id}",
    }
    return render(request, "sentences/site_form.html", context)
