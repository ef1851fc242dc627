"""Who is expected at work on a day, by the weekly plan."""

from datetime import date
from typing import Any

from django.db.models import DateField, ExpressionWrapper, F

from accounts.models import Office
from sentences.holidays import announced_holidays
from sentences.host_day import plans_on
from sentences.models import Placement, SocialWorkSentence, WorkPlan
from sentences.querysets import PlacementQuerySet


def expected_on(office: Office, day: date) -> list[tuple[Placement, WorkPlan]]:
    """Placements of the office's cases with the weekly plan that has work on that day.

    Not on a holiday or a day the site is closed, within the period of the judgment, and while hours are still owed.
    Two queries.
    """
    if day in announced_holidays():
        return []
    sentences: Any = SocialWorkSentence.objects.with_minutes()
    owing = sentences.filter(minutes_credited__lt=F("hours_ordered") * 60)
    rows: PlacementQuerySet = Placement.objects.filter(
        sentence__supervision__office=office,
        sentence__starts_on__lte=day,
        site__open_days__contains=[day.isoweekday()],
        sentence__in=owing,
    )
    last_day = ExpressionWrapper(F("sentence__starts_on") + F("sentence__period_days"), output_field=DateField())
    rows = rows.annotate(last_day=last_day).filter(last_day__gte=day)
    placements = list(rows.at_work(day).select_related("sentence__supervision__client", "site"))
    plans = plans_on(placements, day)
    return [(placement, plan) for placement in placements if (plan := plans.get(placement.sentence_id))]


def sentences_expected_on(office: Office, day: date) -> set[int]:
    """Keys of the sentences of the office that have work on that day."""
    return {placement.sentence_id for placement, _plan in expected_on(office, day)}
