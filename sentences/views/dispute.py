"""Objections to hours: the list, writing one down, and the answer."""

import uuid
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import Role
from accounts.network import client_ip
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from clients.models import Client
from sentences.actions.dispute import raise_dispute, settle_dispute
from sentences.dispute_filters import DisputeFilter
from sentences.dispute_permissions import can_record_dispute, can_settle_dispute
from sentences.disputes import dispute_rows, disputes_of
from sentences.forms.dispute import DisputeForm, SettlementForm
from sentences.models import HoursDispute, WorkSession
from sentences.pages import label_for
from sentences.views.acting import act_on, person, session_in_scope

PAGE_SIZE = 25


def back_to(session: WorkSession) -> str:
    """The page of the sentence."""
    return reverse("sentences:sentence_detail", args=[session.sentence.public_id])


def listed_disputes(request: HttpRequest) -> tuple[DisputeFilter, Any]:
    """The filter of the list, and what it leaves of the objections, those that wait first."""
    user = person(request)
    found = DisputeFilter(request.GET, disputes_of(user), request=request)
    rows = (
        found.qs.select_related("session__placement__site__office", "session__sentence__supervision__officer")
        .select_related("session__confirmed_link", "session__day_sheet")
        .select_related("raised_by", "raised_link", "settled_by", "correction")
        .prefetch_related(Prefetch("session__sentence__supervision__client", Client.objects.with_own_flag(user)))
        .open_first()
    )
    return found, rows


@require_safe
@role_required(Role.OFFICER, Role.HEAD, Role.PROSECUTOR)
def dispute_list(request: HttpRequest) -> HttpResponse:
    """Objections, those that wait first. The prosecutor reads those of the sentences it executes."""
    user = person(request)
    found, rows = listed_disputes(request)
    page_obj = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    context = {"filter": found, "page_obj": page_obj, "rows": dispute_rows(page_obj.object_list, user)}
    return render_page_or_fragment(request, "sentences/dispute_list.html", "sentences/_dispute_results.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def dispute_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer writes down what somebody objects to in the hours of a session."""
    session = session_in_scope(request, public_id)
    user = person(request)
    can_record_dispute(user, session).enforce()
    form = DisputeForm(request.POST or None, user=user, track=session.sentence.track)
    if request.method == "POST":
        done = act_on(form, lambda: raise_dispute(session=session, by=user, **form.cleaned_data))
        if done is not None:
            messages.success(request, "Keberatan dicatat. Sesi ini tidak dihitung sebelum dijawab.")
            return redirect(back_to(session))
    context = {
        "form": form,
        "session": session,
        "label": label_for(user, session.sentence),
        "back_url": back_to(session),
    }
    return render(request, "sentences/dispute_create.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def dispute_settle(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The answer to an objection, with the correction of the hours where they were wrong."""
    user = person(request)
    disputes = HoursDispute.objects.visible_to(user).select_related(
        "session__placement__site__office",
        "session__sentence__supervision__client",
        "session__sentence__supervision__officer",
        "raised_by",
        "raised_link",
        "settled_by",
    )
    dispute = get_object_or_404(disputes, public_id=public_id)
    can_settle_dispute(user, dispute).enforce()
    session = dispute.session
    counted = session.minutes_counted()
    form = SettlementForm(request.POST or None, user=user, session=session, counted=counted)
    if request.method == "POST":
        done = act_on(
            form,
            lambda: settle_dispute(
                dispute=dispute,
                outcome=form.cleaned_data["outcome"],
                answer=form.cleaned_data["answer"],
                counted_minutes=form.counted_minutes,
                address=client_ip(request),
                by=user,
            ),
        )
        if done is not None:
            messages.success(request, f"Keberatan dijawab: {done.get_outcome_display().lower()}.")
            return redirect(back_to(session))
    context = {
        "form": form,
        "dispute": dispute,
        "session": session,
        "counted": counted,
        "label": label_for(user, session.sentence),
        "back_url": back_to(session),
    }
    return render(request, "sentences/dispute_settle.html", context)
