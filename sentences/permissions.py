"""Who may do what with a sentence that is in scope. Which sentences are in scope, the querysets say."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied, has_role
from clients.handover_permissions import can_open_former_case
from clients.models import Supervision
from clients.permissions import can_open_client, guides
from sentences.models import SocialWorkSentence


def can_open_sentence(user: User, sentence: SocialWorkSentence) -> Verdict:
    """Whoever may open the client's file, and the prosecutor who executes the judgment.

    A finished sentence of a client who was handed over since stays with the Bapas that guided it.
    """
    if user.role == Role.PROSECUTOR:
        return ALLOWED
    if sentence.supervision.status == Supervision.Status.TRANSFERRED:
        return can_open_former_case(user, sentence.supervision)
    return can_open_client(user, sentence.supervision.client)


def can_guide(user: User, sentence: SocialWorkSentence) -> Verdict:
    """Place, record, verify and correct: the officer of the case, who stands in for that officer, or the head."""
    role = has_role(user, Role.OFFICER, Role.HEAD)
    if not role:
        return denied("Kerja sosial dikelola oleh Pembimbing Kemasyarakatan perkara ini.")
    supervision = sentence.supervision
    if user.office_id != supervision.office_id:
        return denied("Pidana ini dijalankan di bawah Bapas lain; di sini riwayatnya hanya dapat dibaca.")
    if user.role == Role.HEAD or guides(user, supervision):
        return ALLOWED
    guide = supervision.officer.name if supervision.officer else "belum ditentukan"
    return denied(f"Pembimbing Kemasyarakatan perkara ini: {guide}. Minta kepala Bapas mengalihkan perkara ini dahulu.")


def can_correct_judgment(user: User, sentence: SocialWorkSentence) -> Verdict:
    """Who guides the case, or the head, while the sentence and its case are open."""
    verdict = can_guide(user, sentence)
    if not verdict:
        return verdict
    if not sentence.is_open or not sentence.supervision.is_open:
        return denied("Pidana ini sudah ditutup, jadi putusannya tidak diubah lagi.")
    return ALLOWED
