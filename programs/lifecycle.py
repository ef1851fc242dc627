"""What the state and the clock of an outreach event allow; the screens ask before they offer, the actions before
they act.

"The day" is the day in the zone of the office that organises (DOMAIN §3.5).
"""

from datetime import datetime

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from programs.models import OutreachEvent, VillageRegistration

State = OutreachEvent.State


def _still_on(event: OutreachEvent) -> Verdict:
    if event.state == State.CANCELLED:
        return denied(f"Kegiatan ini sudah dibatalkan: {event.cancelled_reason}")
    if event.state == State.HELD:
        return denied("Kegiatan ini sudah ditandai terlaksana.")
    return ALLOWED


def invitations_open(event: OutreachEvent) -> Verdict:
    """Villages may be invited until the event is closed, so that one that came uninvited can still be counted."""
    return _still_on(event)


def change_open(event: OutreachEvent) -> Verdict:
    """An event may be changed or moved until it is held or cancelled."""
    return _still_on(event)


def cancellation_open(event: OutreachEvent, *, attendance_entered: bool) -> Verdict:
    """An event may be cancelled until people are known to have come."""
    if attendance_entered and event.is_open:
        return denied("Kehadiran sudah dicatat, jadi kegiatan ini terlaksana. Tulis hasilnya dan tandai terlaksana.")
    return _still_on(event)


def answers_open(registration: VillageRegistration, now: datetime) -> Verdict:
    """A village answers, and changes its answer, until the event starts."""
    event = registration.event
    still_on = _still_on(event)
    if not still_on:
        return still_on
    if event.has_started(now):
        return denied("Kegiatan sudah dimulai, jadi jawaban tidak dapat diubah lagi. Hubungi Bapas.")
    return ALLOWED


def attendance_open(registration: VillageRegistration, now: datetime, by: User) -> Verdict:
    """People are counted from the day of the event; a village may correct its count until the event is closed."""
    event = registration.event
    if event.state == State.CANCELLED:
        return _still_on(event)
    if not event.day_has_come(now):
        return denied("Kehadiran diisi mulai hari kegiatan. Sebelum itu belum ada yang dapat dihitung.")
    if by.role == Role.VILLAGE_HEAD and event.state == State.HELD and registration.attendance_entered_at:
        return denied("Bapas sudah menutup catatan kegiatan ini. Jika jumlahnya keliru, hubungi Bapas.")
    return ALLOWED


def holding_open(event: OutreachEvent, now: datetime, *, attendance_entered: bool) -> Verdict:
    """An event is held once its day has come and one village is counted; the summary may be corrected."""
    if event.state == State.CANCELLED:
        return _still_on(event)
    if not event.day_has_come(now):
        return denied("Kegiatan baru dapat ditandai terlaksana mulai harinya.")
    if not attendance_entered:
        return denied("Isi dulu kehadiran sedikitnya satu desa atau kelurahan.")
    return ALLOWED
