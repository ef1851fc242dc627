"""Planning guidance: conditions, assessments, needs, goals, activities, and the stage a panel decides on."""

import uuid
from datetime import date

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients.actions.locking import lock_case
from clients.actions.panel import propose_to_panel
from clients.actions.saving import save_or_refuse
from clients.actions.visit_series import rhythm_followed
from clients.models import (
    Activity,
    Condition,
    Goal,
    Need,
    PanelItem,
    PanelSession,
    RiskAssessment,
    Supervision,
)
from clients.rules import guidance as rules


@transaction.atomic
def add_condition(*, supervision: Supervision, kind: str, text: str, until: date | None = None, by: User) -> Condition:
    """Adds a condition to an open case; one that stands there already is returned. Raises DomainError."""
    case = _lock_open(supervision)
    words = text.strip()
    known = case.conditions.filter(text=words, kind=kind, until=until).first()
    if known is not None:
        return known
    condition = Condition(supervision=case, kind=kind, text=words, until=until)
    save_or_refuse(condition)
    return condition


@transaction.atomic
def end_condition(*, condition: Condition, on: date, by: User) -> Condition:
    """Sets the last day of a condition; it stays on the record. Raises DomainError for a day before the case began."""
    case = _lock_open(condition.supervision)
    if on < case.starts_on:
        raise DomainError("Syarat tidak dapat berakhir sebelum mulai bimbingan.")
    locked = Condition.objects.select_for_update().get(pk=condition.pk)
    locked.until = on
    save_or_refuse(locked)
    return locked


@transaction.atomic
def record_assessment(
    *,
    supervision: Supervision,
    instrument: str,
    assessed_on: date,
    level: str,
    consent_on: date,
    score: int | None = None,
    note: str = "",
    submission_key: uuid.UUID | None = None,
    by: User,
) -> RiskAssessment:
    """Keeps the result of an assessment the client agreed to; the instrument itself is not kept. Raises DomainError.

    The level is the client's, so the visits ahead in every open case follow the rhythm it asks for.
    """
    cases = list(Supervision.objects.open().filter(client=supervision.client_id).order_by("pk").select_for_update())
    case = _lock_open(supervision)

    def create() -> RiskAssessment:
        enforce(rules.assessment_days(consent_on, assessed_on, case.office.today()))
        assessment = RiskAssessment(
            supervision=case,
            instrument=instrument,
            assessed_on=assessed_on,
            score=score,
            level=level,
            consent_on=consent_on,
            note=note.strip(),
            assessed_by=by,
            submission_key=submission_key,
        )
        with rhythm_followed(cases, by=by):
            save_or_refuse(assessment)
        return assessment

    assessment, _ = create_once(case.risk_assessments.all(), submission_key or uuid.uuid4(), create)
    return assessment


@transaction.atomic
def add_need(*, supervision: Supervision, area: str, text: str, by: User) -> Need:
    """Notes a need that guidance shall answer; the same open one is returned. Raises DomainError."""
    case = _lock_open(supervision)
    known = case.needs.filter(area=area, text=text.strip(), met_on=None).first()
    if known is not None:
        return known
    need = Need(supervision=case, area=area, text=text.strip(), noted_on=case.office.today())
    save_or_refuse(need)
    return need


@transaction.atomic
def meet_need(*, need: Need, by: User) -> Need:
    """Records that a need is met today. A second tap changes nothing."""
    case = _lock_open(need.supervision)
    locked = Need.objects.select_for_update().get(pk=need.pk)
    if locked.met_on is None:
        locked.met_on = case.office.today()
        save_or_refuse(locked)
    return locked


@transaction.atomic
def add_goal(
    *,
    supervision: Supervision,
    text: str,
    stage: str,
    need: Need | None = None,
    due_on: date | None = None,
    by: User,
) -> Goal:
    """Agrees on a goal for a stage; the same open one is returned. Raises DomainError."""
    case = _lock_open(supervision)
    if need is not None and need.supervision_id != case.pk:
        raise DomainError("Kebutuhan ini milik perkara lain.")
    words = text.strip()
    known = case.goals.filter(text=words, stage=stage, state=Goal.State.OPEN).first()
    if known is not None:
        return known
    _require_ahead(case, due_on)
    goal = Goal(supervision=case, need=need, text=words, stage=stage, due_on=due_on)
    save_or_refuse(goal)
    return goal


