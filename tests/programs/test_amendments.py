"""Addenda: the agreement has the terms that count, its page tells how it came to them, and a mistake is taken back."""

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from accounts.models import User
from bapas_portal.law import DomainError
from clients.attachments import PreparedFile
from programs.actions import agreement as agreements
from programs.actions import amendment as actions
from programs.history import agreement_history
from programs.models import Agreement, Amendment
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory, AgreementPartyFactory, AmendmentFactory
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"


@pytest.fixture
def agreement() -> Agreement:
    """In force for three years, with a city."""
    return AgreementPartyFactory().agreement


@pytest.fixture
def officer() -> User:
    return UserFactory(office=office())


def amend(agreement: Agreement, by: User, **facts: Any) -> Amendment:
    """An addendum signed today; a year longer unless told otherwise."""
    today = by.office_today()
    given = {
        "number": f"ADD-{uuid.uuid4().hex[:6]}",
        "signed_on": today,
        "reason": "Kedua pihak sepakat.",
        "ends_on": None,
        "scope": "",
        "parties_text": "",
        "paper": PreparedFile("addendum.pdf", "application/pdf", PDF),
        **facts,
    }
    return actions.amend_agreement(agreement=agreement, today=today, by=by, **given)


def test_the_terms_that_count_follow_the_addenda_in_turn(agreement: Agreement, officer: User) -> None:
    was_until, was_about = agreement.ends_on, agreement.scope
    longer = was_until + timedelta(days=365)
    first = amend(agreement, officer, ends_on=longer)
    second = amend(agreement, officer, scope="Taman dan pasar.", parties_text="Dinas Pasar ikut.")
    agreement.refresh_from_db()
    assert (first.position, second.position) == (1, 2)
    assert (agreement.ends_on, agreement.scope) == (longer, "Taman dan pasar.")
    assert (first.ends_on_before, second.scope_before) == (was_until, was_about)
    assert Agreement.objects.in_force(longer).filter(pk=agreement.pk).exists()


def test_the_same_addendum_sent_twice_is_one(agreement: Agreement, officer: User) -> None:
    key, ends_on = uuid.uuid4(), agreement.ends_on + timedelta(days=1)
    first = amend(agreement, officer, ends_on=ends_on, submission_key=key)
    assert amend(agreement, officer, ends_on=ends_on, submission_key=key) == first
    assert agreement.amendments.count() == 1


@pytest.mark.parametrize(
    ("agreement_values", "facts"),
    [
        ({"state": "renewed"}, {"scope": "Baru."}),
        ({"exploring": True}, {"scope": "Baru."}),
        ({}, {}),
        ({}, {"scope": "Sama saja."}),
        ({}, {"scope": "Baru.", "days": 1}),
    ],
)
def test_what_is_no_addendum_is_refused(officer: User, agreement_values: dict[str, Any], facts: dict[str, Any]) -> None:
    agreement = AgreementFactory(scope="Sama saja.", **agreement_values)
    changed = {name: value for name, value in facts.items() if name != "days"}
    signed_on = officer.office_today() + timedelta(days=facts.get("days", 0))
    with pytest.raises(DomainError):
        amend(agreement, officer, signed_on=signed_on, **changed)
    assert not Amendment.objects.exists()


def test_an_addendum_is_not_older_than_the_one_before(agreement: Agreement, officer: User) -> None:
    amend(agreement, officer, scope="Pertama.")
    with pytest.raises(DomainError, match="setelah perjanjian dan addendum sebelumnya"):
        amend(agreement, officer, scope="Kedua.", signed_on=officer.office_today() - timedelta(days=1))


def test_the_latest_is_withdrawn_first_and_the_terms_before_stand_again(agreement: Agreement, officer: User) -> None:
    was_until, was_about, today = agreement.ends_on, agreement.scope, officer.office_today()
    first = amend(agreement, officer, ends_on=was_until + timedelta(days=365))
    second = amend(agreement, officer, scope="Taman dan pasar.")
    with pytest.raises(DomainError, match="Tarik dahulu yang terakhir"):
        actions.withdraw_amendment(amendment=first, reason="Keliru.", today=today, by=officer)
    for row in (second, first, first):
        actions.withdraw_amendment(amendment=row, reason="Keliru.", today=today, by=officer)
    agreement.refresh_from_db()
    assert (agreement.ends_on, agreement.scope) == (was_until, was_about)
    assert amend(agreement, officer, scope="Benar.").position == 1


