"""The first page after signing in: today's work of the role, not a menu.

Every figure is counted by the queryset method behind the list it links to, so the number is the list.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.drafts import drafts_of
from accounts.models import Role, User
from bapas_portal.figures import Figure, address, figure
from bapas_portal.home_agreements import agreement_figures
from bapas_portal.home_foster import foster_figures
from bapas_portal.home_social_work import held_up_figures, unregistered_figure
from clients.models import (
    Client,
    Concern,
    ImportBatch,
    ReportIn,
    SocialInquiry,
    Supervision,
    Transfer,
    TravelPermit,
    Visit,
)
from clients.querysets.scope import in_hands_of
from clients.rules.concern import ANSWER_WITHIN_DAYS
from clients.stages import stage_due_for
from clients.views.ending import ended_open, ending_soon
from documents.models import LetterDraft
from programs.models import OutreachEvent, PublicOffer
from sentences.board import outlook_counts
from sentences.disputes import disputes_of
from sentences.execution_filters import in_hand
from sentences.filters import MINE
from sentences.models import HostSite, Incident, SocialWorkSentence
from sentences.session_queue import queue_of, queue_of_head_alone
from sentences.views.absence import awaiting_judgment as absences_awaiting
from sentences.views.default import undecided as reports_undecided

ROWS_SHOWN = 6
TODAY_KEPT = 3  # of those rows, for visits of today when more are late than fit


@dataclass(frozen=True)
class OfficerTotals:
    """What one officer of the office has in hand; each number with its list."""

    name: str
    figures: tuple[Figure, ...]


def visit_figures(user: User, visits: Any, cases: Any) -> list[Figure]:
    """Visits of today, late ones, and cases without a next one."""
    today = user.office_today()
    return [
        figure(visits.due(today), "Kunjungan hari ini", address("clients:visit_list", tab="today"), "info"),
        figure(visits.overdue(today), "Kunjungan tanpa hasil", address("clients:visit_list", tab="overdue"), "bad"),
        figure(
            cases.without_next_visit(),
            "Tanpa kunjungan berikutnya",
            address("clients:visit_list", tab="unplanned"),
            "warn",
        ),
    ]


def report_in_figures(user: User, duties: Any) -> list[Figure]:
    """Report-ins of today, late ones, and missed ones that somebody must ask about."""
    today = user.office_today()
    return [
        figure(duties.due(today), "Wajib lapor hari ini", address("clients:report_in_list", tab="today"), "info"),
        figure(duties.overdue(today), "Terlambat lapor", address("clients:report_in_list", tab="overdue"), "bad"),
        figure(duties.missed_last(), "Tidak lapor", address("clients:report_in_list", tab="missed"), "bad"),
        figure(
            duties.awaiting_check(), "Lapor menunggu diperiksa", address("clients:report_in_list", tab="check"), "warn"
        ),
    ]


def letter_figure(user: User) -> Figure:
    """For the head the letters to issue; for an officer those the head gave back."""
    drafts = LetterDraft.objects.visible_to(user)
    if user.role == Role.HEAD:
        return figure(
            drafts.waiting(), "Surat menunggu diterbitkan", address("documents:draft_list", state="waiting"), "warn"
        )
    return figure(
        drafts.returned(), "Konsep surat dikembalikan", address("documents:draft_list", state="returned"), "warn"
    )


def journey_figures(user: User, permits: Any) -> list[Figure]:
    """Journeys that wait for the head, who is away, and who should have been back."""
    today = user.office_today()
    lists = "clients:travel_permit_list"
    return [
        figure(permits.requested(), "Izin luar kota menunggu keputusan", address(lists, tab="requested"), "warn"),
        figure(permits.away(today), "Sedang di luar kota", address(lists, tab="away"), "info"),
        figure(permits.overdue(today), "Lewat waktu kembali", address(lists, tab="overdue"), "bad"),
    ]


def ending_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """Guidance that ends soon, and guidance that should have been closed."""
    today = user.office_today()
    cases = [ending_soon(user, today), ended_open(user, today)]
    soon, passed = [rows.filter(officer=officer) if officer else rows for rows in cases]
    return [
        figure(soon, "Segera berakhir", address("clients:ending_list", tab="soon"), "warn"),
        figure(passed, "Lewat waktu, belum ditutup", address("clients:ending_list", tab="passed"), "bad"),
    ]


def guidance_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """Stages that the panel may be asked about, reports that still run, and people who wait too long for an answer."""
    now = timezone.now()
    concerns = Concern.objects.visible_to(user).of_office(user.office)
    stages = stage_due_for(user)
    if officer is not None:
        concerns, stages = concerns.of(officer), stages.filter(officer=officer)
    lists = "clients:concern_list"
    return [
        figure(stages, "Tahap jatuh tempo", address("clients:stage_list"), "warn"),
        figure(concerns.open(), "Laporan masalah ditangani", address(lists), "info"),
        figure(
            concerns.answer_overdue(now, ANSWER_WITHIN_DAYS),
            f"Pelapor menunggu lebih dari {ANSWER_WITHIN_DAYS} hari",
            address(lists, tab="late"),
            "bad",
        ),
    ]


def proposal_figure(user: User, events: Any) -> Figure:
    """For the head the proposals to decide on; for an officer those the head gave back."""
    if user.role == Role.HEAD:
        return figure(
            events.awaiting_approval(),
            "Usulan kegiatan menunggu persetujuan",
            address("programs:event_list", tab="proposals"),
            "warn",
        )
    return figure(
        events.returned(), "Usulan kegiatan dikembalikan", address("programs:event_list", tab="returned"), "warn"
    )


def waiting_figures(user: User) -> list[Figure]:
    """Hours that hosts confirmed, and outreach events that wait for villages or for their attendance."""
    now = timezone.now()
    events = OutreachEvent.objects.visible_to(user)
    return [
        letter_figure(user),
        figure(
            Incident.objects.visible_to(user).unsettled(),
            "Kejadian di tempat kerja",
            address("sentences:incident_list", tab="open"),
            "bad",
        ),
        figure(
            disputes_of(user).unsettled(),
            "Keberatan atas jam kerja sosial",
            address("sentences:dispute_list", state="open"),
            "bad",
        ),
        figure(
            HostSite.objects.visible_to(user).cover_needs_care(user.office_today()),
            "Dasar tempat kerja habis atau segera habis",
            address("sentences:site_list", cover="care"),
            "warn",
        ),
        figure(queue_of(user), "Sesi kerja sosial menunggu diperiksa", address("sentences:session_queue"), "warn"),
        *head_check_figures(user),
        *held_up_figures(user),
        *sentence_figures(user),
        figure(
            PublicOffer.objects.visible_to(user).unanswered(),
            "Tawaran masyarakat belum dijawab",
            address("programs:offer_list", state="new"),
            "warn",
        ),
        figure(
            in_hand(user, absences_awaiting(user, user.office_today())),
            "Ketidakhadiran menunggu dinilai",
            address("sentences:absence_list", tab="unjudged"),
            "warn",
        ),
        figure(
            in_hand(user, reports_undecided(user, user.office_today())),
            "Laporan tidak dijalankan menunggu keputusan",
            address("sentences:defaultreport_list", tab="undecided"),
            "info",
        ),
        figure(
            events.awaiting_answers(now),
            "Kegiatan menunggu jawaban desa",
            address("programs:event_list", tab="answers"),
            "warn",
        ),
        figure(
            events.asked_to_move(now),
            "Kegiatan diminta tanggal lain",
            address("programs:event_list", tab="wishes"),
            "warn",
        ),
        figure(
            events.awaiting_outcome(now),
            "Kegiatan belum diisi kehadirannya",
            address("programs:event_list", tab="outcome"),
            "warn",
        ),
        figure(
            events.awaiting_documents(),
            "Kegiatan belum didokumentasikan",
            address("programs:event_list", tab="documents"),
            "warn",
        ),
        proposal_figure(user, events),
    ]


def head_check_figures(user: User) -> list[Figure]:
    """For the head: hours that the officer of the case may not check, having handled the word of the host."""
    if user.role != Role.HEAD:
        return []
    queue = address("sentences:session_queue", only="head")
    return [figure(queue_of_head_alone(user), "Sesi yang hanya kepala Bapas periksa", queue, "warn")]


def sentence_figures(user: User) -> list[Figure]:
    """Social work that cannot be done in time, whose weekly plan is too short, or of which day 150 of 180 has come."""
    rows = SocialWorkSentence.objects.visible_to(user)
    whose = {}
    if user.role == Role.OFFICER:
        rows, whose = rows.filter(in_hands_of(user, "supervision__officer")), {"officer": MINE}
    counts = outlook_counts(rows, timezone.now())
    board = "sentences:sentence_list"
    return [
        Figure(number, label, address(board, outlook=outlook, **whose), tone if number else "neutral")
        for number, label, outlook, tone in [
            (counts.red, "Kerja sosial tidak mungkin selesai", "red", "bad"),
            (counts.amber, "Jadwal kerja sosial kurang", "amber", "warn"),
            (counts.late, "Kerja sosial sudah hari ke-150 dari 180", "late", "warn"),
        ]
    ]


def inquiry_figures(inquiries: Any) -> list[Figure]:
    """Litmas past their clock, those with half of it gone, and all that run; each with its part of the board."""
    now = timezone.now()
    return [
        figure(inquiries.overdue(now), "Litmas lewat tenggat", address("clients:inquiry_list", tab="overdue"), "bad"),
        figure(inquiries.due_soon(now), "Litmas segera", address("clients:inquiry_list", tab="soon"), "warn"),
        figure(inquiries.unfinished(), "Litmas berjalan", address("clients:inquiry_list", tab="running"), "info"),
    ]


def inquiry_decisions(inquiries: Any) -> list[Figure]:
    """What waits for the head: an appointment, and reports that officers signed."""
    return [
        figure(
            inquiries.unassigned(), "Litmas belum ada petugas", address("clients:inquiry_list", tab="unassigned"), "bad"
        ),
        figure(
            inquiries.waiting_for_signature(),
            "Laporan Litmas menunggu terbit",
            address("clients:inquiry_list", tab="signed"),
            "warn",
        ),
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
        "waiting_figures": [
            *waiting_figures(user),
            *agreement_figures(user, officer=user),
            *foster_figures(user, officer=user),
        ],
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
            *agreement_figures(user),
            *foster_figures(user),
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


def unassigned_figure(user: User) -> Figure:
    """Clients with a case that no officer guides yet."""
    return figure(
        Client.objects.visible_to(user).with_unassigned_case(),
        "Klien belum punya pembimbing",
        address("clients:client_list", attention="unassigned"),
        "warn",
    )


def transfer_figure(user: User) -> Figure:
    """Clients whom other offices ask this one to take over."""
    waiting = Transfer.objects.visible_to(user).waiting()
    rows = waiting.into(user.office) if user.office else waiting.none()
    return figure(rows, "Pelimpahan menunggu jawaban", address("clients:transfer_list", tab="in"), "warn")


def officer_totals(user: User) -> list[OfficerTotals]:
    """Clients, late visits, cases without a next visit and missed report-ins of every officer, in five queries."""
    if user.office is None:
        return []
    today = user.office_today()
    cases = Supervision.objects.visible_to(user)
    columns: tuple[tuple[dict[int, int], str, dict[str, str], str], ...] = (
        (per_officer(cases.open(), "officer", "client"), "clients:client_list", {}, "neutral"),
        (
            per_officer(Visit.objects.visible_to(user).overdue(today), "officer"),
            "clients:visit_list",
            {"tab": "overdue"},
            "bad",
        ),
        (per_officer(cases.without_next_visit(), "officer"), "clients:visit_list", {"tab": "unplanned"}, "warn"),
        (
            per_officer(ReportIn.objects.visible_to(user).missed_last(), "supervision__officer"),
            "clients:report_in_list",
            {"tab": "missed"},
            "bad",
        ),
    )
    labels = ("Klien", "Kunjungan tanpa hasil", "Tanpa kunjungan berikutnya", "Tidak lapor")
    return [
        OfficerTotals(
            officer.name,
            tuple(
                Figure(
                    numbers.get(officer.pk, 0),
                    label,
                    address(url_name, **query, officer=str(officer.public_id)),
                    tone if numbers.get(officer.pk) else "neutral",
                )
                for label, (numbers, url_name, query, tone) in zip(labels, columns, strict=True)
            ),
        )
        for officer in User.objects.officers_of(user.office)
    ]


def per_officer(rows: Any, officer: str, counted: str = "pk") -> dict[int, int]:
    """How many different `counted` of the rows each officer has."""
    return dict(rows.order_by().values_list(officer).annotate(n=Count(counted, distinct=True)))


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
