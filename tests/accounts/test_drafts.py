"""Unsent forms: kept as typed, private, gone when sent or old."""

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client as Browser
from django.utils import timezone

from accounts import drafts, tasks
from accounts.models import FormDraft, User
from bapas_portal.law import DomainError
from tests.factories.accounts import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

KEY = "visit-7f1d6c1e-0000-4000-8000-000000000001"


@pytest.fixture
def person() -> User:
    """Somebody who types."""
    return UserFactory()


def keep(user: User, key: str = KEY, **values: Any) -> FormDraft:
    return drafts.save_draft(user, key, "Kunjungan, B.S.", "/clients/", values or {"findings": ["Sehat"]})


def test_a_draft_comes_back_as_it_was_typed(person: User) -> None:
    keep(person, occurred_at=["31-02-2026"], present=["client", "family"], findings=["nol \x00 dan 🙂"])
    draft = drafts.draft_of(person, KEY)
    assert draft is not None
    assert draft.values == {
        "occurred_at": ["31-02-2026"],
        "present": ["client", "family"],
        "findings": ["nol \x00 dan 🙂"],
    }


def test_saving_again_replaces(person: User) -> None:
    keep(person)
    keep(person, findings=["Pindah"])
    assert [row.key for row in drafts.drafts_of(person)] == [KEY]
    assert drafts.draft_of(person, KEY).values == {"findings": ["Pindah"]}  # type: ignore[union-attr]


def test_identity_numbers_secrets_and_empty_fields_are_left_out(person: User) -> None:
    names = ["nik", "kk", "guarantor-nik", "password", "csrfmiddlewaretoken", "case-submission_key", "save_draft"]
    draft = drafts.save_draft(
        person,
        KEY,
        "x",
        "/",
        {**{name: ["1971011705900001"] for name in names}, "name": ["Budi"], "alias": [""], "hush": ["h"]},
        never=["hush"],
    )
    assert draft.data == '{"name": ["Budi"]}'


