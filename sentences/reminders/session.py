"""Whom hours concern that stand still: the host and the officer while unconfirmed, who checks them while unverified."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import DueReminder, Rule, at_opening
from sentences.models import HostSite, SocialWorkSentence, WorkSession
from sentences.querysets import WorkSessionQuerySet
from sentences.querysets.session import CONFIRM_WITHIN_DAYS
from villages.models import VillageOfficial

VERIFY_WITHIN_DAYS = 7  # the portal's own choice: hours are checked weekly, as the plan of work runs by the week
LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody
PLACEHOLDERS = {"jumlah": "banyaknya catatan kerja", "tanggal": "hari sejak kapan catatan itu menunggu"}


def unconfirmed(office: Office, day: date) -> Iterator[DueReminder]:
    """Sessions that a host has left unconfirmed for three days, by site and by the day they were written down.

    Told to who leads the village of the site and has an account, and to the officers of those cases, or the heads of
    those without one.
    """
    told = officer_or_heads(office, day, heads_of(office))
    counted: Any = _waiting_since(_sessions(office).awaiting_host(), "drafted_at", office, day, CONFIRM_WITHIN_DAYS)
    rows = list(
        counted.values("placement__site", "waits_since", "sentence__supervision__officer").annotate(n=Count("pk"))
    )
    sites = HostSite.objects.in_bulk({row["placement__site"] for row in rows})
    leaders = VillageOfficial.objects.current(day).accounts_by_village({site.village_id for site in sites.values()})
    number: defaultdict[tuple[int, date], int] = defaultdict(int)
    officers: defaultdict[tuple[int, date, int], int] = defaultdict(int)
    for row in rows:
        number[row["placement__site"], row["waits_since"]] += row["n"]
        for recipient in told(row["sentence__supervision__officer"]):
            officers[row["placement__site"], row["waits_since"], recipient] += row["n"]
    for (pk, since), n in number.items():
        site = sites[pk]
        ask = "Nyatakan benar, atau katakan apa yang salah."
        yield from _unconfirmed_at(site, since, n, leaders.get(site.village_id, []), office, "sentences:site_day", ask)
    for (pk, since, recipient), n in officers.items():
        ask = "Ingatkan tempat kerjanya."
        yield from _unconfirmed_at(sites[pk], since, n, [recipient], office, "sentences:site_detail", ask)


def unverified(office: Office, day: date) -> Iterator[DueReminder]:
    """Sessions that the host confirmed a week ago and nobody checked, by sentence and day: for the officer of the case.

    For the heads where the host's word came through that officer's hands (R9), or nobody has the case.
    """
    heads = heads_of(office)
    told = officer_or_heads(office, day, heads)
    waiting: Any = _waiting_since(_sessions(office).awaiting_officer(), "confirmed_at", office, day, VERIFY_WITHIN_DAYS)
    own = WorkSession.objects.handled_by_their_guide().filter(pk=OuterRef("pk"))
    rows = list(
        waiting.annotate(is_handled=Exists(own))
        .values("sentence", "waits_since", "sentence__supervision__officer", "is_handled")
        .annotate(n=Count("pk"))
    )
    sentences = SocialWorkSentence.objects.select_related("supervision__client").in_bulk(
        {row["sentence"] for row in rows}
    )
    for row in rows:
        sentence, since, n = sentences[row["sentence"]], row["waits_since"], row["n"]
        yield from each_told(
            heads if row["is_handled"] else told(row["sentence__supervision__officer"]),
            subject=sentence.public_id,
            occasion=since,
            due_at=at_opening(office, since + timedelta(days=VERIFY_WITHIN_DAYS)),
            title=f"Jam kerja belum diperiksa: {sentence.supervision.client.number}",
            body=f"{n} catatan kerja sudah dikonfirmasi {date_format(since)}. Jam baru dihitung setelah diperiksa.",
            path=reverse("sentences:session_queue"),
            values={"jumlah": n, "tanggal": since},
        )


def _sessions(office: Office) -> WorkSessionQuerySet:
    """Sessions of the office's open sentences."""
    sentences = SocialWorkSentence.objects.open().filter(supervision__office=office)
    return WorkSession.objects.filter(sentence__in=sentences).order_by()


def _waiting_since(
    sessions: WorkSessionQuerySet, column: str, office: Office, day: date, days: int
) -> WorkSessionQuerySet:
    """Those that have waited so many whole days, and at most a week longer; `waits_since` is the office's day."""
    last = day - timedelta(days=days)
    first = datetime.combine(last - timedelta(days=LOOK_BACK_DAYS), time(), tzinfo=office.zone)
    end = datetime.combine(last + timedelta(days=1), time(), tzinfo=office.zone)
    rows = sessions.filter(**{f"{column}__gte": first, f"{column}__lt": end})
    counted: WorkSessionQuerySet = rows.annotate(waits_since=TruncDate(column, tzinfo=office.zone))
    return counted


def _unconfirmed_at(
    site: HostSite, since: date, n: int, recipients: list[int], office: Office, page: str, ask: str
) -> Iterator[DueReminder]:
    yield from each_told(
        recipients,
        subject=site.public_id,
        occasion=since,
        due_at=at_opening(office, since + timedelta(days=CONFIRM_WITHIN_DAYS)),
        title=f"Jam kerja belum dikonfirmasi: {n} catatan",
        body=f"{site}: ditulis {date_format(since)}. {ask}",
        path=reverse(page, args=[site.public_id]),
        values={"jumlah": n, "tanggal": since},
    )


RULES = (
    Rule(
        name="hours_unconfirmed",
        label="Jam kerja belum dikonfirmasi tempat kerja",
        description="Tiga hari setelah jam kerja ditulis tanpa jawaban tempat kerja, kepada kepala desa atau lurah "
        "yang punya akun dan kepada Pembimbing Kemasyarakatan (kepala Bapas bila perkara itu belum punya petugas).",
        find=unconfirmed,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="hours_unverified",
        label="Jam kerja belum diperiksa",
        description="Tujuh hari setelah tempat kerja mengonfirmasi, kepada Pembimbing Kemasyarakatan; kepada kepala "
        "Bapas bila konfirmasi itu lewat tangan petugasnya sendiri atau perkara itu belum punya petugas.",
        find=unverified,
        placeholders=PLACEHOLDERS,
    ),
)
