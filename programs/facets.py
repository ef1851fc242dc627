"""The subset of villages that this app knows: those reached by outreach, whose people came to an event."""

from django.db.models import Exists, OuterRef

from accounts.models import User
from programs.models import VillageRegistration
from villages.facets import VillageFacet, register_facet
from villages.querysets import VillageQuerySet

REACHED = "reached"


def _reached(villages: VillageQuerySet, user: User) -> VillageQuerySet:
    came = VillageRegistration.objects.visible_to(user).reached().filter(village=OuterRef("pk"))
    return villages.filter(Exists(came))


register_facet(VillageFacet(REACHED, "Pernah terjangkau penyuluhan", _reached))
