"""Who may know of a client's journey: the guarantors, and whoever heads the village where the client lives."""

from django.db.models import Q

from accounts.models import User
from clients.models import Guarantor, Supervision, TravelPermit
from villages.models import VillageOfficial

LONGEST: int = TravelPermit._meta.get_field("known_by").max_length or 0


def people_who_may_know(user: User, case: Supervision) -> list[str]:
    """Name and capacity of each, as the permit and its letter write it; those in place today, guarantors first."""
    today, client = case.office.today(), case.client
    guarantors = Guarantor.objects.visible_to(user).filter(client=client, since__lte=today)
    standing = guarantors.filter(Q(until__isnull=True) | Q(until__gte=today))
    terms = VillageOfficial.objects.visible_to(user).current(today).filter(village=client.village)
    people = [f"{row.name}, penjamin ({row.get_relation_display().lower()})" for row in standing]
    people += [
        f"{term.user.name}, {term.title} {term.village.name}"
        for term in terms.select_related("user", "village").order_by("is_delegate", "-since")
    ]
    return [person[:LONGEST] for person in dict.fromkeys(people)]
