"""The counter: whom today expects, a search for anybody else, one tap for each who comes, and taking a tap back.

Whoever does the counter reads the names of adults, colleagues' clients too: by initials the wrong person is ticked.
A child stays initials and number here as everywhere.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import role_required
from accounts.roles import OFFICE_ROLES
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from clients import actions, rules
from clients.actions.report_in_counter import UNDO_MINUTES
from clients.cards import client_id_in, client_id_of
from clients.models import Client, ReportIn, Supervision
from clients.report_in_permissions import can_take_back

PAGE_SIZE = 25
MOST_FOUND = 10
SEARCH_LIMIT = 300  # a scanner types the whole address of a card


@dataclass(frozen=True)
class Arrival:
    """One person as the counter sees them; `due_on` is the nearest open duty, `reported` today's report."""

    client: Client
    label: str
    due_on: date | None
    has_case: bool
    reported: ReportIn | None
    alert: rules.MissesAlert | None


def read_people(user: User, clients: list[Client]) -> list[Arrival]:
    """What the counter says about each client, in a constant number of queries."""
    today = user.office_today()
    rows = ReportIn.objects.order_by("due_on")
    recent = rows.filter(state=ReportIn.State.REPORTED, reported_at__gte=timezone.now() - timedelta(days=1))
    cases = (
        Supervision.objects.visible_to(user)
        .of_office(user.office)
        .open()
        .begun_by(today)
        .filter(client__in=clients, officer__isnull=False)
        .with_misses_in_a_row()
        .prefetch_related(
            Prefetch("report_ins", rows.filter(state=ReportIn.State.DUE), "open_duties"),
            Prefetch("report_ins", recent, "recent_reports"),
        )
    )
    by_client: dict[int, list[Any]] = {}
    for case in cases:
        by_client.setdefault(case.client_id, []).append(case)
    return [read_person(user, client, by_client.get(client.pk, []), today) for client in clients]


def read_person(user: User, client: Client, cases: list[Any], today: date) -> Arrival:
    """One client from the open cases of the office."""
    zone = client.office.zone
    due = [duty.due_on for case in cases for duty in case.open_duties]
    reports = [r for case in cases for r in case.recent_reports if r.reported_at.astimezone(zone).date() == today]
    return Arrival(
        client=client,
        label=client.safe_label,
        due_on=min(due, default=None),
        has_case=bool(cases),
        reported=next(iter(reports), None),
        alert=rules.misses_alert(max((case.misses for case in cases), default=0)),
    )


def expected(user: User) -> QuerySet[Client]:
    """Clients whom the office waits for today: due today, or before and not judged yet."""
    duties = ReportIn.objects.visible_to(user).of_office(user.office).expected(user.office_today())
    clients = Client.objects.visible_to(user).with_own_flag(user).select_related("office")
    return clients.filter(pk__in=duties.values("supervision__client")).order_by("number")


def searched(user: User, text: str) -> list[Client]:
    """Whom the words, the number or the scanned card mean; best match first."""
    clients = Client.objects.visible_to(user).with_own_flag(user).select_related("office")
    public_id = client_id_in(text)
    if public_id is not None:
        return list(clients.filter(public_id=public_id))
    return list(clients.search(text)[:MOST_FOUND])


def just_reported(user: User) -> list[tuple[ReportIn, str]]:
    """Who was ticked off at this office a moment ago, newest first, and how each is named."""
    since = timezone.now() - timedelta(minutes=UNDO_MINUTES)
    reports = ReportIn.objects.visible_to(user).of_office(user.office).recorded_since(since)
    reports = reports.filter(mode=ReportIn.Mode.OFFICE).select_related("supervision__client", "recorded_by")
    newest = list(reports.order_by("-reported_at")[:PAGE_SIZE])
    return [(report, report.supervision.client.safe_label) for report in newest]


@dataclass(frozen=True)
class Tap:
    """What one tap at the counter wrote down, for the message that says so and offers to undo it."""

    label: str
    reports: list[ReportIn]

    @property
    def message(self) -> str:
        """Who reported, and whether it was outside the schedule."""
        extra = " di luar jadwal" if all(report.is_extra for report in self.reports) else ""
        return f"{self.label} sudah dicatat lapor{extra}."


def tap_of(user: User, client_id: str, recent: list[tuple[ReportIn, str]]) -> Tap | None:
    """What `user` wrote down a moment ago for a client, one report for each case; None for nothing."""
    mine = [
        (report, label)
        for report, label in recent
        if report.recorded_by_id == user.pk and str(report.supervision.client.public_id) == client_id
    ]
    return Tap(mine[0][1], [report for report, _ in mine]) if mine else None


