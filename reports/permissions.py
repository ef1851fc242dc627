"""Who may ask for the figures of which office."""

from accounts.models import Office, User
from accounts.permissions import ALLOWED, Verdict, denied, has_role
from accounts.roles import Role

RETURN_ROLES = (Role.HEAD, Role.REGISTRAR, Role.REGIONAL, Role.NATIONAL)
JOB_ROLES = (Role.OFFICER, *RETURN_ROLES, Role.PROSECUTOR)
"""Who takes out lists, and so has jobs. The prosecutor takes out what the own office executes, as on its page."""
SCHEDULE_ROLES = (Role.OFFICER, *RETURN_ROLES)
"""Who may ask for one of the other reports, and so schedule it."""
OFFICE_RETURN_ROLES = (Role.HEAD, Role.REGISTRAR)
DASHBOARD_ROLES = (Role.HEAD, Role.REGIONAL, Role.NATIONAL)


def can_request_return(user: User, office: Office) -> Verdict:
    """A head or registrar for the own office, a Kanwil for its offices, Ditjenpas for any."""
    if not (verdict := has_role(user, *RETURN_ROLES)):
        return verdict
    if not Office.objects.visible_to(user).filter(pk=office.pk).exists():
        return denied("Anda hanya dapat meminta laporan kantor dalam wilayah Anda.")
    return ALLOWED


def can_explain_return(user: User, office: Office) -> Verdict:
    """Say why a month opens elsewhere than the one before closed: the registrar who keeps the register, or the head."""
    if user.role in OFFICE_RETURN_ROLES and user.office_id == office.pk:
        return ALLOWED
    return denied("Selisih dijelaskan oleh kepala atau petugas registrasi Bapas itu.")


def can_submit_return(user: User, office: Office) -> Verdict:
    """Send the return to the Kanwil: the head of the office."""
    if user.role == Role.HEAD and user.office_id == office.pk:
        return ALLOWED
    return denied("Laporan bulanan dikirim oleh kepala Bapas itu.")


def can_accept_return(user: User, office: Office) -> Verdict:
    """Accept a return or send it back: the Kanwil above the office."""
    if user.role == Role.REGIONAL and user.regional_office_id == office.regional_office_id:
        return ALLOWED
    return denied("Laporan bulanan diterima atau dikembalikan oleh Kanwil di atas Bapas itu.")


def can_lock_return(user: User) -> Verdict:
    """Close an accepted return before the following month is: Ditjenpas."""
    return has_role(user, Role.NATIONAL)
