"""The few facts about a client's running cases that stand under the name on every page of the case file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.permissions import Verdict
from accounts.roles import role_of
from clients import rules
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.inquiry_clock import clock_face
from clients.models import Client, Concern, ReportIn, RiskAssessment, SocialInquiry, Supervision, Visit
from clients.permissions import can_assign_officer, can_read_visits
from clients.querysets.scope import OPEN_STATUSES

SOON = timedelta(days=3)
RISK_TONES = {"high": "bad", "medium": "warn"}


@dataclass(frozen=True, slots=True)
class StatusFact:
    """One fact: what it is about, how it stands, how urgent that is, and the page where it is dealt with.

    `due_on` is a day the page writes out, or counts down to when it `is_near` or past.
    """

    label: str
    url: str
    text: str = ""
    tone: str = "neutral"
    due_on: date | None = None
    is_near: bool = False


FactSource = Callable[[User, Client, Sequence[Supervision]], Iterable[StatusFact]]

_sources: list[FactSource] = []


def register_facts(source: FactSource) -> FactSource:
    """Adds what a higher app says of a client's cases, given those that the reader may see."""
    if source not in _sources:
        _sources.append(source)
    return source


def status_facts(user: User, client: Client) -> list[StatusFact]:
    """At most six facts in at most six queries, as far as `user` may see each; of closed cases only that they ended.

    Between them stands what other apps registered; a source asks nothing for a client without a case of its own.
    """
    visible = Supervision.objects.visible_to(user).filter(client=client)
    cases = list(visible.select_related("office", "officer").with_misses_in_a_row())
    running = [case for case in cases if case.is_open]
    facts = [*_facts_of_running(user, client, running)] if running else [*_ended(client, cases)]
    told = [fact for source in _sources for fact in source(user, client, cases)]
    return [*facts, *told, *_inquiry_clock(user, client)]


def _facts_of_running(user: User, client: Client, cases: list[Supervision]) -> Iterator[StatusFact]:
    today = client.office.today()
    unassigned = next((case for case in cases if case.officer_id is None), None)
    if unassigned is not None:
        yield _no_officer(client, unassigned, can_assign_officer(user, unassigned))
    guided = [case for case in cases if case.officer_id is not None]
    if guided:
        if can_read_visits(user):
            yield _next_visit(user, client, guided, today)
        yield _report_in(user, client, guided, today)
    yield from _open_concern(user, client)
    yield _risk_and_stage(user, client, cases)


def _no_officer(client: Client, case: Supervision, may_assign: Verdict) -> StatusFact:
    """Somebody must be given the case first."""
    address = reverse("clients:supervision_assign", args=[case.public_id]) if may_assign else _on_file(client, case)
    return StatusFact("Pembimbing", address, "belum ditunjuk", "warn")


def _next_visit(user: User, client: Client, cases: list[Supervision], today: date) -> StatusFact:
    """The earliest planned visit, which is late when nobody wrote down what came of it; or that none is planned."""
    planned = Visit.objects.visible_to(user).filter(
        supervision__client=client, supervision__status__in=OPEN_STATUSES, state=Visit.State.PLANNED
    )
    visit = planned.order_by("planned_on", "pk").first()
    if visit is None:
        plan = reverse("clients:visit_plan", args=[cases[0].public_id])
        return StatusFact("Kunjungan", plan, "belum dijadwalkan", "warn")
    return _due("Kunjungan", reverse("clients:visit_detail", args=[visit.public_id]), visit.planned_on, today)


def _report_in(user: User, client: Client, cases: list[Supervision], today: date) -> StatusFact:
    """Report-ins missed in a row, else the next one due."""
    address = reverse("clients:report_in_file", args=[client.public_id])
    misses = max(case.misses for case in cases)  # type: ignore[attr-defined]  # annotated
    if misses:
        tone = "bad" if misses >= rules.MISSES_BEFORE_REVOCATION else "warn"
        return StatusFact("Wajib lapor", address, f"{misses} kali tidak lapor", tone)
    duties = ReportIn.objects.visible_to(user).filter(
        supervision__client=client, supervision__status__in=OPEN_STATUSES, state=ReportIn.State.DUE
    )
    due_on = duties.order_by("due_on").values_list("due_on", flat=True).first()
    if due_on is None:
        return StatusFact("Wajib lapor", address, "tidak ada lagi")
    return _due("Wajib lapor", address, due_on, today)


def _due(label: str, address: str, due_on: date | None, today: date) -> StatusFact:
    """A day on which something is due: counted down from three days before."""
    if due_on is None:
        return StatusFact(label, address)
    tone = "bad" if due_on < today else "warn" if due_on <= today + SOON else "neutral"
    return StatusFact(label, address, tone=tone, due_on=due_on, is_near=due_on <= today + SOON)


def _open_concern(user: User, client: Client) -> Iterator[StatusFact]:
    """How far the one open concern has come, or how many there are."""
    concerns = list(Concern.objects.visible_to(user).filter(client=client).open().order_by("-filed_at", "-pk"))
    if len(concerns) == 1:
        address = reverse("clients:concern_detail", args=[concerns[0].public_id])
        yield StatusFact("Masalah", address, concerns[0].get_state_display().lower(), "warn")
    elif concerns:
        address = reverse("clients:client_concerns", args=[client.public_id])
        yield StatusFact("Masalah", address, f"{len(concerns)} laporan terbuka", "warn")


def _risk_and_stage(user: User, client: Client, cases: list[Supervision]) -> StatusFact:
    """The stage of each running case, for who plans guidance with the level of risk last assessed."""
    stages = " dan ".join(dict.fromkeys(case.get_stage_display().lower().removeprefix("tahap ") for case in cases))
    if role_of(user) not in GUIDANCE_ROLES:
        return StatusFact("Tahap", _on_file(client, cases[0]), stages)
    assessed = RiskAssessment.objects.visible_to(user).filter(supervision__client=client)
    latest = assessed.order_by("-assessed_on", "-pk").first()
    risk = f"risiko {latest.get_level_display().lower()}" if latest else "risiko belum dinilai"
    address = reverse("clients:guidance_detail", args=[client.public_id])
    tone = RISK_TONES.get(latest.level, "neutral") if latest else "warn"
    return StatusFact("Tahap dan risiko", address, f"{stages}, {risk}", tone)


def _inquiry_clock(user: User, client: Client) -> Iterator[StatusFact]:
    """The unfinished Litmas whose clock ends first."""
    running = SocialInquiry.objects.visible_to(user).filter(client=client).unfinished()
    inquiry = running.select_related("kind", "office").order_by("due_at", "pk").first()
    if inquiry is not None:
        clock = clock_face(inquiry, timezone.now())
        text = clock.text if inquiry.due_at else "menunggu petugas"
        yield StatusFact("Litmas", reverse("clients:inquiry_detail", args=[inquiry.public_id]), text, clock.tone)


def _ended(client: Client, cases: list[Supervision]) -> Iterator[StatusFact]:
    """That guidance ended, how and when; nothing for a client who has no case yet."""
    closed = [case for case in cases if case.closed_on is not None]
    if closed:
        last = max(closed, key=lambda case: (case.closed_on, case.pk))
        yield StatusFact("Bimbingan", _on_file(client, last), last.get_status_display().lower(), due_on=last.closed_on)


def _on_file(client: Client, case: Supervision) -> str:
    """Where the case stands on the summary of the file."""
    return f"{reverse('clients:client_detail', args=[client.public_id])}#case-{case.public_id}"
