"""The sentence as it is now, locked with its person and its case: whoever works on it waits here."""

from bapas_portal.law import DomainError
from clients.models import Client, Supervision
from sentences.models import SocialWorkSentence


def locked_sentence(pk: int) -> SocialWorkSentence:
    """The sentence, locked until the transaction ends: its person first, whose other sentences share the 24 hours, then
    its case, in the order in which a case is handed over and closed.
    """
    list(Client.objects.select_for_update(of=("self",), no_key=True).filter(supervisions__social_work=pk))
    Supervision.objects.select_for_update(of=("self",)).get(social_work=pk)
    return (
        SocialWorkSentence.objects.select_for_update(of=("self",))
        .select_related("supervision__office", "supervision__client")
        .get(pk=pk)
    )


def locked_open_sentence(pk: int) -> SocialWorkSentence:
    """The same. Raises DomainError when the sentence is completed or in default."""
    sentence = locked_sentence(pk)
    if not sentence.is_open:
        raise DomainError(f"Putusan ini sudah ditutup ({sentence.get_state_display().lower()}); tidak ada yang diubah.")
    return sentence


def require_open_case(sentence: SocialWorkSentence) -> None:
    """Raises DomainError when the case of the sentence is closed: nobody guides it any more."""
    case = sentence.supervision
    if not case.is_open:
        raise DomainError(
            f"Perkara ini sudah ditutup ({case.get_status_display().lower()}), jadi jam kerjanya tidak diubah lagi."
        )
