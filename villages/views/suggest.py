"""What the village field of every form offers while somebody types."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.models import Office
from villages.forms.village_field import TEXT_LIMIT
from villages.lookup import suggestions


@require_safe
def village_suggest(request: HttpRequest) -> HttpResponse:
    """The best matches for `q`, those in the work area of the Bapas `office` first. Names of villages are public."""
    text = request.GET.get("q", "").replace("\x00", "").strip()
    found = suggestions(text, _office(request)) if 2 <= len(text) <= TEXT_LIMIT else []
    return render(request, "villages/_suggestions.html", {"villages": found})


def _office(request: HttpRequest) -> Office | None:
    try:
        public_id = uuid.UUID(request.GET.get("office", ""))
    except ValueError:
        return None
    return Office.objects.filter(public_id=public_id).first()
