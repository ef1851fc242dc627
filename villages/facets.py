"""What villages may be narrowed to besides their name: one subset per facet, the same that the coverage page counts.

A higher app registers its own, for example the villages that its events reached; this app never names that app.
"""

from collections.abc import Callable
from dataclasses import dataclass

from accounts.models import User
from villages.models import CommunityGroup
from villages.querysets import VillageQuerySet


@dataclass(frozen=True, slots=True)
class VillageFacet:
    """A named subset of the villages a person works with."""

    key: str
    label: str
    narrow: Callable[[VillageQuerySet, User], VillageQuerySet]


_facets: dict[str, VillageFacet] = {}


def register_facet(facet: VillageFacet) -> None:
    """Adds a subset to the filters of the list of villages; registering it twice changes nothing."""
    _facets[facet.key] = facet


def facets() -> list[VillageFacet]:
    """Every subset, in the order in which they were registered."""
    return list(_facets.values())


def villages_with(key: str, villages: VillageQuerySet, user: User) -> VillageQuerySet:
    """The villages of `user`'s place that belong to the subset; figures and lists both call this."""
    return _facets[key].narrow(villages.of_place(user).current(), user)


PLACE, POLICE, POLICE_UNKNOWN = "place", "police", "police_unknown"
register_facet(VillageFacet(PLACE, "Semua di wilayah saya", lambda villages, _user: villages))
register_facet(VillageFacet(POLICE, "Ada Bhabinkamtibmas", lambda villages, _user: villages.having_police()))
register_facet(
    VillageFacet(POLICE_UNKNOWN, "Bhabinkamtibmas belum diketahui", lambda villages, _user: villages.police_unknown())
)
for _kind, _label in (
    (CommunityGroup.Kind.FKPM, "Ada FKPM"),
    (CommunityGroup.Kind.POKMAS_LIPAS, "Ada Pokmas Lipas"),
):
    register_facet(
        VillageFacet(
            _kind.value,
            _label,
            lambda villages, user, kind=_kind: villages.having_group(kind, user.today()),  # type: ignore[misc]
        )
    )
