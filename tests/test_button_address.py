"""The address of a button, opened as if it were a page."""

import pytest
from django.test import Client
from django.urls import reverse_lazy

from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
BUTTON = reverse_lazy("reminders:reminder_opt_out", args=["11111111-2222-4333-8444-555555555555"])
BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture
def browser() -> Client:
    """An officer's."""
    signed_in = Client()
    signed_in.force_login(UserFactory(officer=True))
    return signed_in


def test_a_person_reads_that_it_is_no_page(browser: Client) -> None:
    page = browser.get(BUTTON, headers=BROWSER)
    assert page.status_code == 405
    assert page["Allow"] == "POST"
    assert "Alamat ini milik sebuah tombol" in page.text
    assert page["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("headers", [{}, {"Accept": "application/json"}])
def test_a_program_gets_the_bare_answer(browser: Client, headers: dict[str, str]) -> None:
    answer = browser.get(BUTTON, headers=headers)
    assert (answer.status_code, answer.content) == (405, b"")


def test_a_page_is_a_page(browser: Client) -> None:
    assert browser.get("/", headers=BROWSER).status_code == 200


def test_a_wrong_method_of_a_page_stays_bare(browser: Client) -> None:
    answer = browser.post("/", headers=BROWSER)
    assert (answer.status_code, answer.content) == (405, b"")
