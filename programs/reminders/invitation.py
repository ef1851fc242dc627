"""Villages without an account that have not answered: nobody can remind them but the office, by telephone."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import Count, Exists, OuterRef
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of, person_or_heads
from programs.models import OutreachEvent, VillageRegistration
from programs.reminders.event import DAYS_BEFORE, PLACEHOLDERS, event_values
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, at_opening, register
from villages.models import VillageOfficial


def villages_to_call(office: Office, day: date) -> Iterator[DueReminder]:
    """Of each event at most three days away how many villages must be called: to whoever planned it, or the heads."""
    with_account = VillageOfficial.objects.current(day).filter(village=OuterRef("village"))
    silent = (
        VillageRegistration.objects.awaiting_answer()
        .filter(
            ~Exists(with_account),
            event__office=office,
            event__starts_at__gt=at_opening(office, day),
            event__starts_at__lt=at_opening(office, day + timedelta(days=DAYS_BEFORE + 1), hour=0),
        )
        .order_by()
        .values("event")
        .annotate(n=Count("pk"))
    )
    numbers = {row["event"]: row["n"] for row in silent}
    heads = heads_of(office)
    for event in OutreachEvent.objects.filter(pk__in=numbers).select_related("office", "created_by").order_by("pk"):
        yield from each_told(
            person_or_heads(event.created_by, office, heads),
            subject=event.public_id,
            occasion=event.day,
            due_at=at_opening(office, event.day - timedelta(days=DAYS_BEFORE)),
            title=f"Telepon desa yang belum menjawab: {event.title}"[:TITLE_LIMIT],
            body=f"{numbers[event.pk]} desa atau kelurahan tanpa akun belum menjawab undangan "
            f"{date_format(event.day)}. Telepon mereka, sebutkan PIN, atau catat jawabannya.",
            path=reverse("programs:event_links", args=[event.public_id]),
            values={**event_values(event), "jumlah": numbers[event.pk]},
        )


register(
    Rule(
        name="invitation_to_call",
        label="Desa tanpa akun belum menjawab",
        description="Tiga hari sebelum kegiatan penyuluhan, kepada perencananya (kepala Bapas bila ia sudah "
        "pindah): desa tanpa akun yang harus ditelepon.",
        find=villages_to_call,
        placeholders={**PLACEHOLDERS, "jumlah": "banyaknya desa yang harus ditelepon"},
    )
)
