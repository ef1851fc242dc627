"""Issuing, reading, withdrawing and checking letters."""

import io
import time
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import DataError
from django.test import Client as Browser
from django.urls import reverse
from pypdf import PdfReader

from accounts.models import AccessAction, AccessEvent
from bapas_portal.law import DomainError
from clients.timeline import timeline_of
from documents import actions
from documents.models import Letter, LetterSequence
from documents.numbering import running_number_in, suggested_number
from documents.throttle import CHECKS_PER_MINUTE, RATES
from sentences.documents import ADULT_COMPLETION, completion_kind_of
from sentences.models import SocialWorkSentence
from tests.completion import issue_completion
from tests.factories.accounts import UserFactory
from tests.factories.documents import LetterFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def private_files(settings, tmp_path):
    """Files of one test."""
    settings.MEDIA_ROOT = tmp_path
    cache.clear()


def completed(**facts) -> SocialWorkSentence:
    placement = PlacementFactory(sentence=SentenceFactory(hours_ordered=8, **facts))
    office = placement.site.office
    office.letter_number_pattern = "WP.7.PAS.5-{kelas}-{nomor}"
    office.letterhead = "Jalan Uji 12\nTelepon 0717-000000"
    office.save()
    for days_ago, hours in ((2, 3), (3, 3), (4, 2)):
        WorkSessionFactory(
            placement=placement, verified=True, hours=hours, day=office.today() - timedelta(days=days_ago)
        )
    sentence = placement.sentence
    sentence.state, sentence.closed_on = "completed", office.today()
    sentence.save()
    return sentence


def issue(sentence, number="WP.7.PAS.5-PK.01.05-1"):
    office = sentence.supervision.office
    head = UserFactory(head=True, office=office, name="Dra. Kepala Uji, M.H.", nip="197001011995032001")
    return issue_completion(sentence, head, number=number)


def address(name, sentence) -> str:
    return reverse(f"documents:{name}", args=[completion_kind_of(sentence.track), sentence.public_id])


def words(**facts) -> dict[str, object]:
    return {"addressee": "Kepala Kejaksaan Negeri", "classification": "Biasa", **facts}


def text_of(letter: Letter) -> str:
    with letter.file.open("rb") as file:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(file.read())).pages)


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


# --- The paper --------------------------------------------------------------------------------------------------------


def test_the_paper_says_what_the_ledger_says():
    sentence = completed()

    letter = issue(sentence)
    text = text_of(letter)

    for words in (
        "BALAI PEMASYARAKATAN",
        "WP.7.PAS.5-PK.01.05-1",
        sentence.supervision.client.name,
        sentence.judgment_no,
        "8 jam dari 8 jam",
        "Dra. Kepala Uji, M.H.",
        "NIP 197001011995032001",
        letter.grouped_code,
        "Jalan Uji 12",
        f"Kepala {sentence.prosecution_office.name}",
    ):
        assert words in text, words


def test_what_was_typed_is_never_markup():
    sentence = completed(court='#panic("x") $y$ *tebal* @ref <label>')

    assert '#panic("x") $y$ *tebal* @ref <label>' in text_of(issue(sentence))


def test_a_sign_that_cannot_be_printed_is_named(tmp_path):
    sentence = completed()

    with pytest.raises(DomainError, match="Tanda “😀” tidak dapat dicetak"):
        issue(sentence, "W7-😀")
    assert not Letter.objects.exists()
    assert not list(tmp_path.rglob("*.pdf"))


@pytest.mark.parametrize("name", ["letter_compose", "letter_preview"])
def test_a_sign_that_cannot_be_printed_keeps_what_was_typed(name):
    sentence = completed()
    head = UserFactory(head=True, office=sentence.supervision.office)
    data = words(number="W7-😀", issued_on=head.today(), signed_by=head.pk)

    answer = signed_in(head).post(address(name, sentence), data)

    assert "Tanda “😀” tidak dapat dicetak" in answer.content.decode()
    assert answer.context["form"]["number"].value() == "W7-😀"
    assert not AccessEvent.objects.filter(action=AccessAction.PRINT).exists()


