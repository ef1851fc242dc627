"""Dashboards counted ahead: what is kept says when, and nothing is kept that is counted quickly or of one Bapas."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from reports.dashboard.kept import keep, readers
from reports.tasks import keep_dashboard
from tests.factories.accounts import RegionalOfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory

pytestmark = pytest.mark.django_db
DASHBOARD = reverse("reports:dashboard")
SAID = "Yang berubah sesudah itu"


def people(client: Client, **query: str) -> int:
    page = client.get(DASHBOARD, query).context["page"]
    return sum(int(row.cells[0].value or 0) for row in page.section("kinds").rows)


def test_a_slow_page_shows_what_was_counted_and_says_when(client: Client) -> None:
    cache.clear()
    user = UserFactory(national=True)
    SupervisionFactory()
    then = timezone.now() - timedelta(minutes=20)
    assert keep(user, "", then, longer_than=0)
    SupervisionFactory()
    client.force_login(UserFactory(national=True))
    assert people(client) == 1
    assert client.get(DASHBOARD).context["page"].counted_at == then
    assertContains(client.get(DASHBOARD), SAID)
    assert people(client, period="12") == 2
    assertNotContains(client.get(DASHBOARD, {"compare": "none"}), SAID)
    client.force_login(UserFactory(regional=True, regional_office=RegionalOfficeFactory()))
    assertNotContains(client.get(DASHBOARD), SAID)
    note = client.get(DASHBOARD).context["page"].section("offices").note
    assert "Bagian ini dihitung" in note  # the rates of every Bapas were kept along
    assert not keep(user, "", timezone.now(), longer_than=3600)
    client.force_login(user)
    assert people(client) == 2


def test_a_head_always_reads_live(client: Client) -> None:
    head = UserFactory(head=True)
    assert not keep(head, "", timezone.now(), longer_than=0)


def test_one_reader_is_counted_for_each_place() -> None:
    first, second = RegionalOfficeFactory(), RegionalOfficeFactory()
    people = [UserFactory(national=True), UserFactory(national=True)]
    people += [UserFactory(regional=True, regional_office=place) for place in (first, first, second)]
    found = [user for user in readers() if user in people]
    assert found == [people[0], people[2], people[4]]
    keep_dashboard(people[0].pk, "")
    keep_dashboard(0, "")
