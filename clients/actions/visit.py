"""Visits: planning one, writing down what came of it, moving it, calling it off."""

import uuid
from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Role, User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import rules
from clients.actions.attachment import FilesKeptWithRows
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.actions.visit_record import VisitOutcome, write_record
from clients.attachments import PreparedFile
from clients.frequency import visit_interval_days
from clients.models import Supervision, Visit


def log_visit(
    *,
    supervision: Supervision,
    outcome: VisitOutcome,
    next_on: date | None = None,
    plan: Visit | None = None,
    files: Sequence[PreparedFile] = (),
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Visit:
    """Records a visit with its files and sees to the next one; a resent submission returns the first visit.

    The outcome goes to `plan`, else to the planned visit it answers (see `_answered_plan`); a visit that answers no
    plan is a row of its own. The next planned visit stands; `next_on` moves it there, and without one the next is
    planned in the rhythm of the case. Raises DomainError, and then neither a row nor a file remains.
    """
    with FilesKeptWithRows() as store, transaction.atomic():
        locked = lock_case(supervision.pk)

        def create() -> Visit:
            require_guided(locked)
            require_possible(locked, outcome)
            visit = _answered_plan(locked, plan, outcome) or Visit(supervision=locked)
            visit.officer = _visitor(locked, by)
            visit.logged_at = timezone.now()
            visit.submission_key = submission_key
            write_record(visit, outcome)
            _plan_next(locked, next_on)
            store.attach(files, supervision=locked, visit=visit, by=by)
            return visit

        visit, _ = create_once(locked.visits.all(), submission_key or uuid.uuid4(), create)
    return visit


def require_possible(supervision: Supervision, outcome: VisitOutcome) -> None:
    """A visit took place, in order, while guidance ran."""
    now = timezone.now()
    enforce(
        rules.visit_happened(outcome.occurred_at, now),
        rules.visit_ended(outcome.occurred_at, outcome.ended_at, now),
        rules.visit_within_case(outcome.occurred_at.astimezone(supervision.office.zone).date(), supervision.starts_on),
    )


def _answered_plan(supervision: Supervision, plan: Visit | None, outcome: VisitOutcome) -> Visit | None:
    """The planned visit that this outcome answers.

    The one the officer came from; else the latest planned for that day or before, known at that time; else the first
    one ahead when it is nearer than half the rhythm: somebody went a few days early. An extra visit answers none.
    """
    planned = supervision.visits.select_for_update().filter(state=Visit.State.PLANNED)
    if plan is not None:
        return planned.filter(pk=plan.pk).first()
    day = outcome.occurred_at.astimezone(supervision.office.zone).date()
    known = planned.filter(logged_at__lte=outcome.occurred_at)
    due = known.filter(planned_on__lte=day).order_by("-planned_on").first()
    soon = day + timedelta(days=visit_interval_days(supervision, day) // 2)
    return due or known.filter(planned_on__lte=soon).order_by("planned_on").first()


def _visitor(supervision: Supervision, by: User) -> User:
    """Whose visit it was: the officer who writes it down, or the case's own when the head does."""
    return by if by.role == Role.OFFICER or supervision.officer is None else supervision.officer


def correct_visit(
    *, visit: Visit, outcome: VisitOutcome, reason: str, files: Sequence[PreparedFile] = (), by: User
) -> Visit:
    """Puts right what was written down after a visit; triggers keep what stood there before, and no plan moves.

    Raises DomainError for a visit that was never made, and without a reason.
    """
    with FilesKeptWithRows() as store, transaction.atomic():
        supervision = lock_case(visit.supervision_id)
        locked = Visit.objects.select_for_update(of=("self",)).get(pk=visit.pk)
        if locked.occurred_at is None:
            raise DomainError("Kunjungan ini belum punya catatan yang dapat diperbaiki.")
        if not reason.strip():
            raise DomainError("Tulis mengapa catatan ini diperbaiki.")
        require_possible(supervision, outcome)
        locked.change_reason = reason.strip()
        write_record(locked, outcome)
        store.attach(files, supervision=supervision, visit=locked, by=by)
    return locked


def default_next_visit(supervision: Supervision, today: date) -> date | None:
    """The day of the next visit unless another is agreed: one interval ahead, off weekends and holidays, in the case.

    None when the case is over by then.
    """
    wanted = today + timedelta(days=visit_interval_days(supervision, today))
    return rules.visiting_day_within(wanted, today + timedelta(days=1), supervision.ends_on)


def _plan_next(supervision: Supervision, next_on: date | None) -> None:
    """Keeps a visit ahead: the next planned one stands, or moves to `next_on`; else one is planned."""
    today = supervision.office.today()
    ahead = supervision.visits.select_for_update().filter(state=Visit.State.PLANNED).upcoming(today)
    standing = ahead.order_by("planned_on").first()
    if next_on is None:
        day = default_next_visit(supervision, today)
        if standing is None and day is not None:
            save_or_refuse(planned_visit(supervision, day, in_series=True))
        return
    enforce(rules.next_visit_day(next_on, today, supervision.ends_on))
    if ahead.filter(planned_on=next_on).exists():
        return
    visit = standing or planned_visit(supervision, next_on)
    visit.planned_on, visit.in_series = next_on, False
    save_or_refuse(visit)


def planned_visit(supervision: Supervision, on: date, *, kind: str = Visit.Kind.HOME, in_series: bool = False) -> Visit:
    """An unsaved plan for the officer of a guided case."""
    return Visit(
        supervision=supervision,
        officer=supervision.officer,
        state=Visit.State.PLANNED,
        kind=kind,
        planned_on=on,
        in_series=in_series,
    )


@transaction.atomic
def plan_visit(
    *,
    supervision: Supervision,
    on: date,
    kind: str = Visit.Kind.HOME,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Visit:
    """Plans a visit, today at the earliest and one a day; a resent submission returns the first plan.

    Raises DomainError.
    """
    locked = lock_case(supervision.pk)

    def create() -> Visit:
        require_guided(locked)
        require_plannable(locked, on)
        visit = planned_visit(locked, on, kind=kind)
        visit.submission_key = submission_key
        save_or_refuse(visit)
        return visit

    visit, _ = create_once(locked.visits.all(), submission_key or uuid.uuid4(), create)
    return visit


@transaction.atomic
def reschedule_visit(*, visit: Visit, on: date, reason: str = "", by: User) -> Visit:
    """Moves a planned visit to another day, today at the earliest and within the case. Raises DomainError.

    It is an agreed day from then on: a new rhythm leaves it where it is.
    """
    supervision, locked = _lock_planned(visit, "dijadwalkan ulang")
    require_plannable(supervision, on)
    locked.planned_on, locked.in_series = on, False
    locked.change_reason = reason.strip()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def cancel_visit(*, visit: Visit, reason: str, by: User) -> Visit:
    """Calls a planned visit off. A case without another one stands in the list "Tanpa tanggal". Raises DomainError."""
    if Visit.objects.filter(pk=visit.pk, state=Visit.State.CANCELLED).exists():
        return visit
    _, locked = _lock_planned(visit, "dibatalkan")
    if not reason.strip():
        raise DomainError("Tulis alasan membatalkan kunjungan.")
    locked.state, locked.in_series = Visit.State.CANCELLED, False
    locked.change_reason = reason.strip()
    save_or_refuse(locked)
    return locked


def _lock_planned(visit: Visit, verb: str) -> tuple[Supervision, Visit]:
    """The case and its visit, locked; refuses a visit that is not planned any more."""
    supervision = lock_case(visit.supervision_id)
    locked = Visit.objects.select_for_update().get(pk=visit.pk)
    if locked.state != Visit.State.PLANNED:
        raise DomainError(f"Kunjungan ini sudah {locked.get_state_display().lower()}, jadi tidak dapat {verb}.")
    return supervision, locked


def require_guided(supervision: Supervision) -> None:
    """Only an open case with an officer is visited."""
    if not supervision.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi tidak ada kunjungan lagi.")
    if supervision.officer is None:
        raise DomainError("Perkara ini belum punya Pembimbing Kemasyarakatan. Minta kepala Bapas menunjuknya dulu.")


def require_plannable(supervision: Supervision, on: date) -> None:
    """A plan is for today or later and lies within the case."""
    if on < supervision.office.today():
        raise DomainError("Rencana kunjungan tidak boleh pada hari yang sudah lewat.")
    if supervision.ends_on is not None and on > supervision.ends_on:
        raise DomainError(
            f"Rencana kunjungan paling lambat pada akhir bimbingan ({date_format(supervision.ends_on, 'j F Y')})."
        )
