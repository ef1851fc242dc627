"""The list of sentences, registering one, its page, and reporting that it is not served."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from clients.models import Client, Supervision
from clients.permissions import can_open_client
from sentences.actions import register_sentence, report_default
from sentences.actions.registration import track_of
from sentences.filters import SentenceFilter
from sentences.forms import DefaultForm, JudgmentForm
from sentences.importing import judgment_from_register
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


def supervision_asked_for(request: HttpRequest) -> Supervision:
    """The case named in the address, in scope and open to this person. 404 for anything else."""
    try:
        public_id = uuid.UUID(request.GET.get("supervision", ""))
    except ValueError as error:
        raise Http404("Perkara ini tidak ditemukan.") from error
    cases = Supervision.objects.visible_to(person(request)).select_related("client", "office")
    supervision = get_object_or_404(cases, public_id=public_id)
    can_open_client(person(request), supervision.client).enforce()
    return supervision


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD, Role.REGISTRAR)
def sentence_create(request: HttpRequest) -> HttpResponse:
    """Registers the judgment of a case."""
    supervision = supervision_asked_for(request)
    existing = SocialWorkSentence.objects.filter(supervision=supervision).first()
    if existing is not None:
        return redirect("sentences:sentence_detail", existing.public_id)
    try:
        track = track_of(supervision)
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("clients:client_detail", supervision.client.public_id)
    form = JudgmentForm(
        request.POST or None,
        user=person(request),
        supervision=supervision,
        track=track,
        initial=judgment_from_register(supervision),
    )
    if request.method == "POST":
        sentence = act_on(form, lambda: registered(form, supervision, request))
        if sentence is not None:
            messages.success(
                request,
                "Putusan terdaftar. Langkah berikutnya: tempatkan orang ini di tempat kerja sosial.",
            )
            return redirect("sentences:sentence_detail", sentence.public_id)
    context = {"form": form, "supervision": supervision, "client": supervision.client}
    return render(request, "sentences/sentence_create.html", context)


def registered(form: JudgmentForm, supervision: Supervision, request: HttpRequest) -> SocialWorkSentence:
    """Calls the action with what was typed."""
    try:
        return register_sentence(
            supervision=supervision,
            judgment=form.judgment(),
            prosecution_office=form.cleaned_data["prosecution_office"],
            submission_key=form.cleaned_data["submission_key"],
            by=person(request),
        )
    except ValidationError as error:
        raise DomainError(" ".join(error.messages)) from error


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
