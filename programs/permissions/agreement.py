"""Who keeps agreements. DOMAIN §3.6: a framework is signed by the Kanwil or a Bapas, an operational one by a Bapas."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import OFFICE_ROLES
from programs.models import Agreement, Commitment, FollowUp, Meeting

AGREEMENT_READERS = frozenset({Role.OFFICER, Role.HEAD, Role.REGISTRAR, Role.REGIONAL, Role.NATIONAL})
"""Agreements, promises and meetings name no client, so Kanwil and Ditjenpas read them in full; of follow-ups they and
the registrar read kind, day, state and the sentence written for them (`FollowUpQuerySet.visible_to`)."""

AGREEMENT_KEEPERS = frozenset({Role.OFFICER, Role.HEAD, Role.REGIONAL})
"""Officers and the head keep those of their office; Kanwil those it made for all its offices."""

FOLLOWERS = frozenset({Role.OFFICER, Role.HEAD})
"""Meetings and follow-ups are the work of one office."""


def is_of_place(user: User, agreement: Agreement) -> bool:
    """Whether the agreement is the own office's, or its Kanwil's for all offices: not another's example."""
    if user.role in OFFICE_ROLES and user.office is not None:
        if agreement.office_id is None:
            return agreement.regional_office_id == user.office.regional_office_id
        return agreement.office_id == user.office_id
    if user.role == Role.REGIONAL:
        return agreement.regional_office_id == user.regional_office_id
    return user.role == Role.NATIONAL


def can_keep_agreement(user: User, agreement: Agreement) -> Verdict:
    """Change and renew it, and keep its parties and promises."""
    if user.role == Role.REGIONAL and agreement.office_id is None and is_of_place(user, agreement):
        return ALLOWED
    if user.role in FOLLOWERS and agreement.office_id is not None and agreement.office_id == user.office_id:
        return ALLOWED
    if agreement.office_id is None:
        return denied("Kesepakatan ini dibuat Kanwil untuk semua Bapasnya, jadi Kanwil yang mengubahnya.")
    return denied("Perjanjian ini milik Bapas lain. Anda dapat membacanya, tidak mengubahnya.")


def can_bind(user: User, agreement: Agreement) -> Verdict:
    """Record what binds the office: the signing, an addendum, the end of a signed one. The head who answers for it."""
    if user.role == Role.OFFICER and is_of_place(user, agreement):
        return denied("Kepala Bapas yang mencatat penandatanganan, addendum, dan pengakhiran perjanjian.")
    return can_keep_agreement(user, agreement)


def can_record_progress(user: User, commitment: Commitment) -> Verdict:
    """Count what was delivered: the keeper, and for a Kanwil's agreement every office it was made for."""
    agreement = commitment.agreement
    if can_keep_agreement(user, agreement):
        return ALLOWED
    if user.role in FOLLOWERS and agreement.office_id is None and is_of_place(user, agreement):
        return ALLOWED
    return can_keep_agreement(user, agreement)


def can_copy_agreement(user: User, agreement: Agreement) -> Verdict:
    """Take the content of an example over to the own place."""
    if user.role not in AGREEMENT_KEEPERS:
        return denied("Hanya petugas Bapas dan Kanwil yang dapat menyalin perjanjian.")
    if agreement.is_model or is_of_place(user, agreement):
        return ALLOWED
    return denied("Perjanjian ini tidak ditandai sebagai contoh untuk kantor lain.")


def can_show_as_example(user: User, agreement: Agreement) -> Verdict:
    """Offer it to other offices: the head who answers for it, or its Kanwil."""
    if user.role == Role.OFFICER:
        return denied("Kepala Bapas yang menawarkan perjanjian sebagai contoh untuk kantor lain.")
    return can_keep_agreement(user, agreement)


def can_report_promise(user: User, row: FollowUp) -> Verdict:
    """Say that a village's own promise is kept. Whether the person leads that village, `visible_to` says."""
    if user.role == Role.VILLAGE_HEAD and row.kind == FollowUp.Kind.PROMISE:
        return ALLOWED
    return denied("Hanya janji desa sendiri yang dilaporkan dari sini. Hal lain ditutup oleh Bapas.")


def can_follow_up(user: User, row: Meeting | FollowUp) -> Verdict:
    """Change a meeting, or settle what came of it."""
    if user.role in FOLLOWERS and row.office_id == user.office_id:
        return ALLOWED
    return denied("Rapat dan tindak lanjut ini dikerjakan Bapasnya. Anda dapat membacanya.")
