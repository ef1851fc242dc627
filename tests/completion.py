"""Issuing the letter that says that every hour is done, as the head does on its page."""

from typing import Any

from accounts.models import User
from documents.actions import Envelope
from documents.composing import Wording, issue_composed
from documents.composition import composition_of
from documents.models import Letter
from sentences.documents import completion_kind_of
from sentences.models import SocialWorkSentence


def issue_completion(sentence: SocialWorkSentence, by: User, **facts: Any) -> Letter:
    """The letter with the addressee, copies and classification that the page suggests."""
    composition = composition_of(completion_kind_of(sentence.track))
    paper = composition.paper(sentence)
    envelope = Envelope(
        addressee="\n".join(paper.to),
        copies="\n".join(paper.copies),
        classification=composition.kind.classification,
    )
    facts = {"number": "W7-1", "signed_by": by, "issued_on": sentence.supervision.office.today()} | facts
    return issue_composed(composition=composition, subject=sentence, wording=Wording(envelope=envelope), by=by, **facts)
