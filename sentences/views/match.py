"""The hosts of the office ranked for one person, with the reasons; those that cannot be chosen below, with theirs."""

import uuid

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from accounts.models import Role
from accounts.permissions import role_required
from sentences.matching import is_over, matching, sites_for
from sentences.models import SocialWorkSentence
from sentences.querysets import PlacementQuerySet
from sentences.rules.plan import WEEKDAYS
from sentences.site_facts import plan_of
from sentences.views.acting import guided_sentence, person

PAGE_SIZE = 10


def _running(sentence: SocialWorkSentence) -> PlacementQuerySet:
    """Where the person works now, or is to work."""
    today = sentence.supervision.office.today()
    return sentence.placements.running(today).select_related("site")


@require_safe
@role_required(Role.OFFICER, Role.HEAD)
def sentence_match(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Which site suits this person. It proposes; whoever guides the case decides."""
    sentence = guided_sentence(request, public_id)
    sites = sites_for(person(request), sentence)
    found = matching(sentence, list(sites.select_related("village__district__regency")))
    context = {
        "sentence": sentence,
        "client": sentence.supervision.client,
        "first": found.first,
        "is_over": is_over(sentence),
        "plan": [(WEEKDAYS[day.weekday - 1], day) for day in plan_of(sentence)],
        "page_obj": Paginator(found.chosen_from, PAGE_SIZE).get_page(request.GET.get("page")),
        "excluded": found.excluded,
        "now_at": {placement.site_id: placement.site for placement in _running(sentence)},
        "back_url": reverse("sentences:sentence_detail", args=[public_id]),
    }
    return render(request, "sentences/sentence_match.html", context)
