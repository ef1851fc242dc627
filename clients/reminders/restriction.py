"""Whom a restricted file that was opened in an emergency concerns: the heads of the office, at once.

A head from whom the file itself is hidden is left out. When no other head is there, the Kanwil is told that it happened
and where, without a number: staff of the Kanwil see no client.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from django.urls import reverse

from accounts.models import Office, Role, User
from clients.actions.restriction import EMERGENCY_RULE
from clients.models import Admission, Restriction
from reminders.registry import DueReminder, Rule

LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody


def opened_in_emergency(office: Office, day: date) -> Iterator[DueReminder]:
    """Emergency admissions of the week up to `day`; each is told once, from the moment it happened."""
    since = datetime.combine(day - timedelta(days=LOOK_BACK_DAYS), time.min, tzinfo=office.zone)
    admissions = Admission.objects.filter(
        is_emergency=True, since__gte=since, restriction__client__office=office
    ).select_related("restriction__client", "user")
    heads = list(User.objects.filter(office=office, role=Role.HEAD, is_active=True))
    for admission in admissions:
        client = admission.restriction.client
        shut_out = set(
            Restriction.objects.in_force()
            .filter(client=client, excluded__isnull=False)
            .values_list("excluded", flat=True)
        )
        told = [head for head in heads if head.pk not in shut_out and head.pk != admission.user_id]
        for head in told:
            yield _reminder(
                admission,
                head,
                office,
                title=f"Berkas terbatas dibuka mendesak: {client.number}",
                body=f"{admission.user.name} membuka berkas ini tanpa izin lebih dulu. Baca alasannya.",
                path=reverse("clients:restriction_detail", args=[admission.restriction.public_id]),
            )
        if not told:
            watchers = User.objects.filter(
                role=Role.REGIONAL, regional_office_id=office.regional_office_id, is_active=True
            )
            for watcher in watchers:
                yield _reminder(
                    admission,
                    watcher,
                    office,
                    title=f"Berkas terbatas dibuka mendesak di {office.name}"[:150],
                    body="Tidak ada kepala lain di Bapas itu yang dapat diberi tahu. Hubungi Bapas itu.",
                    path="/dashboard/",
                )


def _reminder(
    admission: Admission, recipient: User, office: Office, *, title: str, body: str, path: str
) -> DueReminder:
    return DueReminder(
        subject=admission.public_id,
        recipient_id=recipient.pk,
        occasion=admission.since.astimezone(office.zone).date(),
        due_at=admission.since,
        title=title,
        body=body,
        path=path,
        values={"tanggal": admission.since.astimezone(office.zone).date()},
    )


RULES = (
    Rule(
        name=EMERGENCY_RULE,
        label="Berkas terbatas dibuka mendesak",
        description="Saat seseorang membuka berkas terbatas dalam keadaan mendesak, kepada kepala Bapas.",
        find=opened_in_emergency,
        placeholders={"tanggal": "hari berkas itu dibuka"},
    ),
)
