"""Whom a journey concerns: the officer, before the client must be back and after a return that nobody noted."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.models import TravelPermit
from clients.querysets.ending import TravelPermitQuerySet
from clients.querysets.scope import OPEN_STATUSES
from clients.recipients import each_told, heads_of, officer_or_heads
from reminders.registry import WHEN, DueReminder, Rule, Value, When, at_opening

LOOK_BACK_DAYS = 7  # a worker that was away for a week of holidays still tells; older news helps nobody
PLACEHOLDERS = {"nomor": "nomor klien", "tanggal": "hari terakhir izin"}


def back_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients out of town with leave whose last day is the day after `day`, or `day` itself."""
    told = officer_or_heads(office, day, heads_of(office))
    for permit in _permits(office).away(day).filter(returns_on__lte=day + timedelta(days=1)):
        when = When.of(permit.returns_on, day)
        yield from _reminders(
            permit,
            told(permit.supervision.officer_id),
            office,
            on=day,
            title=f"Izin luar kota berakhir {when}: {permit.supervision.client.number}",
            body=f"Harus kembali {date_format(permit.returns_on)}. Catat kembalinya.",
            when=when,
        )


def not_back(office: Office, day: date) -> Iterator[DueReminder]:
    """Clients who should have been back on a day of the week before `day`, and of whom no return is noted."""
    told = officer_or_heads(office, day, heads_of(office))
    for permit in _permits(office).overdue(day).filter(returns_on__gte=day - timedelta(days=LOOK_BACK_DAYS)):
        yield from _reminders(
            permit,
            told(permit.supervision.officer_id),
            office,
            on=permit.returns_on + timedelta(days=1),
            title=f"Belum kembali dari luar kota: {permit.supervision.client.number}",
            body=f"Izinnya berakhir {date_format(permit.returns_on)}. Hubungi klien, lalu catat kembalinya.",
        )


def _permits(office: Office) -> TravelPermitQuerySet:
    """Permits in open cases of the office."""
    permits: TravelPermitQuerySet = TravelPermit.objects.of_office(office)
    return permits.filter(supervision__status__in=OPEN_STATUSES).select_related("supervision__client")


def _reminders(
    permit: TravelPermit,
    recipients: list[int],
    office: Office,
    *,
    on: date,
    title: str,
    body: str,
    when: When | None = None,
) -> Iterator[DueReminder]:
    values: dict[str, Value] = {"nomor": permit.supervision.client.number, "tanggal": permit.returns_on}
    if when:
        values["kapan"] = when
    yield from each_told(
        recipients,
        subject=permit.public_id,
        occasion=permit.returns_on,
        due_at=at_opening(office, on),
        title=title,
        body=body,
        path=reverse("clients:report_in_file", args=[permit.supervision.client.public_id]),
        values=values,
    )


RULES = (
    Rule(
        name="travel_permit_ending",
        label="Izin luar kota berakhir",
        description="Sebelum hari terakhir izin luar kota, paling lambat pada harinya, kepada Pembimbing "
        "Kemasyarakatannya (kepala Bapas bila belum ada).",
        find=back_tomorrow,
        placeholders=PLACEHOLDERS | WHEN,
    ),
    Rule(
        name="travel_permit_overdue",
        label="Belum kembali dari luar kota",
        description="Dalam seminggu setelah izin luar kota berakhir tanpa catatan kembali, kepada Pembimbing "
        "Kemasyarakatannya (kepala Bapas bila belum ada).",
        find=not_back,
        placeholders=PLACEHOLDERS,
    ),
)
