"""How long a link to an invitation opens: until the event is over, and never beyond the term it was made in.

A handover may be recorded before its day. A link made in between speaks for a head who will have left, so it ends when
that term does, also when the event is moved later.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from villages.handover import beginning_of, is_held_by
from villages.models import VillageOfficial

Terms = dict[str, list[VillageOfficial]]


def ending_terms(villages: Iterable[str]) -> Terms:
    """The terms of these villages that have a last day, by village code. One query."""
    found: Terms = defaultdict(list)
    rows = VillageOfficial.objects.filter(village__in=set(villages), until__isnull=False).select_related("user__office")
    for term in rows:
        found[term.village_id].append(term)
    return found


def link_ends_at(ends_at: datetime, *, village: str, holder: str, made_at: datetime, terms: Terms) -> datetime:
    """`ends_at`, or the end of the head's term that ran at `made_at`; a delegate's term ends the own link alone."""
    ends = [ends_at]
    for term in terms.get(village, ()):
        if term.until is None or not term.runs_on(made_at.astimezone(term.user.zone).date()):
            continue
        if not term.is_delegate or is_held_by(holder, term.user):
            ends.append(beginning_of(term.until, term))
    return min(ends)
