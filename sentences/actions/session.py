"""A session of work before it counts: the officer drafts it, the host confirms the presence or says no."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.law import DomainError, StatuteError, enforce, found
from bapas_portal.submissions import create_once
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.legal_numbers import legal_numbers
from sentences.models import Placement, SocialWorkSentence, Track, WorkSession
from sentences.refusals import refusal_of
from sentences.rules.child import within_a_childs_day
from sentences.rules.day import Stretch, day_in_words, in_one_local_day, within_any_24_hours, within_day
from sentences.rules.period import day_within_period
from sentences.rules.place import confirmed_by_another
from villages.models import Village

State = WorkSession.State


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What the officer writes down: when the work began and ended, how long the rest was, and what was done."""

    starts_at: datetime
    ends_at: datetime
    break_minutes: int
    task: str

    @property
    def stretch(self) -> Stretch:
        """The same as the rules of the day read it."""
        return Stretch(self.starts_at, self.ends_at, self.break_minutes)


def opening_hours_warning(placement: Placement, draft: SessionDraft) -> str:
    """A remark when the work lies outside the hours the host is open; "" when it does not. It refuses nothing."""
    site, zone = placement.site, placement.site.office.zone
    starts, ends = draft.starts_at.astimezone(zone).time(), draft.ends_at.astimezone(zone).time()
    if site.opens_at <= starts and ends <= site.closes_at:
        return ""
    return (
        f"{site.name} buka {site.opens_at:%H.%M} sampai {site.closes_at:%H.%M}, sedangkan sesi ini di luar jam itu. "
        "Pastikan jamnya benar."
    )


def check_day(sentence: SocialWorkSentence, draft: SessionDraft, day: date) -> None:
    """Raises StatuteError when the day of the judgment, or of the person, would hold more than the law allows.

    Any 24 hours, and the day of a child, are those of the person: the work of every sentence counts.
    """
    near = WorkSession.objects.of_person(sentence.supervision.client).within_24_hours_of(draft.starts_at, draft.ends_at)
    others = near.exclude(state=State.REJECTED).with_counted_minutes().select_related("placement__site__office")
    minutes, already = draft.stretch.minutes, sentence.minutes_claimed_on(day)
    of_the_person = sum(other.stretch.minutes for other in others if other.worked_on == day)
    per_day = sentence.hours_per_day
    violations = found(
        within_a_childs_day(minutes, of_the_person, legal_numbers(day).child_hours_per_day)
        or within_a_childs_day(minutes, already, per_day)
        if sentence.track == Track.CHILD
        else within_day(minutes, already, per_day),
        within_any_24_hours(draft.stretch, [other.stretch for other in others]),
    )
    if violations:
        raise StatuteError(violations)


def check_presence(placement: Placement, draft: SessionDraft, day: date) -> None:
    """Raises DomainError when the work has not ended yet, has no length, or lies outside the placement."""
    if draft.ends_at > timezone.now():
        raise DomainError("Sesi dicatat setelah selesai dikerjakan. Jam selesai masih di depan.")
    if draft.stretch.minutes <= 0:
        raise DomainError("Jam selesai harus setelah jam mulai, dan istirahat lebih singkat daripada waktu kerja.")
    if day < placement.starts_on or (placement.ends_on is not None and day > placement.ends_on):
        until = f" sampai {day_in_words(placement.ends_on)}" if placement.ends_on else ""
        raise DomainError(f"Penempatan di {placement.site.name} berlaku {day_in_words(placement.starts_on)}{until}.")


def check_no_pause(sentence: SocialWorkSentence, day: date) -> None:
    """Raises DomainError when the execution was stopped on that day."""
    pause = sentence.pauses.filter(Q(until=None) | Q(until__gte=day), since__lte=day).first()
    if pause is not None:
        raise DomainError(
            f"Pelaksanaan dihentikan sementara sejak {day_in_words(pause.since)} "
            f"({pause.get_ground_display().lower()}). Lanjutkan dahulu, atau catat pada hari lain."
        )


def is_missed(sentence: SocialWorkSentence, day: date) -> bool:
    """Whether the day is recorded as missed and the officer has not found the reason lawful."""
    return sentence.absences.filter(on=day).exclude(is_lawful=True).exists()


def check_not_missed(sentence: SocialWorkSentence, day: date) -> None:
    """Raises DomainError when the day is recorded as missed; says what to do when there was work after all."""
    if is_missed(sentence, day):
        raise DomainError(
            f"Tanggal {day_in_words(day)} tercatat tidak datang. Bila ternyata bekerja, nilai dahulu ketidakhadiran "
            "itu sah dengan penjelasannya, lalu catat jamnya."
        )


