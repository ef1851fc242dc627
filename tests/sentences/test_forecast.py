"""The outlook on a page and the filter of the list say the same."""

from datetime import date, timedelta

import pytest

from sentences.forecast import Outlook, forecast
from sentences.models import SocialWorkSentence
from tests.factories.sentences import SentenceFactory


@pytest.mark.parametrize(
    ("hours", "days_left", "outlook"),
    [
        (0, 1, Outlook.DONE),
        (40, 7, Outlook.ON_TRACK),
        (41, 7, Outlook.TIGHT),
        (56, 7, Outlook.TIGHT),
        (57, 7, Outlook.IMPOSSIBLE),
        (1, 0, Outlook.IMPOSSIBLE),
    ],
)
def test_eight_hours_a_day(hours, days_left, outlook):
    today = date(2026, 3, 2)

    seen = forecast(
        remaining_minutes=hours * 60,
        hours_per_day=8,
        starts_on=date(2026, 1, 5),
        ends_on=today + timedelta(days=days_left - 1),
        today=today,
    )

    assert (seen.days_left, seen.outlook) == (days_left, outlook)


@pytest.mark.django_db
@pytest.mark.parametrize("hours", [8, 40, 41, 56, 57, 240])
@pytest.mark.parametrize("period_days", [29, 30, 36, 180])
def test_the_filter_counts_as_the_page_does(hours, period_days):
    sentence = SentenceFactory(hours_ordered=hours, period_days=period_days)
    today = sentence.supervision.office.today()

    outlook = sentence.forecast(today=today, minutes_worked=0).outlook

    at_risk = SocialWorkSentence.objects.at_risk(today).exists()
    assert at_risk == (outlook in {Outlook.TIGHT, Outlook.IMPOSSIBLE})
