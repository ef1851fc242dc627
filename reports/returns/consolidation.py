"""The returns of one month of a Kanwil's offices, or of the country's, added up; and who has not sent one."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.db.models import Min
from django.utils import timezone

from accounts.models import Office, RegionalOffice
from clients.models import Supervision
from reports.actions.monthly_return import due_date
from reports.figures import clients
from reports.figures.clients import Balance
from reports.figures.counted import Numbers
from reports.figures.monthly_return import tables
from reports.figures.period import first_of_month
from reports.figures.tables import Table
from reports.models import MonthlyReturn

TONES = {"draft": "neutral", "submitted": "info", "returned": "bad", "accepted": "good", "locked": "good"}
MONTHS_SHOWN = 12
NOT_SENT = "Belum dikirim"
NOT_OWED = "Belum memakai portal"
OVERDUE = "Belum dikirim, lewat tenggat"


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """Where the return of one office for one month stands; an office without a case in the portal by then owes none."""

    office: Office
    month: date
    row: MonthlyReturn | None
    is_owed: bool
    is_overdue: bool

    @property
    def is_sent(self) -> bool:
        """Whether its figures are in the sum."""
        return self.row is not None and self.row.is_frozen

    @property
    def words(self) -> str:
        """The state in words."""
        if self.row is not None and self.row.state != MonthlyReturn.State.DRAFT:
            words = self.row.get_state_display()
            if self.is_sent:
                return f"{words}, terlambat" if self.row.is_late else words
            return f"{words}, lewat tenggat" if self.is_overdue else words
        if not self.is_owed:
            return NOT_OWED
        return OVERDUE if self.is_overdue else NOT_SENT

    @property
    def tone(self) -> str:
        """The colour of the state."""
        if self.is_overdue:
            return "bad"
        return TONES[self.row.state] if self.row else "neutral"


@dataclass(frozen=True, slots=True)
class Consolidated:
    """One month of several offices: a line for each, and the sum of the returns that are sent."""

    kanwil: RegionalOffice | None
    month: date
    lines: list[OfficeLine]
    numbers: Numbers
    balance: Balance
    tables: list[Table]

    @property
    def rows(self) -> list[MonthlyReturn]:
        """The returns in the sum."""
        return [line.row for line in self.lines if line.row is not None and line.is_sent]

    @property
    def owed(self) -> list[OfficeLine]:
        """The offices that owe a return for this month: the others do not use the portal yet."""
        return [line for line in self.lines if line.is_owed]

    @property
    def not_owed(self) -> list[OfficeLine]:
        """The offices that do not use the portal yet."""
        return [line for line in self.lines if not line.is_owed]

    @property
    def missing(self) -> list[str]:
        """Offices that owe a return and are not in the sum."""
        return [line.office.name for line in self.owed if not line.is_sent]


def lines_of(offices: list[Office], months: list[date]) -> dict[date, list[OfficeLine]]:
    """Where the returns of these offices stand in these months, without their figures."""
    rows = MonthlyReturn.objects.filter(office__in=offices, month__in=months).defer("figures")
    found = {(row.office_id, row.month): row for row in rows}
    due = {month: due_date(month) for month in months}
    began = _first_months(offices)
    lines: dict[date, list[OfficeLine]] = defaultdict(list)
    for month in months:
        for office in offices:
            row = found.get((office.pk, month))
            is_sent = row is not None and row.is_frozen
            is_owed = row is not None or began.get(office.pk, date.max) <= month
            is_overdue = is_owed and not is_sent and office.today() > due[month]
            lines[month].append(OfficeLine(office, month, row, is_owed, is_overdue))
    return lines


def _first_months(offices: list[Office]) -> dict[int, date]:
    """The month in which each office wrote its first case into the portal; nobody reports what came before.

    An office without a case is left out: nothing tells that it uses the portal.
    """
    rows = Supervision.objects.filter(office__in=offices).order_by().values("office", "office__timezone")
    first = rows.annotate(first=Min("registered_at")).values_list("office", "office__timezone", "first")
    return {
        office: timezone.localdate(moment, timezone=ZoneInfo(zone)).replace(day=1) for office, zone, moment in first
    }


def awaited(office: Office, months: list[date]) -> list[date]:
    """Of these months those of which the office owes a return that it has not sent."""
    if not months:
        return []
    return [month for month, (line,) in lines_of([office], months).items() if line.is_owed and not line.is_sent]


def months_shown(today: date) -> list[date]:
    """The twelve finished months that the overview of returns shows, the latest first."""
    return [first_of_month(today, -offset) for offset in range(1, MONTHS_SHOWN + 1)]


def overdue_lines(offices: list[Office], today: date) -> list[OfficeLine]:
    """Those of these months whose return is past its due day and not sent: the red marks of the overview."""
    return [line for lines in lines_of(offices, months_shown(today)).values() for line in lines if line.is_overdue]


def consolidate(offices: list[Office], month: date, kanwil: RegionalOffice | None) -> Consolidated:
    """Adds up what the offices sent for a month; every figure from the frozen numbers, nothing counted anew."""
    lines = lines_of(offices, [month])[month]
    sent = MonthlyReturn.objects.frozen().filter(office__in=offices).of_month(month)
    numbers = Numbers.together(Numbers(figures["numbers"]) for figures in sent.values_list("figures", flat=True))
    return Consolidated(kanwil, month, lines, numbers, clients.balance(numbers), tables(numbers))
