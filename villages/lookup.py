"""Which village does a person mean? What is typed in a form: a code, a postal code, or a name that 98 others share."""

import re
from dataclasses import dataclass

from accounts.models import Office
from villages.models import Village
from villages.querysets import KIND_PREFIX, POSTAL_CODE, VillageQuerySet

LEADING_CODE = re.compile(r"^([0-9]{2})\.?([0-9]{2})\.?([0-9]{2})\.?([0-9]{4})\b")
CANDIDATES = 12  # offered on one screen when a name means several villages
SUGGESTIONS = 8  # shown below the field while typing


@dataclass(frozen=True, slots=True)
class Answer:
    """The one village that is meant, or those that may be; `total` counts all of them, also those not listed."""

    village: Village | None = None
    candidates: tuple[Village, ...] = ()
    total: int = 0


def leading_code(text: str) -> str:
    """The village code that `text` starts with, in its dotted form, with or without dots typed; "" if there is none."""
    match = LEADING_CODE.match(text.strip())
    return ".".join(match.groups()) if match else ""


def suggestions(text: str, office: Office | None) -> list[Village]:
    """The best matches for what is being typed, those in the work area of `office` first."""
    code = leading_code(text)
    return list(_villages().search(code or text).near_first(office)[:SUGGESTIONS])


def find_village(text: str, office: Office | None) -> Answer:
    """The village that `text` names: by exact code, else by a name or postal code that only one village has.

    A name that is unique in the work area of `office` is enough, whatever lies elsewhere. A name that only resembles
    one is never taken silently: it comes back as a candidate.
    """
    code = leading_code(text)
    if code:
        return _answer(_villages().filter(code=code), office)
    name, _, place = text.strip().partition(",")
    rows = _villages().in_place(place)
    if POSTAL_CODE.match(name):
        return _answer(rows.filter(postal_code=name).order_by("code"), office)
    same_name = rows.filter(name__iexact=KIND_PREFIX.sub("", name.strip())) | _villages().filter(
        name__iexact=text.strip()
    )
    answer = _answer(same_name.order_by("code"), office)
    if answer.total:
        return answer
    alike = rows.search(name).near_first(office)
    candidates = tuple(alike[:CANDIDATES])
    if place and not candidates:
        return find_village(name, office)
    return Answer(candidates=candidates, total=alike.count())


def _villages() -> VillageQuerySet:
    return Village.objects.current().with_path()


def _answer(rows: VillageQuerySet, office: Office | None) -> Answer:
    near = list(rows.served_by(office)[: CANDIDATES + 1]) if office else []
    if len(near) == 1:
        return Answer(village=near[0], total=1)
    found = list(rows.near_first(office)[:CANDIDATES])
    if len(found) == 1:
        return Answer(village=found[0], total=1)
    return Answer(candidates=tuple(found), total=rows.count())
