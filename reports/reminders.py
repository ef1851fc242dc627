"""Who must be told what by when about the monthly return: the head, before its due day and after it."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of
from reminders.registry import DueReminder, Rule, at_opening, register
from reports.actions.monthly_return import due_date
from reports.figures.period import first_of_month, month_label
from reports.returns.consolidation import awaited

DAYS_BEFORE = 2  # the portal's own choice: the return is counted on the spot, so two days suffice to look at it
LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody


def return_due(office: Office, day: date) -> Iterator[DueReminder]:
    """The return of the month before, two days before its due day and up to it, while it is not sent."""
    for month, due in _owed(office, day, from_day=-DAYS_BEFORE, to_day=0):
        yield from _to_heads(
            office,
            month,
            due,
            on=due - timedelta(days=DAYS_BEFORE),
            title=f"Laporan bulanan {month_label(month)} belum dikirim",
            body=f"Paling lambat {date_format(due)}. Periksa angkanya, lalu kirim ke Kanwil.",
        )


def return_overdue(office: Office, day: date) -> Iterator[DueReminder]:
    """A return that is not sent although its due day has passed, within a week after it."""
    for month, due in _owed(office, day, from_day=1, to_day=LOOK_BACK_DAYS):
        yield from _to_heads(
            office,
            month,
            due,
            on=due + timedelta(days=1),
            title=f"Laporan bulanan {month_label(month)} lewat tenggat",
            body=f"Tenggatnya {date_format(due)}. Kanwil melihat Bapas mana yang belum mengirim.",
        )


def _owed(office: Office, day: date, *, from_day: int, to_day: int) -> Iterator[tuple[date, date]]:
    """Months that the office owes a return of, so many days from its due day, each with that day.

    As the overview of returns has it: an office owes none for the time before it used the portal.
    """
    near = {}
    for month in (first_of_month(day, -1), first_of_month(day, -2)):
        due = due_date(month)
        if from_day <= (day - due).days <= to_day:
            near[month] = due
    for month in awaited(office, list(near)):
        yield month, near[month]


def _to_heads(office: Office, month: date, due: date, *, on: date, title: str, body: str) -> Iterator[DueReminder]:
    yield from each_told(
        heads_of(office),
        subject=office.public_id,
        occasion=due,
        due_at=at_opening(office, on),
        title=title,
        body=body,
        path=reverse("reports:return_detail", args=[office.public_id, month]),
        values={"bulan": month, "tanggal": due},
    )


PLACEHOLDERS = {"bulan": "hari pertama bulan laporan", "tanggal": "hari terakhir mengirim"}

RULES = (
    Rule(
        name="monthly_return_due",
        label="Laporan bulanan akan jatuh tempo",
        description="Dua hari sebelum laporan bulanan harus dikirim (lihat ketetapan angka), kepada kepala Bapas.",
        find=return_due,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="monthly_return_overdue",
        label="Laporan bulanan lewat tenggat",
        description="Dalam seminggu setelah tenggat laporan bulanan lewat tanpa dikirim, kepada kepala Bapas.",
        find=return_overdue,
        placeholders=PLACEHOLDERS,
    ),
)


def register_rules() -> None:
    """Hands the rules to the outbox."""
    for rule in RULES:
        register(rule)
