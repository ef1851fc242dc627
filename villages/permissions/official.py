"""Who may record who leads a village, and who may telephone them."""

from accounts.models import Office, Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import OFFICE_ROLES
from villages.models import Village


def _serves(user: User, office: Office | None) -> bool:
    return office is not None and office.pk == user.office_id


def can_record_official(user: User, village: Village) -> Verdict:
    """The head of the Bapas that serves the village, and administrators.

    Never its officers: whoever holds an official's one-time password can confirm hours in that official's name, and
    the officer verifies those same hours (four eyes).
    """
    office = village.district.regency.office
    if user.role == Role.ADMINISTRATOR or (user.role == Role.HEAD and _serves(user, office)):
        return ALLOWED
    if user.role in OFFICE_ROLES and _serves(user, office):
        return denied(f"Minta kepala Bapas mencatat pejabat {village} dan membuat kata sandinya.")
    served_by = f"oleh kepala {office}" if office else "oleh administrator"
    return denied(f"Pejabat {village} dicatat {served_by}.")


def can_call_official(user: User, village: Village) -> Verdict:
    """Who works with the village and so sees its telephone numbers: officers of its Bapas and who records officials."""
    if user.role == Role.OFFICER and _serves(user, village.district.regency.office):
        return ALLOWED
    return can_record_official(user, village)
