"""The list of sentences, the page of one, and reporting that it is not served."""

import uuid

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from clients.models import Client
from sentences.actions import report_default
from sentences.filters import SentenceFilter
from sentences.forms import DefaultForm
from sentences.models import SocialWorkSentence, WorkSession
from sentences.pages import sentence_page, sentence_rows
from sentences.permissions import can_open_sentence
from sentences.views.acting import act_on, guided_sentence, person, sentence_in_scope

PAGE_SIZE = 25
READERS = (Role.OFFICER, Role.HEAD, Role.REGISTRAR, Role.PROSECUTOR)


@require_safe
@role_required(*READERS)
def sentence_list(request: HttpRequest) -> HttpResponse:
    """Sentences in scope, the nearest end first."""
    user = person(request)
    found = SentenceFilter(request.GET, SocialWorkSentence.objects.visible_to(user), request=request)
    rows = (
        found.qs.with_minutes()
        .select_related("supervision__officer", "supervision__office")
        .prefetch_related(Prefetch("supervision__client", Client.objects.with_own_flag(user)))
        .by_urgency()
    )
    page_obj = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "filter": found,
        "page_obj": page_obj,
        "rows": sentence_rows(page_obj.object_list, user),
        "awaiting_count": WorkSession.objects.visible_to(user).guided_by(user).awaiting_officer().count()
        if user.role == Role.OFFICER
        else 0,
    }
    return render_page_or_fragment(request, "sentences/sentence_list.html", "sentences/_sentence_results.html", context)


@require_safe
@role_required(*READERS)
def sentence_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The page of a sentence. The prosecutor sees hours and default only. Every opening is logged."""
    sentence = sentence_in_scope(request, public_id)
    user = person(request)
    verdict = can_open_sentence(user, sentence)
    if not verdict and user.role == Role.OFFICER:
        address = reverse("clients:client_reason", args=[sentence.supervision.client.public_id])
        return redirect(f"{address}?next={request.path}")
    verdict.enforce()
    record_access(request, AccessAction.OPEN, sentence)
    template = "sentence_prosecutor" if user.role == Role.PROSECUTOR else "sentence_detail"
    return render(request, f"sentences/{template}.html", sentence_page(sentence, user))


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def sentence_default(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Reports to the prosecutor that the sentence is not served."""
    sentence = guided_sentence(request, public_id)
    form = DefaultForm(request.POST or None, user=person(request))
    if request.method == "POST":
        done = act_on(
            form, lambda: report_default(sentence=sentence, reason=form.cleaned_data["reason"], by=person(request))
        )
        if done is not None:
            messages.success(request, "Laporan tersimpan dan terlihat oleh Kejaksaan pelaksana.")
            return redirect("sentences:sentence_detail", public_id)
    context = {
        "form": form,
        "sentence": sentence,
        "client": sentence.supervision.client,
        "back_url": reverse("sentences:sentence_detail", args=[public_id]),
    }
    return render(request, "sentences/sentence_default.html", context)
