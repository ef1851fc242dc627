"""An objection to the hours of a session: raised once, answered once; the ledger is corrected where it was wrong."""

import uuid
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from sentences.actions.ledger import append_correction
from sentences.actions.locks import locked_sentence, require_open_case
from sentences.actions.session import locked_session, reject_session
from sentences.dispute_querysets import DisputeQuerySet
from sentences.four_eyes import why_another_checks
from sentences.models import HoursDispute, HoursEntry, SocialWorkSentence, WorkSession
from sentences.refusals import refusal_of
from sentences.rules.day import hours_and_minutes
from sentences.witness import Witness

Outcome = HoursDispute.Outcome
State = WorkSession.State
ANSWER_LENGTH = 300
"""The answer is also the reason of the correction, or of the refusal of the session."""


def require_undisputed(sentence: SocialWorkSentence) -> None:
    """Raises DomainError while an objection to hours of this sentence waits: nothing final is said about them."""
    waiting = HoursDispute.objects.of_sentence(sentence).unsettled().count()
    if waiting:
        raise DomainError(
            f"Masih ada {waiting} keberatan atas jam yang belum dijawab. Jawab dahulu pada daftar keberatan."
        )


def _raise(
    rows: DisputeQuerySet, session: WorkSession, submission_key: uuid.UUID, reason: str, authors: dict[str, Any]
) -> HoursDispute:
    """Writes the objection down, with the session locked against being counted meanwhile."""
    reason = reason.strip()
    if not reason:
        raise DomainError("Tulis apa yang dipersoalkan.")

    def create() -> HoursDispute:
        require_open_case(locked_sentence(session.sentence_id))
        locked = locked_session(session)
        if locked.state == State.REJECTED:
            raise DomainError("Sesi ini sudah ditolak dan tidak dihitung. Bila ternyata benar, catat kembali sesinya.")
        try:
            with transaction.atomic():
                return HoursDispute.objects.create(
                    session=locked, reason=reason, submission_key=submission_key, **authors
                )
        except IntegrityError as error:
            raise refusal_of(error) from error

    return create_once(rows, submission_key, create)[0]


@transaction.atomic
def raise_dispute(
    *, session: WorkSession, party: str, reason: str, submission_key: uuid.UUID, by: User
) -> HoursDispute:
    """The office writes down that `party` objects. While it is open the session is not counted. Raises DomainError."""
    rows = HoursDispute.objects.visible_to(by)
    return _raise(rows, session, submission_key, reason, {"party": party, "raised_by": by})


@transaction.atomic
def raise_dispute_of_host(*, session: WorkSession, reason: str, submission_key: uuid.UUID, by: Witness) -> HoursDispute:
    """The host objects to hours at its own site. Raises DomainError.

    A village head who has not answered yet refuses the session instead; a link can only object.
    """
    if session.placement.site_id != by.site.pk:
        raise DomainError("Orang ini tidak ditempatkan di tempat Anda.")
    if session.state == State.DRAFT and by.user is not None:
        raise DomainError("Sesi ini masih menunggu jawaban Anda: tekan Tidak benar.")
    rows = HoursDispute.objects.filter(session__placement__site=by.site)
    authors = {"party": HoursDispute.Party.HOST, "raised_by": by.user, "raised_link": by.link}
    return _raise(rows, session, submission_key, reason, authors)


@transaction.atomic
def settle_dispute(
    *,
    dispute: HoursDispute,
    outcome: str,
    answer: str,
    counted_minutes: int | None = None,
    address: str | None = None,
    by: User,
) -> HoursDispute:
    """Answers an objection: the hours stay, become `counted_minutes` in the ledger, or the session is refused.

    The correction is made with the answer, in one transaction, from the device at `address`. Answered twice alike it is
    answered once. Raises DomainError; StatuteError for whoever confirmed the hours (KUHP art. 85(8)).
    """
    answer = answer.strip()
    locked_sentence(dispute.session.sentence_id)
    session = locked_session(dispute.session)
    dispute = HoursDispute.objects.select_for_update(of=("self",)).select_related("settled_by").get(pk=dispute.pk)
    if dispute.settled_by is not None:
        if (dispute.outcome, dispute.answer, dispute.settled_by) == (outcome, answer, by):
            return dispute
        raise DomainError(
            f"Keberatan ini sudah dijawab {dispute.settled_by.name}: {dispute.get_outcome_display().lower()}."
        )
    if not answer:
        raise DomainError("Tulis jawabannya: apa yang diperiksa, dan apa yang ternyata benar.")
    if len(answer) > ANSWER_LENGTH:
        raise DomainError(f"Jawaban paling panjang {ANSWER_LENGTH} huruf.")
    enforce(*why_another_checks(session, by))
    if outcome == Outcome.CORRECTED:
        dispute.correction = _correct(session, counted_minutes, answer, address, by)
    elif outcome == Outcome.REJECTED:
        _refuse(session, answer, by)
    elif outcome != Outcome.UPHELD:
        raise DomainError("Pilih hasilnya.")
    elif session.state == State.REJECTED:
        raise DomainError("Sesi ini sudah ditolak, jadi jamnya tidak dihitung. Pilih sesi ditolak.")
    dispute.outcome, dispute.answer = outcome, answer
    dispute.settled_by, dispute.settled_at = by, timezone.now()
    dispute.save(update_fields=["outcome", "answer", "correction", "settled_by", "settled_at"])
    return dispute


def _correct(
    session: WorkSession, counted_minutes: int | None, answer: str, address: str | None, by: User
) -> HoursEntry:
    """The entry that brings the session to `counted_minutes`."""
    if session.state != State.VERIFIED:
        raise DomainError(
            "Jam sesi ini belum dihitung, jadi tidak ada yang dikoreksi. Tolak sesinya, lalu catat jam yang benar."
        )
    if counted_minutes is None:
        raise DomainError("Isi jam yang benar.")
    counted = session.minutes_counted()
    if counted_minutes == counted:
        raise DomainError(f"Sesi ini sudah dihitung {hours_and_minutes(counted)}. Bila itu benar, pilih jam tetap.")
    return append_correction(session=session, minutes=counted_minutes - counted, reason=answer, address=address, by=by)


def _refuse(session: WorkSession, answer: str, by: User) -> None:
    """The session does not count."""
    if session.state == State.VERIFIED:
        raise DomainError("Sesi ini sudah dihitung. Pilih jam dikoreksi; sampai 0 bila tidak ada kerja.")
    reject_session(session=session, reason=answer, by=by)
