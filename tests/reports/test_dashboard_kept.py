"""Dashboards counted ahead: what is kept says when, and nothing is kept that is counted quickly or of one Bapas."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateNotUsed,
    assertTemplateUsed,
)

from reports.dashboard import waiting
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.kept import ask, keep, readers
from reports.dashboard.scope import resolve
from reports.dashboard.waiting import AT_ONCE, Waiting
from reports.tasks import keep_asked_dashboard, keep_dashboard
from reports.views.dashboard import COUNT
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
    client.force_login(UserFactory(regional=True, regional_office=RegionalOfficeFactory()))
    assertNotContains(client.get(DASHBOARD), SAID)
    note = client.get(DASHBOARD).context["page"].section("offices").note
    assert "Bagian ini dihitung" in note  # the rates of every Bapas were kept along
    assert not keep(user, "", timezone.now(), longer_than=3600)
    client.force_login(user)
    assert people(client) == 2


def test_where_counting_takes_long_a_worker_counts_what_was_not_kept(client: Client) -> None:
    cache.clear()
    user = UserFactory(national=True)
    SupervisionFactory()
    client.force_login(user)
    year = {"period": "12", "compare": "none"}
    assert people(client, **year) == 1  # a small country is counted at once
    keep(user, "", timezone.now(), longer_than=0)
    page = client.get(DASHBOARD, year)
    assertTemplateUsed(page, "reports/dashboard_counting.html")
    assertNotContains(page, "Lebih lama dari biasanya")
    assertTemplateNotUsed(client.get(DASHBOARD, year, headers={"HX-Request": "true"}), "base.html")
    assertRedirects(client.get(reverse("reports:dashboard_pdf"), year), page.context["again"])
    keep_asked_dashboard(user.pk, urlencode(year))
    assert client.get(DASHBOARD, year, headers={"HX-Request": "true"})["HX-Refresh"] == "true"
    assert people(client, **year) == 1
    assertContains(client.get(DASHBOARD, year), SAID)
    assert client.get(reverse("reports:dashboard_pdf"), year)["Content-Type"] == "application/pdf"
    keep_asked_dashboard(0, urlencode(year))


def test_the_worker_knows_the_task_that_the_page_sends() -> None:
    assert keep_asked_dashboard.name == COUNT


def test_a_count_that_does_not_come_is_told(client: Client) -> None:
    cache.clear()
    user = UserFactory(national=True)
    keep(user, "", timezone.now(), longer_than=0)
    client.force_login(user)
    choices = DashboardChoices({"period": "12"}, today=user.today(), with_map=True)
    scope = resolve(user, "")
    first = ask(scope, choices, timezone.now() - timedelta(minutes=5))
    assert first.is_first
    assert ask(scope, choices, timezone.now()) == Waiting(first.since)  # one count for all who wait
    assertContains(client.get(DASHBOARD, {"period": "12"}), "Lebih lama dari biasanya")


def test_a_person_waits_for_one_count_before_asking_for_another(client: Client) -> None:
    cache.clear()
    user, colleague = UserFactory.create_batch(2, national=True)
    keep(user, "", timezone.now(), longer_than=0)
    client.force_login(user)
    year, last = {"period": "12", "compare": "none"}, {"period": "2025", "compare": "none"}
    assert client.get(DASHBOARD, year).context["waiting"].busy_with is None
    refused = client.get(DASHBOARD, last)
    assertContains(refused, "Hitungan lain yang Anda minta masih berjalan")
    assert client.get(refused.context["busy_url"]).context["waiting"].busy_with is None
    client.force_login(colleague)
    assertContains(client.get(DASHBOARD, year), "sedang dihitung")  # the same page, counted once
    assertContains(client.get(DASHBOARD, last), "sedang dihitung")
    client.force_login(user)
    keep_asked_dashboard(user.pk, urlencode(year))
    assert client.get(DASHBOARD, {"period": "2024"}).context["waiting"].busy_with is None


def test_no_more_than_so_many_counts_wait_at_once(client: Client) -> None:
    cache.clear()
    now, user = timezone.now(), UserFactory(national=True)
    keep(user, "", now, longer_than=0)
    asked = [waiting.ask(f"page-{number}", -number, "", now) for number in range(AT_ONCE)]
    assert all(one.is_first for one in asked)
    client.force_login(user)
    assertContains(client.get(DASHBOARD, {"period": "12"}), "Sudah banyak hitungan lain")
    assert waiting.ask("page-0", -99, "", now) == Waiting(now)  # whoever asks for one of them takes no place
    waiting.done("page-0")
    waiting.done("page-0")
    assertContains(client.get(DASHBOARD, {"period": "12"}), "sedang dihitung")
    assertContains(client.get(DASHBOARD, {"period": "12"}), "sedang dihitung")


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
