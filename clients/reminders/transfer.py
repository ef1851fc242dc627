"""Whom a hand-over concerns: who must answer it, and who waits for the answer."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office, User
from clients.handover_permissions import ANSWERING_ROLES
from clients.models import Transfer
from reminders.registry import DueReminder, Rule

ANSWER_TOLD_DAYS = 7  # the portal's own choice: the answer stands on the list of transfers after that
PLACEHOLDERS = {"nomor": "nomor klien", "tanggal": "hari pelimpahan diajukan"}


def waiting_transfers(office: Office, day: date) -> Iterator[DueReminder]:
    """Requests of other offices, to the head and the registrar who may see them, as soon as they are made."""
    for person in User.objects.filter(office=office, role__in=ANSWERING_ROLES, is_active=True):
        waiting = Transfer.objects.visible_to(person).into(office).waiting()
        for transfer in waiting.select_related("client", "from_office"):
            asked_on = timezone.localdate(transfer.requested_at, timezone=office.zone)
            yield DueReminder(
                subject=transfer.public_id,
                recipient_id=person.pk,
                occasion=asked_on,
                due_at=transfer.requested_at,
                title=f"Pelimpahan menunggu jawaban: {transfer.client.number}",
                body=f"{transfer.from_office.name} mengajukannya pada {date_format(asked_on)}. Terima atau tolak.",
                path=reverse("clients:transfer_detail", args=[transfer.public_id]),
                values={"nomor": transfer.client.number, "tanggal": asked_on},
            )


def answered_transfers(office: Office, day: date) -> Iterator[DueReminder]:
    """Answers of the last days, to whoever asked."""
    since = timezone.now() - timedelta(days=ANSWER_TOLD_DAYS)
    answered = Transfer.objects.out_of(office).filter(
        state__in=[Transfer.State.ACCEPTED, Transfer.State.REFUSED],
        answered_at__gte=since,
        requested_by__office=office,
        requested_by__is_active=True,
    )
    for transfer in answered.select_related("client", "to_office"):
        if transfer.answered_at is None:
            continue
        state = transfer.get_state_display().lower()
        yield DueReminder(
            subject=transfer.public_id,
            recipient_id=transfer.requested_by_id,
            occasion=timezone.localdate(transfer.answered_at, timezone=office.zone),
            due_at=transfer.answered_at,
            title=f"Pelimpahan {state}: {transfer.client.number}",
            body=f"{transfer.to_office.name} sudah menjawab.",
            path=reverse("clients:transfer_detail", args=[transfer.public_id]),
            values={
                "nomor": transfer.client.number,
                "tanggal": timezone.localdate(transfer.requested_at, timezone=office.zone),
            },
        )


RULES = (
    Rule(
        name="transfer_waiting",
        label="Pelimpahan menunggu jawaban",
        description="Begitu Bapas lain mengajukannya, kepada kepala dan petugas registrasi Bapas yang dituju.",
        find=waiting_transfers,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="transfer_answered",
        label="Pelimpahan dijawab",
        description="Setelah diterima atau ditolak, kepada yang mengajukannya.",
        find=answered_transfers,
        placeholders=PLACEHOLDERS,
    ),
)