def test_what_an_addendum_set_is_not_changed_past_it(agreement: Agreement, officer: User) -> None:
    amend(agreement, officer, ends_on=agreement.ends_on + timedelta(days=365), scope="Taman dan pasar.", number="ADD-7")
    agreement.refresh_from_db()
    signing = {
        "signed_on": agreement.signed_on,
        "signed_at_place": "",
        "starts_on": agreement.starts_on,
        "number": "1",
        "partner_number": "2",
        "today": officer.office_today(),
        "by": officer,
    }
    with pytest.raises(DomainError, match="ADD-7"):
        agreements.sign_agreement(agreement=agreement, ends_on=agreement.ends_on - timedelta(days=1), **signing)
    agreements.sign_agreement(agreement=agreement, ends_on=agreement.ends_on, **signing)
    described = {
        "legal_basis": "UU 23/2014",
        "covers_social_work": True,
        "covers_community_service": False,
        "covers_families": False,
        "regencies": [],
        "by": officer,
    }
    with pytest.raises(DomainError, match="ADD-7"):
        agreements.describe_agreement(agreement=agreement, scope="Lain lagi.", **described)
    agreements.describe_agreement(agreement=agreement, scope="Taman dan pasar.", **described)


def test_the_timeline_tells_an_addendum_once(agreement: Agreement, officer: User) -> None:
    browser = signed_in(UserFactory(head=True, office=office()))
    page = f"/agreements/{agreement.public_id}/"
    ends_on = agreement.ends_on + timedelta(days=365)
    form = browser.get(f"{page}amendments/new/").context["form"]
    sent = {
        "submission_key": form["submission_key"].value(),
        "number": "ADD-1/2026",
        "signed_on": f"{officer.office_today()}",
        "reason": "Dilanjutkan setahun.",
        "ends_on": f"{ends_on}",
        "scope": "",
        "parties_text": "",
    }
    empty = {**sent, "ends_on": "", "paper": SimpleUploadedFile("a.pdf", PDF)}
    assert "Isi sedikitnya satu" in browser.post(f"{page}amendments/new/", empty).text
    assert "Pilih berkasnya" in browser.post(f"{page}amendments/new/", sent).text
    answer = browser.post(f"{page}amendments/new/", {**sent, "paper": SimpleUploadedFile("a.pdf", PDF)})
    assert answer.status_code == 302
    titles = [str(entry["title"]) for entry in agreement_history(Agreement.objects.get(pk=agreement.pk))]
    assert titles.count("Addendum 1 dicatat") == 1
    assert "Masa berlaku diperbaiki" not in titles
    amendment = agreement.amendments.get()
    text = browser.get(page).text
    assert "ADD-1/2026" in text
    assert "Tarik, karena keliru dicatat" in text
    paper = browser.get(f"/agreements/amendments/{amendment.public_id}/document/")
    assert b"".join(paper.streaming_content) == PDF
    withdraw = f"/agreements/amendments/{amendment.public_id}/withdraw/"
    assert browser.post(withdraw, {"reason": ""}).status_code == 200
    assert browser.post(withdraw, {"reason": "Nomor keliru."}).status_code == 302
    titles = [str(entry["title"]) for entry in agreement_history(Agreement.objects.get(pk=agreement.pk))]
    assert titles.count("Addendum 1 ditarik") == 1
    assert "Masa berlaku diperbaiki" not in titles
    assert default_storage.exists(amendment.document.name)


def test_another_office_reads_no_addendum(officer: User) -> None:
    amendment = AmendmentFactory(agreement__is_model=True)
    stranger = signed_in(UserFactory(office=office("bapas-palopo")))
    assert amendment.number not in stranger.get(f"/agreements/{amendment.agreement.public_id}/").text
    for verb in ("withdraw", "document"):
        assert stranger.get(f"/agreements/amendments/{amendment.public_id}/{verb}/").status_code == 404
    assert not Amendment.objects.visible_to(stranger_of(stranger)).exists()


def stranger_of(browser: Client) -> User:
    """Who is signed in."""
    return User.objects.get(pk=browser.session["_auth_user_id"])
