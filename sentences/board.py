"""The office's board of sentences: a line each with hours, outlook and next step, and the figures above the lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils import timezone

from accounts.models import User
from clients.models import Client
from documents.models import Letter
from sentences.documents.completion import ADULT_COMPLETION, CHILD_COMPLETION
from sentences.expressions import OfficeDay
from sentences.filters import OPEN, UNDECIDED, ExecutionFilter
from sentences.forecast import Forecast, Outlook
from sentences.models import Absence, DefaultReport, Placement, SocialWorkSentence, WorkPlan, WorkSession
from sentences.pages import STATE_TONES, label_for
from sentences.querysets import OPEN_STATES, SocialWorkSentenceQuerySet

State = SocialWorkSentence.State
COMPLETION_LETTERS = (ADULT_COMPLETION, CHILD_COMPLETION)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One line of the board; the sentence carries what `with_next_step` and `with_forecast` added."""

    sentence: SocialWorkSentence
    label: str
    minutes_worked: int
    forecast: Forecast | None
    tone: str
    next_step: str

    @property
    def is_at_risk(self) -> bool:
        """True when the weekly plan, or even every day that is left, is not enough."""
        return self.forecast is not None and not self.forecast.is_good


def with_next_step(sentences: SocialWorkSentenceQuerySet) -> SocialWorkSentenceQuerySet:
    """Adds what tells the next step: sessions that wait, absences without a judgment, plan, site, letter, decision."""

    def rows_of(rows: Any) -> Any:
        return rows.filter(sentence=OuterRef("pk")).order_by()

    def number_of(rows: Any) -> Coalesce:
        counted = rows_of(rows).values("sentence").annotate(n=Count("pk"))
        return Coalesce(Subquery(counted.values("n")), 0)

    placements = Placement.objects.filter(sentence=OuterRef("pk")).order_by("-starts_on", "-id")
    letters = Letter.objects.valid().filter(subject_id=OuterRef("public_id"), kind__in=COMPLETION_LETTERS)
    running = Placement.objects.filter(sentence=OuterRef("pk"))
    running = running.filter(Q(ends_on=None) | Q(ends_on__gte=OuterRef("office_day")))
    return sentences.annotate(office_day=OfficeDay(timezone.now())).annotate(
        has_place=Exists(running),
        waiting_officer=number_of(WorkSession.objects.awaiting_officer()),
        waiting_host=number_of(WorkSession.objects.awaiting_host()),
        unjudged_absences=number_of(Absence.objects.filter(is_lawful=None)),
        has_plan=Exists(rows_of(WorkPlan.objects.filter(until=None))),
        site_name=Subquery(placements.values("site__name")[:1]),
        is_undecided=Exists(rows_of(DefaultReport.objects.undecided())),
        has_letter=Exists(letters),
    )


def of_page(page: Iterable[SocialWorkSentence]) -> SocialWorkSentenceQuerySet:
    """The sentences of one page by their keys: what a list adds to them is not computed for the pages before it."""
    keys = [sentence.pk for sentence in page]
    return SocialWorkSentence.objects.filter(pk__in=keys).by_urgency().with_minutes().with_forecast(timezone.now())


def board_rows(page: Iterable[SocialWorkSentence], user: User) -> list[BoardRow]:
    """The lines of these sentences, in two queries and one for the names."""
    found = of_page(page).select_related("supervision__officer", "supervision__office")
    found = found.prefetch_related(Prefetch("supervision__client", Client.objects.with_own_flag(user)))
    return [board_row(sentence, user) for sentence in with_next_step(found)]


def board_row(sentence: Any, user: User) -> BoardRow:
    """One line, from a sentence with its annotations."""
    return BoardRow(
        sentence,
        label_for(user, sentence),
        sentence.minutes_credited,
        Forecast.from_row(sentence.forecast_row) if sentence.forecast_row else None,
        STATE_TONES[State(sentence.state)],
        next_step(sentence),
    )


def next_step(sentence: Any) -> str:
    """What somebody has to do now, the most urgent thing alone; the sentence carries `with_next_step`."""
    if sentence.state == State.COMPLETED:
        return "" if sentence.has_letter else "Surat keterangan selesai belum terbit"
    if sentence.state == State.DEFAULTED:
        return "Menunggu keputusan jaksa" if sentence.is_undecided else ""
    if sentence.waiting_officer:
        return f"{sentence.waiting_officer} sesi menunggu diperiksa"
    if sentence.waiting_host:
        return f"{sentence.waiting_host} sesi menunggu tempat kerja"
    if sentence.unjudged_absences:
        return f"{sentence.unjudged_absences} ketidakhadiran belum dinilai"
    if sentence.state == State.PAUSED:
        return "Lanjutkan bila alasan berhenti sudah selesai"
    if not sentence.site_name:
        return "Belum ditempatkan"
    if not sentence.has_place:
        return "Penempatan berakhir: tempatkan kembali"
    return "" if sentence.has_plan else "Jadwal mingguan belum disusun"


@dataclass(frozen=True, slots=True)
class Tab:
    """One state of the board, with how many are in it."""

    label: str
    url: str
    current: bool
    count: int


def state_counts(sentences: SocialWorkSentenceQuerySet) -> dict[str, int]:
    """How many of these are in each state."""
    return dict(sentences.order_by().values_list("state").annotate(n=Count("pk")))


@dataclass(frozen=True, slots=True)
class OutlookCounts:
    """How many open sentences cannot be done in time, need more days, or are late in their period."""

    red: int
    amber: int
    late: int


def outlook_counts(sentences: SocialWorkSentenceQuerySet, now: datetime) -> OutlookCounts:
    """The figures of these sentences, in one query; each has its list under the filter `outlook`."""
    rows: Any = sentences.with_outlook(now).with_period_passed(now).order_by()
    counted = list(rows.values("outlook").annotate(n=Count("pk"), late=Count("pk", filter=Q(is_late=True))))
    of = {row["outlook"]: row["n"] for row in counted}
    return OutlookCounts(of.get(Outlook.RED, 0), of.get(Outlook.AMBER, 0), sum(row["late"] for row in counted))


def state_tabs(request: HttpRequest, found: ExecutionFilter) -> list[Tab]:
    """All, still open, undecided, and each state, counted under the other filters, which each link keeps."""
    rows = found.without("state")
    counts = state_counts(rows)
    current = found.values.get("state") or ""
    still_open = sum(counts.get(state, 0) for state in OPEN_STATES)
    choices = [("", "Semua", sum(counts.values())), (OPEN, "Belum selesai", still_open)]
    choices += [(UNDECIDED, "Menunggu keputusan", rows.awaiting_decision().count())]
    choices += [(state.value, state.label, counts.get(state.value, 0)) for state in State]
    return [Tab(label, _with_state(request, value), value == current, count) for value, label, count in choices]


def _with_state(request: HttpRequest, state: str) -> str:
    query = request.GET.copy()
    query.pop("page", None)
    query["state"] = state
    if not state:
        del query["state"]
    return f"{request.path}?{query.urlencode()}"
