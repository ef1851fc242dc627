"""Who may plan the guidance of a case, and who may deal with a concern."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.models import Concern, Supervision
from clients.permissions import guides

GUIDANCE_ROLES = frozenset({Role.OFFICER, Role.HEAD})


def can_plan_guidance(user: User, supervision: Supervision) -> Verdict:
    """Conditions, needs, goals and stages: the officer of the case or who stands in, and the head of the office."""
    if supervision.office_id != user.office_id:
        return denied("Perkara ini dicatat oleh Bapas lain.")
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup, jadi rencana bimbingannya tidak berubah lagi.")
    if role_of(user) == Role.HEAD or guides(user, supervision):
        return ALLOWED
    return denied("Rencana bimbingan ditulis oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")


def can_handle_concern(user: User, concern: Concern) -> Verdict:
    """Steps and answers: any officer while nobody is named, then the officer of the case, and always the head."""
    if concern.office_id != user.office_id:
        return denied("Laporan ini ditangani Bapas lain.")
    if role_of(user) not in GUIDANCE_ROLES:
        return denied("Laporan masalah ditangani Pembimbing Kemasyarakatan atau kepala Bapas.")
    if concern.supervision is None or role_of(user) == Role.HEAD or guides(user, concern.supervision):
        return ALLOWED
    return denied("Laporan ini ditangani Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")


def can_take_step(user: User, concern: Concern) -> Verdict:
    """A step needs an open concern."""
    if not concern.is_open:
        return denied("Laporan masalah ini sudah selesai.")
    return can_handle_concern(user, concern)


def can_link_concern(user: User, concern: Concern) -> Verdict:
    """Saying whom it is about, while no step was taken."""
    if concern.state != Concern.State.NOTE:
        return denied("Laporan ini sudah ditindaklanjuti, jadi kliennya tidak dapat diganti lagi.")
    return can_handle_concern(user, concern)


def can_answer_concern(user: User, concern: Concern) -> Verdict:
    """An answer goes out once, to somebody outside the office."""
    if not concern.has_reporter:
        return denied("Laporan ini ditulis petugas sendiri, jadi tidak ada pelapor yang dijawab.")
    if concern.answered_at is not None:
        return denied("Pelapor sudah dijawab.")
    return can_handle_concern(user, concern)


def can_propose_revocation(user: User, concern: Concern) -> Verdict:
    """After the record of examination, or again when the matter was taken off the agenda."""
    if concern.state not in {Concern.State.EXAM_RECORD, Concern.State.PANEL}:
        return denied("Usul ke sidang dibuat setelah berita acara pemeriksaan.")
    return can_handle_concern(user, concern)


def can_decide_concern(user: User, concern: Concern) -> Verdict:
    """The head records the decision on a proposal."""
    if concern.state != Concern.State.PROPOSAL:
        return denied("Keputusan dicatat setelah usul pencabutan disetujui sidang.")
    if role_of(user) == Role.HEAD and concern.office_id == user.office_id:
        return ALLOWED
    return denied("Kepala Bapas yang mencatat keputusan atas usul pencabutan.")
