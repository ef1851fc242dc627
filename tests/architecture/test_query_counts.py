"""The number of queries of a page does not grow with the number of rows on it."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import Role
from tests.architecture.world import HERE, World, build_world, crowd

PAGES = [
    (Role.OFFICER, "/"),
    (Role.OFFICER, "/clients/"),
    (Role.OFFICER, "/clients/?q=sudirja"),
    (Role.OFFICER, "/visits/"),
    (Role.OFFICER, "/report-ins/"),
    (Role.OFFICER, "/concerns/"),
    (Role.OFFICER, "/stages/"),
    (Role.HEAD, "/concerns/?tab=late"),
    (Role.VILLAGE_HEAD, "/village/concerns/"),
    (Role.OFFICER, "/sentences/"),
    (Role.OFFICER, "/sentences/verify/"),
    (Role.OFFICER, "/sites/"),
    (Role.OFFICER, "/outreach/"),
    (Role.OFFICER, "/reminders/"),
    (Role.REGISTRAR, "/"),
    (Role.REGISTRAR, "/clients/"),
    (Role.HEAD, "/"),
    (Role.HEAD, "/clients/"),
    (Role.HEAD, "/dashboard/"),
    (Role.HEAD, "/reports/"),
    (Role.HEAD, "/access-log/"),
    (Role.REGIONAL, "/dashboard/"),
    (Role.REGIONAL, "/outreach/"),
    (Role.REGIONAL, "/sites/"),
    (Role.NATIONAL, "/dashboard/"),
    (Role.VILLAGE_HEAD, "/village/"),
    (Role.PROSECUTOR, "/sentences/"),
    (Role.ADMINISTRATOR, "/people/"),
    (Role.ADMINISTRATOR, "/offices/"),
    (Role.ADMINISTRATOR, "/villages/?q=sidomulyo"),
]


def queries(browser: Client, address: str) -> list[str]:
    """The queries of one page, without the savepoints of the test itself."""
    browser.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert browser.get(address).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.fixture
def world(db: None) -> World:
    """An office with three of everything."""
    world = build_world(*HERE)
    crowd(world, 2)
    return world


def test_no_list_asks_more_for_more_rows(world: World) -> None:
    browsers = {role: Client() for role in Role}
    for role, browser in browsers.items():
        browser.force_login(world.people[role])
    few = {page: queries(browsers[page[0]], page[1]) for page in PAGES}
    crowd(world, 7)
    many = {page: queries(browsers[page[0]], page[1]) for page in PAGES}
    grown = {page: (len(few[page]), len(many[page])) for page in PAGES if len(many[page]) > len(few[page])}
    assert not grown
