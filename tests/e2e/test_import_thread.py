"""The registrar's register: uploaded as it is, its columns confirmed, one row put right, imported, and taken back."""

import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import look

REGISTER = Path(__file__).parents[1] / "data" / "registers" / "register-pangkalpinang.xlsx"
DONE = 90_000  # milliseconds a worker may take for a few hundred rows beside other tests


@pytest.fixture(params=["phone", "page"])
def registrar(request: pytest.FixtureRequest, sign_in) -> Page:
    """The registrar of Pangkalpinang, on a phone and at a desk."""
    page = request.getfixturevalue(request.param)
    sign_in(page, "registrar.pangkalpinang")
    return page


def number_of(text: str) -> int:
    """The first number of a text, with Indonesian thousands."""
    found = re.search(r"\d[\d.]*", text)
    assert found, text
    return int(found.group().replace(".", ""))


def clients_listed(page: Page) -> int:
    """How many clients the list of the office counts."""
    page.goto("/clients/")
    found = re.search(r"dari ([\d.]+)", page.locator("main").inner_text())
    assert found, "the list says how many there are"
    return number_of(found.group(1))


def fact(page: Page, name: str) -> int:
    """The number beside a name among the facts of the import."""
    return number_of(
        page.locator("dl.facts div").filter(has_text=re.compile(f"^\\s*{name}")).locator("dd").inner_text()
    )


def unfinished(page: Page) -> int:
    """The figure on the home page, which is the list it leads to."""
    page.goto("/")
    tile = page.locator("a").filter(has_text="Impor register belum selesai")
    shown = number_of(tile.inner_text())
    tile.click()
    expect(page.locator("main .row-link")).to_have_count(shown)
    return shown


def test_the_register_comes_in_and_goes_again(registrar: Page) -> None:
    page = registrar
    before, waiting = clients_listed(page), unfinished(page)
    page.goto("/")
    look(page, "registrar home")
    page.get_by_role("link", name="Impor register", exact=True).first.click()
    look(page, "imports")
    page.locator("input[type=file]").set_input_files(REGISTER)
    page.get_by_role("button", name="Unggah dan baca").click()
    if page.get_by_text("Sedang dikerjakan").count():
        look(page, "import at work")

    expect(page.get_by_role("heading", name="Periksa arti kolom")).to_be_visible(timeout=DONE)
    address = page.url
    look(page, "import columns")
    assert unfinished(page) == waiting + 1
    page.goto(address)
    page.get_by_role("button", name="Periksa semua baris").click()
    expect(page.get_by_role("heading", name="Belum ada yang ditulis")).to_be_visible(timeout=DONE)
    look(page, "import checked")
    assert clients_listed(page) == before, "checking writes nothing"

    page.goto(f"{address}?part=refused&reason=programme_unknown")
    ready = fact(page, "Akan diimpor")
    page.locator("main td.cell-title a").first.click()
    look(page, "import row")
    page.locator("input[name=programme]").fill("Pembebasan Bersyarat")
    page.get_by_role("button", name="Periksa ulang baris").click()
    expect(page.locator("main")).to_contain_text("diperiksa ulang")
    look(page, "import row put right")
    page.goto(address)
    assert fact(page, "Akan diimpor") >= ready

    wanted = fact(page, "Akan diimpor")
    page.get_by_role("button", name=re.compile("^Impor [0-9.]+ baris")).click()
    expect(page.locator("dl.facts")).to_contain_text("Sudah diimpor", timeout=DONE)
    look(page, "imported")
    assert fact(page, "Sudah diimpor") == wanted
    people = clients_listed(page) - before
    assert 0 < people <= wanted, "each row is a case, and a person with two cases is one client"
    assert unfinished(page) == waiting

    page.goto(address)
    page.get_by_text("Batalkan impor").first.click()
    look(page, "import to be taken back")
    page.get_by_role("button", name=re.compile("^(Ya|Batalkan)")).last.click()
    expect(page.locator("dl.facts")).to_contain_text("Dibatalkan", timeout=DONE)
    look(page, "import taken back")
    assert clients_listed(page) == before


def test_the_progress_page_is_read_again_without_javascript(open_page, sign_in) -> None:
    page = open_page(java_script_enabled=False)
    sign_in(page, "registrar.pangkalpinang")
    page.goto("/clients/import/")
    page.locator("input[type=file]").set_input_files(REGISTER)
    page.get_by_role("button", name="Unggah dan baca").click()
    ready = page.get_by_role("heading", name="Periksa arti kolom")
    until = time.monotonic() + DONE / 1000
    while not ready.is_visible() and time.monotonic() < until:
        page.wait_for_timeout(1_000)
        page.get_by_role("link", name="muat ulang").click()
    expect(ready).to_be_visible()
