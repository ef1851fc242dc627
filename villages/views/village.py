"""Finding a village, and the page of one village."""

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from accounts.models import Role
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from bapas_portal.htmx import render_page_or_fragment
from villages.community import communities_of
from villages.filters import VillageFilter, regencies_for
from villages.models import Village, VillageOfficial, VillageSuccession
from villages.panels import village_panels
from villages.permissions import can_call_official, can_keep_community, can_record_official, shows_phones
from villages.views.succession import RECORDERS

PAGE_SIZE = 25


def listed_villages(request: HttpRequest) -> VillageFilter:
    """The filter of the list over the villages of today."""
    villages = Village.objects.visible_to(request.user).current().with_path()
    return VillageFilter(request.GET, queryset=villages, user=request.user)


@require_safe
def village_list(request: HttpRequest) -> HttpResponse:
    """Villages by name, code or postal code; before anything is asked, the regencies one works with."""
    filter_set = listed_villages(request)
    context: dict[str, object] = {"filter": filter_set, "page_obj": None, "regencies": []}
    context["shows_successions"] = request.user.role in RECORDERS
    context["shows_sections"] = request.user.role in OFFICE_ROLES | COUNT_ROLES
    if not filter_set.is_asked:
        if request.user.role in OFFICE_ROLES | {Role.REGIONAL}:
            current = Count("districts__villages", filter=Q(districts__villages__valid_until__isnull=True))
            context["regencies"] = regencies_for(request.user).annotate(village_count=current)
    elif filter_set.is_valid():
        context["page_obj"] = Paginator(filter_set.qs, PAGE_SIZE).get_page(request.GET.get("page"))
    return render_page_or_fragment(request, "villages/village_list.html", "villages/_results.html", context)


@require_safe
def village_detail(request: HttpRequest, code: str) -> HttpResponse:
    """One village: where it lies, which Bapas serves it, who leads it, and what other apps have to say about it."""
    village = get_object_or_404(Village.objects.visible_to(request.user).with_path(), code=code)
    today = request.user.today()
    is_of_place = Village.objects.visible_to(request.user).of_place(request.user).filter(pk=village.pk).exists()
    reports = VillageSuccession.objects.visible_to(request.user).open().filter(village=village)
    terms = VillageOfficial.objects.visible_to(request.user).filter(village=village).select_related("user")
    context = {
        "village": village,
        "office": village.district.regency.office,
        "current_terms": [term for term in terms if term.runs_on(today)],
        "coming_terms": [term for term in terms if term.since > today],
        "former_terms": [term for term in terms if term.since <= today and not term.runs_on(today)],
        "succession": reports.select_related("reported_by").first(),
        "shows_officials": request.user.role in OFFICE_ROLES | {Role.ADMINISTRATOR, Role.VILLAGE_HEAD},
        "may_record": bool(can_record_official(request.user, village)),
        "may_call": bool(can_call_official(request.user, village)),
        "may_keep": bool(can_keep_community(request.user, village)),
        "shows_phones": shows_phones(request.user),
        "community": communities_of(request.user, [village])[village.pk] if is_of_place else None,
        "panels": village_panels(request.user, village),
    }
    return render(request, "villages/village_detail.html", context)
