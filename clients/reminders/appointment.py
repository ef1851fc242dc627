"""What a client is told about reporting, and whoever vouches for the client: the day before, and the day after a miss.

The words say when and at which Bapas, and nothing of a case: a telephone is read by others.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office
from clients.models import ReportIn
from clients.querysets import ReportInQuerySet
from clients.querysets.scope import OPEN_STATUSES
from clients.recipients import Keys, clients_themselves, each_outsider, guarantors_of
from reminders.kinds import RecipientKind
from reminders.registry import WHEN, DueReminder, Kept, Rule, When, at_opening

MISS_TOLD_DAYS = 3  # the portal's own choice: later the officer asks in person
PLACEHOLDERS = {"tanggal": "hari klien diharapkan"}
TELLS: dict[RecipientKind, Keys] = {RecipientKind.CLIENT: clients_themselves, RecipientKind.GUARANTOR: guarantors_of}


def client_expected(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who must report on the day after `day`, or on `day` itself where no worker told it before."""
    yield from _expected(office, day, RecipientKind.CLIENT, "{office} menunggu Anda {when}. {absent}")


def guarantor_of_expected(office: Office, day: date) -> Iterator[DueReminder]:
    """Those who vouch for them and agreed to be reminded."""
    words = "{office} menunggu orang yang Anda jamin {when}. Mohon ingatkan. {absent}"
    yield from _expected(office, day, RecipientKind.GUARANTOR, words)


def client_missed(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who did not report on one of the three days before `day` and have not since."""
    yield from _missed(office, day, RecipientKind.CLIENT, "Hubungi petugas Anda hari ini.")


def guarantor_of_missed(office: Office, day: date) -> Iterator[DueReminder]:
    """Those who vouch for them and agreed to be reminded."""
    yield from _missed(office, day, RecipientKind.GUARANTOR, "Mohon minta orang yang Anda jamin menghubungi petugas.")


def reported_in_time(subjects: Collection[UUID]) -> dict[UUID, Kept]:
    """Of duties that are settled: kept when reported on its day or before, missed when later or not at all."""
    found: dict[UUID, Kept] = {}
    for duty in ReportIn.objects.filter(public_id__in=subjects).select_related("supervision__office"):
        if duty.state == ReportIn.State.MISSED:
            found[duty.public_id] = Kept.MISSED
        elif duty.state == ReportIn.State.REPORTED and duty.reported_at is not None:
            reported_on = timezone.localdate(duty.reported_at, timezone=duty.supervision.office.zone)
            found[duty.public_id] = Kept.KEPT if reported_on <= duty.due_on else Kept.MISSED
    return found


def _expected(office: Office, day: date, kind: RecipientKind, words: str) -> Iterator[DueReminder]:
    for duty, keys in _with_keys(_duties(office).due(day) | _duties(office).due(day + timedelta(days=1)), kind, day):
        when = When.of(duty.due_on, day)
        absent = "Bila berhalangan, beri tahu petugas sebelum hari itu." if duty.due_on > day else ""
        yield from _told(
            duty,
            office,
            kind,
            keys,
            on=day,
            title=f"Jadwal {when}",
            body=words.format(office=office.name, when=f"{when}, {date_format(duty.due_on)}", absent=absent).strip(),
            when=when,
        )


def _missed(office: Office, day: date, kind: RecipientKind, ask: str) -> Iterator[DueReminder]:
    lately = (day - timedelta(days=MISS_TOLD_DAYS), day - timedelta(days=1))
    for duty, keys in _with_keys(_duties(office).missed_last().filter(due_on__range=lately), kind, day):
        yield from _told(
            duty,
            office,
            kind,
            keys,
            on=duty.due_on + timedelta(days=1),
            title="Jadwal terlewat",
            body=f"Jadwal {date_format(duty.due_on)} dengan {office.name} terlewat. {ask}",
        )


def _duties(office: Office) -> ReportInQuerySet:
    duties = ReportIn.objects.of_office(office).filter(supervision__status__in=OPEN_STATUSES)
    told_of = ("public_id", "due_on", "supervision__client__public_id", "supervision__client__is_child")
    return duties.select_related("supervision__client").only(*told_of)  # an office may have thousands in a day


def _with_keys(duties: ReportInQuerySet, kind: RecipientKind, day: date) -> Iterator[tuple[ReportIn, list[UUID]]]:
    rows = list(duties)
    keys = TELLS[kind]([duty.supervision.client for duty in rows], day)
    for duty in rows:
        yield duty, keys.get(duty.supervision.client_id, [])


def _told(
    duty: ReportIn,
    office: Office,
    kind: RecipientKind,
    keys: Iterable[UUID],
    *,
    on: date,
    title: str,
    body: str,
    when: When | None = None,
) -> Iterator[DueReminder]:
    yield from each_outsider(
        kind,
        keys,
        subject=duty.public_id,
        occasion=duty.due_on,
        due_at=at_opening(office, on),
        title=title,
        body=body,
        path=reverse("clients:report_in_file", args=[duty.supervision.client.public_id]),
        values={"tanggal": duty.due_on, "kapan": when} if when else {"tanggal": duty.due_on},
    )


RULES = (
    Rule(
        name="report_in_due_client",
        label="Klien: wajib lapor besok",
        description="Sebelum wajib lapor, paling lambat pada harinya, kepada klien dewasa.",
        find=client_expected,
        placeholders=PLACEHOLDERS | WHEN,
        outcome=reported_in_time,
    ),
    Rule(
        name="report_in_due_guarantor",
        label="Penjamin: wajib lapor besok",
        description="Sebelum wajib lapor, paling lambat pada harinya, kepada penjamin yang setuju diingatkan.",
        find=guarantor_of_expected,
        placeholders=PLACEHOLDERS | WHEN,
        outcome=reported_in_time,
    ),
    Rule(
        name="report_in_missed_client",
        label="Klien: tidak lapor",
        description="Sehari setelah wajib lapor terlewat, kepada klien dewasa.",
        find=client_missed,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="report_in_missed_guarantor",
        label="Penjamin: klien tidak lapor",
        description="Sehari setelah wajib lapor terlewat, kepada penjamin yang setuju diingatkan.",
        find=guarantor_of_missed,
        placeholders=PLACEHOLDERS,
    ),
)