@transaction.atomic
def close_goal(*, goal: Goal, state: str, note: str = "", by: User) -> Goal:
    """Closes a goal today as reached, or dropped with a reason. The same again changes nothing. Raises DomainError."""
    case = _lock_open(goal.supervision)
    locked = Goal.objects.select_for_update(of=("self",)).get(pk=goal.pk)
    if locked.state == state:
        return locked
    if locked.state != Goal.State.OPEN:
        raise DomainError(f"Tujuan ini sudah ditutup: {locked.get_state_display().lower()}.")
    locked.state, locked.closed_on, locked.closing_note = state, case.office.today(), note.strip()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def add_activity(*, goal: Goal, kind: str, text: str, due_on: date | None = None, by: User) -> Activity:
    """Plans something to be done towards an open goal; the same one is returned. Raises DomainError."""
    case = _lock_open(goal.supervision)
    locked = _lock_open_goal(goal)
    words = text.strip()
    known = locked.activities.filter(text=words, kind=kind).first()
    if known is not None:
        return known
    _require_ahead(case, due_on)
    activity = Activity(goal=locked, kind=kind, text=words, due_on=due_on)
    save_or_refuse(activity)
    return activity


@transaction.atomic
def update_progress(*, activity: Activity, progress: int, result: str | None = None, by: User) -> Activity:
    """Says how far an activity has come, in percent, and what came of it; None keeps the result. Raises DomainError."""
    _lock_open(activity.goal.supervision)
    _lock_open_goal(activity.goal)
    locked = Activity.objects.select_for_update().get(pk=activity.pk)
    locked.progress = progress
    if result is not None:
        locked.result = result.strip()
    locked.updated_at = timezone.now()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def propose_stage(
    *, supervision: Supervision, to_stage: str, proposal: str, session: PanelSession | None = None, by: User
) -> PanelItem:
    """Asks the panel to move a case to its next stage. Raises StatuteError for another one, DomainError otherwise."""
    case = _lock_open(supervision)
    if case.status != Supervision.Status.ACTIVE:
        raise DomainError("Tahap berubah selama klien dibimbing.")
    enforce(rules.stage_move(case.stage, to_stage))
    if not proposal.strip():
        raise DomainError("Tulis perkembangan klien yang mendasari usul ini.")
    return propose_to_panel(
        matter=PanelItem.Matter.STAGE,
        session=session,
        supervision=case,
        to_stage=to_stage,
        proposal=proposal,
        by=by,
    )


def move_stage(*, item: PanelItem, by: User) -> None:
    """Moves the case to the stage that the panel agreed to, and its visits ahead to the rhythm of that stage (R42).

    A refusal leaves it where it is. Part of the transaction of the decision. Raises DomainError for a case that has
    ended or moved meanwhile.
    """
    if item.decision != PanelItem.Decision.ACCEPTED or item.supervision is None:
        return
    case = _lock_open(item.supervision)
    enforce(rules.stage_move(case.stage, item.to_stage))
    with rhythm_followed([case], by=by):
        case.stage = item.to_stage
        case.save(update_fields=["stage"])


def _lock_open(supervision: Supervision) -> Supervision:
    """The case, locked. Raises DomainError when it has ended."""
    case = lock_case(supervision.pk)
    if not case.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi rencana bimbingannya tidak berubah lagi.")
    return case


def _lock_open_goal(goal: Goal) -> Goal:
    """The goal, locked. Raises DomainError when it was reached or dropped."""
    locked = Goal.objects.select_for_update(of=("self",)).get(pk=goal.pk)
    if locked.state != Goal.State.OPEN:
        raise DomainError(f"Tujuan ini sudah ditutup: {locked.get_state_display().lower()}.")
    return locked


def _require_ahead(supervision: Supervision, due_on: date | None) -> None:
    """A target lies ahead."""
    if due_on is not None and due_on < supervision.office.today():
        raise DomainError("Tanggal sasaran tidak boleh pada hari yang sudah lewat.")
