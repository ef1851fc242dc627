"""What is planned in villages already: so that nobody proposes what a colleague has proposed."""

from datetime import datetime

from django.utils import timezone

from accounts.models import Office, User
from programs.models import OutreachEvent
from programs.where_next.scoring import Plan


def plans_ahead(user: User, office: Office, now: datetime, *, besides: int | None = None) -> dict[str, Plan]:
    """The next event ahead of each village, by code: held there or inviting it. One query, however many villages.

    A village that declined is not reckoned with; `besides` is the number of an event that is left out.
    """
    events = OutreachEvent.objects.visible_to(user).upcoming(now).filter(office=office)
    if besides is not None:
        events = events.exclude(pk=besides)
    rows = events.order_by("-starts_at", "-pk").values_list(
        "public_id", "title", "starts_at", "village", "registrations__village", "registrations__state"
    )
    found: dict[str, Plan] = {}
    for public_id, title, starts_at, host, invited, answer in rows:  # the soonest last, and so the one that stays
        plan = Plan(public_id, title, timezone.localdate(starts_at, timezone=office.zone))
        found[host] = plan
        if invited and answer != "declined":
            found[invited] = plan
    return found
