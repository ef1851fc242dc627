"""The list itself: every village of the work area with its points, its sentence, and what a trip there can join."""

from collections import Counter
from dataclasses import dataclass

from accounts.models import Office, User
from programs.models import OutreachWeights
from programs.where_next.scoring import SIGNALS, Known, Score, acceptance_sentence, score, sentence
from programs.where_next.signals import due_visits_by_district, known_villages
from villages.models import Village


@dataclass(frozen=True, slots=True)
class Candidate:
    """One village of the list."""

    rank: int
    village: Village
    known: Known
    points: int
    sentence: str
    acceptance: str
    """Whether people's acceptance of clients was measured, and the result."""
    neighbours: int
    """Other villages of the same district that have a reason of their own."""
    due_visits: int
    """Home visits of the person's own that are due in the same district."""


def weights_of(office: Office) -> OutreachWeights:
    """The office's weights; the usual ones, unsaved, where nobody changed them."""
    return OutreachWeights.objects.filter(office=office).select_related("changed_by").first() or OutreachWeights(
        office=office
    )


def rank_villages(
    user: User, office: Office, *, regency: str = "", district: str = "", text: str = ""
) -> list[Candidate]:
    """The villages of the office's work area, the most urgent first; within the same points those with more clients.

    Villages that an event ahead is planned for already stand behind all others, with their points as they are.
    A rank is that of the whole work area: filters leave rows out, they do not renumber. As many queries for three
    villages as for three hundred.
    """
    today = office.today()
    served = Village.objects.current().served_by(office)
    villages = {village.pk: village for village in served.with_path()}
    known = known_villages(user, office, served)
    due = due_visits_by_district(user)
    row = weights_of(office)
    weights = {signal: getattr(row, signal) for signal in SIGNALS}
    scored: list[tuple[Score, Known, Village]] = [
        (score(facts := known.get(code, Known()), weights, today), facts, village) for code, village in villages.items()
    ]
    scored.sort(key=lambda row: (row[1].plan is not None, -row[0].points, -row[1].clients, row[2].pk))
    reasons = Counter(village.district_id for _, facts, village in scored if facts.is_candidate)
    words = text.casefold().split()
    return [
        Candidate(
            rank=rank,
            village=village,
            known=facts,
            points=points.points,
            sentence=sentence(facts, points.reasons, today),
            acceptance=acceptance_sentence(facts),
            neighbours=reasons[village.district_id] - facts.is_candidate,
            due_visits=due.get(village.district_id, 0),
        )
        for rank, (points, facts, village) in enumerate(scored, start=1)
        if (not regency or village.district.regency_id == regency)
        and (not district or village.district_id == district)
        and all(word in village.name.casefold() for word in words)
    ]
