"""Who came to a host: arrived, left, did not come, each said by the host itself; and the last word taken back."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from bapas_portal.law import DomainError, enforce
from sentences.actions.absence import require_no_work
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.actions.session import SessionDraft, create_draft, is_missed, locked_session, require_no_objection
from sentences.models import Absence, Attendance, Placement, WorkSession
from sentences.rules.period import day_within_period
from sentences.rules.presence import can_be_taken_back, told_time
from sentences.witness import Witness

State = Attendance.State


def told_moment(at: datetime | None, by: Witness) -> datetime:
    """The minute that is recorded: now, or the time typed by hand once it is within the opening hours."""
    now = timezone.now()
    if at is None:
        return now.replace(second=0, microsecond=0)
    zone = by.site.office.zone
    local, local_now = at.astimezone(zone), now.astimezone(zone)
    if local.date() > local_now.date():
        raise DomainError("Hari itu belum tiba.")
    is_today = local.date() == local_now.date()
    enforce(told_time(local.time(), local_now.time(), by.site.opens_at, by.site.closes_at, is_today=is_today))
    return at


def locked_placement(placement: Placement, by: Witness) -> Placement:
    """The placement, with its sentence locked. Raises DomainError where the host has nothing to say about it."""
    sentence = locked_open_sentence(placement.sentence_id)
    require_open_case(sentence)
    placement = Placement.objects.select_related("site__office", "sentence").get(pk=placement.pk)
    today = by.site.office.today()
    if placement.site_id != by.site.pk:
        raise DomainError("Orang ini tidak ditempatkan di tempat Anda.")
    if today < placement.starts_on or (placement.ends_on is not None and today > placement.ends_on):
        raise DomainError("Hari ini orang ini tidak ditempatkan di sini. Hubungi petugas Bapas.")
    enforce(day_within_period(today, sentence.starts_on, sentence.period_days))
    return placement


def said_today(placement: Placement, by: Witness) -> Attendance | None:
    """What was said today already, locked."""
    rows = Attendance.objects.select_for_update(of=("self",))
    return rows.filter(placement=placement, on=by.site.office.today()).first()


@transaction.atomic
def arrive(*, placement: Placement, at: datetime | None, by: Witness) -> Attendance:
    """ "Datang", now or at a time typed by hand. Said twice it is said once. Raises DomainError or StatuteError."""
    placement = locked_placement(placement, by)
    said = said_today(placement, by)
    if said is not None and said.state == State.ABSENT:
        raise DomainError("Hari ini sudah dicatat tidak datang. Batalkan dahulu catatan itu, atau hubungi petugas.")
    if said is not None:
        return said
    if is_missed(placement.sentence, by.site.office.today()):
        raise DomainError("Petugas Bapas sudah mencatat tidak datang hari ini. Hubungi petugas bila orangnya datang.")
    return Attendance.objects.create(
        placement=placement,
        on=by.site.office.today(),
        state=State.ARRIVED,
        arrived_at=told_moment(at, by),
        recorded_from=by.address,
        **by.writes,
    )


def locked_attendance(attendance: Attendance, by: Witness) -> Attendance:
    """The row as it is now, its sentence locked first. Raises DomainError when it is gone or of another host."""
    locked_open_sentence(attendance.placement.sentence_id)
    rows = Attendance.objects.select_for_update(of=("self",)).select_related("placement__site__office", "session")
    found = rows.filter(pk=attendance.pk, placement__site=by.site).first()
    if found is None:
        raise DomainError("Catatan ini sudah dibatalkan.")
    return found


@transaction.atomic
def leave(*, attendance: Attendance, at: datetime | None, break_minutes: int, by: Witness) -> WorkSession:
    """ "Selesai": the stretch becomes a session that the host vouches for and the officer checks.

    Every rule of a session holds (KUHP art. 85(5), 185; the placement; no overlap). Said twice it is one session.
    Raises DomainError or StatuteError; then nothing is written.
    """
    attendance = locked_attendance(attendance, by)
    if attendance.session is not None:
        return attendance.session
    if attendance.state != State.ARRIVED or attendance.arrived_at is None:
        raise DomainError("Catat dahulu jam datangnya.")
    if at is None and attendance.on != by.site.office.today():
        raise DomainError("Tulis jam berapa orang ini selesai pada hari itu.")
    draft = SessionDraft(attendance.arrived_at, told_moment(at, by), break_minutes, attendance.placement.task)
    session = create_draft(attendance.placement, draft, None, by.vouches)
    attendance.state, attendance.session = State.LEFT, session
    attendance.left_at, attendance.break_minutes = session.ends_at, break_minutes
    attendance.link, attendance.recorded_by, attendance.recorded_from = by.link, by.user, by.address
    attendance.save()
    return session


@transaction.atomic
def not_come(*, placement: Placement, ground: str, by: Witness) -> Attendance:
    """ "Tidak datang": a day missed, whose reason the officer judges later. Said twice it is said once.

    Raises DomainError, also when work of that day is written down.
    """
    placement = locked_placement(placement, by)
    said = said_today(placement, by)
    if said is not None and said.state != State.ABSENT:
        raise DomainError("Hari ini sudah dicatat datang. Batalkan dahulu catatan itu, atau hubungi petugas.")
    if said is not None:
        return said
    today = by.site.office.today()
    require_no_work(placement.sentence, today, by.site.office.zone)
    Absence.objects.get_or_create(sentence=placement.sentence, on=today, defaults={"ground": ground, **by.writes})
    return Attendance.objects.create(
        placement=placement, on=today, state=State.ABSENT, recorded_from=by.address, **by.writes
    )


@transaction.atomic
def take_back(*, attendance: Attendance, by: Witness) -> None:
    """Undoes the host's own last word within ten minutes; a session the officer has touched, or to which somebody
    objected, stays.

    What was said stays in the history of the row. Raises DomainError.
    """
    attendance = locked_attendance(attendance, by)
    if not by.wrote(attendance) or not can_be_taken_back(attendance.recorded_at, timezone.now()):
        raise DomainError("Sudah lewat 10 menit atau dicatat orang lain. Minta petugas Bapas memperbaikinya.")
    if attendance.state == State.LEFT and attendance.session is not None:
        session = WorkSession.objects.select_for_update(of=("self",)).get(pk=attendance.session.pk)
        if session.state != WorkSession.State.CONFIRMED:
            raise DomainError("Petugas Bapas sudah memeriksa jam ini. Hubungi petugas bila keliru.")
        if session.disputes.exists():
            raise DomainError("Ada keberatan atas jam ini, jadi catatannya tetap. Petugas Bapas yang menjawabnya.")
        # past `save`, which would start the ten minutes anew
        Attendance.objects.filter(pk=attendance.pk).update(
            state=State.ARRIVED, left_at=None, break_minutes=0, session=None
        )
        session.delete()
        return
    if attendance.state == State.ABSENT:
        Absence.objects.filter(
            sentence=attendance.placement.sentence, on=attendance.on, judged_at=None, **by.writes
        ).delete()
    attendance.delete()


@transaction.atomic
def vouch(*, session: WorkSession, by: Witness) -> WorkSession:
    """ "Benar": the host without an account confirms what the officer wrote down. Said twice it is said once.

    Raises DomainError, also while an objection to the session is open.
    """
    session = locked_session(session)
    if session.placement.site_id != by.site.pk:
        raise DomainError("Orang ini tidak ditempatkan di tempat Anda.")
    if session.state != WorkSession.State.DRAFT:
        return session
    require_no_objection(session)
    session.state = WorkSession.State.CONFIRMED
    session.confirmed_link, session.confirmed_by = by.link, by.user
    session.confirmed_at, session.confirmed_from = timezone.now(), by.address
    session.save(update_fields=["state", "confirmed_link", "confirmed_by", "confirmed_at", "confirmed_from"])
    return session
