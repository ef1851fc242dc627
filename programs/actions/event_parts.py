"""What belongs to an event: sessions, institutions, materials, what is signed, obstacles.

Each is written down once however often it arrives: the same words about the same event are the same row.
"""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.saving import save_or_refuse
from programs import lifecycle
from programs.actions.locking import ensure, lock_event
from programs.models import Agreement, EventParty, EventSession, Material, Obstacle, OutreachEvent
from villages.models import Village


@transaction.atomic
def add_session(
    *,
    event: OutreachEvent,
    kind: str,
    title: str,
    speaker: str,
    village: Village,
    starts_at: datetime,
    ends_at: datetime,
    by: User,
) -> EventSession:
    """Adds a part to the event's agenda. Raises DomainError."""
    event = _open_agenda(event)
    same = event.sessions.filter(kind=kind, title=title, village=village, starts_at=starts_at).first()
    if same:
        return same
    row = EventSession(
        event=event,
        kind=kind,
        title=title,
        speaker=speaker,
        village=village,
        starts_at=starts_at,
        ends_at=ends_at,
    )
    save_or_refuse(row)
    return row


@transaction.atomic
def change_session(
    *,
    session: EventSession,
    kind: str,
    title: str,
    speaker: str,
    village: Village,
    starts_at: datetime,
    ends_at: datetime,
    by: User,
) -> EventSession:
    """Corrects a part of the agenda; what it was stays in its history. Raises DomainError once the event is closed or
    the part was taken off."""
    _open_agenda(session.event)
    row = EventSession.objects.select_for_update().filter(pk=session.pk).first()
    if row is None:
        raise DomainError("Sesi ini sudah dihapus dari susunan acara.")
    row.kind, row.title, row.speaker, row.village = kind, title, speaker, village
    row.starts_at, row.ends_at = starts_at, ends_at
    save_or_refuse(row)
    return row


@transaction.atomic
def remove_session(*, session: EventSession, by: User) -> None:
    """Takes a part off the agenda; its history stays. Raises DomainError."""
    _open_agenda(session.event)
    EventSession.objects.filter(pk=session.pk).delete()


@transaction.atomic
def add_party(*, event: OutreachEvent, role: str, name: str, represented_by: str, by: User) -> EventParty:
    """Puts an institution on the list of those invited beside the villages. Raises DomainError for one named before."""
    event = _open_agenda(event)
    row = EventParty(event=event, role=role, name=name, represented_by=represented_by)
    save_or_refuse(row)
    return row


@transaction.atomic
def change_party(*, party: EventParty, role: str, name: str, represented_by: str, by: User) -> EventParty:
    """Corrects an institution on the list; who of it was counted stays. Raises DomainError for a name that is there
    already, once the event is closed, or when it was taken off."""
    _open_agenda(party.event)
    row = EventParty.objects.select_for_update().filter(pk=party.pk).first()
    if row is None:
        raise DomainError("Instansi ini sudah dihapus dari daftar.")
    row.role, row.name, row.represented_by = role, name, represented_by
    save_or_refuse(row)
    return row


@transaction.atomic
def remove_party(*, party: EventParty, by: User) -> None:
    """Takes an institution off the list. Raises DomainError when its people were counted."""
    _open_agenda(party.event)
    if party.attended is not None:
        raise DomainError("Kehadiran instansi ini sudah dicatat, jadi tidak dapat dihapus.")
    EventParty.objects.filter(pk=party.pk).delete()


@transaction.atomic
def record_parties(
    *, event: OutreachEvent, attended: Mapping[int, int | None], now: datetime | None = None, by: User
) -> int:
    """Records how many people of each institution came (by the row's key); None is not counted. Returns how many came.

    From the day of the event on. Raises DomainError.
    """
    event = _open_agenda(event)
    if not event.day_has_come(now or timezone.now()):
        raise DomainError("Kehadiran diisi mulai hari kegiatan. Sebelum itu belum ada yang dapat dihitung.")
    rows = {row.pk: row for row in event.parties.select_for_update()}
    for key, number in attended.items():
        row = rows.get(key)
        if row is not None and row.attended != number:
            row.attended = number
            save_or_refuse(row)
    return sum(row.attended or 0 for row in rows.values())


@transaction.atomic
def choose_materials(*, event: OutreachEvent, materials: list[Material], by: User) -> None:
    """Says which reading the event uses. Raises DomainError."""
    event = _open_agenda(event)
    event.materials.set(materials)


@transaction.atomic
def choose_agreement(*, event: OutreachEvent, agreement: Agreement | None, by: User) -> None:
    """Says which agreement is signed at the event, if any. Raises DomainError."""
    event = _open_agenda(event)
    event.agreement = agreement
    event.save(update_fields=["agreement"])


@transaction.atomic
def report_obstacle(*, event: OutreachEvent, kind: str, text: str, solution: str, by: User) -> Obstacle:
    """Writes down what stood in the way, and how it was overcome. Raises DomainError."""
    event = _open_agenda(event)
    same = event.obstacles.filter(kind=kind, text=text).first()
    if same:
        return same
    row = Obstacle(event=event, kind=kind, text=text, solution=solution, created_by=by)
    save_or_refuse(row)
    return row


def _open_agenda(event: OutreachEvent) -> OutreachEvent:
    """The event, held until the transaction ends. Raises DomainError once it is closed or called off."""
    event = lock_event(event)
    ensure(lifecycle.agenda_open(event))
    return event
