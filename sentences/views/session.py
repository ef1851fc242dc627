"""Work sessions on the officer's side: writing one down, verifying, rejecting, correcting."""

import uuid
from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import Role
from accounts.network import client_ip
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from clients.permissions import client_label
from sentences.actions import (
    correct_hours,
    draft_session,
    opening_hours_warning,
    reject_session,
    verify_session,
)
from sentences.days import day_of
from sentences.forms import CorrectionForm, RejectionForm, SessionForm
from sentences.models import WorkSession
from sentences.permissions import can_guide
from sentences.querysets import WorkSessionQuerySet
from sentences.session_queue import awaiting_check, left_to_others, queue_of, queue_of_head_alone, queue_rows
from sentences.views.acting import act_on, guided_sentence, guided_session, person

PAGE_SIZE = 25


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def session_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer writes down work that was done."""
    sentence = guided_sentence(request, public_id)
    asked = request.GET.get("day", "")
    initial = {"day": day_of(asked, sentence.supervision.office.today()).date} if asked else {}
    form = SessionForm(request.POST or None, user=person(request), sentence=sentence, initial=initial)
    if request.method == "POST" and form.is_valid() and form.placement is not None:
        placement, draft = form.placement, form.draft()
        session = act_on(
            form,
            lambda: draft_session(
                placement=placement,
                draft=draft,
                submission_key=form.cleaned_data["submission_key"],
                by=person(request),
            ),
        )
        if session is not None:
            warning = opening_hours_warning(placement, draft)
            if warning:
                messages.warning(request, warning)
            messages.success(
                request,
                f"{form.told(draft.stretch)} dicatat. Menunggu konfirmasi {placement.site.village.head_title.lower()}.",
                extra_tags=f"draft-saved:session-{sentence.public_id}",
            )
            return redirect("sentences:sentence_detail", public_id)
    context = {
        "form": form,
        "sentence": sentence,
        "client": sentence.supervision.client,
        "placement": sentence.placements.select_related("site__village").first(),
        "back_url": reverse("sentences:sentence_detail", args=[public_id]),
    }
    return render(request, "sentences/session_create.html", context)


def listed_sessions(request: HttpRequest) -> WorkSessionQuerySet:
    """Sessions that wait for this person; under `?only=head` those that wait for the head alone."""
    user = person(request)
    only_head = user.role == Role.HEAD and request.GET.get("only") == "head"
    return queue_of_head_alone(user) if only_head else queue_of(user)


@require_safe
@role_required(Role.OFFICER, Role.HEAD)
def session_queue(request: HttpRequest) -> HttpResponse:
    """Sessions that hosts confirmed and nobody has verified: the officer's own cases, for the head the office's.

    `?only=head` leaves those that wait for the head alone. An officer is told which these are, and why.
    """
    user = person(request)
    is_head = user.role == Role.HEAD
    only_head = is_head and request.GET.get("only") == "head"
    page_obj = Paginator(listed_sessions(request), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "page_obj": page_obj,
        "rows": queue_rows(page_obj, user),
        "is_head": is_head,
        "only_head": only_head,
        "for_others": queue_rows(left_to_others(user)[:PAGE_SIZE], user),
    }
    return render(request, "sentences/session_queue.html", context)


@require_POST
@role_required(Role.OFFICER, Role.HEAD)
def session_verify(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Counts one confirmed session."""
    session = guided_session(request, public_id)
    try:
        credit = verify_session(session=session, address=client_ip(request), by=person(request))
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, credit.sentence)
    if request.POST.get("next") == "queue":
        return redirect("sentences:session_queue")
    return redirect("sentences:sentence_detail", session.sentence.public_id)


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What became of one of several sessions."""

    session: WorkSession
    label: str
    told: str
    is_done: bool


@require_POST
@role_required(Role.OFFICER, Role.HEAD)
def session_verify_many(request: HttpRequest) -> HttpResponse:
    """Counts every session that was ticked; one refusal does not stop the others. Shows the result of each."""
    user, address = person(request), client_ip(request)
    chosen = {value for value in map(as_uuid, request.POST.getlist("session")) if value}
    results = []
    for session, label in queue_rows(awaiting_check(user).filter(public_id__in=chosen), user):
        verdict = can_guide(user, session.sentence)
        if not verdict:
            results.append(BulkResult(session, label, verdict.reason, False))
            continue
        try:
            credit = verify_session(session=session, address=address, by=user)
            results.append(BulkResult(session, label, credit.sentence, True))
        except DomainError as error:
            results.append(BulkResult(session, label, error.message, False))
    if not results:
        messages.info(request, "Tidak ada sesi yang dihitung: tandai dahulu sesi yang masih menunggu.")
        return redirect("sentences:session_queue")
    return render(request, "sentences/session_verify_many.html", {"results": results})


def as_uuid(text: str) -> uuid.UUID | None:
    """The id, or None for what is not one."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def session_reject(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer does not count a session, and says why."""
    session = guided_session(request, public_id)
    form = RejectionForm(request.POST or None, user=person(request))
    if request.method == "POST":
        done = act_on(
            form, lambda: reject_session(session=session, reason=form.cleaned_data["reason"], by=person(request))
        )
        if done is not None:
            messages.success(request, "Sesi ditolak dan tidak dihitung.")
            return redirect("sentences:sentence_detail", session.sentence.public_id)
    context = {
        "form": form,
        "session": session,
        "label": client_label(person(request), session.sentence.supervision.client),
        "back_url": reverse("sentences:sentence_detail", args=[session.sentence.public_id]),
    }
    return render(request, "sentences/session_reject.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def session_correct(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Adds a correction to the ledger; nothing is overwritten."""
    session = guided_session(request, public_id)
    form = CorrectionForm(request.POST or None, user=person(request))
    if request.method == "POST":
        entry = act_on(
            form,
            lambda: correct_hours(
                session=session,
                minutes=form.signed_minutes,
                reason=form.cleaned_data["reason"],
                address=client_ip(request),
                by=person(request),
            ),
        )
        if entry is not None:
            messages.success(request, "Koreksi ditambahkan pada catatan jam.")
            return redirect("sentences:sentence_detail", session.sentence.public_id)
    context = {
        "form": form,
        "session": session,
        "counted": session.minutes_counted(),
        "label": client_label(person(request), session.sentence.supervision.client),
        "back_url": reverse("sentences:sentence_detail", args=[session.sentence.public_id]),
    }
    return render(request, "sentences/session_correct.html", context)
