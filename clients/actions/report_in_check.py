"""Checking a report that nobody of the office saw, and setting how often a client reports."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.locking import lock_case
from clients.actions.report_in import lock_duty, open_duty, write_excuse
from clients.actions.report_in_counter import take_back
from clients.actions.saving import save_or_refuse
from clients.models import ReportIn, Supervision


@transaction.atomic
def verify_report_in(*, duty: ReportIn, by: User) -> ReportIn:
    """An officer checked what was said from afar or by somebody else, and it is so. A second tap changes nothing."""
    locked = lock_duty(duty)
    if locked.state != ReportIn.State.REPORTED:
        raise DomainError(f"Lapor ini tidak menunggu diperiksa lagi; tercatat: {locked.get_state_display().lower()}.")
    if locked.verified_at is None:
        locked.verified_at, locked.verified_by = timezone.now(), by
        save_or_refuse(locked)
    return locked


@transaction.atomic
def send_back_report_in(
    *, duty: ReportIn, is_excused: bool, excuse: str = "", reason: str, by: User
) -> ReportIn | None:
    """An officer checked a report and it did not happen: the client was prevented (`is_excused`), or did not report.

    Raises DomainError without a reason, and for a report that was checked already.
    """
    locked = lock_duty(duty)
    if locked.state != ReportIn.State.REPORTED or locked.verified_at is not None:
        raise DomainError("Lapor ini tidak menunggu diperiksa lagi. Muat ulang halaman.")
    if not is_excused:
        return take_back(locked, reason, by)
    locked.reporter, locked.reporter_name, locked.place = ReportIn.Reporter.SELF, "", ""
    write_excuse(locked, reason=reason, excuse=excuse, by=by)
    return locked


@transaction.atomic
def set_report_in_rhythm(
    *, supervision: Supervision, report_in_days: int | None, next_on: date | None, by: User
) -> Supervision:
    """Sets how often the client reports (None: as the office does) and from which day on the rhythm is counted.

    The open duty moves to `next_on`, today at the earliest; one whose day has passed stays and is judged first. A case
    whose duties had stopped gets one on that day. Raises DomainError.
    """
    locked = lock_case(supervision.pk)
    if not locked.is_open or locked.officer is None:
        raise DomainError("Wajib lapor hanya diatur untuk perkara berjalan yang punya Pembimbing Kemasyarakatan.")
    locked.report_in_days = report_in_days
    save_or_refuse(locked)
    if next_on is None:
        return locked
    today = locked.office.today()
    enforce(rules.first_day(next_on, today, locked.starts_on, locked.ends_on, field="next_on"))
    due = locked.report_ins.select_for_update().filter(state=ReportIn.State.DUE).first()
    if due is None:
        if locked.report_ins.filter(due_on=next_on).exists():
            raise DomainError("Tanggal itu sudah punya catatan wajib lapor. Pilih hari sesudahnya.")
        open_duty(locked, next_on, anchor=next_on)
    elif due.due_on >= today:
        if locked.report_ins.filter(due_on__gte=next_on).exclude(pk=due.pk).exists():
            raise DomainError("Pada tanggal itu atau sesudahnya sudah ada catatan wajib lapor. Pilih hari lain.")
        due.due_on = due.anchor_on = next_on
        save_or_refuse(due)
    return locked
