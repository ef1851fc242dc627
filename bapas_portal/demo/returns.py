"""A year of monthly returns of the demonstration: locked, accepted, waiting, sent back, and one with a correction."""

from datetime import date, datetime, time, timedelta

from accounts.models import Office, Role, User
from bapas_portal.demo.staff import Staff, create_account
from clients.models import Supervision
from reports.actions.monthly_return import (
    accept_return,
    due_date,
    explain_differences,
    send_back_return,
    submit_return,
    unsaved,
)
from reports.figures.period import Period, first_of_month
from reports.models import MonthlyReturn

MONTHS = 12
SENT, SENT_BACK, NOT_SENT = "sent", "sent back", "not sent"
LAST_MONTH = {"bapas-pangkalpinang": SENT, "bapas-palopo": SENT_BACK, "bapas-semarang": NOT_SENT}
"""What became of the return of the month that has just ended."""
LATE_MONTHS = {"bapas-palopo": 4, "bapas-semarang": 7}
"""How many months ago the return was sent after its day."""


def create_returns(staff: Staff) -> None:
    """Sends the returns of the year in their order; the Kanwil has accepted all but the last."""
    office, this_month = staff.office, first_of_month(staff.office.today())
    kanwil = _kanwil(office)
    for ago in range(MONTHS, 0, -1):
        month = first_of_month(this_month, -ago)
        last = LAST_MONTH[office.code] if ago == 1 else SENT
        if last == NOT_SENT:
            continue
        late_case = _registered_late(office, month) if ago == 2 else None
        row = submit_return(office=office, month=month, by=staff.head)
        _date(row, late=ago == LATE_MONTHS.get(office.code))
        if late_case is not None:
            _put_right(late_case, month, staff)
        if last == SENT_BACK:
            send_back_return(
                monthly_return=row, reason="Jumlah kunjungan jauh di bawah bulan lalu. Periksa.", by=kanwil
            )
        elif ago > 1:
            accept_return(monthly_return=row, by=kanwil)


def _kanwil(office: Office) -> User:
    """Who reads the returns of this office at its Kanwil; where nobody signs in there, somebody without a user name."""
    own = User.objects.filter(role=Role.REGIONAL, regional_office=office.regional_office).first()
    return own or create_account(
        None, f"Analis {office.regional_office.short_name}", Role.REGIONAL, regional_office=office.regional_office
    )


def _date(row: MonthlyReturn, *, late: bool) -> None:
    """Gives the sending the day on which it would have been sent."""
    day = due_date(row.month) + timedelta(days=3 if late else -2)
    sent_at = datetime.combine(day, time(10, 15), tzinfo=row.office.zone)
    MonthlyReturn.objects.filter(pk=row.pk).update(submitted_at=sent_at, is_late=late)


def _registered_late(office: Office, month: date) -> Supervision | None:
    """A case of that month which the register did not have yet when its return was sent."""
    period = Period.month(month)
    case = (
        Supervision.objects.of_office(office)
        .active()
        .filter(starts_on__range=(period.first, period.last), predecessor=None)
        .order_by("pk")
        .first()
    )
    if case is not None:
        Supervision.objects.filter(pk=case.pk).update(starts_on=period.next_first)
    return case


def _put_right(case: Supervision, month: date, staff: Staff) -> None:
    """Somebody notices: the case gets its real first day, and the next return says why it opens with one more."""
    Supervision.objects.filter(pk=case.pk).update(starts_on=case.starts_on)
    following = first_of_month(month, 1)
    if not unsaved(staff.office, following).is_frozen:
        explain_differences(
            office=staff.office,
            month=following,
            cases=[case],
            reason="Berkas diterima setelah laporan dikirim.",
            by=staff.registrar,
        )
