"""Figures of the first pages about social work: what must be checked, judged, answered, and what holds it up."""

from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.figures import Figure, address, figure
from clients.querysets.scope import in_hands_of
from sentences.arrivals import arrivals_in_hand
from sentences.board import outlook_counts
from sentences.disputes import disputes_of
from sentences.execution_filters import in_hand
from sentences.filters import AWAITING_HEAD, MINE
from sentences.models import HostSite, Incident, SocialWorkSentence
from sentences.session_queue import queue_of, queue_of_head_alone
from sentences.unregistered import without_judgment_in_hand
from sentences.views.absence import awaiting_judgment as absences_awaiting
from sentences.views.default import undecided as reports_undecided


def social_work_figures(user: User) -> list[Figure]:
    """All of it, for an officer or the head, in the order in which it is dealt with."""
    return [
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
    ]


def held_up_figures(user: User) -> list[Figure]:
    """Arrivals that nobody finished, cases without judgment, and for the head the sites that wait for a decision."""
    arrivals = address("sentences:arrival_list")
    figures = [
        figure(arrivals_in_hand(user), "Datang kerja sosial, belum dicatat selesai", arrivals, "warn"),
        unregistered_figure(user),
    ]
    if user.role == Role.HEAD:
        sites = HostSite.objects.visible_to(user).awaiting_head()
        where = address("sentences:site_list", state=AWAITING_HEAD)
        figures.append(figure(sites, "Tempat menunggu kesepakatan atau dibuka", where, "warn"))
    return figures


def unregistered_figure(user: User) -> Figure:
    """Cases of social work of which the judgment is not registered."""
    where = address("sentences:unregistered_list")
    return figure(without_judgment_in_hand(user), "Kerja sosial belum ada putusan", where, "warn")


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
