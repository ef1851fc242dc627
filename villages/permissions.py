"""Who may record who leads a village."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from villages.models import Village


def can_record_official(user: User, village: Village) -> Verdict:
    """Officers and heads of the Bapas that serves the village, and administrators."""
    if user.role == Role.ADMINISTRATOR:
        return ALLOWED
    office = village.district.regency.office
    if user.role in {Role.OFFICER, Role.HEAD} and office is not None and office.pk == user.office_id:
        return ALLOWED
    served_by = f"oleh petugas {office}" if office else "oleh administrator"
    return denied(f"Pejabat {village} dicatat {served_by}.")
