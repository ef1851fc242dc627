"""What the rules need to know of sites and of the person to be placed, read in a constant number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from django.db.models import Prefetch

from sentences.models import HostSite, Placement, SiteCover, SocialWorkSentence, WorkPlan
from sentences.querysets import PlacementQuerySet
from sentences.rules.capacity import Stay, weekdays_at
from sentences.rules.cover import Term
from sentences.rules.place import Newcomer, SiteFacts
from sentences.rules.plan import PlannedDay


def site_facts(sites: Sequence[HostSite], *, today: date, without: SocialWorkSentence) -> dict[int, SiteFacts]:
    """The facts of every site by its key; `without` is the sentence that is not counted among those who work there."""
    terms: dict[int, list[Term]] = defaultdict(list)
    for site_id, starts_on, ends_on in SiteCover.objects.filter(site__in=sites).values_list(
        "site_id", "starts_on", "ends_on"
    ):
        terms[site_id].append((starts_on, ends_on))
    stays: dict[int, list[Stay]] = defaultdict(list)
    open_days = {site.pk: site.open_days for site in sites}
    running = Placement.objects.running(today).filter(site__in=sites).exclude(sentence=without)
    for placement in with_plan(running):
        stays[placement.site_id].append(stay_of(placement, open_days[placement.site_id]))
    return {
        site.pk: SiteFacts(
            name=site.name,
            state=site.state,
            child_suitable=site.child_suitable,
            declared_on=site.non_commercial_on,
            terms=tuple(terms[site.pk]),
            capacity=site.capacity,
            open_days=tuple(site.open_days),
            opens_at=site.opens_at,
            closes_at=site.closes_at,
            stays=tuple(stays[site.pk]),
        )
        for site in sites
    }


def facts_of(site: HostSite, *, today: date, without: SocialWorkSentence) -> SiteFacts:
    """The facts of one site."""
    return site_facts([site], today=today, without=without)[site.pk]


def newcomer(
    sentence: SocialWorkSentence, *, first: date, last: date | None = None, plan: Iterable[PlannedDay] | None = None
) -> Newcomer:
    """The person of a sentence from a day on; with the plan that is set now unless another is given."""
    return Newcomer(
        is_child=sentence.supervision.client.is_child,
        first=first,
        last=max(first, last or sentence.ends_on),
        plan=tuple(plan_of(sentence) if plan is None else plan),
    )


def plan_of(sentence: SocialWorkSentence) -> list[PlannedDay]:
    """The days of the weekly plan that runs."""
    rows = sentence.work_plans.filter(until=None)
    return [PlannedDay(row.weekday, row.starts_at, row.minutes) for row in rows]


def with_plan(placements: PlacementQuerySet) -> PlacementQuerySet:
    """The placements with their sentence, and its weekly plan as `sentence.plan_now`."""
    plans = Prefetch("sentence__work_plans", WorkPlan.objects.filter(until=None), to_attr="plan_now")
    return placements.select_related("sentence").prefetch_related(plans)


def planned_days(placement: Placement) -> list[PlannedDay]:
    """The plan of a placement that came `with_plan`."""
    rows: list[WorkPlan] = placement.sentence.plan_now  # type: ignore[attr-defined]
    return [PlannedDay(row.weekday, row.starts_at, row.minutes) for row in rows]


def stay_of(placement: Placement, open_days: Sequence[int]) -> Stay:
    """The days on which somebody counts at a site; the placement came `with_plan`."""
    planned = [day.weekday for day in planned_days(placement)]
    last = placement.ends_on or placement.sentence.ends_on
    return Stay(placement.starts_on, last, weekdays_at(planned, open_days))
