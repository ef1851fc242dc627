"""What the state and the clock of an outreach event allow; the screens ask before they offer, the actions before
they act.

"The day" is the day in the zone of the office that organises (DOMAIN §3.5).
"""

from datetime import date, datetime, timedelta

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from programs.models import OutreachEvent, VillageRegistration

State = OutreachEvent.State

RECORDED_LATE = timedelta(days=31)
"""How long after it an event may still be put into the portal, to count who came."""

PLANNED_AHEAD = timedelta(days=730)
"""Beyond this a date is a slip of the finger, for the office as for a village that asks for another one."""


def date_allowed(day: date, today: date) -> Verdict:
    """An event is planned for, or moved to, a day from `RECORDED_LATE` ago to `PLANNED_AHEAD` from now."""
    if today - RECORDED_LATE <= day <= today + PLANNED_AHEAD:
        return ALLOWED
    return denied("Tanggal ini terlalu jauh. Isi paling lama 31 hari lalu sampai 2 tahun ke depan.")


def proposal_allowed(proposed_on: date, event: OutreachEvent, today: date) -> Verdict:
    """A village asks for a day that is still to come, not too far away, and not the day of the event itself."""
    if proposed_on < today:
        return denied("Tanggal yang diminta sudah lewat. Pilih tanggal lain.")
    if proposed_on > max(today, event.day) + PLANNED_AHEAD:
        return denied("Tanggal ini terlalu jauh. Periksa tahunnya.")
    if proposed_on == event.day:
        return denied("Kegiatan memang pada tanggal itu. Pilih tanggal lain, atau jawab bersedia.")
    return ALLOWED


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


def withdrawal_open(registration: VillageRegistration, now: datetime) -> Verdict:
    """A mistaken invitation may be taken back until the village has ever answered or the event starts."""
    event = registration.event
    still_on = _still_on(event)
    if not still_on:
        return still_on
    if event.has_started(now):
        return denied("Kegiatan sudah dimulai, jadi undangan tidak dapat dibatalkan lagi.")
    if registration.is_answered or registration.groups.exists() or registration.contact_name or registration.note:
        return denied("Desa atau kelurahan ini sudah menjawab, jadi undangannya tidak dapat dibatalkan lagi.")
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
