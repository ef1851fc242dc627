"""What falls due at the office on each of the next seven days, today first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, F
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office, User
from clients.models import ReportIn, SocialInquiry, Supervision, TravelPermit
from programs.models import Agreement
from reports.actions.monthly_return import due_date
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.links import address
from reports.dashboard.scope import Scope
from reports.dashboard.section import NONE, Cell, Column, Row, Section, number
from reports.figures.period import first_of_month, month_label
from reports.returns.consolidation import awaited
from sentences.expected import sentences_expected_on
from sentences.filters import COMES_LATE, LAST_DAY
from sentences.models import SocialWorkSentence

DAYS = 7


@dataclass(frozen=True, slots=True)
class Deadline:
    """One kind of deadline: how many fall on each day, and their list from one day to another ("" without a week's)."""

    key: str
    label: str
    definition: str
    by_day: Mapping[date, int]
    link: Callable[[date, date], str]
    has_week: bool = True


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each kind of deadline, a column for each day."""
    user = scope.reader
    if user is None or user.office is None:
        return []
    today = user.office_today()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS)]
    deadlines = [
        *_guidance(user, user.office, days),
        *_work(user, user.office, days),
        *_papers(user, user.office, days),
    ]
    labels = ["Hari ini", *(date_format(day, "D j M") for day in days[1:])]
    return [
        Section(
            slug="week",
            title="Jatuh tempo tujuh hari ini",
            head="Jatuh tempo",
            intro="Yang sudah lewat ada di beranda.",
            columns=[
                *(Column(f"day{place}", label) for place, label in enumerate(labels)),
                Column("week", "Tujuh hari", "Jumlah ketujuh hari."),
            ],
            rows=[_line(deadline, days) for deadline in deadlines],
        )
    ]


def _line(deadline: Deadline, days: list[date]) -> Row:
    """The days of one kind of deadline, and all of them together."""
    cells = [number(deadline.by_day.get(day, 0), deadline.key, deadline.link(day, day)) for day in days]
    if deadline.has_week:
        whole = sum(deadline.by_day.get(day, 0) for day in days)
        week = number(whole, deadline.key, deadline.link(days[0], days[-1]))
    else:
        week = Cell(None, NONE)  # the same people on several days
    return Row(deadline.label, [*cells, week], definition=deadline.definition)


def _days(rows: Any, column: Any) -> dict[date, int]:
    """How many rows fall on each day."""
    return dict(rows.order_by().values_list(column).annotate(n=Count("pk")))


def _listed(name: str, **query: str) -> Callable[[date, date], str]:
    """A list that takes the first and last day as `start` and `end`."""
    return lambda first, last: address(name, **query, start=first.isoformat(), end=last.isoformat())


def _guidance(user: User, office: Office, days: list[date]) -> list[Deadline]:
    """Litmas, report-ins, ends of guidance, and clients who come back from a journey."""
    within = (days[0], days[-1])
    inquiries = SocialInquiry.objects.visible_to(user).unfinished().due_between(*within, office.zone)
    duties = ReportIn.objects.visible_to(user).awaited().filter(due_on__range=within)
    endings = Supervision.objects.visible_to(user).of_office(office).open().filter(ends_on__range=within)
    permits = TravelPermit.objects.visible_to(user).of_office(office).granted().filter(returns_on__range=within)
    local = inquiries.annotate(local_day=TruncDate("due_at", tzinfo=office.zone))
    return [
        Deadline(
            "inquiries",
            "Tenggat Litmas",
            "Litmas yang belum dikirim, menurut jam kantor ini.",
            _days(local, "local_day"),
            _listed("clients:inquiry_list", tab="running"),
        ),
        Deadline(
            "report_ins",
            "Wajib lapor",
            "Belum lapor.",
            _days(duties, "due_on"),
            _listed("clients:report_in_list", tab="awaited"),
        ),
        Deadline(
            "endings",
            "Bimbingan berakhir",
            "Hari terakhir bimbingan perkara yang masih berjalan.",
            _days(endings, "ends_on"),
            _listed("clients:ending_list", tab="open"),
        ),
        Deadline(
            "returns",
            "Kembali dari luar kota",
            "Izin luar kota yang diberikan dan belum dicatat kembali.",
            _days(permits, "returns_on"),
            _listed("clients:travel_permit_list", tab="returning"),
        ),
    ]


def _work(user: User, office: Office, days: list[date]) -> list[Deadline]:
    """Social work: who is expected, day 150 of 180, and the last day."""
    sentences = SocialWorkSentence.objects.visible_to(user)
    within = (days[0], days[-1])
    expected = {day: sentences_expected_on(office, day) for day in days}
    planned = {key for found in expected.values() for key in found}
    seen = set(sentences.filter(pk__in=planned).values_list("pk", flat=True))
    return [
        Deadline(
            "work",
            "Orang bekerja sosial",
            "Menurut jadwal mingguan, jam buka tempat, dan sisa jam.",
            {day: len(found & seen) for day, found in expected.items()},
            lambda first, _last: address("sentences:sentence_list", works_on=first.isoformat()),
            has_week=False,
        ),
        Deadline(
            "late",
            "Hari ke-150 dari 180",
            "Kerja sosial yang belum selesai; bagi masa yang lebih pendek bagian yang sama.",
            _days(sentences.coming_late(*within), F("late_from")),
            _listed("sentences:sentence_list", falls=COMES_LATE),
        ),
        Deadline(
            "last",
            "Hari terakhir jam dihitung",
            "Kerja sosial yang belum selesai.",
            _days(sentences.ending_between(*within), F("last_day")),
            _listed("sentences:sentence_list", falls=LAST_DAY),
        ),
    ]


def _papers(user: User, office: Office, days: list[date]) -> list[Deadline]:
    """Agreements that run out, and the monthly return."""
    agreements = Agreement.objects.of_place(user).in_force(days[0])
    ending = agreements.filter(state=Agreement.State.SIGNED, ends_on__range=(days[0], days[-1]))
    due = {month: due_date(month) for month in (first_of_month(days[0], -1), first_of_month(days[0]))}
    near = [month for month, day in due.items() if days[0] <= day <= days[-1]]
    waiting = {due[month]: month for month in awaited(office, near)}
    public_id = office.public_id
    named = ", ".join(month_label(month) for month in waiting.values())

    def return_page(first: date, last: date) -> str:
        month = next((month for day, month in waiting.items() if first <= day <= last), days[0])
        return reverse("reports:return_detail", args=[public_id, month])

    return [
        Deadline(
            "agreements",
            "Perjanjian habis",
            "Hari terakhir perjanjian yang berlaku dan belum diperbarui.",
            _days(ending, "ends_on"),
            _listed("programs:agreement_list", tab="current", state=Agreement.State.SIGNED),
        ),
        Deadline(
            "monthly",
            "Laporan bulanan",
            f"Hari terakhir mengirim laporan {named}." if named else "Hari terakhir mengirim laporan bulan lalu.",
            dict.fromkeys(waiting, 1),
            return_page,
        ),
    ]
