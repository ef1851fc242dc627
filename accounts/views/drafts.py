"""The own unsent forms: the list, keeping one while typing, and discarding one."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from accounts.drafts import discard_draft, drafts_of, save_draft
from bapas_portal.law import DomainError
from bapas_portal.way_back import inside

ABOUT = ("draft_label", "draft_path")  # what the script sends beside the fields of the form


@require_safe
def draft_list(request: HttpRequest) -> HttpResponse:
    """Isian yang belum dikirim: continue or discard."""
    return render(request, "accounts/draft_list.html", {"drafts": drafts_of(request.user)})


@require_POST
def draft_save(request: HttpRequest, key: str) -> HttpResponse:
    """What draft.js sends every few seconds while somebody types: 204 when kept, 422 with the reason when not."""
    fields = {name: values for name, values in request.POST.lists() if name not in ABOUT}
    label, path = (request.POST.get(name, "") for name in ABOUT)
    try:
        save_draft(request.user, key, label, path, fields)
    except DomainError as error:
        return HttpResponse(error.message, status=422, content_type="text/plain; charset=utf-8")
    return HttpResponse(status=204)


@require_POST
def draft_discard(request: HttpRequest, key: str) -> HttpResponse:
    """Throws an own draft away and goes back to the form it was of, or to the list."""
    discard_draft(request.user, key)
    messages.success(request, "Konsep dibuang.", extra_tags=f"draft-saved:{key}")
    return redirect(inside(request.POST.get("next", "")) or "accounts:draft_list")
