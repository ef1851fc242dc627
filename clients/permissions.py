"""Who may open a client's file, what it shows to whom, and who may do what with a case."""

from django.conf import settings
from django.utils import timezone

from accounts.models import AccessEvent, Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import OFFICE_ROLES, role_of
from clients.models import Attachment, Client, Substitution, Supervision, Visit

CASE_FILE_ROLES = OFFICE_ROLES
VISIT_ROLES = frozenset({Role.OFFICER, Role.HEAD})


def is_own_client(user: User, client: Client) -> bool:
    """Whether the client is in `user`'s hands (see `with_own_flag`); read from `is_own` where the list has it."""
    known = getattr(client, "is_own", None)
    if known is not None:
        return bool(known)
    flagged = Client.objects.with_own_flag(user)
    return flagged.filter(pk=client.pk, is_own=True).exists()  # type: ignore[misc]  # annotated


def is_officer_of(user: User, client: Client) -> bool:
    """Whether `user` in person guides the client, or was the last to; who stands in for some days does not count."""
    flagged = Client.objects.with_officer_flag(user)
    return flagged.filter(pk=client.pk, is_own=True).exists()  # type: ignore[misc]  # annotated


def guides(user: User, supervision: Supervision) -> bool:
    """Whether the case is in `user`'s hands: as its officer, or today in the place of its officer."""
    if supervision.officer_id is None:
        return False
    return (
        supervision.officer_id == user.pk
        or Substitution.objects.standing_in(user).filter(officer=supervision.officer_id).exists()
    )


def client_label(user: User, client: Client) -> str:
    """How a list names this client to `user`: initials for a child and for a colleague's client."""
    if role_of(user) in {Role.HEAD, Role.REGISTRAR} or is_own_client(user, client):
        return client.safe_label
    return client.anonymous_label


def can_open_client(user: User, client: Client) -> Verdict:
    """The case file: the own caseload and the office's head and registrar; a colleague after stating a reason."""
    role = role_of(user)
    if role not in CASE_FILE_ROLES or user.office_id != client.office_id:
        return denied("Berkas ini milik Bapas lain.")
    if role in {Role.HEAD, Role.REGISTRAR} or is_own_client(user, client):
        return ALLOWED
    since = timezone.now() - settings.CASE_REASON_LIFETIME
    if AccessEvent.objects.reason_given(user, "client", client.public_id, since=since):
        return ALLOWED
    return denied("Klien ini dibimbing rekan Anda. Tulis dulu alasan membuka berkasnya.")


def can_read_visits(user: User) -> Verdict:
    """Narratives of visits are for officers and the head; the registrar keeps the register only."""
    if role_of(user) in VISIT_ROLES:
        return ALLOWED
    return denied("Catatan kunjungan hanya untuk Pembimbing Kemasyarakatan dan kepala Bapas.")


def can_edit_client(user: User, client: Client) -> Verdict:
    """Identity is kept right by the registrar, the head and the client's own officer."""
    if role_of(user) in {Role.HEAD, Role.REGISTRAR} or is_own_client(user, client):
        return ALLOWED
    return denied("Identitas diubah oleh Pembimbing Kemasyarakatan klien ini, petugas registrasi, atau kepala Bapas.")


def can_put_basis(user: User, supervision: Supervision) -> Verdict:
    """The paper an open case of the own office rests on: whoever keeps the identity of its client right."""
    if not supervision.is_open or supervision.office_id != user.office_id:
        return denied("Perkara ini sudah ditutup atau di Bapas lain.")
    return can_edit_client(user, supervision.client)


def can_add_supervision(user: User, client: Client) -> Verdict:
    """A further case of a known client: whoever took it while standing in would have the client for good."""
    if role_of(user) in {Role.HEAD, Role.REGISTRAR} or is_officer_of(user, client):
        return ALLOWED
    return denied("Perkara ditambah oleh Pembimbing Kemasyarakatan klien ini, petugas registrasi, atau kepala Bapas.")


def can_log_visit(user: User, supervision: Supervision) -> Verdict:
    """An officer or the head, for an open case that has an officer. A colleague may stand in after a reason."""
    verdict = can_read_visits(user)
    if not verdict:
        return verdict
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup, jadi tidak ada kunjungan lagi.")
    if supervision.officer_id is None:
        return denied("Perkara ini belum punya Pembimbing Kemasyarakatan.")
    return ALLOWED


def can_change_visit(user: User, visit: Visit) -> Verdict:
    """A plan is moved or called off by the case's officer, who stands in for that officer, or the head."""
    if role_of(user) == Role.HEAD or guides(user, visit.supervision):
        return ALLOWED
    return denied("Rencana kunjungan diubah oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")


def is_record_open(visit: Visit) -> Verdict:
    """Whether what was written down of a visit may still be put right by anybody."""
    if visit.occurred_at is None:
        return denied("Kunjungan ini belum punya catatan yang dapat diperbaiki.")
    if visit.supervision.status == Supervision.Status.TRANSFERRED:
        return denied("Perkara ini sudah dilimpahkan, jadi catatannya tidak diubah lagi.")
    return ALLOWED


def can_remove_attachment(user: User, attachment: Attachment) -> Verdict:
    """A photo or paper of a visit is taken away by whoever sent it, or the head, while the record may be put right."""
    if attachment.visit is None:
        return denied("Berkas dari langkah laporan masalah tetap tersimpan bersama langkahnya.")
    if not (verdict := is_record_open(attachment.visit)):
        return verdict
    if role_of(user) == Role.HEAD or attachment.uploaded_by_id == user.pk:
        return ALLOWED
    return denied("Berkas ini dihapus oleh yang mengirimnya atau kepala Bapas.")


def can_correct_visit(user: User, visit: Visit) -> Verdict:
    """What was written down is put right by the case's officer, who stands in for that officer, or the head."""
    if not (verdict := is_record_open(visit)):
        return verdict
    if role_of(user) == Role.HEAD or guides(user, visit.supervision):
        return ALLOWED
    return denied("Catatan kunjungan diperbaiki oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")


def can_assign_officer(user: User, supervision: Supervision) -> Verdict:
    """The head gives cases to officers."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup.")
    if role_of(user) == Role.HEAD:
        return ALLOWED
    return denied("Kepala Bapas yang menunjuk Pembimbing Kemasyarakatan.")


def can_close_supervision(user: User, supervision: Supervision) -> Verdict:
    """A case is closed by its officer or the head."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup.")
    if role_of(user) == Role.HEAD or supervision.officer_id == user.pk:
        return ALLOWED
    return denied("Perkara ditutup oleh Pembimbing Kemasyarakatannya atau kepala Bapas.")
