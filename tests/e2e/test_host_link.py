"""A host without an account on a phone: three taps from the PIN to confirmed hours, and the sheet typed in later."""

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import PHONE
from tests.e2e.looking import look

WIB = ZoneInfo("Asia/Jakarta")
MOST_BYTES = 100_000


@pytest.fixture
def site(phone: Page, sign_in: Callable[[Page, str], None]) -> str:
    """The address of a host in Pangkalpinang where somebody works, open all day; an officer is signed in."""
    sign_in(phone, "pk.pangkalpinang")
    phone.goto("/sites/")
    links = phone.locator("main a[href^='/sites/']").evaluate_all("all => all.map(link => link.getAttribute('href'))")
    for address in dict.fromkeys(link for link in links if re.fullmatch(r"/sites/[0-9a-f-]{36}/", link)):
        phone.goto(address)
        if re.search(r"Orang sekarang\s+[2-9]", phone.locator("main").inner_text()):
            break
    else:
        pytest.fail("nobody works anywhere in Pangkalpinang")
    phone.goto(f"{address}edit/")
    phone.fill("input[name=opens_at]", "00:00")
    phone.fill("input[name=closes_at]", "23:59")
    phone.locator("main form button.btn-primary").first.click()
    phone.wait_for_url(lambda url: "/edit/" not in url)
    return address


def new_link(phone: Page, site: str) -> tuple[str, str]:
    """A link made by the officer: its path, and the PIN."""
    phone.goto(site)
    phone.get_by_role("link", name=re.compile("Tautan untuk pengawas")).click()
    look(phone, "host links")
    phone.get_by_role("link", name="Buat tautan").first.click()
    look(phone, "host link form")
    phone.get_by_role("button", name="Buat tautan dan PIN").click()
    look(phone, "host link made")
    address = phone.locator("main code").first.text_content() or ""
    pin = (phone.locator("code.fs-2").text_content() or "").replace(" ", "")
    return address[address.index("/h/") :], pin


def test_three_taps_from_the_pin_to_confirmed_hours(phone: Page, site: str, open_page: Callable[..., Page]) -> None:
    path, pin = new_link(phone, site)
    now = datetime.now(WIB)
    if now.time() < time(0, 5):
        pytest.skip("just after midnight nobody has worked yet")
    host = open_page(viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=True)
    sizes: list[int] = []
    host.on("response", lambda answer: sizes.append(len(answer.body())) if answer.status == 200 else None)
    host.goto(path)
    look(host, "host pin")
    host.fill("input[name=pin]", pin)
    host.get_by_role("button", name="Masuk").click()  # first tap
    look(host, "host day")
    assert sum(sizes) < 2 * MOST_BYTES  # two pages and what they fetch
    card = host.locator(".host-card").filter(has=host.get_by_role("button", name=re.compile("^Datang"))).first
    anchor = card.get_attribute("id")
    host.locator(f"#{anchor} summary").first.click()
    came = max(now - timedelta(hours=1), now.replace(hour=0, minute=0))
    host.locator(f"#{anchor} input[type=time]").fill(f"{came:%H:%M}")
    card.get_by_role("button", name=re.compile("^Datang")).click()  # second tap
    look(host, "host arrived")
    host.locator(f"#{anchor}").get_by_role("button", name=re.compile("^Selesai")).click()  # third tap
    expect(host.locator(f"#{anchor}")).to_contain_text("tersimpan")
    expect(host.locator(f"#{anchor}")).to_contain_text("Menunggu diperiksa")
    look(host, "host left")


def test_it_works_without_javascript(phone: Page, site: str, open_page: Callable[..., Page]) -> None:
    path, pin = new_link(phone, site)
    host = open_page(viewport={"width": 320, "height": 568}, java_script_enabled=False)
    host.goto(path)
    host.fill("input[name=pin]", "000000" if pin != "000000" else "111111")
    host.get_by_role("button", name="Masuk").click()
    expect(host.get_by_role("alert")).to_contain_text("PIN salah")
    host.fill("input[name=pin]", pin)
    host.get_by_role("button", name="Masuk").click()
    card = host.locator(".host-card").filter(has=host.get_by_role("button", name=re.compile("^Datang"))).first
    anchor = card.get_attribute("id")
    host.locator(f"#{anchor}").get_by_text("Tidak datang").first.click()
    host.locator(f"#{anchor}").get_by_role("button", name=re.compile("^Tidak datang")).click()
    expect(host.locator(f"#{anchor}")).to_contain_text("Dicatat tidak datang")
    host.locator(f"#{anchor}").get_by_role("button", name=re.compile("^Batalkan")).click()
    expect(host.locator(f"#{anchor}").get_by_role("button", name=re.compile("^Datang"))).to_be_visible()
    host.get_by_role("link", name="Ada kejadian").click()
    host.fill("textarea[name=text]", "Pagar rusak tertiup angin")
    host.get_by_role("button", name="Kirim").click()
    expect(host.get_by_role("status")).to_contain_text("Terima kasih")


def test_the_officer_types_the_sheet_in_on_one_page(phone: Page, site: str, tmp_path) -> None:
    from PIL import Image

    picture = tmp_path / "lembar.jpg"
    Image.new("RGB", (1200, 800), "white").save(picture)
    phone.goto(f"{site}sheets/")
    look(phone, "day sheets")
    yesterday = (datetime.now(WIB) - timedelta(days=1)).date()
    token = phone.locator("main input[name=csrfmiddlewaretoken]").first.get_attribute("value") or ""
    answer = phone.request.post(
        f"{site}sheets/print/",
        form={"csrfmiddlewaretoken": token, "first": f"{yesterday:%Y-%m-%d}", "days": "1"},
        headers={"Referer": phone.url},
    )
    assert answer.body().startswith(b"%PDF-")
    phone.reload()
    phone.locator("a[href*='/sheets/']", has_text="belum diketik").first.click()
    look(phone, "day sheet")
    row = phone.locator("section.panel:has(input[type=time])").first
    label = row.get_attribute("aria-label") or ""
    row.get_by_label("Datang", exact=True).fill("08:00")
    row.get_by_label("Selesai").fill("10:00")
    phone.set_input_files("input[type=file]", picture)
    phone.get_by_role("button", name="Simpan lembar").click()
    expect(phone.get_by_label(label)).to_contain_text("08.00–10.00, 2 jam (dari lembar ini)")
    look(phone, "day sheet saved")
