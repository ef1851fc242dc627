"""Visits: planning one, writing down what came of it, moving it, calling it off."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import rules
from clients.actions.saving import save_or_refuse
from clients.models import OutcomeKind, Supervision, Visit
from villages.models import Village


@dataclass(frozen=True, kw_only=True)
class VisitOutcome:
    """What an officer writes down after a visit. `occurred_at` is an instant; `met` says whether the client was met."""

    kind: str
    occurred_at: datetime
    findings: str
    met: bool = True
    village: Village | None = None
    place: str = ""
    present: Sequence[str] = ()
    community_acceptance: int | None = None
    is_violation: bool = False


@transaction.atomic
def log_visit(
    *,
    supervision: Supervision,
    outcome: VisitOutcome,
    next_on: date | None = None,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Visit:
    """Records a visit and plans the next one; a resent submission returns the first visit.

    The planned visit receives the outcome when it was already planned at that time; a visit entered late that came
    before the plan is a row of its own. Without `next_on` the next visit is DEFAULT_VISIT_DAYS from today, within
    the case. Raises DomainError.
    """
    locked = _lock(supervision.pk)

    def create() -> Visit:
        _require_guided(locked)
        today = locked.office.today()
        occurred_on = outcome.occurred_at.astimezone(locked.office.zone).date()
        enforce(
            rules.visit_happened(outcome.occurred_at, timezone.now()),
            rules.visit_within_case(occurred_on, locked.starts_on),
        )
        planned = locked.visits.select_for_update().filter(state=Visit.State.PLANNED).first()
        if planned is not None and planned.logged_at <= outcome.occurred_at:
            visit, planned = planned, None
        else:
            visit = Visit(supervision=locked)
        visit.officer = _visitor(locked, by)
        visit.logged_at = timezone.now()
        visit.submission_key = submission_key
        _write_outcome(visit, outcome)
        _plan_next(locked, planned, next_on, today)
        return visit

    visit, _ = create_once(locked.visits.all(), submission_key or uuid.uuid4(), create)
    return visit


def _visitor(supervision: Supervision, by: User) -> User:
    """Whose visit it was: the officer who writes it down, or the case's own when the head does."""
    return by if by.role == Role.OFFICER or supervision.officer is None else supervision.officer


def _write_outcome(visit: Visit, outcome: VisitOutcome) -> None:
    """Turns `visit` into what happened."""
    visit.state = Visit.State.HELD if outcome.met else Visit.State.NOT_MET
    visit.outcome = OutcomeKind.objects.get(code="met" if outcome.met else "not_home")
    visit.kind = outcome.kind
    visit.occurred_at = outcome.occurred_at
    visit.village = outcome.village
    visit.place = outcome.place
    visit.present = list(outcome.present)
    visit.findings = outcome.findings
    visit.community_acceptance = outcome.community_acceptance
    visit.is_violation = outcome.is_violation
    save_or_refuse(visit)


@transaction.atomic
def correct_visit(*, visit: Visit, outcome: VisitOutcome, reason: str, by: User) -> Visit:
    """Puts right what was written down after a visit; triggers keep what stood there before, and no plan moves.

    Raises DomainError for a visit that was never made, and without a reason.
    """
    supervision = _lock(visit.supervision_id)
    locked = Visit.objects.select_for_update().get(pk=visit.pk)
    if locked.occurred_at is None:
        raise DomainError("Kunjungan ini belum punya catatan yang dapat diperbaiki.")
    if not reason.strip():
        raise DomainError("Tulis mengapa catatan ini diperbaiki.")
    enforce(
        rules.visit_happened(outcome.occurred_at, timezone.now()),
        rules.visit_within_case(outcome.occurred_at.astimezone(supervision.office.zone).date(), supervision.starts_on),
    )
    locked.change_reason = reason.strip()
    _write_outcome(locked, outcome)
    return locked


