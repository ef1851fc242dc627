"""How far people of a village accept clients: the marks of officers at visits, and the sheets of questionnaires.

A questionnaire is a measure: its sheets are taken as the results show them, in whole blocks of ten people or more
(`programs.publication`), so that a mean here is about no fewer people than one there. Where there is none, the marks
that officers gave are all there is, and the sentence says so.
"""

from dataclasses import dataclass
from datetime import datetime

from accounts.models import Office
from programs.models import Questionnaire, Survey
from programs.publication import LEAST
from programs.results.dealing import AFTER, BEFORE, PAIRS, SURVEY, VILLAGE, deal
from programs.results.figures import sheets_of, split, surveys_in


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How people of a village accept clients: the sum of marks from 1 (not at all) to 5, and how many there are."""

    total: float
    count: int

    @property
    def mean(self) -> float:
        """The mean mark. Never asked of nothing."""
        return self.total / self.count

    def __add__(self, other: "Acceptance") -> "Acceptance":
        return Acceptance(self.total + other.total, self.count + other.count)


ACCEPTANCE_SCORE = 1
"""Where acceptance stands among the scores of a sheet."""


def measured_acceptance(office: Office, since: datetime) -> dict[str, Acceptance]:
    """What finished questionnaires of the office since then say, by village code; nothing below ten people.

    Of a person who answered twice the later sheet counts. Four queries for each version that was used.
    """
    used = Survey.objects.finished().filter(event__office=office, finished_at__gte=since)
    recent = set(used.values_list("pk", flat=True))
    found: dict[str, Acceptance] = {}
    for questionnaire in Questionnaire.objects.filter(surveys__in=recent).distinct():
        dealt = deal(questionnaire, office)
        blocks = dealt.within(lambda cell: cell[SURVEY] in recent and bool(cell[VILLAGE]))
        sheets = sheets_of(questionnaire, dealt, surveys_in(blocks))
        for village, cells in split(blocks, VILLAGE).items():
            kinds = (
                [last for cell in cells[PAIRS] for _, last in sheets.pairs[cell]],
                [sheet for cell in cells[BEFORE] for sheet in sheets.before[cell]],
                [sheet for cell in cells[AFTER] for sheet in sheets.after[cell]],
            )
            for kind in kinds:
                scores = [score for sheet in kind if (score := sheet[ACCEPTANCE_SCORE]) is not None]
                if len(scores) >= LEAST:  # a version may ask some people only what they know
                    found[str(village)] = found.get(str(village), Acceptance(0, 0)) + Acceptance(
                        sum(scores), len(scores)
                    )
    return found
