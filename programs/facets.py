"""The subsets of villages that this app knows: those reached by outreach, whose people came to an event, and those
where clients live and that no event ever reached.
"""

from django.db.models import Exists, OuterRef

from accounts.models import User
from accounts.roles import OFFICE_ROLES, role_of
from clients.models import Supervision
from clients.querysets.worded import hidden_clients
from programs.models import VillageRegistration
from villages.facets import VillageFacet, register_facet
from villages.querysets import VillageQuerySet

REACHED, UNREACHED = "reached", "unreached"


def _reached(villages: VillageQuerySet, user: User) -> VillageQuerySet:
    came = VillageRegistration.objects.visible_to(user).reached().filter(village=OuterRef("pk"))
    return villages.filter(Exists(came))


def never_reached(villages: VillageQuerySet, reader: User | None = None) -> VillageQuerySet:
    """Villages where somebody under guidance lives and whose people came to no event of any Bapas.

    For a `reader` at a Bapas a person who is hidden from this reader lives nowhere; without one all are counted.
    """
    live = Supervision.objects.active().filter(client__village=OuterRef("pk"))
    if reader is not None and role_of(reader) in OFFICE_ROLES:
        live = live.exclude(client__in=hidden_clients(reader))
    came = VillageRegistration.objects.reached().filter(village=OuterRef("pk"))
    return villages.current().filter(~Exists(came), Exists(live))


register_facet(VillageFacet(UNREACHED, "Ada klien, belum pernah terjangkau", never_reached))
register_facet(VillageFacet(REACHED, "Pernah terjangkau penyuluhan", _reached))