def test_a_childs_letter_is_secret_and_its_file_has_no_name():
    sentence = completed(child=True)

    letter = issue(sentence)

    assert "Rahasia" in text_of(letter)
    assert str(letter.public_id) in letter.file.name
    assert sentence.supervision.client.name.split()[0] not in letter.file.name


# --- Numbers ----------------------------------------------------------------------------------------------------------


def test_the_next_number_follows_the_pattern():
    sentence = completed()
    office, year = sentence.supervision.office, sentence.supervision.office.today().year

    assert suggested_number(office, "PK.01.05", year) == "WP.7.PAS.5-PK.01.05-1"
    issue(sentence, "WP.7.PAS.5-PK.01.05-41")
    assert suggested_number(office, "PK.01.05", year) == "WP.7.PAS.5-PK.01.05-42"


def test_a_number_typed_freely_leaves_the_sequence_alone():
    issue(completed(), "W7-Bebas")

    assert LetterSequence.objects.get().last_number == 0


def test_a_second_tap_with_a_later_number_skips_none():
    sentence = completed()
    first = issue(sentence, number="WP.7.PAS.5-PK.01.05-1")
    assert issue(sentence, number="WP.7.PAS.5-PK.01.05-2") == first
    assert LetterSequence.objects.get().last_number == 1


def test_without_a_pattern_no_number_is_invented():
    assert suggested_number(LetterFactory().office, "PK.01.05", 2026) == ""


@pytest.mark.parametrize(
    ("number", "running"), [("A-7/2026", 7), ("A-x/2026", None), ("A-7/2025", None), ("B-7/2026", None)]
)
def test_the_running_number_in_a_number(number, running):
    assert running_number_in(number, "A-{nomor}/{tahun}", archive_class="K", year=2026) == running


def test_a_number_is_used_once_and_no_file_is_left(tmp_path):
    sentence, other = completed(), completed()
    other.supervision.office = sentence.supervision.office
    other.supervision.save()
    issue(sentence)
    files = list(tmp_path.rglob("*.pdf"))

    with pytest.raises(DomainError, match="sudah dipakai"):
        issue(other)
    assert list(tmp_path.rglob("*.pdf")) == files
    assert Letter.objects.count() == 1


def test_a_failing_row_leaves_no_file(tmp_path):
    too_long_for_its_column = "W7-" + "1" * 80

    with pytest.raises(DataError):
        issue(completed(), too_long_for_its_column)
    assert not list(tmp_path.rglob("*.pdf"))


def test_a_second_tap_gets_the_first_letter():
    sentence = completed()

    assert issue(sentence) == issue(sentence, "WP.7.PAS.5-PK.01.05-2")
    assert Letter.objects.count() == 1


def test_a_withdrawn_letter_makes_room_for_another():
    sentence = completed()
    letter = issue(sentence)
    actions.withdraw_letter(letter=letter, reason="Salah nama", by=letter.signed_by)

    assert issue(sentence, "WP.7.PAS.5-PK.01.05-2") != letter
    with pytest.raises(DomainError, match="alasan"):
        actions.withdraw_letter(letter=Letter.objects.valid().get(), reason=" ", by=letter.signed_by)


@pytest.mark.parametrize("is_withdrawn", [False, True])
def test_a_letter_is_on_the_timeline_of_the_client(is_withdrawn):
    letter = issue(sentence := completed())
    if is_withdrawn:
        actions.withdraw_letter(letter=letter, reason="Salah nama", by=letter.signed_by)

    entries = timeline_of(sentence.supervision.client, sentence.supervision.officer)

    (entry,) = [entry for entry in entries if letter.number in entry.title]
    assert ("Salah nama" in entry.body) == is_withdrawn
    elsewhere = timeline_of(sentence.supervision.client, UserFactory(head=True))
    assert not any(letter.number in entry.title for entry in elsewhere)


# --- Pages ------------------------------------------------------------------------------------------------------------


