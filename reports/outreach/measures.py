"""The four measures of the programme, each with what it counts (S0-04 to S0-07)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from accounts.models import Office, User
from accounts.roles import COUNT_ROLES, Role
from clients.models import Concern, Supervision
from clients.querysets.supervision import COMPLETED, REVOKED, closed_as
from programs.models import FollowUp, Obstacle, Questionnaire
from programs.results.page import ResultsPage, Selection, results
from reports.dashboard.asked import in_each_zone
from reports.dashboard.links import address, days
from reports.figures.period import Period
from sentences.models import WorkSession
from sentences.models.session import HOST_SAID_YES


@dataclass(frozen=True, slots=True)
class Counted:
    """One count with its definition."""

    label: str
    number: int
    definition: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Measures:
    """The page: what questionnaires show, and what can be counted."""

    results: ResultsPage | None
    synergy: list[Counted]
    reintegration: list[Counted]


def measures(user: User, offices: list[Office], period: Period, questionnaire: Questionnaire | None) -> Measures:
    """The measures of the offices a person sees, in one year. A fixed number of queries."""
    selection = Selection(year=period.first.year).limited_to(user)
    return Measures(
        results(questionnaire, selection, ()) if questionnaire else None,
        synergy(user, offices, period),
        reintegration(user, offices, period),
    )


def synergy(user: User, offices: Iterable[Office], period: Period) -> list[Counted]:
    """What villages did: promises, concerns and hours. Nothing of it is an opinion."""
    offices = list(offices)
    promises = FollowUp.objects.visible_to(user).filter(kind=FollowUp.Kind.PROMISE).due_between(*_days(period))
    concerns = Concern.objects.filter(office__in=offices, source=Concern.Source.VILLAGE)
    sessions = WorkSession.objects.filter(HOST_SAID_YES, placement__site__office__in=offices)
    year = period.first.year
    return [
        Counted(
            "Janji desa ditepati",
            promises.done().count(),
            "Janji desa atau kelurahan dengan tenggat tahun ini yang selesai.",
            _promises_url(user, period, "done"),
        ),
        Counted(
            "Janji desa dengan tenggat tahun ini",
            promises.standing().count(),
            "Semua janji desa yang jatuh tempo tahun ini dan tidak dibatalkan, selesai atau belum.",
            _promises_url(user, period, "standing"),
        ),
        Counted(
            "Laporan masalah dari desa",
            _in_year(concerns, offices, period, "office", "filed_at"),
            "Laporan kepala desa atau lurah yang masuk tahun ini. Banyak laporan dapat berarti desa ikut mengawasi, "
            "bukan bahwa keadaan memburuk.",
        ),
        Counted(
            "Sesi kerja sosial dikonfirmasi tuan rumah",
            _in_year(sessions, offices, period, "placement__site__office", "starts_at"),
            "Sesi tahun ini yang dibenarkan kepala desa, pengawas di tempat, atau lembar bertanda tangan.",
        ),
        Counted(
            "Hambatan dicatat",
            Obstacle.objects.visible_to(user).of_year(year).count(),
            "Yang menghalangi kegiatan penyuluhan tahun ini, menurut catatan petugas. Bapas yang banyak mencatat belum "
            "tentu paling terhambat.",
            f"{reverse('programs:obstacle_list')}?year={year}",
        ),
    ]


def _promises_url(user: User, period: Period, state: str) -> str:
    """The list of these promises, for whoever reads it."""
    if user.role in COUNT_ROLES:
        return ""
    query = {"tab": "all", "kind": FollowUp.Kind.PROMISE.value, "state": state, **days(period)}
    return address("programs:followup_list", **query)


def reintegration(user: User, offices: Iterable[Office], period: Period) -> list[Counted]:
    """How cases ended: what is counted, not whether outreach is the cause. An office counts what its people may see."""
    cases = Supervision.objects.all() if user.role in COUNT_ROLES else Supervision.objects.visible_to(user)
    first, last = _days(period)
    by = cases.filter(office__in=list(offices)).aggregate(
        completed=Count("pk", filter=closed_as(first, last, COMPLETED)),
        revoked=Count("pk", filter=closed_as(first, last, REVOKED)),
    )

    def listed(tab: str) -> str:
        return address("clients:guidance_outcome_list", tab=tab, **days(period)) if user.role == Role.HEAD else ""

    return [
        Counted(
            "Bimbingan selesai",
            by["completed"],
            "Perkara yang ditutup tahun ini karena masa bimbingannya selesai.",
            listed("completed"),
        ),
        Counted(
            "Bimbingan dicabut",
            by["revoked"],
            "Perkara yang ditutup tahun ini karena pelanggaran atau pidana baru.",
            listed("revoked"),
        ),
    ]


def _days(period: Period) -> tuple[date, date]:
    return period.first, period.last


def _in_year(rows: QuerySet[Any], offices: list[Office], period: Period, path: str, at: str) -> int:
    """Rows whose moment lies in the year on the clock of their office."""
    if not offices:
        return 0

    def condition(zone: ZoneInfo) -> Q:
        begins, ends = period.instants(zone)
        return Q((f"{at}__gte", begins), (f"{at}__lt", ends))

    return rows.filter(in_each_zone(offices, path, condition)).count()


def year_of(year: int) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31))
