"""Whom the stages of guidance concern: the officer, once the next stage may begin."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients import stages
from clients.models import Supervision
from clients.recipients import each_told, heads_of, officer_or_heads
from clients.rules.guidance import STAGE_ARTICLE, next_stage
from reminders.registry import DueReminder, Rule, at_opening


def next_stage_due(office: Office, day: date) -> Iterator[DueReminder]:
    """Guided cases whose next stage may begin by its computed day and that no panel has before it yet (R42)."""
    told, fractions = officer_or_heads(office, day, heads_of(office)), stages.fractions_on(day)
    cases = Supervision.objects.of_office(office).select_related("client")
    for case in stages.stage_due(cases, day):
        following, dates = next_stage(case.stage), stages.dates_of(case, fractions)
        begins = dates.begins(following) if following and dates else None
        if following is None or begins is None:
            continue
        yield from each_told(
            told(case.officer_id),
            subject=case.public_id,
            occasion=begins,
            due_at=at_opening(office, begins),
            title=f"{following.label} jatuh tempo: {case.client.number}",
            body=f"Dapat dimulai sejak {date_format(begins)}. Ajukan ke sidang ({STAGE_ARTICLE}).",
            path=reverse("clients:guidance_detail", args=[case.client.public_id]),
            values={"nomor": case.client.number, "tanggal": begins},
        )


RULES = (
    Rule(
        name="stage_due",
        label="Tahap bimbingan jatuh tempo",
        description="Ketika tahap berikutnya dapat dimulai dan belum diajukan ke sidang, kepada Pembimbing "
        "Kemasyarakatannya (kepala Bapas bila belum ada).",
        find=next_stage_due,
        placeholders={"nomor": "nomor klien", "tanggal": "hari tahap berikutnya dapat dimulai"},
    ),
)