def test_the_officer_sends_the_letter_and_the_head_issues_it():
    sentence = completed()
    officer, head = sentence.supervision.officer, UserFactory(head=True, office=sentence.supervision.office)
    url = address("letter_compose", sentence)
    page_of_sentence = reverse("sentences:sentence_detail", args=[sentence.public_id])
    assert url in signed_in(officer).get(page_of_sentence).content.decode()

    preview = signed_in(officer).post(address("letter_preview", sentence), words())
    assert preview["Content-Type"] == "application/pdf"
    assert "Terbitkan surat" not in signed_in(officer).get(url).content.decode()
    told = signed_in(officer).post(url, words(number="W7-1", signed_by=head.pk), follow=True).content.decode()
    assert "Konsep surat sudah dikirim kepada kepala Bapas" in told
    assert "sudah dikirim kepada kepala Bapas" in signed_in(officer).get(page_of_sentence).content.decode()
    assert not Letter.objects.exists()

    assert url in signed_in(head).get(reverse("documents:draft_list")).content.decode()
    data = words(number="W7-1", issued_on=officer.today(), signed_by=head.pk)
    page = signed_in(head).post(url, data, follow=True).content.decode()
    letter = Letter.objects.get()
    assert (letter.number, letter.issued_by) == ("W7-1", head)
    assert reverse("documents:letter_verify", args=[letter.verification_code]) in page
    assert url not in signed_in(head).get(reverse("documents:draft_list")).content.decode()
    page = signed_in(officer).get(page_of_sentence).content.decode()
    assert "Hubungi kepala Bapas untuk menariknya" in page


def test_a_number_that_was_used_is_refused():
    first = completed()
    office = first.supervision.office
    second = completed(supervision__office=office)
    issue(first, "WP.7.PAS.5-PK.01.05-1")
    head = UserFactory(head=True, office=office)
    number = signed_in(head).get(address("letter_compose", second)).context["form"]["number"].value()
    assert number == "WP.7.PAS.5-PK.01.05-2"

    data = words(number="WP.7.PAS.5-PK.01.05-1", issued_on=office.today(), signed_by=head.pk)
    answer = signed_in(head).post(address("letter_compose", second), data)

    assert "sudah dipakai" in answer.content.decode()
    assert Letter.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", "a\x00"),
        ("number", ""),
        ("issued_on", "2026-02-31"),
        ("issued_on", "2099-01-01"),
        ("signed_by", "x"),
    ],
)
def test_a_letter_that_cannot_be_issued(field, value):
    sentence = completed()
    officer, head = sentence.supervision.officer, UserFactory(head=True, office=sentence.supervision.office)
    data = words(number="W7-1", issued_on=officer.today(), signed_by=head.pk) | {field: value}

    for name in ("letter_compose", "letter_preview"):
        answer = signed_in(head).post(address(name, sentence), data)
        assert field in answer.context["form"].errors
    assert not Letter.objects.exists()


def test_no_letter_before_the_last_hour():
    sentence = SentenceFactory()
    url = address("letter_compose", sentence)

    assert signed_in(sentence.supervision.officer).get(url).status_code == 404


def test_the_head_of_another_office_does_not_sign():
    sentence = completed()
    data = words(number="W7-1", issued_on=sentence.closed_on, signed_by=UserFactory(head=True).pk)

    url = address("letter_compose", sentence)
    head = UserFactory(head=True, office=sentence.supervision.office)
    assert "signed_by" in signed_in(head).post(url, data).context["form"].errors


def test_a_download_is_logged_private_and_nameless():
    sentence = completed(child=True)
    letter = issue(sentence)

    answer = signed_in(sentence.supervision.officer).get(reverse("documents:letter_download", args=[letter.public_id]))

    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Content-Disposition"] == 'attachment; filename="surat-WP-7-PAS-5-PK-01-05-1.pdf"'
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    event = AccessEvent.objects.get(action=AccessAction.PRINT)
    assert event.subject_label == sentence.safe_label


def status_of(browser: Browser, url: str) -> int:
    """The code of the answer, read to its end so that its file is closed."""
    answer = browser.get(url)
    if answer.streaming:
        b"".join(answer.streaming_content)
    return answer.status_code


