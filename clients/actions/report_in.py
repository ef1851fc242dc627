"""The report-in duty: a client reports, is excused, or misses it; the next duty follows at once."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office, Role, User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.frequency import next_report_in_day, report_in_interval_days, report_in_policy
from clients.models import ReportIn, Supervision, TravelPermit


@dataclass(frozen=True, kw_only=True)
class Report:
    """How somebody reported: where, who came or called, and when; the moment is now unless it is given."""

    mode: str = ReportIn.Mode.OFFICE
    reporter: str = ReportIn.Reporter.SELF
    reporter_name: str = ""
    place: str = ""
    reported_at: datetime | None = None
    note: str = ""

    @property
    def needs_check(self) -> bool:
        """Whether an officer must check it first: nobody of the office saw the client."""
        return self.mode == ReportIn.Mode.REMOTE or self.reporter != ReportIn.Reporter.SELF


AT_THE_COUNTER = Report()


def open_first_duty(*, supervision: Supervision, due_on: date | None) -> ReportIn | None:
    """The first duty of a case: on the agreed day, else one step after guidance begins. Part of a transaction."""
    today = supervision.office.today()
    if due_on is not None:
        starts_on, ends_on = supervision.starts_on, supervision.ends_on
        enforce(rules.first_day(due_on, today, starts_on, ends_on, field="first_report_in_on"))
        return open_duty(supervision, due_on, anchor=due_on)
    anchor = max(today, supervision.starts_on)
    return open_duty(supervision, next_report_in_day(supervision, anchor, anchor), anchor=anchor)


def close_duty(*, supervision: Supervision, closed_on: date) -> None:
    """Settles the open duty of a case that ends: due before the end is missed, due later never came about."""
    for duty in supervision.report_ins.select_for_update().filter(state=ReportIn.State.DUE):
        if duty.due_on < closed_on:
            duty.state = ReportIn.State.MISSED
            duty.save(update_fields=["state"])
        else:
            duty.delete()


def open_duty(supervision: Supervision, due_on: date | None, *, anchor: date) -> ReportIn | None:
    """A duty on that day, unless the case has ended by then; none twice for one day."""
    if due_on is None or (supervision.ends_on is not None and due_on > supervision.ends_on):
        return None
    duty, _ = ReportIn.objects.get_or_create(supervision=supervision, due_on=due_on, defaults={"anchor_on": anchor})
    return duty


def open_next_duty(duty: ReportIn, after: date) -> None:
    """The first day after the duty and after `after` in the rhythm of the case.

    Days that went by while nobody could record a report are passed over: three misses in a row may cost a client
    the release (R46), so only a duty that stood open counts as missed.
    """
    supervision = duty.supervision
    if not supervision.is_open or supervision.report_ins.filter(state=ReportIn.State.DUE).exists():
        return
    anchor = duty.anchor_on or duty.due_on
    taken = supervision.report_ins.filter(due_on__gt=after).order_by("-due_on").values_list("due_on", flat=True).first()
    latest = max(after, duty.due_on, taken or after)
    open_duty(supervision, next_report_in_day(supervision, anchor, latest), anchor=anchor)


def lock_duty(duty: ReportIn) -> ReportIn:
    """The duty with its case locked. Raises DomainError for one that is gone."""
    supervision = lock_case(duty.supervision_id)
    locked = ReportIn.objects.select_for_update().filter(pk=duty.pk).first()
    if locked is None:
        raise DomainError("Wajib lapor ini tidak ada lagi: perkaranya ditutup atau lapor sebelumnya dibatalkan.")
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
    *,
    duty: ReportIn,
    mode: str = ReportIn.Mode.OFFICE,
    reporter: str = ReportIn.Reporter.SELF,
    reporter_name: str = "",
    place: str = "",
    reported_at: datetime | None = None,
    note: str = "",
    by: User,
) -> ReportIn:
    """Records that the client reported, also late, and opens the next duty. A second tap changes nothing.

    What nobody of the office saw waits until an officer checks it, unless the case's officer or the head records it.
    Raises DomainError when the duty was excused, another was settled after it, or the report came too early.
    """
    report = Report(
        mode=mode,
        reporter=reporter,
        reporter_name=reporter_name,
        place=place,
        reported_at=reported_at,
        note=note,
    )
    locked = lock_duty(duty)
    if locked.state == ReportIn.State.REPORTED:
        return locked
    _require_unsettled(locked)
    reported_on = write_report(locked, report, by)
    supervision = locked.supervision
    every = report_in_interval_days(supervision, reported_on)
    early_days = report_in_policy(supervision.office).early_days
    enforce(rules.report_not_too_early(reported_on, locked.due_on, every, early_days))
    save_or_refuse(locked)
    open_next_duty(locked, reported_on)
    return locked


def write_report(duty: ReportIn, report: Report, by: User) -> date:
    """Fills in how and when the client reported, unsaved; returns the day at the office. Raises DomainError."""
    now = timezone.now()
    supervision = duty.supervision
    reported_at = report.reported_at or now
    reported_on = reported_at.astimezone(supervision.office.zone).date()
    if reported_at > now:
        raise DomainError("Waktu lapor tidak boleh di masa depan.")
    if reported_on < supervision.starts_on:
        raise DomainError(
            f"Waktu lapor tidak boleh sebelum mulai bimbingan ({date_format(supervision.starts_on, 'j F Y')})."
        )
    duty.state = ReportIn.State.REPORTED
    duty.mode, duty.place, duty.note = report.mode, report.place.strip(), report.note.strip()
    duty.reporter, duty.reporter_name = report.reporter, report.reporter_name.strip()
    duty.reported_at = reported_at
    duty.recorded_by = by
    if not report.needs_check or by.role == Role.HEAD or by.pk == supervision.officer_id:
        duty.verified_at, duty.verified_by = now, by
    return reported_on


@transaction.atomic
def excuse_report_in(*, duty: ReportIn, reason: str, excuse: str = "", by: User) -> ReportIn:
    """Records that the client was prevented for a stated reason, and opens the next duty. Raises DomainError."""
    locked = lock_duty(duty)
    if locked.state == ReportIn.State.EXCUSED:
        return locked
    _require_unsettled(locked)
    write_excuse(locked, reason=reason, excuse=excuse, by=by)
    open_next_duty(locked, locked.supervision.office.today())
    return locked


def write_excuse(duty: ReportIn, *, reason: str, excuse: str, by: User | None) -> None:
    """Saves a duty as lawfully missed: it does not count among misses in a row (R46). Raises DomainError."""
    if not reason.strip():
        raise DomainError("Tulis alasan klien tidak dapat lapor.")
    duty.state = ReportIn.State.EXCUSED
    duty.mode, duty.reported_at, duty.verified_at, duty.verified_by = "", None, None, None
    duty.excuse = excuse
    duty.note = reason.strip()
    duty.recorded_by = by
    save_or_refuse(duty)


def mark_missed_report_ins(*, office: Office, on: date | None = None) -> int:
    """Marks every duty of the office that was due before `on` (its today) as missed; returns how many.

    Each duty is its own transaction. Harmless to run again: only an open duty becomes missed. A client who was away
    with a permit by which the head excused the duty is excused instead, and not counted.
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
        duty = lock_duty(listed)
    except DomainError:
        return False
    if duty.state != ReportIn.State.DUE or duty.due_on >= today:
        return False
    permit = TravelPermit.objects.filter(supervision=duty.supervision).excusing(duty.due_on).first()
    if permit is not None:
        reason = f"Izin luar kota ke {permit.destination}"
        write_excuse(duty, reason=reason, excuse=ReportIn.Excuse.TRAVEL, by=permit.decided_by)
    else:
        duty.state = ReportIn.State.MISSED
        duty.save(update_fields=["state"])
    open_next_duty(duty, today - timedelta(days=1))
    return permit is None
