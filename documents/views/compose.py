"""Composing a letter about a row in scope: the officer prepares it, the head issues it or gives it back."""

import uuid
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, Role, User
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from documents import composing
from documents.composition import Composition, composition_of
from documents.forms import ComposeForm, IssueForm, ReturnForm
from documents.models import LetterDraft

PAGE_SIZE = 25
PDF_HEADERS = {"Content-Disposition": 'inline; filename="konsep.pdf"', "Cache-Control": "private, no-store"}


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft in the list: what letter it is, whom it is about, and where it is opened."""

    draft: LetterDraft
    title: str
    label: str
    url: str


def subject_in_scope(user: User, kind: str, public_id: uuid.UUID) -> tuple[Composition, Any]:
    """The row a letter is to be about. 404 for an unknown kind or out of scope, 403 for who may not prepare it."""
    composition = composition_of(kind)
    if composition is None:
        raise Http404("Jenis surat ini tidak ada.")
    subject = get_object_or_404(composition.subjects(user), public_id=public_id)
    composition.may_draft(user, subject).enforce()
    return composition, subject


def open_draft(composition: Composition, subject: Any, user: User) -> LetterDraft | None:
    """What was prepared for this letter and is not issued yet, as far as `user` sees it."""
    drafts = LetterDraft.objects.visible_to(user).exclude(state=LetterDraft.State.ISSUED)
    return drafts.filter(kind=composition.kind.key, subject_id=subject.public_id).first()


def bound_form(request: HttpRequest, composition: Composition, subject: Any, draft: LetterDraft | None) -> ComposeForm:
    """The head decides number, date and signatory too; an officer decides the words."""
    user: User = request.user
    form_class = IssueForm if user.role == Role.HEAD else ComposeForm
    return form_class(
        request.POST or None, user=user, kind=composition.kind, paper=composition.paper(subject), draft=draft
    )


def compose_page(
    request: HttpRequest, form: ComposeForm, composition: Composition, subject: Any, draft: LetterDraft | None
) -> HttpResponse:
    """The page on which a letter is composed."""
    kind = composition.kind
    context = {
        "form": form,
        "kind": kind,
        "draft": draft,
        "missing": composition.missing(subject),
        "issues": isinstance(form, IssueForm),
        "preview_url": reverse("documents:letter_preview", args=[kind.key, subject.public_id]),
        "back_url": composition.page_of(subject),
        "label": composition.label(request.user, subject),
    }
    return render(request, "documents/letter_compose.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def letter_compose(request: HttpRequest, kind: str, public_id: uuid.UUID) -> HttpResponse:
    """Shows what the letter will need; an officer's POST puts it before the head, the head's POST issues it."""
    user: User = request.user
    composition, subject = subject_in_scope(user, kind, public_id)
    issued = composing.issued_about(composition, subject)
    if issued is not None and composition.kind.once_per_subject:
        messages.info(request, f"Surat ini sudah terbit dengan nomor {issued.number}.")
        return redirect(composition.page_of(subject))
    draft = open_draft(composition, subject, user)
    form = bound_form(request, composition, subject, draft)
    if request.method != "POST":
        record_access(request, AccessAction.OPEN, subject, reason=f"Menyusun surat: {composition.kind.label}")
    elif form.is_valid():
        try:
            told = send(form, composition, subject, user)
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, told)
            return redirect(composition.page_of(subject))
    return compose_page(request, form, composition, subject, draft)


def send(form: ComposeForm, composition: Composition, subject: Any, user: User) -> str:
    """Issues the letter for the head, or puts it before the head; the sentence says which."""
    if isinstance(form, IssueForm):
        letter = composing.issue_composed(
            composition=composition, subject=subject, wording=form.wording, by=user, **form.numbering
        )
        return f"Surat {letter.number} terbit. Unduh dan cetak dari halaman ini."
    composing.prepare_letter(composition=composition, subject=subject, wording=form.wording, by=user)
    return "Konsep surat sudah dikirim kepada kepala Bapas untuk diterbitkan."


@require_POST
@role_required(Role.OFFICER, Role.HEAD)
def letter_preview(request: HttpRequest, kind: str, public_id: uuid.UUID) -> HttpResponse:
    """The letter as it would be, marked as a concept; nothing is stored but the access log."""
    user: User = request.user
    composition, subject = subject_in_scope(user, kind, public_id)
    draft = open_draft(composition, subject, user)
    form = bound_form(request, composition, subject, draft)
    if form.is_valid():
        try:
            pdf = composing.preview(
                composition=composition, subject=subject, wording=form.wording, by=user, **form.numbering
            )
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            record_access(request, AccessAction.PRINT, subject, reason=f"Konsep: {composition.kind.label}")
            return HttpResponse(pdf, content_type="application/pdf", headers=PDF_HEADERS)
    return compose_page(request, form, composition, subject, draft)


@require_safe
@role_required(Role.OFFICER, Role.HEAD)
def draft_list(request: HttpRequest) -> HttpResponse:
    """For the head the letters that wait; for an officer the own ones, with what the head wants changed."""
    drafts = LetterDraft.objects.visible_to(request.user)
    states = {"waiting": drafts.waiting(), "returned": drafts.returned()}
    chosen = request.GET.get("state", "waiting")
    chosen = chosen if chosen in states else "waiting"
    labels = {"waiting": "Menunggu kepala Bapas", "returned": "Dikembalikan"}
    tabs = [
        {"label": labels[name], "url": f"?state={name}", "current": name == chosen, "count": found.count()}
        for name, found in states.items()
    ]
    page = Paginator(states[chosen].select_related("prepared_by"), PAGE_SIZE).get_page(request.GET.get("page"))
    rows = draft_rows(request.user, list(page.object_list))
    return render(request, "documents/draft_list.html", {"rows": rows, "page_obj": page, "tabs": tabs})


def draft_rows(user: User, drafts: list[LetterDraft]) -> list[DraftRow]:
    """The drafts as the list shows them, in one query for each kind of letter among them.

    What it is about may be out of reach meanwhile, as a case that was handed over: then it has neither name nor link.
    """
    by_kind: defaultdict[str, list[uuid.UUID]] = defaultdict(list)
    for draft in drafts:
        by_kind[draft.kind].append(draft.subject_id)
    titles: dict[str, str] = {}
    labels: dict[tuple[str, uuid.UUID], str] = {}
    for kind, ids in by_kind.items():
        composition = composition_of(kind)
        if composition is None:
            titles[kind] = kind
            continue
        titles[kind] = composition.kind.label
        for subject in composition.subjects(user).filter(public_id__in=ids):
            labels[kind, subject.public_id] = composition.label(user, subject)
    rows = []
    for draft in drafts:
        label = labels.get((draft.kind, draft.subject_id), "")
        url = reverse("documents:letter_compose", args=[draft.kind, draft.subject_id]) if label else ""
        rows.append(DraftRow(draft, titles[draft.kind], label, url))
    return rows


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.HEAD)
def draft_return(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The head gives a concept back and says what has to change."""
    drafts = LetterDraft.objects.visible_to(request.user).select_related("prepared_by")
    draft = get_object_or_404(drafts, public_id=public_id)
    composition, subject = subject_in_scope(request.user, draft.kind, draft.subject_id)
    form = ReturnForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            composing.return_draft(draft=draft, reason=form.cleaned_data["reason"], by=request.user)
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, f"Konsep dikembalikan kepada {draft.prepared_by.name}.")
            return redirect("documents:draft_list")
    label = composition.label(request.user, subject)
    context = {"form": form, "draft": draft, "kind": composition.kind, "label": label}
    return render(request, "documents/draft_return.html", context)
