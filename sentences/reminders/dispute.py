"""Whom an objection to hours concerns that nobody answers: the officer of the case, and the head."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import DueReminder, Rule, at_opening
from sentences.models import HoursDispute

ANSWER_WITHIN_DAYS = 3  # the portal's own choice, as for reports of problems


def unanswered(office: Office, day: date) -> Iterator[DueReminder]:
    """Objections that have waited three whole days; while one is open its hours do not count."""
    heads = heads_of(office)
    told = officer_or_heads(office, day, heads)
    end = datetime.combine(day - timedelta(days=ANSWER_WITHIN_DAYS - 1), time(), tzinfo=office.zone)
    rows = HoursDispute.objects.of_office(office).unsettled().filter(raised_at__lt=end)
    rows = rows.annotate(officer=F("session__sentence__supervision__officer"))
    for dispute in rows.select_related("session__sentence__supervision__client"):
        officer_id: int | None = dispute.officer
        raised_on = timezone.localdate(dispute.raised_at, timezone=office.zone)
        number = dispute.session.sentence.supervision.client.number
        yield from each_told(
            [*told(officer_id), *heads],
            subject=dispute.public_id,
            occasion=raised_on,
            due_at=at_opening(office, raised_on + timedelta(days=ANSWER_WITHIN_DAYS)),
            title=f"Keberatan atas jam belum dijawab: {number}",
            body=f"Dicatat {date_format(raised_on)}. Selama belum dijawab, jam itu tidak dihitung.",
            path=reverse("sentences:dispute_list"),
            values={"nomor": number, "tanggal": raised_on},
        )


RULES = (
    Rule(
        name="hours_dispute_unanswered",
        label="Keberatan atas jam belum dijawab",
        description="Tiga hari setelah keberatan dicatat tanpa jawaban, kepada Pembimbing Kemasyarakatan dan kepala "
        "Bapas.",
        find=unanswered,
        placeholders={"nomor": "nomor klien", "tanggal": "hari keberatan dicatat"},
    ),
)
