"""The placements of one person with the letter that went to each host."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from documents.models import Letter
from sentences.documents.placement import placement_letter_key, placement_over
from sentences.models import Placement, SocialWorkSentence


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One placement, its valid letter if there is one, and where one is composed while it still makes sense."""

    placement: Placement
    letter: Letter | None
    compose_url: str
    can_end: bool
    """Whether its last day can be set, or changed because it is still to come."""


def placement_rows(sentence: SocialWorkSentence) -> list[PlacementRow]:
    """Every placement of the sentence, the latest first."""
    placements = list(sentence.placements.select_related("site__village", "placed_by"))
    letters = _letters(placements)
    key = placement_letter_key(sentence.track)
    today = sentence.supervision.office.today()
    rows = []
    for placement in placements:
        placement.sentence = sentence
        is_over = placement_over(placement) is not None
        url = "" if is_over else reverse("documents:letter_compose", args=[key, placement.public_id])
        can_end = placement.ends_on is None or placement.ends_on >= today
        rows.append(PlacementRow(placement, letters.get(placement.public_id), url, can_end))
    return rows


def _letters(placements: Iterable[Placement]) -> dict[object, Letter]:
    ids = [placement.public_id for placement in placements]
    letters = Letter.objects.valid().filter(subject_type="placement", subject_id__in=ids).order_by("pk")
    return {letter.subject_id: letter for letter in letters}
