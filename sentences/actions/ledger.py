"""Crediting hours. The ledger is only added to; the database itself refuses more than the judgment orders."""

from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from documents.models import Letter
from sentences.actions.locks import locked_sentence, require_open_case
from sentences.actions.placement import end_open_placements
from sentences.actions.session import locked_session
from sentences.four_eyes import why_another_checks
from sentences.models import HoursEntry, SocialWorkSentence, WorkSession
from sentences.refusals import refusal_of
from sentences.rules.day import hours_and_minutes

SentenceState = SocialWorkSentence.State


@dataclass(frozen=True, slots=True)
class Credit:
    """What verifying a session brought: the minutes credited, of the minutes worked, and whether that was the last."""

    session: WorkSession
    minutes: int
    completes: bool

    @property
    def sentence(self) -> str:
        """What the officer is told."""
        told = f"{hours_and_minutes(self.minutes)} dihitung."
        if self.minutes < self.session.minutes:
            told = (
                f"Hanya {hours_and_minutes(self.minutes)} dari {hours_and_minutes(self.session.minutes)} dihitung, "
                "karena sisa jam dalam putusan tinggal itu."
            )
        return f"{told} Seluruh jam dalam putusan sudah selesai." if self.completes else told


def append(entry: HoursEntry) -> HoursEntry:
    """Adds one entry; a refusal of the database becomes a sentence."""
    try:
        with transaction.atomic():
            entry.save(force_insert=True)
    except IntegrityError as error:
        raise refusal_of(error) from error
    return entry


def follow_balance(sentence: SocialWorkSentence) -> None:
    """Moves the state after the ledger: in progress, completed when the order is met, open again when it is not.

    A sentence that is open again while nobody ended its pause is paused again. Its place was given free meanwhile, so
    the person is placed again.
    """
    met = sentence.minutes_worked() == sentence.minutes_ordered
    if met and sentence.is_open:
        sentence.state = SentenceState.COMPLETED
        sentence.closed_on = sentence.supervision.office.today()
        end_open_placements(sentence, sentence.closed_on)
    elif not met and sentence.state in {SentenceState.COMPLETED, SentenceState.REGISTERED, SentenceState.PLACED}:
        if sentence.closed_on is not None:
            end_open_placements(sentence, sentence.closed_on)
        is_paused = sentence.pauses.filter(until=None).exists()
        sentence.state = SentenceState.PAUSED if is_paused else SentenceState.IN_PROGRESS
        sentence.closed_on = None
    sentence.save(update_fields=["state", "closed_on"])


@transaction.atomic
def verify_session(*, session: WorkSession, address: str | None = None, by: User) -> Credit:
    """Checks a confirmed session and credits its minutes, at most what remains. Twice verified is credited once.

    `address` is where the officer's device is, kept with the entry. Raises DomainError, also while an objection to the
    session is open; StatuteError for whoever confirmed the session, or handled the host's word (KUHP art. 85(8)).
    """
    sentence = locked_sentence(session.sentence_id)
    session = locked_session(session)
    if session.state == WorkSession.State.VERIFIED:
        credit = session.hours_entries.get(kind=HoursEntry.Kind.CREDIT)
        return Credit(session, credit.minutes, sentence.state == SentenceState.COMPLETED)
    if session.state == WorkSession.State.REJECTED:
        raise DomainError("Sesi ini sudah ditolak, jadi tidak dihitung.")
    if session.state == WorkSession.State.DRAFT:
        raise DomainError("Sesi ini belum dikonfirmasi tempat kerja; baru sesudah itu dapat dihitung.")
    if sentence.state == SentenceState.DEFAULTED:
        raise DomainError("Putusan ini sudah dilaporkan tidak dijalankan; jamnya tidak dihitung lagi.")
    require_open_case(sentence)
    if session.disputes.unsettled().exists():
        raise DomainError("Masih ada keberatan yang belum dijawab atas sesi ini. Jawab dahulu, lalu hitung.")
    enforce(*why_another_checks(session, by))
    remaining = sentence.minutes_ordered - sentence.minutes_worked()
    if remaining <= 0:
        raise DomainError("Seluruh jam dalam putusan sudah dikerjakan. Tolak sesi ini: jam sudah terpenuhi.")
    credited = min(session.minutes, remaining)
    session.state = WorkSession.State.VERIFIED
    session.verified_by, session.verified_at = by, timezone.now()
    session.save(update_fields=["state", "verified_by", "verified_at"])
    append(
        HoursEntry(
            sentence=sentence,
            session=session,
            kind=HoursEntry.Kind.CREDIT,
            worked_on=session.worked_on,
            minutes=credited,
            entered_by=by,
            entered_from=address,
        )
    )
    follow_balance(sentence)
    return Credit(session, credited, sentence.state == SentenceState.COMPLETED)


@transaction.atomic
def correct_hours(
    *, session: WorkSession, minutes: int, reason: str, address: str | None = None, by: User
) -> HoursEntry:
    """Adds (or takes off, when negative) minutes of a verified session, with the reason; nothing is overwritten.

    `address` is where the officer's device is, kept with the entry. Raises DomainError, also while an objection to the
    session is open: then its answer corrects the hours.
    """
    locked_sentence(session.sentence_id)
    session = locked_session(session)
    if session.disputes.unsettled().exists():
        raise DomainError(
            "Masih ada keberatan yang belum dijawab atas sesi ini. Koreksi jamnya lewat jawaban atas keberatan itu."
        )
    return append_correction(session=session, minutes=minutes, reason=reason, address=address, by=by)


def append_correction(
    *, session: WorkSession, minutes: int, reason: str, address: str | None = None, by: User
) -> HoursEntry:
    """The same inside the transaction of the caller, who answers the objection. Raises DomainError."""
    sentence = locked_sentence(session.sentence_id)
    session = locked_session(session)
    reason = reason.strip()
    if session.state != WorkSession.State.VERIFIED:
        raise DomainError("Hanya sesi yang sudah dihitung yang dapat dikoreksi.")
    if sentence.state == SentenceState.DEFAULTED:
        raise DomainError("Putusan ini sudah dilaporkan tidak dijalankan; jamnya tidak diubah lagi.")
    require_open_case(sentence)
    if minutes == 0:
        raise DomainError("Isi berapa menit yang ditambah atau dikurangi.")
    if not reason:
        raise DomainError("Koreksi jam harus punya alasan.")
    counted = session.minutes_counted()
    if counted + minutes < 0:
        raise DomainError(f"Sesi ini dihitung {hours_and_minutes(counted)}; tidak dapat dikurangi lebih dari itu.")
    if counted + minutes > session.minutes:
        raise DomainError(
            f"Sesi ini {hours_and_minutes(session.minutes)} kerja dan sudah dihitung {hours_and_minutes(counted)}; "
            "tidak dapat dihitung lebih dari lamanya bekerja."
        )
    issued = Letter.objects.about("socialworksentence", sentence.public_id).valid().first()
    if issued is not None:
        raise DomainError(f"{issued.subject} sudah terbit. Tarik dahulu surat itu, lalu koreksi jamnya.")
    entry = append(
        HoursEntry(
            sentence=sentence,
            session=session,
            kind=HoursEntry.Kind.CORRECTION,
            worked_on=session.hours_entries.get(kind=HoursEntry.Kind.CREDIT).worked_on,
            minutes=minutes,
            reason=reason,
            entered_by=by,
            entered_from=address,
        )
    )
    follow_balance(sentence)
    return entry
