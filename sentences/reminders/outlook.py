"""Whom a sentence concerns that runs out of time: the officer while the plan can still be changed, then the head too.

Of a case without an officer in use the heads are told, whatever the rule.

Both read the one forecast (`sentences.expressions.PlanWalk`) and the lists of the board.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import DueReminder, Rule, at_opening
from sentences.forecast import LATE_SHARE, Forecast, Outlook
from sentences.models import SocialWorkSentence, Track
from sentences.querysets import SocialWorkSentenceQuerySet
from sentences.rules.day import hours_and_minutes

PERIOD_ARTICLES = {
    Track.ADULT: "KUHP pasal 85 ayat 5 dan pasal 184",
    Track.CHILD: "jangka waktu dalam putusan",
}


def plan_too_short(office: Office, day: date) -> Iterator[DueReminder]:
    """Open sentences whose weekly plan leaves hours over, though more days would do: for the officer, weekly."""
    told = officer_or_heads(office, day, heads_of(office))
    yield from _outlook(office, day, Outlook.AMBER, told, "Jadwal kerja sosial kurang")


def out_of_reach(office: Office, day: date) -> Iterator[DueReminder]:
    """Open sentences that cannot be finished though every day left were worked: for officer and heads, weekly."""
    heads = heads_of(office)
    told = officer_or_heads(office, day, heads)
    yield from _outlook(
        office, day, Outlook.RED, lambda officer: [*told(officer), *heads], "Kerja sosial tidak mungkin selesai"
    )


def late_in_period(office: Office, day: date) -> Iterator[DueReminder]:
    """Open sentences from day 150 of 180 on, or the same share of a shorter period: for officer and heads, once."""
    heads = heads_of(office)
    told = officer_or_heads(office, day, heads)
    share, whole = LATE_SHARE
    for sentence in _sentences(office).late_in_period(at_opening(office, day)):
        late_day = -(-sentence.period_days * share // whole)
        late_on = sentence.starts_on + timedelta(days=late_day)
        yield from each_told(
            [*told(sentence.supervision.officer_id), *heads],
            subject=sentence.public_id,
            occasion=late_on,
            due_at=at_opening(office, late_on),
            title=f"Kerja sosial hari ke-{late_day} dari {sentence.period_days}: {sentence.supervision.client.number}",
            body=f"Jam hanya dihitung sampai {date_format(sentence.ends_on)} "
            f"({PERIOD_ARTICLES[Track(sentence.track)]}). Periksa sisa jam dan jadwalnya.",
            path=reverse("sentences:sentence_detail", args=[sentence.public_id]),
            values={
                "nomor": sentence.supervision.client.number,
                "hari": late_day,
                "jangka": sentence.period_days,
                "tanggal": sentence.ends_on,
            },
        )


def _outlook(
    office: Office, day: date, outlook: Outlook, recipients: Callable[[int | None], Iterable[int]], words: str
) -> Iterator[DueReminder]:
    """The occasion is the Monday of the week: whoever changes nothing is told again a week later, never daily."""
    monday, now = day - timedelta(days=day.weekday()), at_opening(office, day)
    for sentence in _sentences(office).in_outlook(now, outlook).with_forecast(now):
        forecast = Forecast.from_row(sentence.forecast_row)  # type: ignore[attr-defined]  # annotated
        missing = forecast.out_of_reach if outlook == Outlook.RED else forecast.shortfall
        yield from each_told(
            recipients(sentence.supervision.officer_id),
            subject=sentence.public_id,
            occasion=monday,
            due_at=at_opening(office, monday),
            title=f"{words}: {sentence.supervision.client.number}",
            body=f"Kurang {hours_and_minutes(missing)} pada hari terakhir, {date_format(sentence.ends_on)}.",
            path=reverse("sentences:sentence_detail", args=[sentence.public_id]),
            values={"nomor": sentence.supervision.client.number, "menit": missing, "tanggal": sentence.ends_on},
        )


def _sentences(office: Office) -> SocialWorkSentenceQuerySet:
    return SocialWorkSentence.objects.filter(supervision__office=office).select_related("supervision__client")


OUTLOOK_PLACEHOLDERS = {
    "nomor": "nomor klien",
    "menit": "menit yang akan kurang",
    "tanggal": "hari terakhir jam dihitung",
}

RULES = (
    Rule(
        name="work_plan_short",
        label="Jadwal kerja sosial kurang",
        description="Sekali seminggu selama jadwal mingguan tidak cukup sampai hari terakhir, kepada Pembimbing "
        "Kemasyarakatannya, atau kepala Bapas bila perkara itu belum punya petugas.",
        find=plan_too_short,
        placeholders=OUTLOOK_PLACEHOLDERS,
    ),
    Rule(
        name="work_out_of_reach",
        label="Kerja sosial tidak mungkin selesai",
        description="Sekali seminggu selama setiap hari yang tersisa pun tidak cukup, kepada Pembimbing "
        "Kemasyarakatannya dan kepala Bapas.",
        find=out_of_reach,
        placeholders=OUTLOOK_PLACEHOLDERS,
    ),
    Rule(
        name="work_period_late",
        label="Hari ke-150 dari 180",
        description="Pada hari ke-150 dari 180, atau bagian yang sama dari jangka waktu yang lebih pendek, kepada "
        "Pembimbing Kemasyarakatannya dan kepala Bapas.",
        find=late_in_period,
        placeholders={
            "nomor": "nomor klien",
            "hari": "hari keberapa dari jangka waktunya",
            "jangka": "jangka waktunya, dalam hari",
            "tanggal": "hari terakhir jam dihitung",
        },
    ),
)
