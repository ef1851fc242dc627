"""Whom a planned visit concerns, and when: its officer before the day and the day after, the head a week later."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.models import Visit
from clients.querysets import VisitQuerySet
from clients.querysets.scope import OPEN_STATUSES
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import WHEN, DueReminder, Rule, When, at_opening

LATE_AFTER_DAYS = 7  # the portal's own choice: a week in which the officer alone is asked for the outcome
LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody
PLACEHOLDERS = {"nomor": "nomor klien", "tanggal": "hari kunjungan yang direncanakan"}


def planned_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Visits planned for the day after `day`, or for `day` itself where no worker told it the day before."""
    told, tomorrow = officer_or_heads(office, day, heads_of(office)), day + timedelta(days=1)
    for visit in _visits(office).due(day) | _visits(office).due(tomorrow):
        when = When.of(_planned_on(visit), day)
        yield from each_told(
            told(visit.officer_id),
            subject=visit.public_id,
            occasion=_planned_on(visit),
            due_at=at_opening(office, day),
            title=f"Kunjungan {when}: {visit.supervision.client.number}",
            body=f"{visit.get_kind_display()}, {date_format(_planned_on(visit))}. Bila berhalangan, pindahkan.",
            path=reverse("clients:visit_detail", args=[visit.public_id]),
            values={"nomor": visit.supervision.client.number, "tanggal": _planned_on(visit), "kapan": when},
        )


def without_outcome(office: Office, day: date) -> Iterator[DueReminder]:
    """Visits of the week before `day` that nobody has written the outcome of: for the officer, the morning after."""
    told = officer_or_heads(office, day, heads_of(office))
    since = day - timedelta(days=LATE_AFTER_DAYS - 1)
    for visit in _visits(office).overdue(day).filter(planned_on__gte=since):
        yield from each_told(
            told(visit.officer_id),
            subject=visit.public_id,
            occasion=_planned_on(visit),
            due_at=at_opening(office, _planned_on(visit) + timedelta(days=1)),
            title=f"Kunjungan belum ada hasilnya: {visit.supervision.client.number}",
            body=f"Direncanakan {date_format(_planned_on(visit))}. Catat hasilnya, pindahkan, atau batalkan.",
            path=reverse("clients:visit_detail", args=[visit.public_id]),
            values={"nomor": visit.supervision.client.number, "tanggal": _planned_on(visit)},
        )


def late_a_week(office: Office, day: date) -> Iterator[DueReminder]:
    """Visits without an outcome a week after their day, for the officer and the office's heads."""
    heads = heads_of(office)
    told = officer_or_heads(office, day, heads)
    last = day - timedelta(days=LATE_AFTER_DAYS)
    late = _visits(office).overdue(day).filter(planned_on__range=(last - timedelta(days=LOOK_BACK_DAYS), last))
    for visit in late:
        yield from each_told(
            [*told(visit.officer_id), *heads],
            subject=visit.public_id,
            occasion=_planned_on(visit),
            due_at=at_opening(office, _planned_on(visit) + timedelta(days=LATE_AFTER_DAYS)),
            title=f"Kunjungan lewat {LATE_AFTER_DAYS} hari tanpa hasil: {visit.supervision.client.number}",
            body=f"Direncanakan {date_format(_planned_on(visit))}. Catat hasilnya, pindahkan, atau batalkan.",
            path=reverse("clients:visit_detail", args=[visit.public_id]),
            values={"nomor": visit.supervision.client.number, "tanggal": _planned_on(visit)},
        )


def _visits(office: Office) -> VisitQuerySet:
    """Visits in open cases of the office."""
    visits = Visit.objects.of_office(office).filter(supervision__status__in=OPEN_STATUSES)
    told_of = ("public_id", "planned_on", "kind", "officer", "supervision__client__number")
    return visits.select_related("supervision__client").only(*told_of)  # an office may have hundreds in a day


def _planned_on(visit: Visit) -> date:
    if visit.planned_on is None:
        raise ValueError("A planned visit has a day.")
    return visit.planned_on


RULES = (
    Rule(
        name="visit_planned",
        label="Kunjungan besok",
        description="Sebelum kunjungan yang direncanakan, paling lambat pada harinya, kepada petugasnya (kepala Bapas "
        "bila ia sudah pindah).",
        find=planned_tomorrow,
        placeholders=PLACEHOLDERS | WHEN,
    ),
    Rule(
        name="visit_without_outcome",
        label="Kunjungan belum ada hasilnya",
        description="Sehari setelah kunjungan yang direncanakan tanpa hasil, kepada petugasnya (kepala Bapas bila ia "
        "sudah pindah).",
        find=without_outcome,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="visit_late",
        label="Kunjungan lewat seminggu tanpa hasil",
        description="Tujuh hari setelah kunjungan yang direncanakan tanpa hasil, kepada petugasnya dan kepala Bapas.",
        find=late_a_week,
        placeholders=PLACEHOLDERS,
    ),
)
