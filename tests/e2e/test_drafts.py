"""What was typed and not sent: one notice for the copies of the phone and of the office, and word of it at sign-in."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import look

FINDINGS = "Yang ditemukan"
HOUR = 60 * 60 * 1000
DATED = """([hours]) => {
  for (const name of Object.keys(localStorage).filter((name) => name.startsWith("portal-draft:"))) {
    const kept = JSON.parse(localStorage.getItem(name));
    localStorage.setItem(name, JSON.stringify({ ...kept, at: kept.at + hours, atOffice: undefined }));
  }
}"""


@pytest.fixture
def form(phone: Page, sign_in: Callable[[Page, str], None]) -> Page:
    """A new visit of one of the officer's clients, on a phone."""
    sign_in(phone, "pk.pangkalpinang")
    phone.goto("/clients/?mine=1")
    phone.locator("#results td.cell-title a").first.click()
    phone.goto(f"{phone.url.rstrip('/')}/visits/new/")
    return phone


def type_findings(page: Page, text: str) -> None:
    """Types, and waits until the phone has kept it."""
    page.get_by_label(FINDINGS).fill(text)
    page.wait_for_function(
        "text => Object.values(localStorage).some((kept) => kept.includes(text))", arg=text, timeout=5000
    )


def keep_at_office(page: Page, text: str) -> None:
    """Leaves a draft at the office."""
    page.get_by_label(FINDINGS).fill(text)
    page.get_by_role("button", name="Simpan konsep").click()
    expect(page.locator("#messages")).to_contain_text("Konsep disimpan")


def test_the_newer_copy_of_the_phone_is_shown_and_the_other_one_offered(form: Page) -> None:
    keep_at_office(form, "Tulisan di kantor.")
    form.route("**/drafts/**", lambda route: route.abort())
    type_findings(form, "Tulisan di ponsel.")
    form.reload()
    notices = form.locator("main .notice:visible", has_text="isian")
    expect(notices).to_have_count(1)
    expect(notices).to_contain_text("Ada dua isian yang belum dikirim")
    expect(form.locator("[data-draft-copy=phone]")).to_contain_text("lebih baru")
    expect(form.get_by_label(FINDINGS)).to_have_value("Tulisan di ponsel.")
    look(form, "drafts, two copies")
    form.locator("[data-draft-copy=office]").get_by_role("button", name="Tampilkan yang ini").click()
    expect(form.get_by_label(FINDINGS)).to_have_value("Tulisan di kantor.")
    form.unroute("**/drafts/**")
    form.get_by_role("button", name="Buang keduanya").click()
    expect(form.get_by_label(FINDINGS)).to_have_value("")
    form.reload()
    expect(form.get_by_label(FINDINGS)).to_have_value("")
    expect(form.locator("[data-draft-copy]")).to_have_count(0)


def test_the_newer_copy_of_the_office_is_shown(form: Page) -> None:
    form.route("**/drafts/**", lambda route: route.abort())
    type_findings(form, "Tulisan lama di ponsel.")
    form.evaluate(DATED, [-5 * HOUR])
    storage = form.evaluate("() => JSON.stringify(localStorage)")
    keep_at_office(form, "Tulisan baru di kantor.")
    address = form.url
    form.goto("/healthz")  # the form's script, which tidies the phone's copy away, runs no more
    form.evaluate("text => Object.entries(JSON.parse(text)).forEach(([k, v]) => localStorage.setItem(k, v))", storage)
    form.goto(address)
    expect(form.locator("[data-draft-copy=office]")).to_contain_text("lebih baru")
    expect(form.get_by_label(FINDINGS)).to_have_value("Tulisan baru di kantor.")
    form.locator("[data-draft-copy=phone]").get_by_role("button", name="Tampilkan yang ini").click()
    expect(form.get_by_label(FINDINGS)).to_have_value("Tulisan lama di ponsel.")
    form.get_by_role("button", name="Buang keduanya").click()


def test_the_sign_in_page_says_that_the_typing_is_kept(form: Page, sign_in: Callable[[Page, str], None]) -> None:
    type_findings(form, "Terputus di tengah.")
    address = form.url
    form.context.clear_cookies(name=re.compile("sessionid"))
    form.get_by_role("button", name="Simpan kunjungan").click()
    form.wait_for_url("**/accounts/login/**")
    expect(form.get_by_text("Isian Anda tidak hilang")).to_be_visible()
    look(form, "drafts, sign-in after a time-out")
    form.goto("/accounts/login/?next=/clients/")
    expect(form.get_by_text("Isian Anda tidak hilang")).to_be_hidden()
    sign_in(form, "pk.pangkalpinang")
    form.goto(address)
    expect(form.get_by_label(FINDINGS)).to_have_value("Terputus di tengah.")
