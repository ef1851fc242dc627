"""Composing letters: the officer prepares, the head issues or gives back, and every paper says what its row says."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, OperationalError, connection, transaction
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from accounts.models import AccessAction, AccessEvent
from bapas_portal.law import DomainError
from clients.documents.guidance import DUTIES
from clients.letters_offered import letters_about, offers_for
from clients.models import Condition, Guarantor
from clients.timeline import timeline_of
from documents import composing
from documents.actions import Envelope, withdraw_letter
from documents.composition import composition_of, kinds_about
from documents.models import Letter, LetterDraft
from documents.paper import Paper, paragraph, signatures
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory, VisitFactory
from tests.factories.documents import LetterFactory
from tests.factories.inquiry import PanelSessionFactory, SocialInquiryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def private_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def case():
    return SupervisionFactory()


@pytest.fixture
def head(case):
    return UserFactory(head=True, office=case.office, name="Dra. Kepala Uji, M.H.")


def browser_of(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


def address(kind, row, name="letter_compose"):
    return reverse(f"documents:{name}", args=[kind, row.public_id])


def words(extra=""):
    return {"addressee": "Yang bersangkutan", "copies": "Arsip", "classification": "Biasa", "extra": extra}


def decided(head, number="UJI-1", **more):
    return {**words(), "number": number, "issued_on": head.office.today(), "signed_by": head.pk, **more}


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def wording(extra=""):
    return composing.Wording(envelope=Envelope(addressee="A", copies="B", classification="Biasa"), extra=extra)


# --- The way of a letter ----------------------------------------------------------------------------------------------


def test_an_officer_prepares_and_the_head_issues(case, head):
    Condition.objects.create(supervision=case, kind="special", text="Tidak menemui korban.")
    prepared = browser_of(case.officer).post(address("guidance-contract", case), words("Catatan petugas."))
    draft = LetterDraft.objects.get()
    assert prepared.status_code == 302
    assert (draft.state, draft.prepared_by, draft.extra) == ("waiting", case.officer, "Catatan petugas.")
    assert not Letter.objects.exists()

    page = browser_of(head).get(address("guidance-contract", case)).content.decode()
    assert "Catatan petugas." in page
    browser_of(head).post(address("guidance-contract", case), decided(head, extra="Catatan petugas."))

    letter = Letter.objects.get()
    draft.refresh_from_db()
    assert (draft.state, draft.letter) == ("issued", letter)
    with letter.file.open("rb") as file:
        text = text_of(file.read())
    for said in (case.client.name, case.register_no, DUTIES[0], "Tidak menemui korban.", "Catatan petugas.", "UJI-1"):
        assert said in text, said


def test_the_waiting_list_holds_every_draft_in_few_queries(case, head):
    def prepare(subject):
        return LetterDraft.objects.create(
            kind="guidance-contract",
            subject_type="supervision",
            subject_id=subject.public_id,
            office=case.office,
            classification="Biasa",
            prepared_by=case.officer,
        )

    browser, url = browser_of(head), reverse("documents:draft_list")
    gone = prepare(SupervisionFactory())
    counts = []
    for more in (2, 27):
        for _ in range(more):
            prepare(SupervisionFactory(office=case.office))
        browser.get(url)
        with CaptureQueriesContext(connection) as queries:
            page = browser.get(url)
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 16
    assert page.context["page_obj"].paginator.count == LetterDraft.objects.waiting().count() == 30
    assert len(page.context["rows"]) == 25
    assert "Berkasnya tidak dapat dibuka lagi" in page.content.decode()
    assert str(gone.subject_id) not in page.content.decode()


def test_an_officer_issues_nothing_even_with_a_number_in_the_post(case, head):
    browser_of(case.officer).post(address("guidance-contract", case), decided(head))

    assert not Letter.objects.exists()
    assert LetterDraft.objects.get().state == "waiting"
    with pytest.raises(DomainError, match="diterbitkan oleh kepala Bapas"):
        composing.issue_composed(
            composition=composition_of("guidance-contract"),
            subject=case,
            number="X-1",
            signed_by=head,
            issued_on=case.office.today(),
            wording=wording(),
            by=case.officer,
        )


def test_a_concept_given_back_says_why_and_comes_again(case, head):
    browser_of(case.officer).post(address("guidance-contract", case), words())
    draft = LetterDraft.objects.get()
    url = reverse("documents:draft_return", args=[draft.public_id])

    assert "Tulis apa yang harus diperbaiki" in browser_of(head).post(url, {"reason": " "}).content.decode()
    browser_of(head).post(url, {"reason": "Alamat belum lengkap."})
    assert "Alamat belum lengkap." in browser_of(case.officer).get(address("guidance-contract", case)).content.decode()
    assert (
        "Alamat belum lengkap."
        in browser_of(case.officer).get(reverse("documents:draft_list"), {"state": "returned"}).content.decode()
    )

    browser_of(case.officer).post(address("guidance-contract", case), words("Sudah dilengkapi."))
    draft.refresh_from_db()
    assert (draft.state, draft.returned_reason, LetterDraft.objects.count()) == ("waiting", "", 1)


def test_a_letter_that_exists_once_is_not_issued_twice(case, head):
    browser_of(head).post(address("guidance-contract", case), decided(head))
    again = browser_of(head).post(address("guidance-contract", case), decided(head, "UJI-2"))

    assert again.status_code == 302
    assert Letter.objects.count() == 1
    withdraw_letter(letter=Letter.objects.get(), reason="Salah alamat.", by=head)
    browser_of(head).post(address("guidance-contract", case), decided(head, "UJI-2"))
    assert Letter.objects.count() == 2


def test_an_order_may_be_issued_for_each_officer(case, head):
    for number in ("UJI-1", "UJI-2"):
        browser_of(head).post(address("assignment-order", case), decided(head, number))

    assert Letter.objects.filter(kind="assignment-order").count() == 2


def test_a_row_that_is_not_ready_gets_no_letter(case, head):
    answer = browser_of(head).post(address("guidance-completion", case), decided(head))

    assert "belum ditutup sebagai selesai" in answer.content.decode()
    assert not Letter.objects.exists()
    assert "belum ditutup" in browser_of(head).get(address("guidance-completion", case)).content.decode()


@pytest.mark.parametrize("kind", ["surat-cinta", "social-work-completion"])
def test_an_unknown_kind_is_no_page(case, kind):
    assert browser_of(case.officer).get(address(kind, case)).status_code == 404


def test_another_office_sees_neither_row_nor_concept(case, head):
    browser_of(case.officer).post(address("guidance-contract", case), words())
    stranger = UserFactory(head=True)
    url = reverse("documents:draft_return", args=[LetterDraft.objects.get().public_id])

    assert browser_of(stranger).get(address("guidance-contract", case)).status_code == 404
    assert browser_of(stranger).get(url).status_code == 404
    assert case.client.name not in browser_of(stranger).get(reverse("documents:draft_list")).content.decode()


def test_a_colleague_states_a_reason_first(case):
    colleague = UserFactory(officer=True, office=case.office)

    assert browser_of(colleague).get(address("guidance-contract", case)).status_code == 403


# --- The preview ------------------------------------------------------------------------------------------------------


def test_the_preview_is_a_concept_and_is_logged(case, head):
    answer = browser_of(case.officer).post(address("guidance-contract", case, "letter_preview"), words())

    assert answer["Content-Type"] == "application/pdf"
    assert "KONSEP" in text_of(answer.content)
    assert answer["Cache-Control"] == "private, no-store"
    assert AccessEvent.objects.filter(action=AccessAction.PRINT, actor_id=case.officer.pk).exists()
    assert not LetterDraft.objects.exists()


@pytest.mark.parametrize("extra", ["😀", "\x00", "a" * 6000])
def test_bad_words_keep_what_was_typed(case, head, extra):
    answer = browser_of(case.officer).post(address("guidance-contract", case, "letter_preview"), words(extra))

    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/html")
    assert "Arsip" in answer.content.decode()


def test_an_office_without_a_head_is_told(case):
    answer = browser_of(case.officer).post(address("guidance-contract", case), words())

    assert "belum punya akun kepala Bapas" in answer.content.decode()
    assert not LetterDraft.objects.exists()


def test_the_remark_stands_above_the_signatures():
    paper = Paper(blocks=(paragraph("isi"), signatures(("Klien", "A"))))

    kinds = [block["kind"] for block in paper.as_data(to=(), copies=(), extra="satu\n\ndua")["blocks"]]

    assert kinds == ["paragraph", "paragraph", "paragraph", "signatures"]


# --- The file's letters -----------------------------------------------------------------------------------------------


def test_the_file_gathers_letters_of_every_row(case, head):
    visit = VisitFactory(supervision=case, held=True)
    guarantor = Guarantor.objects.create(
        client=case.client, name="Penjamin", relation="parent", since=case.starts_on, recorded_by=case.officer
    )
    rows = [("visit", visit), ("guarantor", guarantor), ("supervision", case), ("client", case.client)]
    letters = {
        LetterFactory(office=case.office, signed_by=head, subject_type=kind, subject_id=row.public_id).pk
        for kind, row in rows
    }
    LetterFactory(office=case.office, signed_by=head)

    assert set(letters_about(head, case.client).values_list("pk", flat=True)) == letters
    page = browser_of(case.officer).get(reverse("clients:client_letters", args=[case.client.public_id]))
    assert page.content.decode().count("Nomor WP.7") == len(letters)
    assert len([entry for entry in timeline_of(case.client, head) if entry.title.startswith("Surat ")]) == len(letters)


def test_offers_name_what_is_missing(case, head):
    offers = {offer.label: offer.missing for offer in offers_for(head, case.client)}

    assert offers["Kontrak bimbingan"] == ""
    assert "belum ditutup" in offers["Surat keterangan selesai bimbingan"]


@pytest.mark.parametrize("count", [3, 30])
def test_the_agenda_reads_the_same_number_of_times(case, head, count, django_assert_max_num_queries):
    for number in range(count):
        LetterFactory(office=case.office, signed_by=head, number=f"{count}-{number}")
    browser = browser_of(head)

    with django_assert_max_num_queries(15):
        page = browser.get(reverse("documents:letter_list"))
    assert page.context["page_obj"].paginator.count == count


def test_the_agenda_finds_by_number_kind_and_state(case, head):
    LetterFactory(office=case.office, signed_by=head, number="ABC-7")
    browser = browser_of(head)
    found = [
        browser.get(reverse("documents:letter_list"), query).context["page_obj"].paginator.count
        for query in ({"q": "abc"}, {"q": "zzz"}, {"state": "withdrawn"}, {"year": "x"}, {"kind": "tidak-ada"})
    ]

    assert found[:3] == [1, 0, 0]


# --- What the database refuses ----------------------------------------------------------------------------------------


def draft_of(case, **values) -> LetterDraft:
    return LetterDraft(
        **{
            "office": case.office,
            "kind": "guidance-contract",
            "subject_type": "supervision",
            "subject_id": case.public_id,
            "classification": "Biasa",
            "prepared_by": case.officer,
            **values,
        }
    )


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("letterdraft_one_open_per_subject", {}),
        ("letterdraft_issued_has_letter", {"kind": "lain", "state": "issued"}),
        ("letterdraft_return_has_reason", {"kind": "lain", "state": "returned"}),
    ],
)
def test_the_database_refuses(case, name, values):
    draft_of(case).save()
    refused = draft_of(case, **values)

    with pytest.raises(ValidationError):
        refused.validate_constraints()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        refused.save()


def test_every_row_with_letters_has_a_kind():
    for subject_type in ("supervision", "visit", "guarantor", "concernstep", "concern", "travelpermit", "transfer"):
        assert kinds_about(subject_type), subject_type


# --- Whose letter it is, and whom it names ----------------------------------------------------------------------------


def test_a_colleague_does_not_take_a_concept_over(case, head):
    colleague = UserFactory(office=case.office)
    session = PanelSessionFactory(office=case.office, held=True, created_by=head)
    url = address("panel-minutes", session)
    browser_of(case.officer).post(url, words("Tulisan pertama."))

    answer = browser_of(colleague).post(url, words("Tulisan kedua."))

    assert f"Konsep surat ini sedang disiapkan {case.officer.name}." in answer.content.decode()
    draft = LetterDraft.objects.get()
    assert (draft.extra, draft.prepared_by) == ("Tulisan pertama.", case.officer)
    browser_of(case.officer).post(url, words("Tulisan diperbaiki."))
    draft.refresh_from_db()
    assert draft.extra == "Tulisan diperbaiki."

    case.officer.is_active = False
    case.officer.save()
    browser_of(colleague).post(url, words("Tulisan kedua."))
    draft.refresh_from_db()
    assert (draft.extra, draft.prepared_by) == ("Tulisan kedua.", colleague)


def test_the_panel_gets_no_identity_through_a_concept():
    inquiry = SocialInquiryFactory(child=True, written=True, state="panel_scheduled", name="Danastri Wulangreh")
    member = UserFactory(office=inquiry.office)
    assert browser_of(member).get(reverse("clients:inquiry_report", args=[inquiry.public_id])).status_code == 200
    browser = browser_of(member)
    assert browser.get(address("inquiry-report", inquiry)).status_code == 403
    assert browser.post(address("inquiry-report", inquiry, "letter_preview"), words()).status_code == 403

    refused = browser_of(inquiry.officer).post(address("inquiry-report", inquiry, "letter_preview"), words())

    assert not refused["Content-Type"].startswith("application/pdf")
    assert "belum disetujui sidang" in refused.content.decode()
    assert inquiry.name not in refused.content.decode()


# --- What is left behind ----------------------------------------------------------------------------------------------


def test_the_file_of_a_letter_whose_concept_cannot_be_closed_does_not_stay(case, head, tmp_path):
    composition = composition_of("guidance-contract")
    composing.prepare_letter(composition=composition, subject=case, wording=wording(), by=case.officer)

    def refuse_to_close(execute, sql, params, many, context):
        if sql.startswith('UPDATE "documents_letterdraft"'):
            raise OperationalError("the server went away")
        return execute(sql, params, many, context)

    facts = {"number": "UJI-1", "signed_by": head, "issued_on": head.office.today(), "wording": wording(), "by": head}
    with pytest.raises(OperationalError), connection.execute_wrapper(refuse_to_close):
        composing.issue_composed(composition=composition, subject=case, **facts)
    assert not Letter.objects.exists()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
