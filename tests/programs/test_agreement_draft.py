"""The concept of an agreement, composed from what its page holds."""

import pytest

from documents.composition import composition_of
from documents.models import LetterDraft
from programs.documents.agreement import KIND, agreement_draft, may_draft, not_being_drafted
from programs.models import Agreement
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory, AgreementPartyFactory, CommitmentFactory
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement() -> Agreement:
    """Being explored, with a city and the office, and one promise."""
    row = AgreementFactory(exploring=True, legal_basis="UU 23/2014")
    AgreementPartyFactory(
        agreement=row, kind="corrections", name="Bapas Pangkalpinang", signatory="", signatory_title=""
    )
    city = AgreementPartyFactory(agreement=row, name="Pemerintah Kota Uji", signatory="Budi Contoh")
    AgreementPartyFactory(agreement=row, name="DPRD Kota Uji", signatory="Siti Contoh", is_witness=True)
    CommitmentFactory(agreement=row, party=city, title="Tempat kerja di taman", quantity=4, unit="tempat")
    return row


def test_the_concept_says_parties_scope_promises_and_term(agreement: Agreement) -> None:
    paper = agreement_draft(agreement)
    said = str(paper.blocks)
    assert paper.to == ("Pemerintah Kota Uji", "di tempat")
    for words in (
        agreement.title,
        agreement.scope,
        "UU 23/2014",
        "pidana kerja sosial",
        "'PIHAK KEDUA', 'Tempat kerja di taman', '4 tempat'",
        "Budi Contoh, Wali Kota",
        "belum ditentukan",
        "sampai tanggal yang disepakati",
        "['PIHAK KEDUA', 'Budi Contoh']",
        "['Saksi, DPRD Kota Uji', 'Siti Contoh']",
    ):
        assert words in said


def test_a_concept_is_of_what_is_not_signed_yet_and_ready_to_be_read(agreement: Agreement) -> None:
    assert not_being_drafted(agreement) is None
    assert not_being_drafted(AgreementFactory()) is not None
    assert not_being_drafted(AgreementFactory(exploring=True, scope=" ")) is not None
    assert not_being_drafted(AgreementFactory(exploring=True)) is not None


def test_the_office_of_the_agreement_writes_it_and_nobody_else(agreement: Agreement) -> None:
    assert may_draft(UserFactory(office=office()), agreement)
    assert not may_draft(UserFactory(office=office("bapas-palopo")), agreement)
    assert not may_draft(UserFactory(registrar=True, office=office()), agreement)
    assert not may_draft(UserFactory(office=office()), AgreementFactory(kanwil=True))
    made = composition_of(KIND)
    assert made is not None
    assert agreement in made.subjects(UserFactory(office=office()))
    assert not made.subjects(UserFactory(office=office("bapas-palopo"))).exists()


def test_its_page_leads_to_the_letter_until_the_signature(agreement: Agreement) -> None:
    browser = signed_in(UserFactory(office=office()))
    UserFactory(head=True, office=office())
    address = f"/letters/compose/{KIND}/{agreement.public_id}/"
    page = browser.get(f"/agreements/{agreement.public_id}/").text
    compose = browser.get(address)
    assert "Konsep naskah kerja sama" in page
    assert address in page
    assert compose.status_code == 200
    assert not compose.context["missing"]
    form = compose.context["form"]
    typed = {name: form[name].value() or "" for name in form.fields}
    assert browser.post(f"{address}preview/", typed).content.startswith(b"%PDF")
    assert browser.post(address, typed).status_code == 302
    assert LetterDraft.objects.get(kind=KIND).subject_id == agreement.public_id
    signed = AgreementPartyFactory().agreement
    assert "Konsep naskah kerja sama" not in browser.get(f"/agreements/{signed.public_id}/").text
