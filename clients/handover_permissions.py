"""Who may ask, answer and take back a hand-over to another Bapas, give out cases, and arrange a substitute."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.models import Client, Supervision, Transfer
from clients.permissions import is_officer_of

ANSWERING_ROLES = frozenset({Role.HEAD, Role.REGISTRAR})


def can_request_transfer(user: User, client: Client) -> Verdict:
    """The officer of the client in person, the registrar or the head: a hand-over outlasts a substitution."""
    if user.office_id != client.office_id:
        return denied("Berkas ini milik Bapas lain.")
    if role_of(user) in ANSWERING_ROLES or is_officer_of(user, client):
        return ALLOWED
    return denied(
        "Pelimpahan diajukan oleh Pembimbing Kemasyarakatan klien ini, petugas registrasi, atau kepala Bapas."
    )


def can_answer_transfer(user: User, transfer: Transfer) -> Verdict:
    """The head or the registrar of the Bapas that was asked, while nobody has answered."""
    if role_of(user) not in ANSWERING_ROLES or user.office_id != transfer.to_office_id:
        return denied("Pelimpahan dijawab oleh kepala atau petugas registrasi Bapas yang dituju.")
    return _still_waiting(transfer)


def can_withdraw_transfer(user: User, transfer: Transfer) -> Verdict:
    """Whoever asked, or the head of the Bapas that asks, while nobody has answered."""
    if user.office_id != transfer.from_office_id or (
        role_of(user) != Role.HEAD and transfer.requested_by_id != user.pk
    ):
        return denied("Pelimpahan dibatalkan oleh yang mengajukannya atau oleh kepala Bapasnya.")
    return _still_waiting(transfer)


def _still_waiting(transfer: Transfer) -> Verdict:
    """An answer is final."""
    if transfer.state != Transfer.State.REQUESTED:
        return denied(f"Pelimpahan ini sudah dijawab: {transfer.get_state_display().lower()}.")
    return ALLOWED


def can_open_former_case(user: User, supervision: Supervision) -> Verdict:
    """What was done in a case that this Bapas handed over: its head, and the officer who guided it."""
    if user.office_id != supervision.office_id:
        return denied("Berkas ini milik Bapas lain.")
    if role_of(user) == Role.HEAD or supervision.officer_id == user.pk:
        return ALLOWED
    return denied("Perkara ini sudah dilimpahkan. Catatannya untuk kepala Bapas dan Pembimbing Kemasyarakatannya.")