def default_next_visit(supervision: Supervision, today: date) -> date | None:
    """The day the next visit is planned for unless another is agreed; None when the case is over by then."""
    ends_on = supervision.ends_on
    if ends_on is not None and ends_on <= today:
        return None
    wanted = today + timedelta(days=settings.DEFAULT_VISIT_DAYS)
    return min(wanted, ends_on) if ends_on is not None else wanted


def _plan_next(supervision: Supervision, planned: Visit | None, next_on: date | None, today: date) -> None:
    """Plans the next visit, or moves the one that is still planned."""
    day = next_on or default_next_visit(supervision, today)
    if day is None:
        return
    enforce(rules.next_visit_day(day, today, supervision.ends_on))
    visit = planned or Visit(supervision=supervision, state=Visit.State.PLANNED, kind=Visit.Kind.HOME)
    visit.officer = supervision.officer  # type: ignore[assignment]  # _require_guided saw it
    visit.planned_on = day
    save_or_refuse(visit)


@transaction.atomic
def plan_visit(*, supervision: Supervision, on: date, kind: str = Visit.Kind.HOME, by: User) -> Visit:
    """Plans a visit for a case that has none planned, today at the earliest. Raises DomainError."""
    locked = _lock(supervision.pk)
    _require_guided(locked)
    _require_plannable(locked, on)
    visit = Visit(supervision=locked, officer=locked.officer, state=Visit.State.PLANNED, kind=kind, planned_on=on)
    save_or_refuse(visit)
    return visit


@transaction.atomic
def reschedule_visit(*, visit: Visit, on: date, reason: str = "", by: User) -> Visit:
    """Moves a planned visit to another day, today at the earliest and within the case. Raises DomainError."""
    supervision, locked = _lock_planned(visit, "dijadwalkan ulang")
    _require_plannable(supervision, on)
    locked.planned_on = on
    locked.change_reason = reason.strip()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def cancel_visit(*, visit: Visit, reason: str, by: User) -> Visit:
    """Calls a planned visit off. The case then stands in the list of cases without a next visit. Raises DomainError."""
    if Visit.objects.filter(pk=visit.pk, state=Visit.State.CANCELLED).exists():
        return visit
    _, locked = _lock_planned(visit, "dibatalkan")
    if not reason.strip():
        raise DomainError("Tulis alasan membatalkan kunjungan.")
    locked.state = Visit.State.CANCELLED
    locked.change_reason = reason.strip()
    save_or_refuse(locked)
    return locked


def _lock(supervision_id: int) -> Supervision:
    """The case, locked: one plan and one outcome at a time."""
    cases = Supervision.objects.select_for_update(of=("self",)).select_related("office", "officer")
    return cases.get(pk=supervision_id)


def _lock_planned(visit: Visit, verb: str) -> tuple[Supervision, Visit]:
    """The case and its visit, locked; refuses a visit that is not planned any more."""
    supervision = _lock(visit.supervision_id)
    locked = Visit.objects.select_for_update().get(pk=visit.pk)
    if locked.state != Visit.State.PLANNED:
        raise DomainError(f"Kunjungan ini sudah {locked.get_state_display().lower()}, jadi tidak dapat {verb}.")
    return supervision, locked


def _require_guided(supervision: Supervision) -> None:
    """Only an open case with an officer is visited."""
    if not supervision.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi tidak ada kunjungan lagi.")
    if supervision.officer is None:
        raise DomainError("Perkara ini belum punya Pembimbing Kemasyarakatan. Minta kepala Bapas menunjuknya dulu.")


def _require_plannable(supervision: Supervision, on: date) -> None:
    """A plan is for today or later and lies within the case."""
    if on < supervision.office.today():
        raise DomainError("Rencana kunjungan tidak boleh pada hari yang sudah lewat.")
    if supervision.ends_on is not None and on > supervision.ends_on:
        raise DomainError(f"Rencana kunjungan paling lambat pada akhir bimbingan ({supervision.ends_on:%d-%m-%Y}).")
