"""The ground of the browser tests: a page is served, styled, and lets a demonstration account in."""

import pytest

from bapas_portal.launcher.__main__ import ACCOUNTS


def test_sign_in_page_is_styled(phone):
    phone.goto("/accounts/login/")
    assert phone.locator("input[name=login]").is_visible()
    assert phone.evaluate("getComputedStyle(document.body).marginTop") == "0px"


@pytest.mark.parametrize("username", ACCOUNTS)
def test_every_demonstration_account_signs_in(page, sign_in, username):
    sign_in(page, username)
    assert page.locator("h1").first.is_visible()
