"""The list of sentences, and the page of one."""

import uuid

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from clients.views.case_access import reason_first
from sentences.board import board_rows, outlook_counts, state_tabs
from sentences.filters import MINE, BoardFilter
from sentences.models import SocialWorkSentence
from sentences.pages import sentence_page
from sentences.permissions import can_open_sentence
from sentences.prosecution import execution_page
from sentences.session_queue import queue_of
from sentences.views.acting import person, sentence_in_scope
from sentences.views.prosecutor import execution_list

PAGE_SIZE = 25
READERS = (Role.OFFICER, Role.HEAD, Role.REGISTRAR, Role.PROSECUTOR)


@require_safe
@role_required(*READERS)
def sentence_list(request: HttpRequest) -> HttpResponse:
    """The office's board of sentences, the nearest end first; for the prosecutor those the own office executes."""
    user = person(request)
    if user.role == Role.PROSECUTOR:
        return execution_list(request, user)
    found = BoardFilter(request.GET, SocialWorkSentence.objects.visible_to(user), request=request, user=user)
    page_obj = Paginator(found.qs.by_urgency(), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "filter": found,
        "page_obj": page_obj,
        "rows": board_rows(page_obj, user),
        "tabs": state_tabs(request, found),
        "outlook_counts": outlook_counts(found.without("outlook", "state"), timezone.now()),
        "is_mine": found.values.get("officer") == MINE,
        "awaiting_count": queue_of(user).count() if user.role == Role.OFFICER else 0,
    }
    return render_page_or_fragment(request, "sentences/sentence_list.html", "sentences/_sentence_results.html", context)


@require_safe
@role_required(*READERS)
def sentence_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The page of a sentence. The prosecutor sees hours and default only. Every opening is logged."""
    sentence = sentence_in_scope(request, public_id)
    user = person(request)
    verdict = can_open_sentence(user, sentence)
    if not verdict and user.role == Role.OFFICER and (asked := reason_first(request, sentence.supervision.client)):
        return asked
    verdict.enforce()
    record_access(request, AccessAction.OPEN, sentence)
    if user.role == Role.PROSECUTOR:
        return render(request, "sentences/sentence_prosecutor.html", execution_page(sentence, user))
    return render(request, "sentences/sentence_detail.html", sentence_page(sentence, user))
