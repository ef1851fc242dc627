"""The home page of a village head: what awaits an answer first, then the village's own pages."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.models import Role
from accounts.permissions import role_required
from bapas_portal.village_desk import desks_of
from clients.models import Concern
from villages.models import VillageOfficial

ANSWERS_SHOWN_FOR = timedelta(days=14)


@require_safe
@role_required(Role.VILLAGE_HEAD)
def village_home(request: HttpRequest) -> HttpResponse:
    """The villages a person leads today; somebody whose term has ended is told what to do."""
    desks = desks_of(request.user)
    if not desks:
        terms = VillageOfficial.objects.visible_to(request.user).select_related("village")
        return render(request, "village_home_ended.html", {"terms": list(terms)})
    answered = Concern.objects.visible_to(request.user).filter(answered_at__gt=timezone.now() - ANSWERS_SHOWN_FOR)
    context = {"desks": desks, "waiting": sum(desk.waiting for desk in desks), "answers": answered.count()}
    return render(request, "village_home.html", context)
