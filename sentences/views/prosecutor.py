"""The prosecutor's list of the sentences its office executes; `sentence_detail` is the page of one. Read alone."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from accounts.models import User
from bapas_portal.htmx import render_page_or_fragment
from sentences.board import outlook_counts, state_tabs
from sentences.filters import ExecutionFilter
from sentences.models import SocialWorkSentence
from sentences.prosecution import execution_rows, running_total

PAGE_SIZE = 25


def execution_list(request: HttpRequest, user: User) -> HttpResponse:
    """Sentences of the own prosecution office, the nearest end first, with the running total of those found."""
    found = ExecutionFilter(request.GET, SocialWorkSentence.objects.visible_to(user), request=request)
    page_obj = Paginator(found.qs.by_urgency(), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "filter": found,
        "page_obj": page_obj,
        "rows": execution_rows(page_obj, user),
        "tabs": state_tabs(request, found),
        "outlook_counts": outlook_counts(found.without("outlook", "state"), timezone.now()),
        "total": running_total(found.qs),
    }
    return render_page_or_fragment(
        request, "sentences/prosecution_list.html", "sentences/_prosecution_results.html", context
    )
