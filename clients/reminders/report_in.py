"""Whom a report-in concerns, and when: the officer of the case, or who stands in, before its day and after a miss."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients import rules
from clients.models import ReportIn
from clients.querysets import ReportInQuerySet
from clients.querysets.scope import OPEN_STATUSES
from clients.recipients import heads_of, recipients_at
from reminders.registry import DueReminder, Rule, at_opening

LOOK_BACK_DAYS = 7
PLACEHOLDERS = {"nomor": "nomor klien", "tanggal": "hari wajib lapor"}


def due_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who must report on the day after `day`, or on `day` itself.

    The day itself is for a worker that was away the day before; one occasion, the due date, is told once.
    """
    told = recipients_at(office, day)
    for duty in _duties(office).filter(state=ReportIn.State.DUE, due_on__range=(day, day + timedelta(days=1))):
        when = "hari ini" if duty.due_on == day else "besok"
        yield from _reminders(
            duty,
            at_opening(office, day),
            told,
            title=f"Klien wajib lapor {when}: {duty.supervision.client.number}",
            body=f"Jatuh tempo {date_format(duty.due_on)}. Ingatkan klien atau siapkan pertemuannya.",
        )


def missed_lately(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who did not report on a day of the week before `day` and have not since.

    Told the morning after; a worker that was away for up to a week still tells, and one occasion is told once.
    """
    told = recipients_at(office, day)
    lately = (day - timedelta(days=LOOK_BACK_DAYS), day - timedelta(days=1))
    for duty in _duties(office).missed().filter(due_on__range=lately).with_misses_in_a_row():
        misses: int = duty.misses  # type: ignore[attr-defined]  # annotated
        again = f" Sudah {misses} kali berturut-turut." if misses > 1 else ""
        yield from _reminders(
            duty,
            at_opening(office, day),
            told,
            title=f"Klien tidak lapor: {duty.supervision.client.number}",
            body=f"Wajib lapor {date_format(duty.due_on)} terlewat.{again} Hubungi klien, lalu catat hasilnya.",
        )


def missed_thrice(office: Office, day: date) -> Iterator[DueReminder]:
    """The office's heads, once a client missed so often in a row that revocation can be proposed (R46)."""
    lately = (day - timedelta(days=LOOK_BACK_DAYS), day - timedelta(days=1))
    heads = heads_of(office)
    for duty in _duties(office).missed_last().filter(due_on__range=lately).with_misses_in_a_row():
        misses: int = duty.misses  # type: ignore[attr-defined]  # annotated
        alert = rules.misses_alert(misses)
        if alert is None or not alert.may_be_revoked:
            continue
        yield from _reminders(
            duty,
            at_opening(office, day),
            lambda _officer_id: heads,
            title=f"{alert.title}: {duty.supervision.client.number}",
            body=f"{alert.text} ({alert.article})",
        )


def _duties(office: Office) -> ReportInQuerySet:
    """Duties in open cases of the office that have an officer to tell."""
    duties = ReportIn.objects.of_office(office).filter(supervision__status__in=OPEN_STATUSES)
    return duties.filter(supervision__officer__is_active=True).select_related("supervision__client")


def _reminders(
    duty: ReportIn, due_at: datetime, told: Callable[[int], list[int]], *, title: str, body: str
) -> Iterator[DueReminder]:
    """One for each person to tell; by number, since it travels by e-mail and stands on lock screens."""
    officer_id = duty.supervision.officer_id
    if officer_id is None:
        raise ValueError("A reminder needs an officer to tell.")
    for recipient_id in told(officer_id):
        yield DueReminder(
            subject=duty.public_id,
            recipient_id=recipient_id,
            occasion=duty.due_on,
            due_at=due_at,
            title=title,
            body=body,
            path=reverse("clients:report_in_file", args=[duty.supervision.client.public_id]),
            values={"nomor": duty.supervision.client.number, "tanggal": duty.due_on},
        )


RULES = (
    Rule(
        name="report_in_due",
        label="Wajib lapor besok",
        description="Sebelum klien wajib lapor, paling lambat pada harinya, kepada Pembimbing Kemasyarakatannya.",
        find=due_tomorrow,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="report_in_missed",
        label="Klien tidak lapor",
        description="Dalam seminggu setelah wajib lapor terlewat, kepada Pembimbing Kemasyarakatannya.",
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
