"""Who takes a report back, checks one from afar, and arranges the duty to report."""

from datetime import timedelta

from django.utils import timezone

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.actions.report_in_counter import UNDO_MINUTES
from clients.models import ReportIn, Supervision
from clients.permissions import guides


def can_take_back(user: User, duty: ReportIn) -> Verdict:
    """Whoever stands at the counter takes a wrong tap back, for some minutes after it."""
    since = timezone.now() - timedelta(minutes=UNDO_MINUTES)
    if duty.reported_at is not None and duty.reported_at >= since:
        return ALLOWED
    return denied(
        f"Lapor ini sudah lebih dari {UNDO_MINUTES} menit. Pembimbing Kemasyarakatan klien atau kepala Bapas dapat "
        "membatalkannya dari berkas klien, dengan alasan."
    )


def can_undo_report_in(user: User, duty: ReportIn) -> Verdict:
    """Later a report is taken back by the case's officer or the head, with a reason."""
    if duty.state != ReportIn.State.REPORTED:
        return denied("Wajib lapor ini tidak tercatat sebagai sudah lapor, jadi tidak ada yang dibatalkan.")
    if role_of(user) == Role.HEAD or guides(user, duty.supervision):
        return ALLOWED
    return denied("Lapor dibatalkan oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")


def can_check_report_in(user: User, duty: ReportIn) -> Verdict:
    """What nobody of the office saw is checked by an officer or the head, not by whoever keeps the register."""
    if role_of(user) in {Role.OFFICER, Role.HEAD}:
        return ALLOWED
    return denied("Lapor jarak jauh diperiksa oleh Pembimbing Kemasyarakatan atau kepala Bapas.")


def can_arrange_report_in(user: User, supervision: Supervision) -> Verdict:
    """How often a client reports is set by the case's officer or the head."""
    if not supervision.is_open or supervision.officer_id is None:
        return denied("Wajib lapor hanya diatur untuk perkara berjalan yang punya Pembimbing Kemasyarakatan.")
    if role_of(user) == Role.HEAD or guides(user, supervision):
        return ALLOWED
    return denied("Wajib lapor diatur oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")