def test_what_is_stored_cannot_be_read_in_the_database(person: User) -> None:
    keep(person, findings=["Rahasia besar"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT data::text FROM accounts_formdraft")
        assert "Rahasia" not in cursor.fetchone()[0]


def test_a_draft_belongs_to_its_writer_and_its_form(person: User) -> None:
    keep(person)
    assert drafts.draft_of(UserFactory(office=person.office), KEY) is None
    assert drafts.draft_of(person, KEY.replace("visit", "case")) is None
    assert drafts.draft_of(person, KEY[:-1] + "2") is None


@pytest.mark.parametrize("key", ["", "A", "a b", "-a", "a/b", "a" * 101, "a\n"])
def test_a_malformed_key_is_refused(person: User, key: str) -> None:
    with pytest.raises(DomainError):
        keep(person, key=key)


@pytest.mark.parametrize(
    "path", ["", "clients/", "//jahat.example/", "https://jahat.example/", "/" + "x" * 200, "/\x00"]
)
def test_a_draft_leads_to_a_page_of_the_portal(person: User, path: str) -> None:
    with pytest.raises(DomainError):
        drafts.save_draft(person, KEY, "x", path, {"a": ["b"]})


def test_there_is_a_limit_to_one_draft_and_to_all(person: User, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DomainError, match="terlalu panjang"):
        keep(person, findings=["x" * drafts.MOST_BYTES])
    monkeypatch.setattr(drafts, "MOST_DRAFTS", 2)
    keep(person, key="a")
    keep(person, key="b")
    with pytest.raises(DomainError, match="Sudah ada 2"):
        keep(person, key="c")
    keep(person, key="b", findings=["boleh diganti"])


def test_a_week_later_it_is_gone(person: User) -> None:
    keep(person, key="old")
    keep(person, key="young")
    over = timezone.now() - settings.FORM_DRAFT_LIFETIME
    FormDraft.objects.filter(key="old").update(saved_at=over - timedelta(seconds=1))
    FormDraft.objects.filter(key="young").update(saved_at=over + timedelta(minutes=1))
    assert drafts.draft_of(person, "old") is None
    assert [tasks.delete_old_drafts(), tasks.delete_old_drafts()] == [1, 0]
    assert [row.key for row in drafts.drafts_of(person)] == ["young"]


# --- The addresses ------------------------------------------------------------------------------------------------


@pytest.fixture
def browser(person: User) -> Browser:
    """The person, signed in."""
    browser = Browser()
    browser.force_login(person)
    return browser


def test_typing_is_kept_while_one_types(browser: Browser, person: User) -> None:
    sent = {"draft_label": "Kunjungan", "draft_path": "/clients/?q=a", "findings": "Sehat", "present": ["a", "b"]}
    assert browser.post(f"/drafts/{KEY}/", sent).status_code == 204
    draft = drafts.draft_of(person, KEY)
    assert draft is not None
    assert (draft.label, draft.path) == ("Kunjungan", "/clients/?q=a")
    assert draft.values == {"findings": ["Sehat"], "present": ["a", "b"]}


@pytest.mark.parametrize(
    "sent",
    [
        {"draft_path": "https://jahat.example/"},
        {"draft_path": "/", "a": "x" * 300_000},
        {},
    ],
)
def test_what_cannot_be_kept_says_why(browser: Browser, sent: dict[str, str]) -> None:
    answer = browser.post(f"/drafts/{KEY}/", sent)
    assert answer.status_code == 422
    assert "konsep" in answer.text
    assert not FormDraft.objects.exists()


def test_a_label_with_anything_in_it_is_stored(browser: Browser, person: User) -> None:
    sent = {"draft_path": "/", "draft_label": "a\x00🙂" * 200, "x": "y"}
    assert browser.post(f"/drafts/{KEY}/", sent).status_code == 204
    assert len(drafts.drafts_of(person)[0].label) == 150


def test_a_paste_of_ten_megabytes_is_refused(browser: Browser) -> None:
    assert browser.post(f"/drafts/{KEY}/", {"draft_path": "/", "a": "x" * 10_000_000}).status_code == 400


def test_the_token_is_asked_for(person: User) -> None:
    strict = Browser(enforce_csrf_checks=True)
    strict.force_login(person)
    assert strict.post(f"/drafts/{KEY}/", {"draft_path": "/", "a": "b"}).status_code == 403


def test_another_person_can_neither_see_nor_discard_it(browser: Browser, person: User) -> None:
    keep(person)
    other = Browser()
    other.force_login(UserFactory(office=person.office))
    assert "B.S." not in other.get("/drafts/").text
    other.post(f"/drafts/{KEY}/discard/")
    assert "B.S." in browser.get("/drafts/").text


def test_the_list_and_the_first_page_lead_back_to_the_form(browser: Browser, person: User) -> None:
    assert "Tidak ada isian yang tertunda" in browser.get("/drafts/").text
    keep(person)
    for page in ("/drafts/", "/"):
        assert 'href="/clients/"' in browser.get(page).text
        assert "Kunjungan, B.S." in browser.get(page).text


def test_discarding_goes_back_to_the_form_and_nowhere_else(browser: Browser, person: User) -> None:
    keep(person)
    assert browser.post(f"/drafts/{KEY}/discard/", {"next": "/clients/"})["Location"] == "/clients/"
    assert drafts.draft_of(person, KEY) is None
    assert browser.post(f"/drafts/{KEY}/discard/", {"next": "//jahat.example"})["Location"] == "/drafts/"


def test_a_draft_survives_sign_out_and_a_session_that_ended(browser: Browser, person: User) -> None:
    browser.post(f"/drafts/{KEY}/", {"draft_path": "/clients/", "findings": "Sehat"})
    browser.post("/accounts/logout/")
    assert browser.get("/drafts/").status_code == 302
    browser.post("/accounts/login/", {"login": person.username, "password": PASSWORD})
    assert "/clients/" in browser.get("/drafts/").text
    browser.session.flush()  # as the session's own end does
    browser.force_login(person)
    assert drafts.draft_of(person, KEY).values == {"findings": ["Sehat"]}  # type: ignore[union-attr]
