"""Whom a village's report of a new head concerns: whoever heads the Bapas and records that person."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office, Role, User
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, register
from villages.models import VillageSuccession


def successions_to_record(office: Office, day: date) -> Iterator[DueReminder]:
    """Each open report of a village in the work area, to every head, from the moment it was reported.

    It names the village and the day, never the successor. A village that corrects the day is told of once more.
    """
    heads = list(User.objects.filter(office=office, role=Role.HEAD, is_active=True).values_list("pk", flat=True))
    reports = VillageSuccession.objects.open().filter(village__district__regency__office=office)
    for report in reports.select_related("village"):
        for head in heads:
            yield DueReminder(
                subject=report.public_id,
                recipient_id=head,
                occasion=report.since,
                due_at=report.reported_at,
                title=f"Pejabat desa berganti: {report.village}"[:TITLE_LIMIT],
                body=f"Penggantinya mulai menjabat {date_format(report.since)}. Catat pejabat itu dan beri akun, "
                "atau tulis mengapa tidak jadi.",
                path=reverse("villages:village_detail", args=[report.village_id]),
                values={"tanggal": report.since},
            )


register(
    Rule(
        name="succession_reported",
        label="Desa melaporkan pergantian pejabat",
        description="Setelah desa melaporkan pejabat barunya, kepada kepala Bapas yang mencatatnya.",
        find=successions_to_record,
        placeholders={"tanggal": "hari pejabat baru mulai menjabat"},
    )
)
