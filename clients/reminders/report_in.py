"""Whom a report-in concerns, and when: the officer of the case, or who stands in, before its day and after a miss.

Of a case that nobody has the heads are told.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import F, Value
from django.utils.formats import date_format

from accounts.models import Office
from clients import rules
from clients.models import ReportIn
from clients.querysets import ReportInQuerySet
from clients.querysets.scope import OPEN_STATUSES
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import WHEN, DueReminder, Rule, When, addresses, at_opening
from reminders.registry import Value as Told

LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody
PLACEHOLDERS = {"nomor": "nomor klien", "tanggal": "hari wajib lapor"}


def due_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who must report on the day after `day`, or on `day` itself.

    The day itself is for a worker that was away the day before; one occasion, the due date, is told once.
    """
    told = officer_or_heads(office, day, heads_of(office))
    days = (day, day + timedelta(days=1))
    expected = {on: f"Jatuh tempo {date_format(on)}. Ingatkan klien atau siapkan pertemuannya." for on in days}
    for duty in _duties(ReportIn.objects.filter(state=ReportIn.State.DUE, due_on__range=days), office):
        when = When.of(duty.due_on, day)
        yield from duty.told_to(
            told(duty.officer),
            at_opening(office, day),
            title=f"Klien wajib lapor {when}: {duty.number}",
            body=expected[duty.due_on],
            when=when,
        )


def missed_lately(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who did not report on a day of the week before `day` and have not since.

    Told the morning after; a worker that was away for up to a week still tells, and one occasion is told once.
    """
    told = officer_or_heads(office, day, heads_of(office))
    days = {on: date_format(on) for on in (day - timedelta(days=n) for n in range(1, LOOK_BACK_DAYS + 1))}
    for duty in _duties(ReportIn.objects.missed().filter(due_on__in=days).with_misses_in_a_row(), office):
        again = f" Sudah {duty.misses} kali berturut-turut." if duty.misses > 1 else ""
        yield from duty.told_to(
            told(duty.officer),
            at_opening(office, day),
            title=f"Klien tidak lapor: {duty.number}",
            body=f"Wajib lapor {days[duty.due_on]} terlewat.{again} Hubungi klien, lalu catat hasilnya.",
        )


def missed_thrice(office: Office, day: date) -> Iterator[DueReminder]:
    """The office's heads, once a client missed so often in a row that revocation can be proposed (R46)."""
    lately = (day - timedelta(days=LOOK_BACK_DAYS), day - timedelta(days=1))
    heads = heads_of(office)
    for duty in _duties(ReportIn.objects.missed_last().filter(due_on__range=lately).with_misses_in_a_row(), office):
        alert = rules.misses_alert(duty.misses)
        if alert is None or not alert.may_be_revoked:
            continue
        yield from duty.told_to(
            heads,
            at_opening(office, day),
            title=f"{alert.title}: {duty.number}",
            body=f"{alert.text} ({alert.article})",
        )


class _Duty(NamedTuple):
    """What is told of one duty: by number, since it travels by e-mail and stands on lock screens."""

    public_id: UUID
    due_on: date
    officer: int | None
    number: str
    path: str
    misses: int

    def told_to(
        self, recipients: Iterable[int], due_at: datetime, *, title: str, body: str, when: When | None = None
    ) -> Iterator[DueReminder]:
        """One reminder for each of these accounts; `when` only for a rule that declares it."""
        values: dict[str, Told] = {"nomor": self.number, "tanggal": self.due_on}
        if when:
            values["kapan"] = when
        return each_told(
            recipients,
            subject=self.public_id,
            occasion=self.due_on,
            due_at=due_at,
            title=title,
            body=body,
            path=self.path,
            values=values,
        )


def _duties(wanted: ReportInQuerySet, office: Office) -> Iterator[_Duty]:
    """Of these, the duties in open cases of the office.

    An office may have thousands in a day: only the columns that are told of are read.
    """
    rows = wanted.filter(supervision__office=office, supervision__status__in=OPEN_STATUSES).order_by()
    misses = F("misses") if "misses" in rows.query.annotations else Value(0)
    file_of = addresses("clients:report_in_file")
    columns = ("public_id", "due_on", "supervision__officer", "supervision__client__number")
    for key, due_on, officer, number, file, count in rows.values_list(
        *columns, "supervision__client__public_id", misses
    ):
        yield _Duty(key, due_on, officer, number, file_of(file), count)


RULES = (
    Rule(
        name="report_in_due",
        label="Wajib lapor besok",
        description="Sebelum klien wajib lapor, paling lambat pada harinya, kepada Pembimbing Kemasyarakatannya "
        "(kepala Bapas bila belum ada).",
        find=due_tomorrow,
        placeholders=PLACEHOLDERS | WHEN,
    ),
    Rule(
        name="report_in_missed",
        label="Klien tidak lapor",
        description="Dalam seminggu setelah wajib lapor terlewat, kepada Pembimbing Kemasyarakatannya (kepala Bapas "
        "bila belum ada).",
        find=missed_lately,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="report_in_missed_thrice",
        label="Tidak lapor tiga kali berturut-turut",
        description="Ketika pencabutan dapat diusulkan, kepada kepala Bapas.",
        find=missed_thrice,
        placeholders=PLACEHOLDERS,
    ),
)