def create_draft(
    placement: Placement, draft: SessionDraft, submission_key: uuid.UUID | None, authors: Mapping[str, object]
) -> WorkSession:
    """Writes the session down after every check, with the sentence locked against a second draft beside it.

    `authors` are the columns that say who wrote it and, where a host did, who vouched for it.
    """
    sentence = locked_open_sentence(placement.sentence_id)
    require_open_case(sentence)
    placement = Placement.objects.select_related("site__office").get(pk=placement.pk)
    zone = placement.site.office.zone
    day = draft.starts_at.astimezone(zone).date()
    check_presence(placement, draft, day)
    check_no_pause(sentence, day)
    check_not_missed(sentence, day)
    enforce(in_one_local_day(draft.stretch, zone), day_within_period(day, sentence.starts_on, sentence.period_days))
    check_day(sentence, draft, day)
    try:
        with transaction.atomic():
            return WorkSession.objects.create(
                sentence=sentence,
                placement=placement,
                starts_at=draft.starts_at,
                ends_at=draft.ends_at,
                break_minutes=draft.break_minutes,
                task=draft.task,
                submission_key=submission_key,
                **authors,
            )
    except IntegrityError as error:
        raise refusal_of(error) from error


@transaction.atomic
def draft_session(*, placement: Placement, draft: SessionDraft, submission_key: uuid.UUID, by: User) -> WorkSession:
    """Records work done at a placement; it counts after the host confirms and the officer verifies.

    Raises StatuteError (KUHP art. 85(5), 185) or DomainError with the sentence for the officer.
    """
    return create_once(
        WorkSession.objects.visible_to(by),
        submission_key,
        lambda: create_draft(placement, draft, submission_key, {"drafted_by": by}),
    )[0]


def locked_session(session: WorkSession) -> WorkSession:
    """The session as it is now, locked until the transaction ends."""
    return (
        WorkSession.objects.select_for_update(of=("self",))
        .select_related("placement__site__office", "sentence")
        .get(pk=session.pk)
    )


def require_no_objection(session: WorkSession) -> None:
    """Raises DomainError while an objection to the session waits: nobody vouches for hours that are in question."""
    if session.disputes.unsettled().exists():
        raise DomainError("Masih ada keberatan yang belum dijawab atas sesi ini. Tunggu jawaban petugas Bapas.")


def leads_village_of(session: WorkSession, user: User) -> bool:
    """Whether `user` answers today for the village in which this work is done."""
    return Village.objects.led_by(user, user.today()).filter(pk=session.placement.site.village_id).exists()


@transaction.atomic
def confirm_session(*, session: WorkSession, address: str | None = None, by: User) -> WorkSession:
    """The head of the site's village says that the person was there, from the device at `address`.

    Said twice it is said once. Raises StatuteError for the own draft (KUHP art. 85(8)), DomainError otherwise, also
    while an objection to the session is open.
    """
    session = locked_session(session)
    if not leads_village_of(session, by):
        raise DomainError("Sesi ini dikonfirmasi oleh kepala desa atau lurah tempat kerja itu berada.")
    if session.state in {State.CONFIRMED, State.VERIFIED}:
        return session
    if session.state == State.REJECTED:
        raise DomainError("Sesi ini sudah ditolak. Minta petugas Bapas mencatatnya kembali bila ternyata benar.")
    require_no_objection(session)
    enforce(confirmed_by_another(session.drafted_by_id, by.pk))
    session.state = State.CONFIRMED
    session.confirmed_by, session.confirmed_at, session.confirmed_from = by, timezone.now(), address
    session.save(update_fields=["state", "confirmed_by", "confirmed_at", "confirmed_from"])
    return session


@transaction.atomic
def reject_session(*, session: WorkSession, reason: str, by: User) -> WorkSession:
    """The host says before confirming, or the officer before verifying, that this is not right, and why."""
    session = locked_session(session)
    reason = reason.strip()
    if session.state == State.REJECTED:
        return session
    if session.state == State.VERIFIED:
        raise DomainError("Sesi ini sudah dihitung. Perbaiki dengan koreksi jam, bukan dengan menolaknya.")
    if by.role == Role.VILLAGE_HEAD:
        if not leads_village_of(session, by):
            raise DomainError("Sesi ini dijawab oleh kepala desa atau lurah tempat kerja itu berada.")
        if session.state == State.CONFIRMED:
            raise DomainError("Sesi ini sudah Anda konfirmasi. Hubungi petugas Bapas bila ternyata keliru.")
    if not reason:
        raise DomainError("Tulis alasan mengapa sesi ini tidak benar.")
    session.state = State.REJECTED
    session.rejected_by, session.rejected_at, session.rejected_reason = by, timezone.now(), reason
    session.save(update_fields=["state", "rejected_by", "rejected_at", "rejected_reason"])
    return session
