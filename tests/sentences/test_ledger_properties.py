"""Whatever is recorded, in whatever order: never more than ordered, never more than the day, and the sums agree."""

from collections import defaultdict
from datetime import datetime, time, timedelta
from uuid import uuid4

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bapas_portal.law import DomainError
from sentences.actions import SessionDraft, confirm_session, correct_hours, draft_session, verify_session
from sentences.models import SocialWorkSentence
from sentences.pages import sentence_page
from tests.factories.sentences import PlacementFactory
from tests.factories.villages import VillageOfficialFactory

pytestmark = pytest.mark.django_db

WORK = st.tuples(
    st.integers(1, 6),  # days ago
    st.integers(0, 22),  # hour
    st.integers(15, 600),  # minutes
    st.integers(0, 60),  # break
    st.sampled_from([0, 0, -45, 30]),  # correction
)


class Undone(Exception):
    """Takes one example's rows back."""


def record(placement, head, days_ago, hour, minutes, rest, correction):
    officer, zone = placement.placed_by, placement.site.office.zone
    day = placement.site.office.today() - timedelta(days=days_ago)
    starts = datetime.combine(day, time(hour), tzinfo=zone)
    try:
        session = draft_session(
            placement=placement,
            draft=SessionDraft(starts, starts + timedelta(minutes=minutes), rest, "Menyapu"),
            submission_key=uuid4(),
            by=officer,
        )
        confirm_session(session=session, by=head)
        verify_session(session=session, by=officer)
        if correction:
            correct_hours(session=session, minutes=correction, reason="Perbaikan", by=officer)
    except DomainError:
        return


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORK, max_size=12))
def test_credited_minutes_stay_within_the_law(work):
    try:
        with transaction.atomic():
            placement = PlacementFactory(sentence__hours_ordered=20, sentence__hours_per_day=6)
            head = VillageOfficialFactory(village=placement.site.village).user
            for stretch in work:
                record(placement, head, *stretch)
            sentence = SocialWorkSentence.objects.get(pk=placement.sentence_id)
            entries = list(sentence.hours_entries.all())
            days: defaultdict[object, int] = defaultdict(int)
            for entry in entries:
                days[entry.worked_on] += entry.minutes
            total = sum(entry.minutes for entry in entries)
            assert 0 <= total <= sentence.minutes_ordered
            assert all(0 <= minutes <= 360 for minutes in days.values())
            page = sentence_page(sentence, placement.placed_by)
            assert page["minutes_worked"] == total
            assert page["minutes_remaining"] == sentence.minutes_ordered - total
            assert (sentence.state == "completed") == (total == sentence.minutes_ordered)
            raise Undone
    except Undone:
        pass
