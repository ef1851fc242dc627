"""Who must be told what by when about outreach events."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of, person_or_heads
from programs.event_states import CALLED_STATES
from programs.models import OutreachEvent, VillageRegistration
from reminders.kinds import RecipientKind
from reminders.registry import (
    BODY_LIMIT,
    TITLE_LIMIT,
    WHEN,
    DueReminder,
    Kept,
    Rule,
    Value,
    When,
    at_opening,
    register,
)
from villages.models import VillageOfficial

DAYS_BEFORE = 3  # the portal's own choice: late enough that a village knows, early enough to find people who come
DOCUMENTED_WITHIN = 7  # days; the portal's own choice: while those who were there still remember
PLACEHOLDERS = {"tanggal": "hari kegiatan", "jam": "jam mulai kegiatan"}


def event_values(event: OutreachEvent) -> dict[str, Value]:
    """What the words about an event may use: its day and hour on its own clock."""
    return {"tanggal": event.day, "jam": timezone.localtime(event.starts_at, timezone=event.zone).time()}


def unanswered_invitations(office: Office, day: date) -> Iterator[DueReminder]:
    """One for each person who leads a village that has not answered, when its event is at most three days away."""
    soon = VillageRegistration.objects.awaiting_answer().filter(
        event__office=office,
        event__starts_at__gt=at_opening(office, day),
        event__starts_at__lt=at_opening(office, day + timedelta(days=DAYS_BEFORE + 1), hour=0),
    )
    registrations = list(soon.select_related("event__office"))
    people = VillageOfficial.objects.current(day).accounts_by_village({row.village_id for row in registrations})
    for registration in registrations:
        event = registration.event
        for user_id in people.get(registration.village_id, []):
            yield DueReminder(
                subject=registration.public_id,
                recipient_id=user_id,
                occasion=event.day,
                due_at=at_opening(office, event.day - timedelta(days=DAYS_BEFORE)),
                title=f"Undangan belum dijawab: {event.title}"[:TITLE_LIMIT],
                body=f"{office} mengundang Anda pada {date_format(event.day)}. Kegiatan itu belum Anda jawab.",
                path=reverse("programs:invitation_detail", args=[registration.public_id]),
                values=event_values(event),
            )


def villages_that_cannot_come(office: Office, day: date) -> Iterator[DueReminder]:
    """One for whoever planned the event, or the heads, for each village that declined or asks for another date.

    Not to whoever took that answer by telephone, nor of an event whose time has come.
    """
    heads = heads_of(office)
    rows = VillageRegistration.objects.refusing_the_day(timezone.now()).filter(event__office=office)
    for row in rows.select_related("event__created_by", "village"):
        assert row.answered_at is not None  # noqa: S101 - registration_answer_has_author
        if row.proposed_on:
            body = f"{row.village} meminta {date_format(row.proposed_on)}. Pindahkan kegiatan, atau hubungi desanya."
        else:
            body = f"{row.village} tidak bersedia pada {date_format(row.event.day)}. Baca alasannya."
        told = [pk for pk in person_or_heads(row.event.created_by, office, heads) if pk != row.answered_by_id]
        yield from each_told(
            told,
            subject=row.public_id,
            occasion=timezone.localdate(row.answered_at, timezone=office.zone),
            due_at=row.answered_at,
            title=f"{row.get_state_display()}: {row.event.title}"[:TITLE_LIMIT],
            body=body,
            path=reverse("programs:registration_detail", args=[row.public_id]),
            values=event_values(row.event),
        )


def events_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """Each event of the next day that villages were invited to, or later on `day` itself: for its planner or the heads.

    The day itself is for a worker that was away the day before; one occasion, the day of the event, is told once.
    """
    heads = heads_of(office)
    events = OutreachEvent.objects.filter(
        office=office, state__in=CALLED_STATES, starts_at__gt=at_opening(office, day)
    ).starting_between(day, day + timedelta(days=1))
    for event in events.select_related("office", "village", "created_by"):
        when, what = When.of(event.day, day), "Bawa bahan dan daftar hadir, dan periksa siapa yang datang."
        yield from each_told(
            person_or_heads(event.created_by, office, heads),
            subject=event.public_id,
            occasion=event.day,
            due_at=at_opening(office, day),
            title=f"{when.capitalize()}: {event.title}"[:TITLE_LIMIT],
            body=f"{event.venue}, {event.village}. {what}"[:BODY_LIMIT],
            path=reverse("programs:event_detail", args=[event.public_id]),
            values={**event_values(event), "kapan": when},
        )


def villages_expected_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """The villages that come to an event of the next day, or later on `day` itself: their heads with an account.

    Where nobody there has an account, the contact that the village named.
    """
    rows = VillageRegistration.objects.accepted().filter(
        event__office=office,
        event__state__in=CALLED_STATES,
        event__starts_at__gt=at_opening(office, day),
        event__starts_at__lt=at_opening(office, day + timedelta(days=2), hour=0),
    )
    registrations = list(rows.select_related("event__office"))
    people = VillageOfficial.objects.current(day).accounts_by_village({row.village_id for row in registrations})
    for row in registrations:
        event, when = row.event, When.of(row.event.day, day)
        at = timezone.localtime(event.starts_at, timezone=event.zone)
        reminder = partial(
            DueReminder,
            subject=row.public_id,
            occasion=event.day,
            due_at=at_opening(office, day),
            title=f"{when.capitalize()}: {event.title}"[:TITLE_LIMIT],
            body=f"{office} menunggu Anda {date_format(event.day)} pukul {at:%H.%M}, {event.venue}."[:BODY_LIMIT],
            path=reverse("programs:invitation_detail", args=[row.public_id]),
            values={**event_values(event), "kapan": when},
        )
        leaders = people.get(row.village_id, [])
        for user_id in leaders:
            yield reminder(recipient_id=user_id)
        if not leaders and row.contact_phone:
            yield reminder(recipient_kind=RecipientKind.VILLAGE_CONTACT, recipient_key=row.public_id)


def villages_that_came(subjects: Collection[UUID]) -> dict[UUID, Kept]:
    """Of invitations whose attendance was entered: kept when anybody came from the village, missed when nobody did."""
    rows = VillageRegistration.objects.filter(public_id__in=subjects, attendance_entered_at__isnull=False)
    return {row.public_id: Kept.KEPT if row.attended_total else Kept.MISSED for row in rows.prefetch_related("groups")}


def events_without_documents(office: Office, day: date) -> Iterator[DueReminder]:
    """Each event that has no minutes a week after it was held: for its planner or the heads."""
    heads = heads_of(office)
    events = OutreachEvent.objects.filter(office=office).awaiting_documents()
    held = events.starting_between(None, day - timedelta(days=DOCUMENTED_WITHIN))
    for event in held.select_related("office", "created_by"):
        occasion = event.day + timedelta(days=DOCUMENTED_WITHIN)
        yield from each_told(
            person_or_heads(event.created_by, office, heads),
            subject=event.public_id,
            occasion=occasion,
            due_at=at_opening(office, occasion),
            title=f"Belum didokumentasikan: {event.title}"[:TITLE_LIMIT],
            body=f"Kegiatan {date_format(event.day)} belum punya berita acara. Tulis, lalu tambahkan foto.",
            path=reverse("programs:event_outcome", args=[event.public_id]),
            values=event_values(event),
        )


register(
    Rule(
        name="event_tomorrow",
        label="Kegiatan penyuluhan besok",
        description="Sebelum kegiatan penyuluhan, paling lambat pada harinya, kepada perencananya, atau kepala Bapas "
        "bila ia sudah pindah.",
        find=events_tomorrow,
        placeholders=PLACEHOLDERS | WHEN,
    )
)
register(
    Rule(
        name="event_tomorrow_village",
        label="Desa: kegiatan penyuluhan besok",
        description="Sebelum kegiatan penyuluhan, paling lambat pada harinya, kepada kepala desa atau lurah yang "
        "bersedia datang; kepada narahubungnya bila di sana tidak ada akun.",
        find=villages_expected_tomorrow,
        placeholders=PLACEHOLDERS | WHEN,
        outcome=villages_that_came,
    )
)
register(
    Rule(
        name="event_undocumented",
        label="Kegiatan belum didokumentasikan",
        description="Tujuh hari setelah kegiatan terlaksana tanpa berita acara, kepada perencananya, atau kepala Bapas "
        "bila ia sudah pindah.",
        find=events_without_documents,
        placeholders=PLACEHOLDERS,
    )
)
register(
    Rule(
        name="invitation_unanswered",
        label="Undangan belum dijawab",
        description="Tiga hari sebelum kegiatan penyuluhan, kepada kepala desa atau lurah yang belum menjawab.",
        find=unanswered_invitations,
        placeholders=PLACEHOLDERS,
    )
)
register(
    Rule(
        name="village_answered",
        label="Desa tidak bersedia atau minta tanggal lain",
        description="Setelah desa menjawab tidak bersedia atau minta tanggal lain, kepada perencana kegiatan, "
        "atau kepala Bapas bila ia sudah pindah.",
        find=villages_that_cannot_come,
        placeholders=PLACEHOLDERS,
    )
)
