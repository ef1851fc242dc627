"""Who may do what with a Litmas and with a session of the panel, and how a page names the person."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import OFFICE_ROLES, role_of
from clients.inquiry_lifecycle import AT_WORK, Step, can_take, is_editable
from clients.models import PanelSession, SocialInquiry
from clients.names import initials

INQUIRY_ROLES = OFFICE_ROLES
REPORT_ROLES = frozenset({Role.OFFICER, Role.HEAD})
KIND_ROLES = frozenset({Role.ADMINISTRATOR})


def is_own_inquiry(user: User, inquiry: SocialInquiry) -> bool:
    """Whether `user` writes the report."""
    return inquiry.officer_id == user.pk


def inquiry_label(user: User, inquiry: SocialInquiry) -> str:
    """How lists name the person: by number for a child, by initials to a colleague, by name to who handles it."""
    if inquiry.is_child:
        return inquiry.safe_label
    if role_of(user) in {Role.HEAD, Role.REGISTRAR} or is_own_inquiry(user, inquiry):
        return inquiry.name
    return f"{initials(inquiry.name)} ({inquiry.register_no})"


def can_see_identity(user: User, inquiry: SocialInquiry) -> Verdict:
    """Name, birth date and village stand on the page for those who handle the request."""
    if role_of(user) in {Role.HEAD, Role.REGISTRAR} or is_own_inquiry(user, inquiry):
        return ALLOWED
    return denied("Litmas ini dikerjakan rekan Anda, jadi identitasnya tidak ditampilkan.")


def can_read_report(user: User, inquiry: SocialInquiry) -> Verdict:
    """The officer and the head; the panel, which is made of officers, while the report lies before it."""
    role = role_of(user)
    if role == Role.HEAD or (role == Role.OFFICER and is_own_inquiry(user, inquiry)):
        return ALLOWED
    if role == Role.OFFICER and inquiry.state == SocialInquiry.State.PANEL_SCHEDULED:
        return ALLOWED
    return denied("Isi laporan dibaca oleh Pembimbing Kemasyarakatan yang ditunjuk, kepala Bapas, dan anggota sidang.")


def can_write_report(user: User, inquiry: SocialInquiry) -> Verdict:
    """The officer who was appointed, until the report lies before the panel; the head may help."""
    if not (role_of(user) == Role.HEAD or (role_of(user) == Role.OFFICER and is_own_inquiry(user, inquiry))):
        return denied("Laporan ditulis oleh Pembimbing Kemasyarakatan yang ditunjuk.")
    if not is_editable(inquiry.state):
        return denied(f"Laporan tidak dapat diubah lagi: Litmas ini sekarang {inquiry.get_state_display()}.")
    return ALLOWED


def can_assign_inquiry(user: User, inquiry: SocialInquiry) -> Verdict:
    """The head appoints, and gives work to a colleague until it lies before the panel."""
    if role_of(user) != Role.HEAD:
        return denied("Kepala Bapas yang menunjuk Pembimbing Kemasyarakatan.")
    if can_take(inquiry.state, Step.ASSIGN) or inquiry.state in AT_WORK:
        return ALLOWED
    return denied(f"Petugas tidak dapat diganti lagi: Litmas ini sekarang {inquiry.get_state_display()}.")


def can_work_on(user: User, inquiry: SocialInquiry) -> Verdict:
    """Steps of work are the officer's; the head may record them too."""
    if role_of(user) == Role.HEAD or (role_of(user) == Role.OFFICER and is_own_inquiry(user, inquiry)):
        return ALLOWED
    return denied("Langkah ini dicatat oleh Pembimbing Kemasyarakatan yang ditunjuk atau kepala Bapas.")


def can_sign_inquiry(user: User, inquiry: SocialInquiry) -> Verdict:
    """Only the officer who wrote the report signs it."""
    if role_of(user) == Role.OFFICER and is_own_inquiry(user, inquiry):
        return ALLOWED
    return denied("Laporan ditandatangani oleh Pembimbing Kemasyarakatan yang ditunjuk.")


def can_send_inquiry(user: User, inquiry: SocialInquiry) -> Verdict:
    """Sending and closing are recorded by the officer, the registrar's desk, or the head."""
    if role_of(user) in {Role.HEAD, Role.REGISTRAR} or is_own_inquiry(user, inquiry):
        return ALLOWED
    return denied("Pengiriman dicatat oleh Pembimbing Kemasyarakatan yang ditunjuk, petugas registrasi, atau kepala.")


def can_end_inquiry(user: User, inquiry: SocialInquiry) -> Verdict:
    """A request is returned or cancelled by the head or the registrar, until the report was sent."""
    if role_of(user) not in {Role.HEAD, Role.REGISTRAR}:
        return denied("Permintaan dikembalikan atau dibatalkan oleh kepala Bapas atau petugas registrasi.")
    if can_take(inquiry.state, Step.RETURN):
        return ALLOWED
    return denied(f"Litmas ini sekarang {inquiry.get_state_display()}, jadi tidak dapat dihentikan lagi.")


def can_take_step(user: User, inquiry: SocialInquiry, step: Step) -> Verdict:
    """Whether this person may do this step at all; the lifecycle says whether it may follow now."""
    if step == Step.ASSIGN:
        return can_assign_inquiry(user, inquiry)
    if step == Step.SIGN:
        return can_sign_inquiry(user, inquiry)
    if step in {Step.SEND, Step.CLOSE}:
        return can_send_inquiry(user, inquiry)
    if step in {Step.RETURN, Step.CANCEL}:
        return can_end_inquiry(user, inquiry)
    return can_work_on(user, inquiry)


def can_hold_session(user: User, session: PanelSession) -> Verdict:
    """What the panel decided is recorded by the head."""
    if role_of(user) != Role.HEAD:
        return denied("Hasil sidang dicatat oleh kepala Bapas.")
    if session.state == PanelSession.State.CANCELLED:
        return denied("Sidang ini dibatalkan.")
    return ALLOWED


def can_change_session(user: User, session: PanelSession) -> Verdict:
    """A planned session is moved or called off by the head or who planned it."""
    if session.state != PanelSession.State.PLANNED:
        return denied(f"Sidang ini sudah {session.get_state_display().lower()}.")
    if role_of(user) == Role.HEAD or session.created_by_id == user.pk:
        return ALLOWED
    return denied("Sidang diubah oleh kepala Bapas atau yang merencanakannya.")
