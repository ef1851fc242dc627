"""What the clock and the rows of an outreach event allow beside the table of states.

"The day" is the day in the zone of the office that organises (DOMAIN §3.5).
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from programs.lifecycle.transitions import Step, is_possible
from programs.models import DoorCode, OutreachEvent, VillageRegistration

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


def _is_called(event: OutreachEvent) -> Verdict:
    """Whether villages are invited for a day that stands."""
    return is_possible(Step.HOLD, event)


def invitations_open(event: OutreachEvent) -> Verdict:
    """Villages may be invited once the head approved and until the event is held, also one that came uninvited."""
    return is_possible(Step.INVITE, event)


def change_open(event: OutreachEvent) -> Verdict:
    """An event may be changed or moved until it is held or cancelled."""
    return is_possible(Step.RESCHEDULE, event)


def cancellation_open(event: OutreachEvent, *, attendance_entered: bool) -> Verdict:
    """An event may be cancelled, or postponed, until people are known to have come."""
    if attendance_entered and event.is_open:
        return denied("Kehadiran sudah dicatat, jadi kegiatan ini terlaksana. Tulis hasilnya dan tandai terlaksana.")
    return is_possible(Step.CANCEL, event)


def confirming_open(event: OutreachEvent, now: datetime, *, accepted: int) -> Verdict:
    """An event is confirmed before its day, when at least one village said that it comes."""
    possible = is_possible(Step.CONFIRM, event)
    if not possible:
        return possible
    if event.has_started(now):
        return denied("Kegiatan sudah dimulai. Catat siapa yang hadir, lalu tandai terlaksana.")
    if not accepted:
        return denied("Belum ada desa atau kelurahan yang bersedia.")
    return ALLOWED


def answers_open(registration: VillageRegistration, now: datetime) -> Verdict:
    """A village answers, and changes its answer, from its invitation until the event starts."""
    event = registration.event
    called = _is_called(event)
    if not called:
        return called
    if event.has_started(now):
        return denied("Kegiatan sudah dimulai, jadi jawaban tidak dapat diubah lagi. Hubungi Bapas.")
    return ALLOWED


def withdrawal_open(registration: VillageRegistration, now: datetime) -> Verdict:
    """A mistaken invitation may be taken back until the village has ever answered or the event starts."""
    event = registration.event
    possible = is_possible(Step.WITHDRAW, event)
    if not possible:
        return possible
    if event.has_started(now) and event.state != State.POSTPONED:
        return denied("Kegiatan sudah dimulai, jadi undangan tidak dapat dibatalkan lagi.")
    if registration.is_answered or registration.groups.exists() or registration.contact_name or registration.note:
        return denied("Desa atau kelurahan ini sudah menjawab, jadi undangannya tidak dapat dibatalkan lagi.")
    return ALLOWED


def attendance_open(registration: VillageRegistration, now: datetime, by: User) -> Verdict:
    """People are counted from the day of the event; a village may correct its count until the event is held, the
    office until it is closed."""
    event = registration.event
    if not event.took_place:
        called = _is_called(event)
        if not called:
            return called
    if event.state == State.CLOSED:
        return denied("Kegiatan ini sudah ditutup, jadi kehadirannya tidak dapat diubah lagi.")
    if not event.day_has_come(now):
        return denied("Kehadiran diisi mulai hari kegiatan. Sebelum itu belum ada yang dapat dihitung.")
    if by.role == Role.VILLAGE_HEAD and event.took_place and registration.attendance_entered_at:
        return denied("Bapas sudah menutup catatan kegiatan ini. Jika jumlahnya keliru, hubungi Bapas.")
    return ALLOWED


def self_check_in_open(code: DoorCode, now: datetime, *, days: Sequence[date]) -> Verdict:
    """People put themselves on the list on the `days` of the event and of its sessions alone, until an officer shuts
    the list or marks the event as held."""
    today = timezone.localdate(now, timezone=code.event.zone)
    if code.closed_at or not _is_called(code.event):
        return denied("Daftar hadir dengan kode ini sudah ditutup. Sebutkan nama Anda kepada petugas Bapas di pintu.")
    if today in days:
        return ALLOWED
    ahead = [day for day in days if day > today]
    if ahead:
        return denied(f"Daftar hadir dibuka pada hari kegiatan, {date_format(ahead[0], 'j F Y')}.")
    return denied("Kegiatan ini sudah selesai, jadi daftar hadirnya tidak dapat diisi lagi dari telepon.")


def door_code_open(event: OutreachEvent) -> Verdict:
    """The list may be opened to people's phones, also ahead of the day so that the code is printed, until the event
    is held."""
    return _is_called(event)


def correction_open(event: OutreachEvent) -> Verdict:
    """What was written about an event that took place may be corrected until the head closes it."""
    if event.took_place and event.state != State.CLOSED:
        return ALLOWED
    return is_possible(Step.DOCUMENT, event)


def holding_open(event: OutreachEvent, now: datetime, *, attendance_entered: bool) -> Verdict:
    """An event is held once its day has come and one village is counted; the summary may be corrected."""
    if event.took_place:
        return correction_open(event)
    called = _is_called(event)
    if not called:
        return called
    if not event.day_has_come(now):
        return denied("Kegiatan baru dapat ditandai terlaksana mulai harinya.")
    if not attendance_entered:
        return denied("Isi dulu kehadiran sedikitnya satu desa atau kelurahan.")
    return ALLOWED


def follow_up_open(event: OutreachEvent, *, written: int) -> Verdict:
    """The follow-up is settled when at least one thing to do, with its owner and day, is written down."""
    possible = is_possible(Step.FOLLOW_UP, event)
    if possible and not written:
        return denied("Tulis dulu sedikitnya satu tindak lanjut, misalnya pemeriksaan setelah 3 bulan.")
    return possible


def closing_open(event: OutreachEvent, *, unsettled: int) -> Verdict:
    """The head closes an event when nothing that was promised is open any more."""
    possible = is_possible(Step.CLOSE, event)
    if possible and unsettled:
        return denied(f"Masih ada {unsettled} tindak lanjut yang belum selesai.")
    return possible


def agenda_open(event: OutreachEvent) -> Verdict:
    """Sessions, institutions and materials are written from the proposal on, and corrected until it is closed."""
    if event.is_open:
        return ALLOWED
    return correction_open(event)
