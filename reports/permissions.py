"""Who may ask for the figures of which office."""

from accounts.models import Office, User
from accounts.permissions import ALLOWED, Verdict, denied, has_role
from accounts.roles import Role

RETURN_ROLES = (Role.HEAD, Role.REGISTRAR, Role.REGIONAL, Role.NATIONAL)
DASHBOARD_ROLES = (Role.HEAD, Role.REGIONAL, Role.NATIONAL)


def can_request_return(user: User, office: Office) -> Verdict:
    """A head or registrar for the own office, a Kanwil for its offices, Ditjenpas for any."""
    if not (verdict := has_role(user, *RETURN_ROLES)):
        return verdict
    if not Office.objects.visible_to(user).filter(pk=office.pk).exists():
        return denied("Anda hanya dapat meminta laporan kantor dalam wilayah Anda.")
    return ALLOWED
