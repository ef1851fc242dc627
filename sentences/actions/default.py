"""Reporting to the prosecutor that a sentence is not served (KUHP art. 85(7); for a child UU 11/2012 art. 76(2))."""

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from sentences.actions.locks import locked_open_sentence
from sentences.actions.placement import end_open_placements
from sentences.models import SocialWorkSentence, WorkSession


@transaction.atomic
def report_default(*, sentence: SocialWorkSentence, reason: str, by: User) -> SocialWorkSentence:
    """Closes the sentence as not served without lawful reason. What follows is for prosecutor and judge to decide."""
    reason = reason.strip()
    if not reason:
        raise DomainError("Tulis alasan pelaporan: apa yang tidak dijalankan, dan apa yang sudah diupayakan.")
    sentence = locked_open_sentence(sentence.pk)
    waiting = sentence.sessions.filter(state__in=[WorkSession.State.DRAFT, WorkSession.State.CONFIRMED]).count()
    if waiting:
        raise DomainError(f"Masih ada {waiting} sesi kerja yang belum diperiksa. Periksa atau tolak dahulu semuanya.")
    sentence.state = SocialWorkSentence.State.DEFAULTED
    sentence.closed_on = sentence.supervision.office.today()
    sentence.default_reported_reason = reason
    sentence.save(update_fields=["state", "closed_on", "default_reported_reason"])
    end_open_placements(sentence, sentence.closed_on)
    return sentence
