"""What the page for everybody says of outreach: frozen by the month, never moved by fewer than ten people."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from django.core.cache import cache
from django.db import InternalError, transaction
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from programs.models import PublicCount
from programs.publication import LEAST
from reports.outreach.public_counts import freeze_public_counts, stands
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory

NOW = datetime(2027, 3, 10, 3, tzinfo=UTC)


def held(people: int, on: datetime = NOW - timedelta(days=40)) -> None:
    """An event at which so many people of one village were counted."""
    event = OutreachEventFactory(held=True, starts_at=on, ends_at=on + timedelta(hours=3))
    AttendanceGroupFactory(registration=VillageRegistrationFactory(event=event), attended=people)


def page() -> str:
    cache.clear()
    return re.sub(r'FToken": "\w+"', "", Client().get("/hasil/").text)


def test_a_village_of_three_people_changes_nothing(db: None) -> None:
    """The page read twice, with three people of one village between: no difference this month, nor the next."""
    held(26)
    first = freeze_public_counts(NOW)
    assert (first.events, first.villages, first.people) == (1, 1, 26)
    before = page()
    held(3)
    assert page() == before
    later = freeze_public_counts(NOW + timedelta(days=31))
    assert (later.events, later.villages, later.people) == (1, 1, 26)
    held(7)
    last = freeze_public_counts(NOW + timedelta(days=62))
    assert (last.events, last.villages, last.people) == (3, 3, 36)


def test_a_month_is_counted_once_and_never_changed(db: None) -> None:
    held(12)
    first = freeze_public_counts(NOW)
    held(50)
    assert freeze_public_counts(NOW + timedelta(days=3)) == first
    with pytest.raises(InternalError, match="append_only"), transaction.atomic():
        PublicCount.objects.update(people=62)


def test_the_running_month_and_fewer_than_ten_are_left_out(db: None) -> None:
    held(40, on=NOW - timedelta(days=2))
    held(9)
    assert freeze_public_counts(NOW).people == 0
    assert "Orang hadir" not in page()


@given(st.lists(st.integers(0, 60), max_size=24))
@settings(deadline=None)
def test_no_two_months_differ_by_fewer_than_ten_people(counted: list[int]) -> None:
    said = [0]
    for people in counted:
        said.append(said[-1] if stands(said[-1], people) else people)
    assert all(one == other or abs(one - other) >= LEAST for one, other in pairwise(said))
