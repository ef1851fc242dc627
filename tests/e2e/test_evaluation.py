"""An officer at a desk, 1280 pixels wide, evaluates an event that was held, with its figures in charts and tables."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import DESK
from tests.e2e.looking import look

EVENT = re.compile(r"/outreach/[0-9a-f-]{36}/")


def to_evaluate(page: Page) -> str:
    """A held event that may be evaluated and whose questionnaire was answered by enough people."""
    page.goto("/outreach/?tab=held")
    links = page.locator("main a[href^='/outreach/']").evaluate_all("all => all.map(link => link.getAttribute('href'))")
    for address in dict.fromkeys(link for link in links if EVENT.fullmatch(link)):
        page.goto(f"{address}results/")
        charts = page.locator("figure.chart img").count()
        page.goto(f"{address}outcome/")
        if charts and page.locator("main a[href$='/evaluation/']").count():
            return address
    pytest.fail("no held event in Pangkalpinang has results and may be evaluated")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_officer_evaluates_a_held_event_with_its_charts_and_tables(
    open_page: Callable[..., Page], sign_in: Callable[[Page, str], None], scheme: str
) -> None:
    desk = open_page(viewport=DESK, color_scheme=scheme)
    sign_in(desk, "pk.pangkalpinang")
    address = to_evaluate(desk)

    desk.goto(f"{address}results/")
    charts = desk.locator("figure.chart img")
    for number in range(charts.count()):
        charts.nth(number).scroll_into_view_if_needed()
        assert charts.nth(number).evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
        source = charts.nth(number).evaluate("image => image.currentSrc")
        assert source.endswith(f"theme={scheme}")
        assert charts.nth(number).get_attribute("alt")
    tables = desk.locator("section.panel:has(figure.chart) table")
    assert tables.count() >= charts.count() > 0, "the figures of each chart stand in a table beside it"
    expect(tables.first).to_contain_text(re.compile(r"\d"))
    look(desk, "results of an event")

    desk.goto(f"{address}outcome/")
    look(desk, "outcome of an event")
    desk.locator("main a[href$='/evaluation/']").first.click()
    look(desk, "evaluation of an event")
    desk.fill("textarea[name=evaluation]", "")
    desk.locator("main form button[type=submit]").first.click()
    expect(desk.locator("main")).to_contain_text("Evaluasi")
    assert desk.url.endswith("/evaluation/"), "an empty evaluation is refused"
    look(desk, "evaluation refused")
    said = f"Warga bertanya banyak; waktu tanya jawab ditambah ({scheme})."
    desk.fill("textarea[name=evaluation]", said)
    desk.fill("input[name=cost]", "1.250.000")
    desk.locator("main form button[type=submit]").first.click()
    desk.wait_for_url(re.compile(r"/outcome/$"))
    expect(desk.locator("main")).to_contain_text(said)
    expect(desk.locator("main")).to_contain_text("Rp1.250.000")
    look(desk, "evaluated event")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_of_the_office_are_read_at_a_desk(
    open_page: Callable[..., Page], sign_in: Callable[[Page, str], None], scheme: str
) -> None:
    desk = open_page(viewport=DESK, color_scheme=scheme)
    sign_in(desk, "kabapas.pangkalpinang")
    desk.goto("/outreach/results/")
    assert desk.locator("figure.chart img").count() > 0
    assert desk.locator("main table").count() > 0
    look(desk, "results of the office")
    desk.goto("/outreach/measures/")
    desk.get_by_role("link", name=re.compile("Hambatan dicatat")).first.click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Hambatan")
    look(desk, "obstacles")
