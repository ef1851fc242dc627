"""The first page after signing in: today's work of the role, not a menu.

Every figure is counted by the queryset method behind the list it links to, so the number is the list.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from accounts.drafts import drafts_of
from accounts.models import Role, User
from bapas_portal.figures import Figure, address, figure
from bapas_portal.home.agreements import agreement_figures
from bapas_portal.home.foster import foster_figures
from bapas_portal.home.guidance import (
    ending_figures,
    guidance_figures,
    journey_figures,
    report_in_figures,
    transfer_figure,
    unassigned_figure,
    visit_figures,
)
from bapas_portal.home.inquiries import inquiry_decisions, inquiry_figures
from bapas_portal.home.letters import letter_figure
from bapas_portal.home.officers import officer_totals
from bapas_portal.home.outreach import outreach_figures
from bapas_portal.home.social_work import social_work_figures, unregistered_figure
from bapas_portal.home.villages import succession_figure
from clients.models import (
    Client,
    ImportBatch,
    ReportIn,
    SocialInquiry,
    Supervision,
    TravelPermit,
    Visit,
)

ROWS_SHOWN = 6
TODAY_KEPT = 3  # of those rows, for visits of today when more are late than fit


def waiting_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """What waits for somebody, subject by subject; for an officer the own follow-ups and participants alone."""
    return [
        letter_figure(user),
        *social_work_figures(user),
        *outreach_figures(user),
        *agreement_figures(user, officer=officer),
        *foster_figures(user, officer=officer),
    ]


def officer_home(request: HttpRequest, user: User) -> HttpResponse:
    """An officer: whom to see, who must report, what waits."""
    today = user.office_today()
    visits = Visit.objects.visible_to(user).of(user)
    duties = ReportIn.objects.visible_to(user).of(user)
    cases = Supervision.objects.visible_to(user).guided_by(user)
    to_visit = visits.overdue(today) | visits.due(today)
    to_report = duties.due(today).select_related("supervision__client")
    context = {
        "drafts": drafts_of(user)[:ROWS_SHOWN],
        "visit_figures": visit_figures(user, visits, cases),
        "report_in_figures": report_in_figures(user, duties),
        "journey_figures": [
            *journey_figures(user, TravelPermit.objects.visible_to(user).of(user)),
            *ending_figures(user, officer=user),
        ],
        "guidance_figures": guidance_figures(user, officer=user),
        "inquiry_figures": inquiry_figures(SocialInquiry.objects.visible_to(user).of(user)),
        "waiting_figures": waiting_figures(user, officer=user),
        "client_figure": figure(
            Client.objects.visible_to(user).in_caseload_of(user),
            "Klien yang saya bimbing",
            address("clients:client_list"),
            "neutral",
        ),
        "visits": visits_to_make(visits, today),
        "visit_figure": figure(to_visit, "Semua", address("clients:visit_list", tab="due"), "neutral"),
        "report_ins": to_report.order_by("pk")[:ROWS_SHOWN],
    }
    return render(request, "home_officer.html", context)


def visits_to_make(visits: Any, today: date) -> list[Visit]:
    """The visits that waited longest, then those of today, who keep a place however many are late."""
    due = visits.due(today).select_related("supervision__client").order_by("pk")[:TODAY_KEPT]
    late = visits.overdue(today).select_related("supervision__client").order_by("planned_on", "pk")
    of_today = list(due)
    return [*late[: ROWS_SHOWN - len(of_today)], *of_today]


def head_home(request: HttpRequest, user: User) -> HttpResponse:
    """The head: what waits for a decision, the office in numbers, and each officer beside the others."""
    inquiries = SocialInquiry.objects.visible_to(user)
    context = {
        "drafts": drafts_of(user)[:ROWS_SHOWN],
        "decision_figures": [
            unassigned_figure(user),
            transfer_figure(user),
            *inquiry_decisions(inquiries),
            *waiting_figures(user),
            succession_figure(user),
        ],
        "guidance_figures": guidance_figures(user),
        "inquiry_figures": inquiry_figures(inquiries),
        "visit_figures": visit_figures(user, Visit.objects.visible_to(user), Supervision.objects.visible_to(user)),
        "report_in_figures": report_in_figures(user, ReportIn.objects.visible_to(user)),
        "journey_figures": [
            *journey_figures(user, TravelPermit.objects.visible_to(user).of_office(user.office)),
            *ending_figures(user),
        ],
        "officers": officer_totals(user),
    }
    return render(request, "home_head.html", context)


def registrar_home(request: HttpRequest, user: User) -> HttpResponse:
    """The registrar: intake and the counter."""
    context = {
        "drafts": drafts_of(user)[:ROWS_SHOWN],
        "intake_figures": [
            unassigned_figure(user),
            unregistered_figure(user),
            transfer_figure(user),
            figure(
                ImportBatch.objects.visible_to(user).unfinished(),
                "Impor register belum selesai",
                address("clients:import_list", state="unfinished"),
                "warn",
            ),
            figure(
                Client.objects.visible_to(user),
                "Klien terdaftar di kantor ini",
                address("clients:client_list"),
                "neutral",
            ),
        ],
        "report_in_figures": report_in_figures(user, ReportIn.objects.visible_to(user)),
        "newest": Client.objects.visible_to(user).order_by("-registered_at", "-pk")[:ROWS_SHOWN],
    }
    return render(request, "home_registrar.html", context)


PAGES: dict[str, Callable[[HttpRequest, User], HttpResponse]] = {
    Role.OFFICER: officer_home,
    Role.HEAD: head_home,
    Role.REGISTRAR: registrar_home,
}
ELSEWHERE: dict[str, str] = {
    Role.REGIONAL: "reports:dashboard",
    Role.NATIONAL: "reports:dashboard",
    Role.VILLAGE_HEAD: "village_home",
    Role.PROSECUTOR: "sentences:sentence_list",
    Role.ADMINISTRATOR: "accounts:user_list",
}


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Today's work of the office's roles; the others are sent to theirs."""
    user: User = request.user
    if user.role in ELSEWHERE:
        return redirect(ELSEWHERE[user.role])
    return PAGES[user.role](request, user)
