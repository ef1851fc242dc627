"""The prosecutor's list of the sentences its office executes; `sentence_detail` is the page of one. Read alone."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from accounts.models import User
from bapas_portal.figures import address, figure
from bapas_portal.htmx import render_page_or_fragment
from sentences.board import outlook_counts, state_tabs
from sentences.filters import UNDECIDED, ExecutionFilter
from sentences.models import SocialWorkSentence
from sentences.prosecution import execution_rows, running_total

PAGE_SIZE = 25


def listed_executions(request: HttpRequest) -> tuple[ExecutionFilter, Any]:
    """The filter of the list, and what it leaves of the sentences the own prosecution office executes."""
    found = ExecutionFilter(request.GET, SocialWorkSentence.objects.visible_to(request.user), request=request)
    return found, found.qs.by_decision()


def execution_list(request: HttpRequest, user: User) -> HttpResponse:
    """Sentences of the own prosecution office: what it has to decide on top, then the nearest end; with their total."""
    sentences = SocialWorkSentence.objects.visible_to(user)
    found, rows = listed_executions(request)
    page_obj = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "filter": found,
        "page_obj": page_obj,
        "rows": execution_rows(page_obj, user),
        "undecided": figure(
            sentences.awaiting_decision(),
            "Laporan tidak dijalankan menunggu keputusan Anda",
            address("sentences:sentence_list", state=UNDECIDED),
            "bad",
        ),
        "tabs": state_tabs(request, found),
        "outlook_counts": outlook_counts(found.without("outlook", "state"), timezone.now()),
        "total": running_total(found.qs),
    }
    return render_page_or_fragment(
        request, "sentences/prosecution_list.html", "sentences/_prosecution_results.html", context
    )
