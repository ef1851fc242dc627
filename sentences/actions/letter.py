"""Issuing the letter that says that every hour is done."""

from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from documents.actions import issue_letter
from documents.models import Letter
from sentences.actions.dispute import require_undisputed
from sentences.actions.locks import locked_sentence
from sentences.documents import completion_data, letter_kind_of
from sentences.models import SocialWorkSentence


@transaction.atomic
def issue_completion_letter(
    *, sentence: SocialWorkSentence, number: str, signed_by: User, issued_on: date, by: User
) -> Letter:
    """Issues the letter for a completed sentence, which stays locked so that no correction reopens it meanwhile.

    Asked for twice it is issued once. Raises DomainError when hours are missing or disputed, or when number, signatory
    or date do not hold.
    """
    sentence = locked_sentence(sentence.pk)
    if sentence.state != SocialWorkSentence.State.COMPLETED:
        raise DomainError(
            "Jam dalam putusan ini belum seluruhnya dikerjakan, atau baru saja dikoreksi. Surat belum dapat terbit."
        )
    require_undisputed(sentence)
    return issue_letter(
        kind=letter_kind_of(sentence.track),
        subject=sentence,
        office=sentence.supervision.office,
        number=number,
        signed_by=signed_by,
        issued_on=issued_on,
        data=completion_data(sentence),
        by=by,
    )
