"""The letters of a case file: what was issued, what waits for the head, what can be prepared, and for whom."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import AccessEvent, User
from clients.models import Client, Supervision
from documents.composing import Envelope, Wording, prepare_letter, return_draft
from documents.composition import composition_of
from documents.models import LetterDraft
from tests.factories.clients import SupervisionFactory, VisitFactory
from tests.factories.contact import GuarantorFactory
from tests.factories.documents import LetterFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.guidance import ConcernFactory, ConcernStepFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.django_db
Browse = Callable[[User], Any]


def letters_of(client: Client) -> str:
    """The page."""
    return reverse("clients:client_letters", args=[client.public_id])


def compose(kind: str, row: Any) -> str:
    """Where a letter is written."""
    return reverse("documents:letter_compose", args=[kind, row.public_id])


def concept_of(case: Supervision, by: User) -> LetterDraft:
    """A contract that waits for the head."""
    composition = composition_of("guidance-contract")
    assert composition is not None
    wording = Wording(envelope=Envelope(addressee="A", copies="B", classification="Biasa"), extra="")
    return prepare_letter(composition=composition, subject=case, wording=wording, by=by)


def issued(case: Supervision, **values: Any) -> Any:
    """A letter about the case."""
    return LetterFactory(office=case.office, subject_type="supervision", subject_id=case.public_id, **values)


def test_a_fresh_file_offers_what_it_can_and_says_what_the_rest_lacks(
    case: Supervision, officer: User, browse: Browse
) -> None:
    answer = browse(officer).get(letters_of(case.client))
    ready = {offer.label: offer.url for offer in answer.context["ready"]}
    assert ready["Kontrak bimbingan"] == compose("guidance-contract", case)
    assert f'href="{ready["Kontrak bimbingan"]}"' in answer.text
    lacking = {offer.label: offer.missing for offer in answer.context["not_ready"]}
    assert "belum ditutup" in lacking["Surat keterangan selesai bimbingan"]
    assert compose("guidance-completion", case) not in answer.text
    assert not answer.context["letters"]
    assert AccessEvent.objects.filter(actor_id=officer.pk, reason="Surat").exists()


def test_every_row_of_the_file_has_its_letter_here(case: Supervision, officer: User, browse: Browse) -> None:
    concern = ConcernFactory(supervision=case)
    rows = {
        "visit-minutes": VisitFactory(supervision=case, held=True),
        "guarantor-statement": GuarantorFactory(client=case.client),
        "travel-permit": TravelPermitFactory(supervision=case, granted=True),
        "summons-1": ConcernStepFactory(concern=concern, summons=True),
    }
    text = browse(officer).get(letters_of(case.client)).text
    for kind, row in rows.items():
        assert compose(kind, row) in text, kind


def test_a_concept_waits_comes_back_and_is_issued(case: Supervision, officer: User, head: User, browse: Browse) -> None:
    draft = concept_of(case, officer)
    for person in (officer, head):
        assert [row.draft for row in browse(person).get(letters_of(case.client)).context["drafts"]] == [draft]
    return_draft(draft=draft, reason="Syarat khususnya belum ada.", by=head)
    answer = browse(officer).get(letters_of(case.client))
    assert [row.draft.state for row in answer.context["drafts"]] == [LetterDraft.State.RETURNED]
    assert answer.context["drafts"][0].url == compose("guidance-contract", case)
    draft.state, draft.letter = LetterDraft.State.ISSUED, issued(case, kind="guidance-contract")
    draft.save()
    answer = browse(officer).get(letters_of(case.client))
    assert answer.context["drafts"] == []
    assert draft.letter.number in answer.text


def test_a_colleagues_concept_is_not_an_officers_business(
    case: Supervision, officer: User, head: User, colleague: User, browse: Browse
) -> None:
    concept_of(case, head)
    assert browse(officer).get(letters_of(case.client)).context["drafts"] == []


def test_issued_letters_are_downloaded_from_here_the_newest_first(
    case: Supervision, officer: User, browse: Browse
) -> None:
    old = issued(case, issued_on=date(2026, 2, 3))
    withdrawn = issued(case, issued_on=date(2026, 5, 6))
    withdrawn.withdrawn_at, withdrawn.withdrawn_reason = timezone.now(), "Salah alamat."
    withdrawn.save()
    elsewhere = issued(SupervisionFactory(office=case.office))
    answer = browse(officer).get(letters_of(case.client))
    assert list(answer.context["letters"]) == [withdrawn, old]
    assert reverse("documents:letter_download", args=[old.public_id]) in answer.text
    assert "ditarik" in answer.text.lower()
    assert elsewhere.number not in answer.text


def test_a_childs_page_of_letters_is_titled_without_the_name(officer: User, browse: Browse) -> None:
    case = SupervisionFactory(office=officer.office, officer=officer, child=True)
    text = browse(officer).get(letters_of(case.client)).text
    assert case.client.safe_label in text
    assert case.client.name not in text


def test_who_does_not_read_the_letters(
    case: Supervision, registrar: User, colleague: User, stranger: User, head: User, browse: Browse
) -> None:
    address = letters_of(case.client)
    assert browse(registrar).get(address).status_code == 403
    assert browse(stranger).get(address).status_code == 404
    asked = browse(colleague).get(address)
    assert asked.status_code == 302
    assert reverse("clients:client_reason", args=[case.client.public_id]) in asked.url
    assert browse(head).post(address).status_code == 405
    RestrictionFactory(client=case.client)
    assert browse(colleague).get(address).status_code == 404


def test_a_full_file_is_read_as_often_as_a_thin_one(case: Supervision, officer: User, browse: Browse) -> None:
    browser, counts = browse(officer), []
    concern = ConcernFactory(supervision=case)
    for more in (3, 27):
        for _ in range(more):
            VisitFactory(supervision=case, held=True)
            GuarantorFactory(client=case.client)
            TravelPermitFactory(supervision=case, granted=True)
            ConcernStepFactory(concern=concern, kind="exam_record")
            issued(case)
        browser.get(letters_of(case.client))
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(letters_of(case.client)).status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
