"""Who is told about a report: the village head when it is answered, the office when an answer is late."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from django.urls import reverse

from accounts.models import Office, Role
from clients.models import Concern
from clients.recipients import heads_of
from clients.rules.concern import ANSWER_WITHIN_DAYS
from reminders.registry import DueReminder, Rule, at_opening

LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody
PLACEHOLDERS = {"tanggal": "hari laporan itu masuk"}


def answered_lately(office: Office, day: date) -> Iterator[DueReminder]:
    """Reports of village heads that were answered within the week."""
    since = datetime.combine(day - timedelta(days=LOOK_BACK_DAYS), time.min, tzinfo=office.zone)
    rows = Concern.objects.of_office(office).filter(
        source=Concern.Source.VILLAGE,
        answered_at__gte=since,
        filed_by__role=Role.VILLAGE_HEAD,
        filed_by__is_active=True,
    )
    for concern in rows:
        if concern.answered_at is None:
            continue
        yield DueReminder(
            subject=concern.public_id,
            recipient_id=concern.filed_by_id,
            occasion=concern.answered_at.astimezone(office.zone).date(),
            due_at=concern.answered_at,
            title="Bapas menjawab laporan Anda",
            body="Buka Laporan saya untuk membaca jawabannya.",
            path=reverse("clients:village_concern_list"),
            values={"tanggal": concern.filed_at.astimezone(office.zone).date()},
        )


def answers_overdue(office: Office, day: date) -> Iterator[DueReminder]:
    """Reports whose reporter has waited longer than three days, for the head and for the officer of the case."""
    morning = at_opening(office, day)
    heads = heads_of(office)
    rows = Concern.objects.of_office(office).answer_overdue(morning, ANSWER_WITHIN_DAYS).select_related("supervision")
    for concern in rows:
        officer = concern.supervision.officer_id if concern.supervision else None
        for recipient in dict.fromkeys([*heads, *([officer] if officer else [])]):
            yield DueReminder(
                subject=concern.public_id,
                recipient_id=recipient,
                occasion=concern.filed_at.astimezone(office.zone).date(),
                due_at=morning,
                title="Laporan masalah belum dijawab",
                body=f"Pelapor menunggu lebih dari {ANSWER_WITHIN_DAYS} hari. Jawab, atau catat bahwa sudah dijawab.",
                path=reverse("clients:concern_detail", args=[concern.public_id]),
                values={"tanggal": concern.filed_at.astimezone(office.zone).date()},
            )


RULES = (
    Rule(
        name="concern_answered",
        label="Laporan desa dijawab",
        description="Setelah Bapas menjawab, kepada kepala desa atau lurah yang melapor.",
        find=answered_lately,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="concern_unanswered",
        label="Laporan masalah belum dijawab",
        description="Setelah tiga hari tanpa jawaban, kepada kepala Bapas dan Pembimbing Kemasyarakatan perkara itu.",
        find=answers_overdue,
        placeholders=PLACEHOLDERS,
    ),
)