def counter_context(request: HttpRequest, *, text: str = "", scanned: str = "", ticked: str = "") -> dict[str, Any]:
    """Everything the counter shows; `ticked` is the public id of the client who was ticked off just now."""
    user: User = request.user
    page = None
    if scanned:
        found = Client.objects.visible_to(user).with_own_flag(user).select_related("office")
        clients = list(found.filter(public_id=scanned))
    elif text:
        clients = searched(user, text)
    else:
        page = Paginator(expected(user), PAGE_SIZE).get_page(request.GET.get("page"))
        clients = list(page.object_list)
    recent = just_reported(user)
    return {
        "people": read_people(user, clients),
        "page_obj": page,
        "text": "" if client_id_in(text) else text,
        "is_search": bool(text or scanned),
        "just_reported": recent,
        "tap": tap_of(user, ticked, recent) if ticked else None,
        "undo_minutes": UNDO_MINUTES,
        "today": user.office_today(),
    }


def is_id(text: str) -> bool:
    """Whether this is a public id."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def asked_id(request: HttpRequest, name: str) -> str:
    """A public id from the address, as the database writes it; empty when there is none or it is not one."""
    text = request.GET.get(name, "")
    return str(UUID(text)) if is_id(text) else ""


@role_required(*sorted(OFFICE_ROLES))
@require_safe
def report_in_counter(request: HttpRequest) -> HttpResponse:
    """The counter of the day. `q` searches; `client` is whose card was scanned, `ticked` who was ticked off just now.

    It names the adults of the whole office, so opening it is logged; coming back from a tap is not opening it anew.
    """
    text = request.GET.get("q", "").replace("\x00", "").strip()[:SEARCH_LIMIT]
    scanned, ticked = asked_id(request, "client"), asked_id(request, "ticked")
    if not ticked and not request.htmx and request.user.office is not None:  # type: ignore[attr-defined]
        reason = "Loket wajib lapor, pencarian" if text else "Loket wajib lapor"
        record_access(request, AccessAction.LIST, request.user.office, reason=reason, office=request.user.office)
    context = counter_context(request, text=text, scanned=scanned, ticked=ticked)
    return render_page_or_fragment(request, "clients/report_in_counter.html", "clients/_counter.html", context)


@role_required(*sorted(OFFICE_ROLES))
@require_safe
def report_in_scan(request: HttpRequest, token: str) -> HttpResponse:
    """The code on a card, read with a telephone: the counter with that client found. 404 for anybody else's code."""
    public_id = client_id_of(token)
    if public_id is None:
        raise Http404
    client = get_object_or_404(Client.objects.visible_to(request.user), public_id=public_id)
    return redirect(f"{reverse('clients:report_in_counter')}?client={client.public_id}")


def answer(request: HttpRequest, *, ticked: str = "", done: str = "", refused: str = "") -> HttpResponse:
    """The counter again, ready for the next person: the fragment for htmx, else a redirect.

    `ticked` is the client who was ticked off: the counter itself says so, with a way back.
    """
    if request.htmx:  # type: ignore[attr-defined]
        context = counter_context(request, ticked=ticked)
        return render(request, "clients/_counter.html", {**context, "done": done, "refused": refused})
    if refused:
        messages.error(request, refused)
    elif done:
        messages.success(request, done)
    address = reverse("clients:report_in_counter")
    return redirect(f"{address}?ticked={ticked}" if ticked else address)


@role_required(*sorted(OFFICE_ROLES))
@require_POST
def report_in_arrive(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The client stands at the counter: one tap settles every case. A second tap changes nothing."""
    user: User = request.user
    client = get_object_or_404(Client.objects.visible_to(user).select_related("office"), public_id=public_id)
    try:
        written = actions.arrive(client=client, by=user)
    except DomainError as error:
        return answer(request, refused=error.message)
    if not any(can_take_back(user, report) for report in written):
        return answer(request, done=f"{client.safe_label} sudah tercatat lapor untuk hari ini.")
    return answer(request, ticked=str(client.public_id))


@role_required(*sorted(OFFICE_ROLES))
@require_POST
def report_in_take_back(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """A wrong tap at the counter is taken back within some minutes, in every case that it settled (`also`)."""
    user: User = request.user
    duties = ReportIn.objects.visible_to(user).select_related("supervision__client")
    duty = get_object_or_404(duties, public_id=public_id)
    also = [text for text in request.POST.getlist("also")[:PAGE_SIZE] if is_id(text)]
    others = duties.filter(public_id__in=also, supervision__client=duty.supervision.client_id).exclude(pk=duty.pk)
    taken = sorted([duty, *others], key=lambda row: row.supervision_id)  # cases are locked in this order everywhere
    refusals = [verdict.reason for row in taken if not (verdict := can_take_back(user, row))]
    if refusals:
        return answer(request, refused=refusals[0])
    try:
        with transaction.atomic():
            for row in taken:
                actions.undo_report_in(duty=row, reason="salah ketuk di loket", by=user)
    except DomainError as error:
        return answer(request, refused=error.message)
    return answer(request, done=f"Lapor {duty.supervision.client.safe_label} dibatalkan.")
