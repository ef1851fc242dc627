"""The officer's day on a phone, in taps: find a client, log a visit, tick a report-in, answer a Litmas clock."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.looking import look

# What a day may cost. A change that needs more taps has to say why.
TAPS = {"find a client": 3, "log a visit": 6, "tick a report-in": 3, "answer a Litmas clock": 3}


@dataclass
class Thumb:
    """Taps like a person on a phone, and counts."""

    page: Page
    taps: int = 0

    def tap(self, target: Locator) -> None:
        """One tap on something a thumb can hit."""
        target.tap()
        self.taps += 1

    def write(self, target: Locator, text: str) -> None:
        """One tap into a field, then the keyboard."""
        self.tap(target)
        target.fill(text)


@pytest.fixture
def thumb(phone: Page, sign_in) -> Thumb:
    """The officer of Pangkalpinang with a phone of 360 px."""
    sign_in(phone, "pk.pangkalpinang")
    phone.goto("/")
    return Thumb(phone)


def find_a_client(thumb: Thumb) -> str:
    """From the first page to a file, by a part of the name; returns the name."""
    page = thumb.page
    name = page.locator("section:has(#to-visit-title) .row-title").first.inner_text()
    thumb.tap(page.get_by_role("navigation", name="Menu utama").last.get_by_role("link", name="Klien"))
    thumb.write(page.get_by_role("searchbox").first, name.split()[0])
    page.keyboard.press("Enter")
    found = page.locator("#results td.cell-title a", has_text=name).first
    expect(found).to_be_visible()
    thumb.tap(found)
    expect(page.locator("h1")).to_contain_text(name)
    return name


def test_a_client_is_found(thumb: Thumb) -> None:
    find_a_client(thumb)
    look(thumb.page, "day, case file")
    assert thumb.taps <= TAPS["find a client"]


def test_a_search_sent_with_enter_fetches_the_list_once(thumb: Thumb) -> None:
    page = thumb.page
    page.goto("/clients/")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url) if "hx-request" in request.headers else None)
    search = page.get_by_role("searchbox").first
    search.fill("a")
    search.press("Enter")
    page.wait_for_url("**q=a*")
    # Longer than the pause after which typing alone asks.
    page.wait_for_timeout(900)
    assert len(fetched) == 1, fetched
    search.press("Enter")
    page.wait_for_timeout(900)
    assert len(fetched) == 2, "Enter without a change asks for what came in meanwhile"


def test_a_visit_is_logged(thumb: Thumb) -> None:
    find_a_client(thumb)
    thumb.taps = 0
    page = thumb.page
    thumb.tap(page.get_by_role("link", name="Catat kunjungan").first)
    thumb.tap(page.get_by_text("Kunjungan rumah", exact=True))
    thumb.tap(page.get_by_text("Bertemu klien", exact=True))
    findings = "Klien di rumah, bekerja, dan diterima tetangga."
    thumb.write(page.get_by_label("Yang ditemukan"), findings)
    thumb.tap(page.locator("#div_id_is_violation").get_by_text("Tidak ada", exact=True))
    thumb.tap(page.get_by_role("button", name="Simpan kunjungan"))
    expect(page.locator("main")).to_contain_text(findings)
    look(page, "day, visit logged")
    assert thumb.taps <= TAPS["log a visit"]


def test_a_report_in_is_ticked(thumb: Thumb) -> None:
    page = thumb.page
    thumb.tap(page.get_by_role("link", name="Buka loket wajib lapor"))
    look(page, "day, counter")
    waiting = page.get_by_role("button", name="Lapor", exact=False)
    before = waiting.count()
    assert before > 0, "the demonstration expects somebody today"
    thumb.tap(waiting.first)
    expect(page.get_by_role("button", name=re.compile("Batalkan|Urungkan")).first).to_be_visible()
    look(page, "day, ticked")
    assert thumb.taps <= TAPS["tick a report-in"]


def test_a_litmas_clock_is_answered(thumb: Thumb) -> None:
    page = thumb.page
    thumb.tap(page.get_by_role("link", name=re.compile("Litmas berjalan")))
    row = page.locator("#results tr", has_text="Ditunjuk").first
    expect(row).to_be_visible()
    thumb.tap(row.locator("td.cell-title a"))
    look(page, "day, Litmas")
    step = page.locator("main .btn-primary").first
    said = step.inner_text()
    thumb.tap(step)
    expect(page.locator("main .btn-primary").first).not_to_have_text(said)
    look(page, "day, Litmas answered")
    assert thumb.taps <= TAPS["answer a Litmas clock"]
