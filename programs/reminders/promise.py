"""Who is told about a village's promise: the office that the village kept it, the village that something is missing.

Messages carry the sentence meant for the village, never the note or the reason: those are read on the page.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office
from clients.changes import event_model
from clients.recipients import each_told, heads_of, person_or_heads
from programs.models import FollowUp
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, register
from villages.models import VillageOfficial

PLACEHOLDERS = {"tanggal": "tenggat janji"}


def promises_reported(office: Office, day: date) -> Iterator[DueReminder]:
    """Each promise that a village says is kept: to the officer who asks after it, or to the heads."""
    heads = heads_of(office)
    rows = FollowUp.objects.filter(office=office).reported().select_related("officer", "village")
    for row in rows:
        assert row.reported_at is not None  # noqa: S101 - reported() asks for it
        yield from each_told(
            person_or_heads(row.officer, office, heads),
            subject=row.public_id,
            occasion=timezone.localdate(row.reported_at, timezone=office.zone),
            due_at=row.reported_at,
            title=f"Menurut desa sudah dikerjakan: {row.heading}"[:TITLE_LIMIT],
            body=f"{row.village}. Baca keterangannya, lalu tutup janji itu atau tulis apa yang belum selesai.",
            path=reverse("programs:followup_detail", args=[row.public_id]),
            values={"tanggal": row.due_on},
        )


def promises_returned(office: Office, day: date) -> Iterator[DueReminder]:
    """Each open promise of which the office wrote what is missing: to the head and the delegate of its village."""
    sent_back = FollowUp.objects.filter(office=office, kind=FollowUp.Kind.PROMISE).open().exclude(returned_reason="")
    moments = _returned_at(sent_back)
    rows = [row for row in sent_back if row.pk in moments]
    people = VillageOfficial.objects.current(day).accounts_by_village({str(row.village_id) for row in rows})
    for row in rows:
        yield from each_told(
            people.get(str(row.village_id), []),
            subject=row.public_id,
            occasion=timezone.localdate(moments[row.pk], timezone=office.zone),
            due_at=moments[row.pk],
            title=f"Belum selesai menurut Bapas: {row.heading}"[:TITLE_LIMIT],
            body=f"Paling lambat {date_format(row.due_on)}. Baca apa yang belum selesai di halaman desa Anda.",
            path=reverse("village_home"),
            values={"tanggal": row.due_on},
        )


def _returned_at(rows: Iterable[FollowUp]) -> dict[int, datetime]:
    """By promise, when the office wrote what is missing: since then every entry of its history says so."""
    history = event_model(FollowUp).objects.filter(pgh_obj__in=[row.pk for row in rows])
    moments: dict[int, datetime] = {}
    entries = history.order_by("pgh_id").values_list("pgh_obj_id", "returned_reason", "pgh_created_at")
    for promise, reason, moment in entries:
        if reason:
            moments.setdefault(promise, moment)
        else:
            moments.pop(promise, None)
    return moments


register(
    Rule(
        name="promise_reported",
        label="Desa melaporkan janjinya selesai",
        description="Setelah desa melaporkan janjinya sudah dikerjakan, kepada penagihnya atau kepala Bapas.",
        find=promises_reported,
        placeholders=PLACEHOLDERS,
    )
)
register(
    Rule(
        name="promise_returned",
        label="Desa: janji belum selesai menurut Bapas",
        description="Setelah Bapas menulis apa yang belum selesai, kepada kepala desa atau lurah.",
        find=promises_returned,
        placeholders=PLACEHOLDERS,
    )
)
