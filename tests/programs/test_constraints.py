"""Every named constraint of the programs app, violated once."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from tests.factories.accounts import UserFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory

pytestmark = pytest.mark.django_db


def refuses(constraint: str, factory: Any, **values: Any) -> None:
    """Asserts that the database refuses the row, naming `constraint`."""
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        factory(**values)


def test_an_event_ends_after_it_starts() -> None:
    now = timezone.now()
    refuses("event_ends_after_start", OutreachEventFactory, starts_at=now, ends_at=now)


def test_a_cancelled_event_says_why() -> None:
    refuses("event_cancellation_has_reason", OutreachEventFactory, state="cancelled", cancelled_reason="")


def test_a_held_event_says_what_came_of_it() -> None:
    refuses("event_held_has_summary", OutreachEventFactory, state="held", summary="")


def test_a_village_is_invited_once() -> None:
    first = VillageRegistrationFactory()
    refuses("registration_once_per_village", VillageRegistrationFactory, event=first.event, village=first.village)


@pytest.mark.parametrize("values", [{"state": "accepted"}, {"answered_at": timezone.now()}])
def test_an_answer_has_an_author(values: dict[str, Any]) -> None:
    refuses("registration_answer_has_author", VillageRegistrationFactory, **values)


def test_another_date_is_named() -> None:
    refuses("registration_other_date_names_it", VillageRegistrationFactory, accepted=True, state="other_date")
    soon = (timezone.now() + timedelta(days=9)).date()
    refuses("registration_other_date_names_it", VillageRegistrationFactory, accepted=True, proposed_on=soon)


def test_a_count_has_an_author() -> None:
    refuses("registration_attendance_has_author", VillageRegistrationFactory, attendance_entered_at=timezone.now())
    refuses("registration_attendance_has_author", VillageRegistrationFactory, attendance_entered_by=UserFactory())
    VillageRegistrationFactory(attendance_entered_at=timezone.now(), counted_from_list=True)


def test_a_group_is_counted_once() -> None:
    first = AttendanceGroupFactory()
    refuses("attendance_group_once", AttendanceGroupFactory, registration=first.registration)


@pytest.mark.parametrize("values", [{"expected": 5_001}, {"attended": 5_001}])
def test_a_group_has_at_most_5000_people(values: dict[str, int]) -> None:
    refuses("attendance_at_most_5000", AttendanceGroupFactory, **values)
