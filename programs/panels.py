"""What a village's page shows of this app: the events that invited it, its answers, and what is still to be done."""

from accounts.models import User
from programs.models import FollowUp, VillageRegistration
from programs.permissions import AGREEMENT_READERS, READER_ROLES
from villages.models import Village
from villages.panels import Panel, register_village_panel

SHOWN = 5


@register_village_panel
def events_of_village(user: User, village: Village) -> Panel | None:
    """The latest events the village was invited to; its own officials have `/village/` instead."""
    if user.role not in READER_ROLES:
        return None
    invited = VillageRegistration.objects.visible_to(user).filter(village=village)
    latest = invited.select_related("event__office", "village__district").prefetch_related("groups")
    return Panel(
        "programs/_village_panel.html",
        {
            "registrations": list(latest.order_by("-event__starts_at", "-id")[:SHOWN]),
            "total": invited.count(),
            "shown": SHOWN,
        },
    )


@register_village_panel
def follow_ups_of_village(user: User, village: Village) -> Panel | None:
    """Promises, instructions and checks that concern the village and are still open, the oldest due day first."""
    if user.role not in AGREEMENT_READERS:
        return None
    rows = FollowUp.objects.visible_to(user).open().filter(village=village).select_related("village")
    return Panel("programs/_village_follow_ups.html", {"follow_ups": list(rows.order_by("due_on", "id"))})
