"""Whom the end of guidance concerns: the officer who prepares it, and the head who signs it."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients import notice
from clients.models import Supervision
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import DueReminder, Rule, at_opening


def guidance_ending(office: Office, day: date) -> Iterator[DueReminder]:
    """Open cases whose guidance ends within the days of notice; a case nobody guides yet is told to the heads."""
    heads, days = heads_of(office), notice.notice_days(day)
    told = officer_or_heads(office, day, heads)
    cases = Supervision.objects.of_office(office).select_related("client")
    for case in notice.ending_soon(cases, day):
        if case.ends_on is None:
            continue
        yield from each_told(
            [*told(case.officer_id), *heads],
            subject=case.public_id,
            occasion=case.ends_on,
            due_at=at_opening(office, case.ends_on - timedelta(days=days)),
            title=f"Bimbingan segera berakhir: {case.client.number}",
            body=f"Berakhir {date_format(case.ends_on)}. Siapkan penilaian akhir, sidang, dan suratnya.",
            path=reverse("clients:report_in_file", args=[case.client.public_id]),
            values={"nomor": case.client.number, "tanggal": case.ends_on},
        )


RULES = (
    Rule(
        name="guidance_ending",
        label="Bimbingan segera berakhir",
        description="Beberapa hari sebelum bimbingan berakhir (lihat ketetapan angka), kepada Pembimbing "
        "Kemasyarakatannya dan kepala Bapas.",
        find=guidance_ending,
        placeholders={"nomor": "nomor klien", "tanggal": "hari terakhir bimbingan"},
    ),
)
