"""The hosts of an office weighed for one person: rows for the page, in a constant number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from accounts.models import User
from sentences.models import HostSite, SocialWorkSentence
from sentences.querysets import HostSiteQuerySet
from sentences.rules.match import Host, Match, Seeker, match
from sentences.rules.period import day_within_period
from sentences.site_facts import newcomer, site_facts


@dataclass(frozen=True, slots=True)
class MatchedSite:
    """One host with what speaks for and against it."""

    site: HostSite
    match: Match


@dataclass(frozen=True, slots=True)
class Matching:
    """The hosts that can be chosen, the best first, those that cannot, and the day on which work would begin."""

    chosen_from: tuple[MatchedSite, ...]
    excluded: tuple[MatchedSite, ...]
    first: date


def first_day(sentence: SocialWorkSentence) -> date:
    """The first day on which the person can begin: today, or the day of execution where that is still to come."""
    return max(sentence.supervision.office.today(), sentence.starts_on)


def sites_for(user: User, sentence: SocialWorkSentence) -> HostSiteQuerySet:
    """The hosts to weigh: those of the office that guides the case, which `user` may see."""
    return HostSite.objects.visible_to(user).filter(office=sentence.supervision.office)


def matching(sentence: SocialWorkSentence, sites: Sequence[HostSite]) -> Matching:
    """Weighs every site for the person of this sentence; ended periods rule out nothing here, placing says so."""
    first = first_day(sentence)
    seeker = _seeker(sentence, first)
    facts = site_facts(sites, today=sentence.supervision.office.today(), without=sentence)
    rows = [
        MatchedSite(
            site,
            match(
                seeker,
                Host(
                    facts=facts[site.pk],
                    village_code=site.village_id,
                    kind=site.kind,
                    tasks=site.tasks,
                    skills=site.skills,
                ),
            ),
        )
        for site in sites
    ]
    free = [row for row in rows if not row.match.excluded]
    return Matching(
        tuple(sorted(free, key=lambda row: (-row.match.points, row.site.name))),
        tuple(sorted((row for row in rows if row.match.excluded), key=lambda row: row.site.name)),
        first,
    )


def is_over(sentence: SocialWorkSentence) -> str:
    """The sentence for a person whose period has ended; "" while somebody can still be placed."""
    violation = day_within_period(first_day(sentence), sentence.starts_on, sentence.period_days)
    return str(violation) if violation else ""


def _seeker(sentence: SocialWorkSentence, first: date) -> Seeker:
    client = sentence.supervision.client
    study = None
    if sentence.study_starts_at and sentence.study_ends_at:
        study = (sentence.study_starts_at, sentence.study_ends_at)
    return Seeker(
        newcomer=newcomer(sentence, first=first),
        village_code=client.village_id,
        skills=sentence.skills,
        objection=sentence.objection,
        livelihood=client.occupation,
        study=study,
    )
