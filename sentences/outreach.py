"""What social work tells outreach: in which villages there is a place for it."""

from accounts.models import Office
from sentences.models import HostSite


def villages_with_hosts(office: Office) -> list[str]:
    """Codes of the villages in which an active place of the office lies."""
    return list(HostSite.objects.filter(office=office).active().order_by().values_list("village", flat=True).distinct())
