"""Who is told that a village reports a new head, and who is not told any more."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from programs.reminders import successions_to_record
from reminders.actions.sweep import sweep_rule
from reminders.models import Reminder
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import PALOPO, VillageSuccessionFactory, villages
from tests.reminding import placeholders_filled, told
from villages.actions import correct_succession, drop_succession
from villages.models import VillageSuccession

pytestmark = pytest.mark.django_db
RULE = "succession_reported"


@pytest.fixture
def head() -> User:
    return UserFactory(head=True, office=office())


@pytest.fixture
def report() -> VillageSuccession:
    return VillageSuccessionFactory()


def test_every_active_head_of_the_office_is_told_and_nobody_else(head: User, report: VillageSuccession) -> None:
    deputy = UserFactory(head=True, office=office())
    UserFactory(head=True, office=office(), is_active=False)
    UserFactory(office=office())
    VillageSuccessionFactory(village=villages(PALOPO, 1)[0])
    VillageSuccessionFactory(village=villages(count=2)[1], settled=True)
    today = office().today()
    both = {(report.public_id, head.pk), (report.public_id, deputy.pk)}
    assert told(successions_to_record, office(), today) == both
    placeholders_filled(RULE, office(), today)
    (due, *_) = successions_to_record(office(), today)
    assert report.name not in due.title + due.body
    assert str(report.village) in due.title


def test_the_head_reads_it_in_the_portal_and_lands_where_it_is_recorded(head: User, report: VillageSuccession) -> None:
    for _ in range(2):
        sweep_rule(RULE, office(), now=report.reported_at)
    reminder = Reminder.objects.get(rule=RULE, recipient=head)
    browser = Client()
    browser.force_login(head)
    assert reminder.title in browser.get("/reminders/").text
    page = browser.get(reminder.path).text
    assert report.name in page
    assert reverse("villages:succession_drop", args=[report.public_id]) in page


def test_another_day_is_told_once_more_and_a_settled_report_no_longer(head: User, report: VillageSuccession) -> None:
    today = office().today()
    days = {report.since, report.since + timedelta(days=5)}
    seen = {due.occasion for due in successions_to_record(office(), today)}
    facts = {name: getattr(report, name) for name in ("name", "phone", "title", "remark")}
    correct_succession(succession=report, facts=facts | {"since": max(days)}, by=report.reported_by)
    assert seen | {due.occasion for due in successions_to_record(office(), today)} == days
    drop_succession(succession=report, reason="Pelantikan ditunda.", by=head)
    assert told(successions_to_record, office(), today) == set()
