"""Who is told about the clock of a Litmas, and who stands in."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Office, User
from clients.models import SocialInquiry
from clients.reminders.inquiry import half_gone, last_day, nobody_has_it
from tests.factories.accounts import UserFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.transfer import SubstitutionFactory
from tests.reminding import Find, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

RULES = {"inquiry_half": half_gone, "inquiry_last_day": last_day, "inquiry_unassigned": nobody_has_it}


def on_its_day(office: Office, find: Find) -> SocialInquiry:
    """A request that the rule tells of today."""
    now = timezone.now()
    if find is nobody_has_it:
        return SocialInquiryFactory(office=office, unassigned=True, due_at=now + timedelta(days=3))
    left = timedelta(hours=20) if find is last_day else timedelta(hours=50)
    begun = now - (timedelta(hours=60) if find is last_day else timedelta(hours=52))
    return SocialInquiryFactory(office=office, received_at=begun, assigned_at=begun, due_at=now + left)


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_every_placeholder_is_filled(head: User, office: Office, name: str, find: Find) -> None:
    on_its_day(office, find)
    placeholders_filled(name, office, office.today())


@pytest.mark.parametrize("find", [half_gone, last_day])
def test_the_substitute_is_told_beside_the_officer(office: Office, find: Find) -> None:
    inquiry, today = on_its_day(office, find), office.today()
    assert told(find, office, today) == {(inquiry.public_id, inquiry.officer_id)}
    stand_in = UserFactory(office=office)
    away = SubstitutionFactory(officer=inquiry.officer, substitute=stand_in, since=today, until=today)
    both = {(inquiry.public_id, inquiry.officer_id), (inquiry.public_id, stand_in.pk)}
    assert told(find, office, today) == both
    _, queries = queries_of(find, office, today)
    on_its_day(office, find)
    assert queries_of(find, office, today)[1] == queries
    type(away).objects.filter(pk=away.pk).update(since=today - timedelta(days=3), until=today - timedelta(days=1))
    assert (inquiry.public_id, stand_in.pk) not in told(find, office, today)


@pytest.mark.parametrize("find", [half_gone, last_day])
def test_the_head_is_told_of_a_clock_whose_officer_left(head: User, office: Office, find: Find) -> None:
    inquiry = on_its_day(office, find)
    User.objects.filter(pk=inquiry.officer_id).update(is_active=False)
    assert told(find, office, office.today()) == {(inquiry.public_id, head.pk)}


def test_the_head_is_told_of_what_nobody_has(head: User, office: Office) -> None:
    inquiry = on_its_day(office, nobody_has_it)
    assert told(nobody_has_it, office, office.today()) == {(inquiry.public_id, head.pk)}
