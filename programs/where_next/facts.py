"""What is known about one village: the grounds of a proposal, for the office alone."""

from dataclasses import dataclass
from datetime import date

from accounts.models import User
from programs.models import OutreachEvent
from programs.where_next.scoring import Known, strengths
from programs.where_next.signals import known_villages
from villages.models import Village

Ground = OutreachEvent.Ground
GROUND_OF_SIGNAL = {
    "clients": Ground.CLIENTS,
    "releases": Ground.RELEASES,
    "never_visited": Ground.NEVER_VISITED,
    "concerns": Ground.INCIDENT,
    "stigma": Ground.STIGMA,
    "no_host": Ground.NO_HOST,
}


@dataclass(frozen=True, slots=True)
class VillageFacts:
    """One village as the office knows it on that day."""

    village: Village
    known: Known
    today: date

    def grounds(self) -> list[str]:
        """The grounds that these facts support."""
        found = strengths(self.known, self.today)
        return [ground.value for signal, ground in GROUND_OF_SIGNAL.items() if found[signal] > 0]


def facts_of(user: User, village: Village) -> VillageFacts:
    """What `user` may know about a village; nothing for somebody of no office."""
    office = user.office
    if office is None:
        return VillageFacts(village, Known(), user.today())
    known = known_villages(user, office, Village.objects.filter(pk=village.pk)).get(village.pk, Known())
    return VillageFacts(village, known, office.today())
