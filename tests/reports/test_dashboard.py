"""The dashboard's pages: who sees which offices, that each figure is its list, and that no name is on them."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Office, RegionalOffice, User
from reports.dashboard.page import DashboardPage
from reports.dashboard.section import Cell
from reports.figures.period import first_of_month
from tests.factories.accounts import OfficeFactory, RegionalOfficeFactory, UserFactory, office
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
DASHBOARD = reverse("reports:dashboard")


def work(where: Office) -> None:
    """Some of everything at one office."""
    case = SupervisionFactory(office=where)
    SupervisionFactory(office=where, child=True)
    SupervisionFactory(office=where, client=case.client, kind="assimilation")
    SupervisionFactory(office=where, unassigned=True)
    VisitFactory(supervision=case, overdue=True)
    VisitFactory(supervision=case, held=True)
    VisitFactory(supervision=case, not_met=True)
    ReportInFactory(supervision=case, missed=True, due_on=where.today())
    sentence = SentenceFactory(supervision__office=where, state="placed")
    WorkSessionFactory(placement=PlacementFactory(sentence=sentence), verified=True)
    event = OutreachEventFactory(office=where, held=True)
    AttendanceGroupFactory(registration=VillageRegistrationFactory(event=event, accepted=True), attended=9)
    OutreachEventFactory(office=where)


def sign_in(client: Client, **person: Any) -> User:
    user = UserFactory(**person)
    client.force_login(user)
    return user


def page_of(client: Client, **query: str) -> DashboardPage:
    response = client.get(DASHBOARD, query)
    assert response.status_code == 200
    page: DashboardPage = response.context["page"]
    return page


def tiles_of(page: DashboardPage) -> list[Cell]:
    """The figures of today and of the period."""
    return [cell for slug in ("today", "period") for row in page.section(slug).rows for cell in row.cells]


def totals(page: DashboardPage) -> dict[str, int]:
    return {cell.key: int(cell.value or 0) for cell in tiles_of(page)}


def rows_at(client: Client, url: str) -> int:
    """How many rows the list at `url` holds."""
    response = client.get(url)
    assert response.status_code == 200
    count: int = response.context["page_obj"].paginator.count
    return count


def test_ditjenpas_opens_the_events_that_an_eastern_office_counts_in_the_month(client: Client) -> None:
    sign_in(client, national=True)
    jayapura = OfficeFactory(timezone="Asia/Jayapura")
    month = first_of_month(jayapura.today(), -1)
    midnight = datetime.combine(month, time.min, tzinfo=jayapura.zone)
    for starts_at in (midnight, midnight + timedelta(minutes=59), midnight - timedelta(minutes=1)):
        OutreachEventFactory(office=jayapura, held=True, starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))
    page = page_of(client, period=f"{month:%Y-%m}")
    (cell,) = (cell for cell in tiles_of(page) if cell.key == "events")
    assert cell.value == rows_at(client, cell.url) == 2


def test_a_link_names_its_office_by_the_public_id(client: Client) -> None:
    user = sign_in(client, regional=True)
    own = OfficeFactory(regional_office=user.regional_office)
    work(own)
    (row,) = page_of(client, period="12").section("rows").rows  # yesterday may be in the month before
    (url,) = (cell.url for cell in row.cells if cell.key == "events")
    assert f"office={own.public_id}" in url
    for wrong in (own.pk, "x", "%00"):
        assert client.get(f"{reverse('programs:event_list')}?office={wrong}").status_code == 200


def test_a_kanwil_counts_its_own_offices_alone(client: Client) -> None:
    user = sign_in(client, regional=True)
    own, foreign = OfficeFactory(regional_office=user.regional_office), OfficeFactory()
    work(own)
    work(foreign)
    page = page_of(client)
    assert [row.label for row in page.section("rows").rows] == [own.name]
    assert totals(page)["clients"] == 3
    assertNotContains(client.get(DASHBOARD), foreign.name)


def test_ditjenpas_sees_every_kanwil_and_then_its_bapas(client: Client) -> None:
    sign_in(client, national=True)
    work(office("bapas-palopo"))
    work(office("bapas-pangkalpinang"))
    page = page_of(client)
    assert totals(page)["clients"] == 6
    rows = page.section("rows").rows
    assert sum(row.cells[0].value for row in rows) == 6
    south = next(row for row in rows if row.label == "Kanwil Sulawesi Selatan")
    inside = client.get(south.url).context["page"]
    assert totals(inside)["clients"] == south.cells[0].value == 3
    assert "Bapas Kelas II Palopo" in [row.label for row in inside.section("rows").rows]


def test_kanwil_without_figures_are_folded_away_and_stay_reachable(client: Client) -> None:
    sign_in(client, national=True)
    work(office("bapas-palopo"))
    response = client.get(DASHBOARD)
    rows = response.context["page"].section("rows")
    assert [row.label for row in rows.rows] == ["Kanwil Sulawesi Selatan"]
    assert len(rows.folded) == RegionalOffice.objects.filter(offices__is_active=True).distinct().count() - 1 > 0
    assertContains(response, f"{len(rows.folded)} Kanwil tanpa data")
    assertContains(response, f'href="{escape(rows.folded[0].url)}"')


def test_the_tiles_tell_today_from_the_period_and_visits_from_meetings(client: Client) -> None:
    sign_in(client, head=True, office=office())
    work(office())
    response = client.get(DASHBOARD, {"period": "12"})  # yesterday may be in the month before
    page = response.context["page"]
    assert [row.cells[0].key for row in page.section("today").rows] == ["clients", "minutes_ordered"]
    assertContains(response, "Keadaan hari ini")
    assertContains(response, f"Selama {response.context['period'].label}")
    assert totals(page)["visits"] == 2
    assert totals(page)["met"] == 1


def test_exceptions_stand_on_top(client: Client) -> None:
    sign_in(client, national=True)
    work(office("bapas-palopo"))
    assert page_of(client).section("rows").rows[0].label == "Kanwil Sulawesi Selatan"


def test_the_map_shows_all_provinces_and_only_the_figures_within_reach(client: Client) -> None:
    palopo = office("bapas-palopo")
    work(palopo)
    sign_in(client, national=True)
    tiles = page_of(client, figure="overdue").section("map").drawn.tiles
    assert len(tiles) == 38
    assert {tile.value for tile in tiles} == {0, 1}
    sign_in(client, regional=True, regional_office=palopo.regional_office)
    tiles = page_of(client, figure="overdue").section("map").drawn.tiles
    assert [(tile.name, tile.value, tile.is_own) for tile in tiles if tile.value is not None] == [
        ("Sulawesi Selatan", 1, True)
    ]


def test_a_kanwil_of_several_provinces_shows_its_figure_on_each(client: Client) -> None:
    sign_in(client, national=True)
    papua = [tile for tile in page_of(client).section("map").drawn.tiles if tile.regional_code == "kanwil-papua"]
    assert len(papua) == 4
    assert len({tile.value for tile in papua}) == 1


@pytest.mark.parametrize("code", ["kanwil-babel", "tidak-ada", "\x00", "😀"])
def test_another_kanwil_is_not_there(client: Client, code: str) -> None:
    for person in ({"regional": True}, {"head": True}):
        sign_in(client, **person)
        assert client.get(DASHBOARD, {"kanwil": code}).status_code == 404


@pytest.mark.parametrize("role", ["officer", "registrar", "village_head", "prosecutor", "administrator"])
def test_other_roles_are_refused(client: Client, role: str) -> None:
    sign_in(client, **{role: True})
    assertContains(client.get(DASHBOARD), "Halaman ini untuk", status_code=403)
    assert client.get(reverse("reports:dashboard_chart", args=["visits"])).status_code == 403


@pytest.mark.parametrize(
    "query", ["period=2026-13", "period=x", "figure=x", "period=%00", "period=1999-01", "figure=😀"]
)
def test_a_choice_that_makes_no_sense_falls_back_and_says_so(client: Client, query: str) -> None:
    sign_in(client, national=True)
    response = client.get(f"{DASHBOARD}?{query}")
    assert response.status_code == 200
    assert response.context["choices"].errors
    assertContains(response, "is-invalid")


def test_no_clients_name_is_on_any_dashboard(client: Client) -> None:
    palopo = office("bapas-palopo")
    adult = ClientFactory(office=palopo, name="Xaverius Qomaruzzaman")
    child = ClientFactory(office=palopo, name="Quartina Xylografi", child=True)
    for person in (adult, child):
        VisitFactory(supervision=SupervisionFactory(office=palopo, client=person), overdue=True)
    for person in (
        {"head": True, "office": palopo},
        {"regional": True, "regional_office": palopo.regional_office},
        {"national": True},
    ):
        sign_in(client, **person)
        for query in ({}, {"kanwil": palopo.regional_office.code} if "national" in person else {}):
            page = client.get(DASHBOARD, query)
            for name in (adult.name, child.name, adult.number, "Xaverius", "Quartina"):
                assertNotContains(page, name)


def test_the_number_of_queries_does_not_grow_with_the_offices(client: Client) -> None:
    user = sign_in(client, regional=True, regional_office=RegionalOfficeFactory())
    counts = []
    for more, zones in ((2, ("Asia/Jakarta", "Asia/Jayapura")), (18, ("Asia/Jakarta", "Asia/Makassar"))):
        for number in range(more):
            where = OfficeFactory(regional_office=user.regional_office, timezone=zones[number % 2])
            SupervisionFactory(office=where)
        client.get(DASHBOARD)
        with CaptureQueriesContext(connection) as queries:
            client.get(DASHBOARD)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 150


def test_the_charts_are_images_with_the_figures_of_the_table(client: Client) -> None:
    head = sign_in(client, head=True)
    work(head.office)
    trends = page_of(client).section("trends")
    drawn = {}
    for chart in trends.charts:
        for query in ({"theme": "dark"}, {"size": "narrow"}):
            response = client.get(reverse("reports:dashboard_chart", args=[chart.token]), query)
            assert response["Content-Type"] == "image/svg+xml"
            assert "private" in response["Cache-Control"]
            drawn[chart.caption] = svg = response.content.decode()
            assert "<script" not in svg
            assert "href=" not in svg.replace('xlink:href="#', "")
            assert "@import" not in svg
    assert "Perkara berakhir" in drawn["Perkara baru dan perkara berakhir"]
    # Yesterday may lie in the month before: twenty-four months hold both.
    assert [sum(row.cells[column].value or 0 for row in trends.rows) for column in (0, 3)] == [1, 240]


def test_a_chart_that_no_dashboard_signed_is_not_there(client: Client) -> None:
    sign_in(client, national=True)
    token = page_of(client).section("trends").charts[0].token
    for changed, query in (("secrets", {}), (f"{token}x", {}), (token, {"theme": "x"}), (token, {"size": "x"})):
        assert client.get(reverse("reports:dashboard_chart", args=[changed]), query).status_code == 404


def test_a_past_month_counts_that_month(client: Client) -> None:
    head = sign_in(client, head=True)
    case = SupervisionFactory(office=head.office)
    long_ago = head.today().replace(day=1) - timedelta(days=40)
    ReportInFactory(supervision=case, due_on=long_ago, missed=True)
    assert totals(page_of(client))["missed"] == 0
    assert totals(page_of(client, period=f"{long_ago:%Y-%m}"))["missed"] == 1
