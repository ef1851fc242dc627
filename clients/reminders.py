"""Whom a report-in concerns, and when: the officer of the case, before its day and after a missed one."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.models import ReportIn
from clients.querysets import ReportInQuerySet
from reminders.registry import DueReminder, Rule, at_opening, register

LOOK_BACK_DAYS = 7


def due_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who must report on the day after `day`, or on `day` itself.

    The day itself is for a worker that was away the day before; one occasion, the due date, is told once.
    """
    for duty in _duties(office).filter(state=ReportIn.State.DUE, due_on__range=(day, day + timedelta(days=1))):
        when = "hari ini" if duty.due_on == day else "besok"
        yield _reminder(
            office,
            duty,
            day,
            title=f"Klien wajib lapor {when}: {duty.supervision.client.number}",
            body=f"Jatuh tempo {date_format(duty.due_on)}. Ingatkan klien atau siapkan pertemuannya.",
        )


def missed_lately(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who did not report on a day of the week before `day` and have not since.

    Told the morning after; a worker that was away for up to a week still tells, and one occasion is told once.
    """
    lately = (day - timedelta(days=LOOK_BACK_DAYS), day - timedelta(days=1))
    for duty in _duties(office).missed().filter(due_on__range=lately).with_misses_in_a_row():
        misses: int = duty.misses  # type: ignore[attr-defined]  # annotated
        again = f" Sudah {misses} kali berturut-turut." if misses > 1 else ""
        yield _reminder(
            office,
            duty,
            day,
            title=f"Klien tidak lapor: {duty.supervision.client.number}",
            body=f"Wajib lapor {date_format(duty.due_on)} terlewat.{again} Hubungi klien, lalu catat hasilnya.",
        )


def _duties(office: Office) -> ReportInQuerySet:
    """Duties in cases of the office that have an officer to tell."""
    duties = ReportIn.objects.filter(supervision__office=office, supervision__officer__is_active=True)
    return duties.select_related("supervision__client")


def _reminder(office: Office, duty: ReportIn, day: date, *, title: str, body: str) -> DueReminder:
    """Told at the office's opening hour; by number, since it travels by e-mail and stands on lock screens."""
    officer_id = duty.supervision.officer_id
    if officer_id is None:
        raise ValueError("A reminder needs an officer to tell.")
    return DueReminder(
        subject=duty.public_id,
        recipient_id=officer_id,
        occasion=duty.due_on,
        due_at=at_opening(office, day),
        title=title,
        body=body,
        path=reverse("clients:client_detail", args=[duty.supervision.client.public_id]),
    )


RULES = (
    Rule(
        name="report_in_due",
        label="Wajib lapor besok",
        description="Sebelum klien wajib lapor, paling lambat pada harinya, kepada Pembimbing Kemasyarakatannya.",
        find=due_tomorrow,
    ),
    Rule(
        name="report_in_missed",
        label="Klien tidak lapor",
        description="Dalam seminggu setelah wajib lapor terlewat, kepada Pembimbing Kemasyarakatannya.",
        find=missed_lately,
    ),
)


def register_rules() -> None:
    """Hands the rules to the outbox."""
    for rule in RULES:
        register(rule)
