"""A day of the village head: answer an invitation in three taps, confirm hours, on a phone and without JavaScript."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import look


@pytest.fixture(params=["phone", "page"])
def head(request: pytest.FixtureRequest, sign_in) -> Page:
    """The lurah of a kelurahan in Pangkalpinang, on a phone and at a desk."""
    page = request.getfixturevalue(request.param)
    sign_in(page, "lurah.pangkalpinang")
    return page


def test_an_invitation_is_answered_in_three_taps(phone: Page, sign_in) -> None:
    sign_in(phone, "lurah.pangkalpinang")
    phone.goto("/village/")
    look(phone, "village home")
    phone.get_by_role("link", name=re.compile("jawab", re.IGNORECASE)).first.click()  # first tap
    look(phone, "invitation")
    phone.get_by_role("link", name=re.compile("^Bersedia", re.IGNORECASE)).first.click()  # second tap
    look(phone, "invitation accept")
    phone.get_by_role("button", name=re.compile("Kirim|Simpan", re.IGNORECASE)).first.click()  # third tap
    expect(phone.locator("main")).to_contain_text("Bersedia")
    look(phone, "invitation answered")


def test_an_invitation_is_read_at_a_desk(page: Page, sign_in) -> None:
    sign_in(page, "lurah.pangkalpinang")
    page.goto("/village/")
    look(page, "village home")
    page.get_by_role("link", name=re.compile("jawab|Ubah|Lihat", re.IGNORECASE)).first.click()
    look(page, "invitation")


def test_hours_are_confirmed_on_the_day_list(head: Page) -> None:
    head.goto("/village/")
    head.locator("a[href^='/village/sites/']").first.click()
    look(head, "site day")
    confirm = head.get_by_role("button", name=re.compile("Benar"))
    if confirm.count():
        confirm.first.click()
        look(head, "site day confirmed")


def test_the_village_sees_no_name_and_no_offence(head: Page) -> None:
    head.goto("/village/")
    head.locator("a[href^='/village/sites/']").first.click()
    text = head.locator("main").inner_text()
    assert not re.search(r"pencurian|penggelapan|penganiayaan|penipuan|KUHP pasal 4\d\d", text, re.IGNORECASE)


def test_the_thread_works_without_javascript(open_page, sign_in) -> None:
    page = open_page(viewport={"width": 360, "height": 780}, java_script_enabled=False)
    sign_in(page, "lurah.palopo")
    page.goto("/village/")
    page.locator("main a[href^='/village/invitations/']").first.click()
    page.get_by_role("link", name=re.compile("^Bersedia", re.IGNORECASE)).first.click()
    page.get_by_role("button", name=re.compile("Kirim|Simpan", re.IGNORECASE)).first.click()
    expect(page.locator("main")).to_contain_text("Bersedia")
    page.goto("/village/")
    page.locator("a[href^='/village/sites/']").first.click()
    page.get_by_role("button", name=re.compile("Benar")).first.click()
    expect(page.locator("main")).to_contain_text(re.compile("dikonfirmasi", re.IGNORECASE))
