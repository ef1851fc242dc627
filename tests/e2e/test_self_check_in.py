"""People at an event put themselves on the list: the officer opens the code, an old phone signs, the door sees it."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import DESK, PHONE
from tests.e2e.looking import look

EVENT = re.compile(r"/outreach/[0-9a-f-]{36}/")


@pytest.fixture
def door_code(page: Page, sign_in: Callable[[Page, str], None]) -> tuple[Page, str, str]:
    """The officer's browser, and the list of an event of Pangkalpinang moved to today and opened to phones."""
    sign_in(page, "pk.pangkalpinang")
    links = []
    for tab in ("outcome", "upcoming"):  # the first holds the one that another test has moved to today
        page.goto(f"/outreach/?tab={tab}")
        found = page.locator("main a[href^='/outreach/']")
        links += found.evaluate_all("all => all.map(link => link.getAttribute('href'))")
    for address in dict.fromkeys(link for link in links if EVENT.fullmatch(link)):
        page.goto(f"{address}door/")
        if page.get_by_role("link", name="Halaman untuk dinding").count():
            return page, f"{address}door/", code_of(page)
        if page.get_by_role("button", name="Buka dengan kode QR").count():
            break
    else:
        pytest.fail("no event in Pangkalpinang can be opened to phones")
    page.goto(f"{address}edit/")
    page.fill("input[name=day]", f"{datetime.now(ZoneInfo('Asia/Jakarta')):%Y-%m-%d}")
    page.fill("input[name=begins]", "00:05")
    page.fill("input[name=finishes]", "23:55")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_url(re.compile(f"{address}$"))
    page.goto(f"{address}door/")
    page.get_by_role("button", name="Buka dengan kode QR").click()
    expect(page.get_by_text("Terbuka", exact=True)).to_be_visible()
    return page, f"{address}door/", code_of(page)


def code_of(page: Page) -> str:
    """The code that the page of the list names."""
    return page.locator("main section strong").first.text_content() or ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_old_phone_signs_once_and_the_door_marks_it(
    door_code: tuple[Page, str, str], open_page: Callable[..., Page], scheme: str
) -> None:
    officer, door, code = door_code
    name = f"Warga {scheme}"
    phone = open_page(
        viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=scheme == "dark", color_scheme=scheme
    )
    phone.goto("/c/")
    phone.fill("input[name=code]", code.lower())
    phone.get_by_role("button", name="Lanjut").click()
    if scheme == "dark":
        look(phone, "check in")
    phone.get_by_role("button", name="Saya hadir").click()
    expect(phone.get_by_role("alert")).to_contain_text("belum diisi dengan benar")
    if scheme == "dark":
        look(phone, "check in refused")
    phone.fill("input[name=name]", name)
    phone.locator("input[name=village]").first.check()
    phone.locator("input[name=group][value=women]").check()
    phone.get_by_role("button", name="Saya hadir").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Anda sudah tercatat hadir")
    if scheme == "dark":
        look(phone, "checked in")
    phone.goto(f"/c/{code}/")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Anda sudah tercatat hadir")

    officer.goto(door)
    look(officer, "door with somebody who checked in")
    expect(officer.get_by_text("mencatat diri sendiri dengan kode QR").first).to_be_visible()
    officer.get_by_text("Lihat nama").first.click()
    row = officer.locator("li", has_text=name)
    expect(row).to_contain_text("Mencatat diri sendiri")
    row.get_by_text("Hapus", exact=True).first.click()
    row.get_by_role("button", name="Hapus").click()
    expect(officer.locator("li", has_text=name)).to_have_count(0)


def test_the_wall_is_read_from_afar(door_code: tuple[Page, str, str]) -> None:
    officer, door, code = door_code
    for viewport in (PHONE, DESK):
        officer.set_viewport_size(viewport)  # type: ignore[arg-type]
        officer.goto(door.replace("/door/", "/door/wall/"))
        look(officer, "door wall")
        expect(officer.get_by_text(code, exact=True)).to_be_visible()