def test_the_ladder_of_a_letter():
    sentence = completed()
    letter, office = issue(sentence), sentence.supervision.office
    for name in ("letter_download", "letter_withdraw"):
        url = reverse(f"documents:{name}", args=[letter.public_id])
        assert status_of(Browser(), url) == 302
        assert status_of(signed_in(UserFactory(head=True, office=office)), url) == 200
        assert status_of(signed_in(UserFactory(head=True)), url) == 404
        assert status_of(signed_in(UserFactory(office=office)), url) == 403
        assert status_of(signed_in(UserFactory(prosecutor=True)), url) == 403


def test_a_missing_file_is_said_to_be_missing():
    letter = issue(sentence := completed())
    letter.file.storage.delete(letter.file.name)

    url = reverse("documents:letter_download", args=[letter.public_id])
    assert signed_in(sentence.supervision.officer).get(url).status_code == 404


def test_the_head_withdraws_with_a_reason():
    letter = issue(sentence := completed())
    browser = signed_in(UserFactory(head=True, office=sentence.supervision.office))
    url = reverse("documents:letter_withdraw", args=[letter.public_id])

    assert browser.post(url, {"reason": ""}).context["form"].errors
    browser.post(url, {"reason": "Salah tanggal"})

    letter.refresh_from_db()
    assert not letter.is_valid


# --- The public check -------------------------------------------------------------------------------------------------


def test_the_check_says_number_date_and_office_and_nothing_more():
    sentence = completed()
    letter = issue(sentence)

    answer = Browser().get(reverse("documents:letter_verify", args=[letter.verification_code]))
    text = answer.content.decode()

    assert answer.status_code == 200
    assert "Surat ini asli" in text
    assert letter.number in text
    assert sentence.supervision.office.name in text
    for secret in (sentence.supervision.client.name, letter.subject, sentence.judgment_no, letter.signed_by.name):
        assert secret not in text, secret
    assert "noindex" in answer["X-Robots-Tag"]


def test_a_code_may_be_typed_in_any_way():
    letter = LetterFactory()
    typed = f" {letter.grouped_code.lower()} "

    answer = Browser().get(reverse("documents:letter_check"), {"code": typed}, follow=True)

    assert letter.number in answer.content.decode()


def test_a_withdrawn_letter_is_said_to_be_withdrawn():
    letter = LetterFactory()
    actions.withdraw_letter(letter=letter, reason="Salah nama orang", by=letter.signed_by)

    text = Browser().get(reverse("documents:letter_verify", args=[letter.verification_code])).content.decode()

    assert "sudah ditarik" in text
    assert "Salah nama orang" not in text


@pytest.mark.parametrize("code", ["AAAA-BBBB-CCCC", "x", "%00", "😀", "A" * 3000, "'--"])
def test_an_unknown_code_is_unknown(code):
    answer = Browser().get(f"/verify/{code}/")

    assert answer.status_code == 404
    assert "Kode tidak dikenal" in answer.content.decode()


@pytest.mark.parametrize("code", ["", " - ", "\x00", "😀", "A" * 3000])
def test_a_code_that_is_none_gets_a_message(code):
    answer = Browser().get(reverse("documents:letter_check"), {"code": code})

    assert answer.status_code == 200
    assert answer.context["form"].errors


def test_many_checks_in_a_minute_are_slowed_down():
    url = reverse("documents:letter_verify", args=["AAAABBBBCCCC"])
    browser = Browser()

    codes = [browser.get(url).status_code for _ in range(CHECKS_PER_MINUTE + 1)]

    assert codes[-2:] == [404, 429]


def test_the_check_is_open_again_after_its_time_however_often_it_was_refused(monkeypatch):
    monkeypatch.setitem(RATES, "letter-check", "1/3s/key")
    url = reverse("documents:letter_verify", args=["AAAABBBBCCCC"])
    browser, codes = Browser(), []

    for _ in range(6):
        codes.append(browser.get(url).status_code)
        time.sleep(0.7)

    assert codes[:3] == [404, 429, 429]
    assert 404 in codes[3:]


def test_two_kinds_may_not_share_a_key():
    from dataclasses import replace

    from documents.registry import letter_kind, register

    with pytest.raises(ValueError, match="declared twice"):
        register(replace(letter_kind(ADULT_COMPLETION), label="Lain"))
