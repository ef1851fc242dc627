"""Whom a day of work concerns before it comes: who is expected, who vouches for them, and their officers.

The words to people without an account say when, and nothing of a sentence: a telephone is read by others.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import (
    Keys,
    clients_themselves,
    each_outsider,
    each_told,
    guarantors_of,
    heads_of,
    officer_or_heads,
)
from reminders.kinds import RecipientKind
from reminders.registry import DueReminder, Rule, at_opening
from sentences.expected import expected_on
from sentences.models import HostSite


def work_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """For each officer and host site one reminder of how many people work there on the day after `day`, or on `day`.

    The day itself is for a worker that was away the day before; one occasion, the day of work, is told once. Of cases
    that nobody has the heads are told.
    """
    told = officer_or_heads(office, day, heads_of(office))
    for on in (day, day + timedelta(days=1)):
        expected: defaultdict[tuple[HostSite, int], int] = defaultdict(int)
        for placement, _plan in expected_on(office, on):
            for recipient in told(placement.supervision.officer_id):
                expected[placement.site, recipient] += 1
        for (site, recipient), people in expected.items():
            yield from each_told(
                [recipient],
                subject=site.public_id,
                occasion=on,
                due_at=at_opening(office, day),
                title=f"Kerja sosial {'hari ini' if on == day else 'besok'}: {people} orang",
                body=f"{site}, {date_format(on)}. Pastikan mereka tahu, dan siapkan lembar harian bila tanpa sinyal.",
                path=reverse("sentences:site_detail", args=[site.public_id]),
                values={"orang": people, "tanggal": on},
            )


def client_works_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Adults whose weekly plan has work on the day after `day`, or on `day` where no worker told it before."""
    yield from _outsiders(office, day, RecipientKind.CLIENT, clients_themselves, "Anda diharapkan")


def guarantor_of_worker(office: Office, day: date) -> Iterator[DueReminder]:
    """Those who vouch for them, also for a child, and agreed to be reminded."""
    words = "Mohon ingatkan orang yang Anda jamin. Ia diharapkan"
    yield from _outsiders(office, day, RecipientKind.GUARANTOR, guarantors_of, words)


def _outsiders(office: Office, day: date, kind: RecipientKind, tells: Keys, words: str) -> Iterator[DueReminder]:
    for on in (day, day + timedelta(days=1)):
        expected = expected_on(office, on)
        keys = tells([placement.supervision.client for placement, _plan in expected], day)
        for placement, plan in expected:
            yield from each_outsider(
                kind,
                keys.get(placement.supervision.client_id, []),
                subject=placement.sentence.public_id,
                occasion=on,
                due_at=at_opening(office, day),
                title=f"Jadwal {'hari ini' if on == day else 'besok'}",
                body=f"{words} {date_format(on)} mulai pukul {plan.starts_at:%H.%M} sesuai jadwal dengan "
                f"{office.name}. Bila berhalangan, beri tahu petugas.",
                path=reverse("sentences:sentence_detail", args=[placement.sentence.public_id]),
                values={"tanggal": on, "jam": plan.starts_at},
            )


OUTSIDER_PLACEHOLDERS = {"tanggal": "hari kerja", "jam": "jam mulai"}

RULES = (
    Rule(
        name="work_tomorrow",
        label="Kerja sosial besok",
        description="Sebelum hari kerja menurut jadwal mingguan, satu pengingat untuk setiap tempat, kepada Pembimbing "
        "Kemasyarakatan mereka yang bekerja, atau kepala Bapas bila perkara itu belum punya petugas.",
        find=work_tomorrow,
        placeholders={"orang": "banyaknya orang yang bekerja", "tanggal": "hari kerja"},
    ),
    Rule(
        name="work_tomorrow_client",
        label="Klien: kerja sosial besok",
        description="Sebelum hari kerja menurut jadwal mingguan, kepada klien dewasa.",
        find=client_works_tomorrow,
        placeholders=OUTSIDER_PLACEHOLDERS,
    ),
    Rule(
        name="work_tomorrow_guarantor",
        label="Penjamin: kerja sosial besok",
        description="Sebelum hari kerja menurut jadwal mingguan, kepada penjamin yang setuju diingatkan.",
        find=guarantor_of_worker,
        placeholders=OUTSIDER_PLACEHOLDERS,
    ),
)
