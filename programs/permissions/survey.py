"""Who keeps questionnaires, runs surveys, and answers offers of the public."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from programs.models import Questionnaire

QUESTIONNAIRE_READERS = frozenset({Role.OFFICER, Role.REGISTRAR, Role.HEAD, Role.REGIONAL, Role.NATIONAL})
DRAFTERS = frozenset({Role.HEAD, Role.NATIONAL})
"""Write new versions: whoever answers for the events in which they are asked, and Ditjenpas."""

VALIDATORS = frozenset({Role.NATIONAL})
"""One questionnaire serves the whole country, so that offices can be compared: Ditjenpas alone settles its text."""

OFFER_ROLES = frozenset({Role.OFFICER, Role.HEAD})
"""Call back whoever offers help."""


def can_write_draft(user: User, questionnaire: Questionnaire) -> Verdict:
    """Change the text of a draft."""
    if user.role not in DRAFTERS:
        return denied("Rancangan kuesioner ditulis kepala Bapas atau Ditjenpas.")
    if not questionnaire.is_draft:
        return denied("Versi ini sudah divalidasi, jadi tidak berubah lagi. Buat versi baru.")
    return ALLOWED


def can_validate(user: User, questionnaire: Questionnaire) -> Verdict:
    """Settle a draft for the whole country."""
    if user.role not in VALIDATORS:
        return denied("Kuesioner berlaku untuk semua Bapas, jadi Ditjenpas yang memvalidasinya.")
    return ALLOWED if questionnaire.is_draft else denied("Versi ini bukan rancangan lagi.")


def can_retire(user: User, questionnaire: Questionnaire) -> Verdict:
    """Take a validated version out of use."""
    if user.role not in VALIDATORS:
        return denied("Kuesioner berlaku untuk semua Bapas, jadi Ditjenpas yang menghentikannya.")
    return ALLOWED if questionnaire.is_usable else denied("Hanya versi yang dipakai yang dapat dihentikan.")
