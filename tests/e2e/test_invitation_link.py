"""A lurah without an account on a phone: three taps from the PIN to the answer, also without scripts; then the door."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import PHONE
from tests.e2e.looking import look

MOST_BYTES = 100_000


@pytest.fixture
def way_in(phone: Page, sign_in: Callable[[Page, str], None]) -> Callable[[], tuple[str, str]]:
    """Makes a new link for a village of an event still ahead: its path and the PIN."""
    sign_in(phone, "pk.pangkalpinang")

    def make() -> tuple[str, str]:
        phone.goto("/outreach/")
        links = phone.locator("main a[href^='/outreach/']").evaluate_all(
            "all => all.map(link => link.getAttribute('href'))"
        )
        for address in dict.fromkeys(link for link in links if re.fullmatch(r"/outreach/[0-9a-f-]{36}/", link)):
            phone.goto(f"{address}links/?show=all")
            if phone.locator("input[name=registrations]").count():
                break
        else:
            pytest.fail("no event in Pangkalpinang takes answers")
        look(phone, "event links")
        phone.locator("input[name=registrations]").first.check()
        phone.get_by_role("button", name="Buat tautan baru untuk yang dicentang").click()
        look(phone, "event links made")
        phone.get_by_text(re.compile("^PIN dan alamat")).first.click()
        address = phone.locator("main code", has_text="/i/").first.text_content() or ""
        pin = (phone.locator("code.fs-2").first.text_content() or "").replace(" ", "")
        return address[address.index("/i/") :], pin

    return make


def test_three_taps_from_the_pin_to_the_answer(
    way_in: Callable[[], tuple[str, str]], open_page: Callable[..., Page]
) -> None:
    path, pin = way_in()
    lurah = open_page(viewport=PHONE, has_touch=True, is_mobile=True)
    sizes: list[int] = []
    lurah.on("response", lambda answer: sizes.append(len(answer.body())) if answer.status == 200 else None)
    lurah.goto(path)
    look(lurah, "invitation pin")
    lurah.fill("input[name=pin]", pin)
    lurah.get_by_role("button", name="Masuk").click()  # first tap
    look(lurah, "invitation behind a link")
    if lurah.get_by_text("Ubah jawaban").count():
        lurah.get_by_text("Ubah jawaban").click()
    lurah.get_by_role("link", name="Bersedia", exact=True).click()  # second tap
    look(lurah, "answer behind a link")
    lurah.get_by_role("button", name="Kirim jawaban").click()  # third tap
    expect(lurah.get_by_role("status")).to_contain_text("Jawaban tercatat: Bersedia")
    look(lurah, "answered behind a link")
    assert sum(sizes) < 2 * MOST_BYTES


def test_it_works_without_javascript_at_320(
    way_in: Callable[[], tuple[str, str]], open_page: Callable[..., Page]
) -> None:
    path, pin = way_in()
    lurah = open_page(viewport={"width": 320, "height": 568}, java_script_enabled=False)
    lurah.goto(path)
    lurah.fill("input[name=pin]", "000000" if pin != "000000" else "111111")
    lurah.get_by_role("button", name="Masuk").click()
    expect(lurah.get_by_role("alert")).to_contain_text("PIN salah")
    lurah.fill("input[name=pin]", pin)
    lurah.get_by_role("button", name="Masuk").click()
    lurah.goto(f"{path}answer/decline/")
    lurah.fill("textarea[name=note]", "Panen raya")
    lurah.get_by_role("button", name="Kirim jawaban").click()
    expect(lurah.get_by_role("status")).to_contain_text("Tidak bersedia")
    lurah.get_by_role("link", name="Minta orang lain mewakili").click()
    lurah.fill("input[name=holder]", "Bu Sekdes")
    lurah.get_by_role("button", name="Buat tautan dan PIN").click()
    expect(lurah.get_by_role("heading", level=1)).to_have_text("Tautan untuk Bu Sekdes")
    assert (lurah.get_by_role("link", name="Kirim lewat WhatsApp").get_attribute("href") or "").startswith("https://wa")
