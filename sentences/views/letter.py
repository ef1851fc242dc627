"""The letter of completion: previewed as a concept, then issued with its number."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from documents.actions import draft_letter
from documents.forms import LetterForm
from documents.rendering import render_letter
from sentences.actions import issue_completion_letter
from sentences.documents import completion_data, letter_kind_of
from sentences.models import SocialWorkSentence
from sentences.pages import letter_of
from sentences.permissions import can_draft_letter, can_issue_letter
from sentences.views.acting import act_on, guided_sentence, person


def completed_sentence(request: HttpRequest, public_id: uuid.UUID) -> SocialWorkSentence:
    """A sentence whose letter this person may draft."""
    sentence = guided_sentence(request, public_id)
    can_draft_letter(person(request), sentence).enforce()
    return sentence


def form_page(request: HttpRequest, form: LetterForm, sentence: SocialWorkSentence) -> HttpResponse:
    """The page on which number, date and signatory are decided."""
    context = {
        "form": form,
        "sentence": sentence,
        "can_issue_letter": can_issue_letter(person(request), sentence),
        "client": sentence.supervision.client,
        "back_url": reverse("sentences:sentence_detail", args=[sentence.public_id]),
    }
    return render(request, "sentences/sentence_letter.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def sentence_letter(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Shows the form for the concept; the head issues the letter with it."""
    sentence = completed_sentence(request, public_id)
    kind = letter_kind_of(sentence.track)
    if letter_of(sentence) is not None:
        return redirect("sentences:sentence_detail", public_id)
    if request.method == "POST":
        can_issue_letter(person(request), sentence).enforce()
    form = LetterForm(request.POST or None, user=person(request), kind=kind)
    if request.method == "POST":
        letter = act_on(
            form,
            lambda: issue_completion_letter(sentence=sentence, by=person(request), **form.cleaned_data),
        )
        if letter is not None:
            messages.success(request, f"Surat {letter.number} terbit. Unduh dan cetak dari halaman ini.")
            return redirect("sentences:sentence_detail", public_id)
    return form_page(request, form, sentence)


@require_POST
@role_required(Role.OFFICER, Role.HEAD)
def sentence_letter_preview(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The letter as it would be, marked as a concept; nothing is stored but the access log."""
    sentence = completed_sentence(request, public_id)
    kind = letter_kind_of(sentence.track)
    form = LetterForm(request.POST, user=person(request), kind=kind)
    if not form.is_valid():
        return form_page(request, form, sentence)
    letter = draft_letter(
        kind=kind,
        subject=sentence,
        office=sentence.supervision.office,
        by=person(request),
        **form.cleaned_data,
    )
    pdf = act_on(form, lambda: render_letter(letter, completion_data(sentence), is_concept=True))
    if pdf is None:
        return form_page(request, form, sentence)
    record_access(request, AccessAction.PRINT, sentence)
    headers = {"Content-Disposition": 'inline; filename="konsep.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)
