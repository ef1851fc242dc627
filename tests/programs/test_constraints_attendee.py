"""Every named constraint of the list at the door, violated once."""

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.db.models import F

from programs.models import Attendee
from tests.factories.attendee import AttendeeFactory
from tests.factories.programs import VillageRegistrationFactory
from tests.programs.test_constraints import refuses

pytestmark = pytest.mark.django_db


def test_nobody_is_a_copy_of_themselves() -> None:
    AttendeeFactory()
    with pytest.raises(IntegrityError, match="attendee_is_no_copy_of_itself"), transaction.atomic():
        Attendee.objects.update(same_as=F("id"))


def test_a_list_was_kept_by_somebody() -> None:
    refuses("attendee_entered_by_somebody", AttendeeFactory, entered_by=None)


def test_numbers_follow_a_list_that_counts_somebody() -> None:
    refuses("registration_list_counts_somebody", VillageRegistrationFactory, counted_from_list=True)


def test_somebody_is_on_the_list_of_the_event_of_their_village() -> None:
    row = AttendeeFactory()
    other = VillageRegistrationFactory(village=row.registration.village).event
    with pytest.raises(InternalError, match="attendee_of_the_event_of_its_village"), transaction.atomic():
        Attendee.objects.filter(pk=row.pk).update(event=other)
