"""The report-in duty: a client reports, is excused, or misses it; the next duty follows at once."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.saving import save_or_refuse
from clients.models import ReportIn, Supervision


def interval_days(supervision: Supervision) -> int:
    """Days between two report-ins: the case's own, else the office's, else DEFAULT_REPORT_IN_DAYS."""
    return supervision.report_in_days or supervision.office.report_in_days or int(settings.DEFAULT_REPORT_IN_DAYS)


def open_first_duty(*, supervision: Supervision, due_on: date | None) -> ReportIn | None:
    """The first duty of a case: on the agreed day, else one interval after guidance begins. Part of a transaction."""
    today = supervision.office.today()
    day = due_on or max(today, supervision.starts_on) + timedelta(days=interval_days(supervision))
    if due_on is not None:
        starts_on, ends_on = supervision.starts_on, supervision.ends_on
        enforce(rules.first_day(due_on, today, starts_on, ends_on, field="first_report_in_on"))
    return _open_duty(supervision, day)


def close_duty(*, supervision: Supervision, closed_on: date) -> None:
    """Settles the open duty of a case that ends: due before the end is missed, due later never came about."""
    for duty in supervision.report_ins.select_for_update().filter(state=ReportIn.State.DUE):
        if duty.due_on < closed_on:
            duty.state = ReportIn.State.MISSED
            duty.save(update_fields=["state"])
        else:
            duty.delete()


def _open_duty(supervision: Supervision, due_on: date) -> ReportIn | None:
    """A duty on that day, unless the case has ended by then; none twice for one day."""
    if supervision.ends_on is not None and due_on > supervision.ends_on:
        return None
    duty, _ = ReportIn.objects.get_or_create(supervision=supervision, due_on=due_on)
    return duty


def _open_next_duty(duty: ReportIn, after: date) -> None:
    """The first day after `after` in the rhythm of the case, counted from `duty`.

    Days that went by while nobody could record a report are passed over: three misses in a row may cost a client
    the release (R46), so only a duty that stood open counts as missed.
    """
    supervision = duty.supervision
    if not supervision.is_open or supervision.report_ins.filter(state=ReportIn.State.DUE).exists():
        return
    step = interval_days(supervision)
    behind = max(0, (after - duty.due_on).days)
    _open_duty(supervision, duty.due_on + timedelta(days=step * (behind // step + 1)))


def _lock(duty: ReportIn) -> ReportIn:
    """The duty with its case locked, so that the next duty is opened once. Raises DomainError for one that is gone."""
    supervision = (
        Supervision.objects.select_for_update(of=("self",)).select_related("office").get(pk=duty.supervision_id)
    )
    locked = ReportIn.objects.select_for_update().filter(pk=duty.pk).first()
    if locked is None:
        raise DomainError("Wajib lapor ini tidak ada lagi karena perkaranya sudah ditutup.")
    locked.supervision = supervision
    return locked


def _require_unsettled(duty: ReportIn) -> None:
    """A duty can still be settled while it is due, or missed and no later duty was settled."""
    if duty.state == ReportIn.State.DUE:
        return
    later = duty.supervision.report_ins.filter(due_on__gt=duty.due_on).exclude(state=ReportIn.State.DUE)
    if duty.state != ReportIn.State.MISSED or later.exists():
        raise DomainError(f"Wajib lapor ini sudah dicatat: {duty.get_state_display()}.")


@transaction.atomic
def report_in(
    *, duty: ReportIn, mode: str = ReportIn.Mode.OFFICE, reported_at: datetime | None = None, note: str = "", by: User
) -> ReportIn:
    """Records that the client reported, also late, and opens the next duty. A second tap changes nothing.

    Raises DomainError when the duty was excused, or another was settled after it.
    """
    locked = _lock(duty)
    if locked.state == ReportIn.State.REPORTED:
        return locked
    _require_unsettled(locked)
    now = timezone.now()
    locked.state = ReportIn.State.REPORTED
    locked.mode = mode
    locked.reported_at = reported_at or now
    if locked.reported_at > now:
        raise DomainError("Waktu lapor tidak boleh di masa depan.")
    locked.note = note
    locked.recorded_by = by
    save_or_refuse(locked)
    _open_next_duty(locked, locked.reported_at.astimezone(locked.supervision.office.zone).date())
    return locked


@transaction.atomic
def excuse_report_in(*, duty: ReportIn, reason: str, by: User) -> ReportIn:
    """Records that the client was prevented for a stated reason, and opens the next duty. Raises DomainError."""
    locked = _lock(duty)
    if locked.state == ReportIn.State.EXCUSED:
        return locked
    _require_unsettled(locked)
    if not reason.strip():
        raise DomainError("Tulis alasan klien tidak dapat lapor.")
    locked.state = ReportIn.State.EXCUSED
    locked.note = reason.strip()
    locked.recorded_by = by
    save_or_refuse(locked)
    _open_next_duty(locked, locked.supervision.office.today())
    return locked


def mark_missed_report_ins(*, office: Office, on: date | None = None) -> int:
    """Marks every duty of the office that was due before `on` (its today) as missed; returns how many.

    Each duty is its own transaction. Harmless to run again: only an open duty becomes missed.
    """
    today = on or office.today()
    overdue = ReportIn.objects.filter(supervision__office=office).overdue(today).values_list("pk", flat=True)
    return sum(_mark_missed(pk, today) for pk in list(overdue))


@transaction.atomic
def _mark_missed(pk: int, today: date) -> bool:
    """Marks one duty as missed unless somebody settled it, or closed its case, meanwhile."""
    listed = ReportIn.objects.filter(pk=pk).first()
    if listed is None:
        return False
    try:
        duty = _lock(listed)
    except DomainError:
        return False
    if duty.state != ReportIn.State.DUE or duty.due_on >= today:
        return False
    duty.state = ReportIn.State.MISSED
    duty.save(update_fields=["state"])
    _open_next_duty(duty, today - timedelta(days=1))
    return True
