"""A day of the Kanwil analyst and of the head of office: the dashboard, its map and chart, and the monthly return."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import look


@pytest.fixture(params=["phone", "page"])
def screen(request: pytest.FixtureRequest) -> Page:
    """A phone and a desk."""
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("username", ["kanwil.babel", "kanwil.sulsel", "ditjenpas", "kabapas.pangkalpinang"])
def test_the_dashboard_is_read_without_a_name(screen: Page, sign_in, username: str) -> None:
    sign_in(screen, username)
    screen.goto("/dashboard/")
    look(screen, f"dashboard {username}")
    assert screen.locator("main img[src*='.svg'], main svg").count() > 0
    expect(screen.locator("main")).to_contain_text("Klien dibimbing")


def test_a_figure_leads_to_the_events_it_counts(screen: Page, sign_in) -> None:
    sign_in(screen, "kanwil.babel")
    screen.goto("/dashboard/?period=12")
    link = screen.locator("main a[href^='/outreach/']").first
    number = int(re.search(r"\d+", link.inner_text() or "0").group()) if re.search(r"\d", link.inner_text()) else None
    screen.goto(link.get_attribute("href"))
    look(screen, "events behind the figure")
    if number:
        expect(screen.locator("main")).to_contain_text(str(number))


def test_the_monthly_return_is_made_by_the_worker_and_downloaded(screen: Page, sign_in) -> None:
    sign_in(screen, "kabapas.pangkalpinang")
    screen.goto("/reports/")
    look(screen, "reports")
    screen.get_by_role("button", name=re.compile("Buat|Minta", re.IGNORECASE)).first.click()
    pdf = screen.get_by_role("link", name=re.compile("PDF"))
    expect(pdf.first).to_be_visible(timeout=60_000)
    look(screen, "report done")
    with screen.expect_download() as download:
        pdf.first.click()
    assert download.value.suggested_filename.endswith(".pdf")
