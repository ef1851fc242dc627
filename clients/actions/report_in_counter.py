"""The counter: one tap for whoever comes, and taking a wrong tap back."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients import rules
from clients.actions.locking import lock_case
from clients.actions.report_in import AT_THE_COUNTER, lock_duty, open_next_duty, report_in, write_excuse, write_report
from clients.actions.saving import save_or_refuse
from clients.changes import event_model
from clients.frequency import report_in_interval_days, report_in_policy
from clients.models import Client, ReportIn, Supervision

LATER_IS_SETTLED = "Wajib lapor sesudahnya sudah dicatat. Batalkan dulu yang terbaru."
UNDO_MINUTES = 15  # how long whoever stands at the counter may take a tap back without asking the client's officer


@transaction.atomic
def arrive(*, client: Client, by: User) -> list[ReportIn]:
    """The client stands at the counter: settles the duty of every open case that has an officer, in one tap.

    A second tap on the same day changes nothing, whichever counter it comes from; a case that begins on a later day
    has no duty yet. Raises DomainError when the client has no case to report for.
    """
    begun = Supervision.objects.of_office(client.office).open().begun_by(client.office.today())
    cases = begun.filter(client=client, officer__isnull=False)
    ids = list(cases.order_by("pk").values_list("pk", flat=True))
    if not ids:
        raise DomainError("Klien ini tidak punya perkara berjalan, jadi tidak ada wajib lapor.")
    return [_arrive_for(lock_case(pk), by) for pk in ids]


def _arrive_for(supervision: Supervision, by: User) -> ReportIn:
    """What the arrival settles in one case: today's own duty, also where it was excused, else the one that is due or
    near, else the one just missed, else an extra.
    """
    today = supervision.office.today()
    rows = supervision.report_ins.all()
    start = timezone.now() - timedelta(days=1)
    recent = rows.filter(state=ReportIn.State.REPORTED, reported_at__gte=start).order_by("-reported_at")
    for row in recent:
        if row.reported_at and row.reported_at.astimezone(supervision.office.zone).date() == today:
            return row
    of_today = rows.filter(due_on=today, state__in=[ReportIn.State.REPORTED, ReportIn.State.EXCUSED]).first()
    if of_today is not None:
        return of_today if of_today.state == ReportIn.State.REPORTED else _come_after_all(of_today, by)
    due = rows.filter(state=ReportIn.State.DUE).first()
    every = report_in_interval_days(supervision, today)
    early_days = report_in_policy(supervision.office).early_days
    if due is not None and rules.report_not_too_early(today, due.due_on, every, early_days) is None:
        return report_in(duty=due, by=by)
    missed = ReportIn.objects.filter(supervision=supervision).missed_last().first()
    if missed is not None:
        return report_in(duty=missed, by=by)
    extra = ReportIn(supervision=supervision, due_on=today, is_extra=True)
    write_report(extra, AT_THE_COUNTER, by)
    save_or_refuse(extra)
    return extra


def _come_after_all(duty: ReportIn, by: User) -> ReportIn:
    """Who was excused for today stands at the counter: the duty is reported; the one that the excuse opened stays."""
    duty.excuse = ""
    write_report(duty, AT_THE_COUNTER, by)
    save_or_refuse(duty)
    return duty


@transaction.atomic
def undo_report_in(*, duty: ReportIn, reason: str, by: User) -> ReportIn | None:
    """Takes the latest report of a case back. Raises DomainError as `take_back` does, and for one before the latest."""
    locked = lock_duty(duty)
    later = locked.supervision.report_ins.filter(due_on__gt=locked.due_on, state=ReportIn.State.REPORTED)
    if locked.state == ReportIn.State.REPORTED and later.exists():
        raise DomainError(LATER_IS_SETTLED)
    return take_back(locked, reason, by)


def take_back(locked: ReportIn, reason: str, by: User) -> ReportIn | None:
    """A report was none: the duty is open again, or missed once its day has passed; an extra arrival is gone.

    One that was excused before is excused again, in the words of that time. The duty that the report opened is taken
    away again. Part of a transaction that holds the duty. Returns the duty, or None for an extra one. Raises
    DomainError without a reason, or when the next duty was settled meanwhile.
    """
    if locked.state != ReportIn.State.REPORTED:
        raise DomainError(f"Lapor ini sudah dibatalkan; sekarang tercatat: {locked.get_state_display().lower()}.")
    if not reason.strip():
        raise DomainError("Tulis mengapa lapor ini dibatalkan.")
    note = f"Lapor dibatalkan: {reason.strip()}"[:300]
    excused = _excuse_before(locked)
    if locked.is_extra or excused is not None:
        locked.note = note
        locked.save(update_fields=["note"])  # the history keeps who took it back and why
    if locked.is_extra:
        locked.delete()
        return None
    if excused is not None:
        locked.reporter, locked.reporter_name, locked.place = ReportIn.Reporter.SELF, "", ""
        write_excuse(locked, reason=excused.note, excuse=excused.excuse, by=excused.recorded_by)
    else:
        _reopen(locked, note, by)
    return locked


def _excuse_before(duty: ReportIn) -> Any:
    """The reported duty as its history has it from before the report, where it was excused; None where it was not."""
    history = event_model(ReportIn).objects.filter(pgh_obj_id=duty.pk).exclude(state=ReportIn.State.REPORTED)
    before = history.select_related("recorded_by").order_by("-pgh_id").first()
    return before if before is not None and before.state == ReportIn.State.EXCUSED else None


def _reopen(duty: ReportIn, note: str, by: User) -> None:
    """Makes a reported duty due or missed again, so that one duty of the case is open."""
    supervision = duty.supervision
    today = supervision.office.today()
    duty.mode, duty.place, duty.reporter_name = "", "", ""
    duty.reporter = ReportIn.Reporter.SELF
    duty.reported_at, duty.verified_at, duty.verified_by = None, None, None
    duty.note, duty.recorded_by = note, by
    has_passed = duty.due_on < today
    duty.state = ReportIn.State.MISSED if has_passed or not supervision.is_open else ReportIn.State.DUE
    if duty.state == ReportIn.State.DUE:
        later = supervision.report_ins.filter(due_on__gt=duty.due_on)
        if later.exclude(state=ReportIn.State.DUE).exists():
            raise DomainError(LATER_IS_SETTLED)
        later.delete()
    save_or_refuse(duty)
    if has_passed:
        open_next_duty(duty, today - timedelta(days=1))
