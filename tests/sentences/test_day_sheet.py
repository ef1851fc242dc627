"""The printed sheet: printing it, typing it in with its photo, and what each row becomes."""

import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.urls import reverse
from PIL import Image

from accounts.models import AccessEvent
from bapas_portal.law import DomainError
from sentences.actions import confirm_session, verify_session
from sentences.actions.day_sheet import print_sheets, type_row
from sentences.actions.session import SessionDraft
from sentences.models import Absence, DaySheet, WorkSession
from tests.factories.accounts import UserFactory
from tests.factories.hosts import DaySheetFactory, TypedSheetFactory
from tests.factories.sentences import PlacementFactory, WorkSessionFactory, moment

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def private_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def placement():
    return PlacementFactory(sentence__supervision__client__name="Bambang Sutejo")


@pytest.fixture
def sheet(placement):
    return DaySheetFactory(site=placement.site)


@pytest.fixture
def officer(placement):
    return placement.sentence.supervision.officer


@pytest.fixture
def browser(officer):
    browser = Browser()
    browser.force_login(officer)
    return browser


def page(name, sheet):
    return reverse(f"sentences:daysheet_{name}", args=[sheet.site.public_id, sheet.code])


def photo(name="lembar.jpg") -> SimpleUploadedFile:
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(picture, "JPEG")
    return SimpleUploadedFile(name, picture.getvalue(), "image/jpeg")


def row(placement, **values) -> dict[str, str]:
    return {f"{placement.public_id.hex}-{name}": value for name, value in values.items()}


def signed(**rows) -> dict[str, object]:
    return {"signed_by_name": "Ibu Pengurus", "photo": photo(), **rows}


# --- Printing ---------------------------------------------------------------------------------------------------------


def test_a_week_is_seven_sheets_and_keeps_their_codes(sheet, officer):
    first = print_sheets(site=sheet.site, first=sheet.on, days=7, by=officer)
    again = print_sheets(site=sheet.site, first=sheet.on, days=7, by=officer)

    assert [row.code for row in first] == [row.code for row in again]
    assert first[0] == sheet
    assert DaySheet.objects.count() == 7


@pytest.mark.parametrize("days", [32, -181])
def test_a_day_far_away_is_not_printed(sheet, officer, days):
    with pytest.raises(DomainError, match="setengah tahun"):
        print_sheets(site=sheet.site, first=sheet.site.office.today() + timedelta(days=days), days=1, by=officer)


def test_the_printed_answer_is_a_pdf(browser, sheet):
    address = reverse("sentences:daysheet_print", args=[sheet.site.public_id])
    answer = browser.post(address, {"first": f"{sheet.on:%Y-%m-%d}", "days": "7"})
    assert answer.content.startswith(b"%PDF-")
    assert browser.get(page("pdf", sheet)).content.startswith(b"%PDF-")


@pytest.mark.parametrize("sent", [{}, {"first": "2026-02-31", "days": "1"}, {"first": "\x00", "days": "🙂"},
                                  {"first": "2020-01-01", "days": "1"}])  # fmt: skip
def test_wrong_days_print_nothing(browser, sheet, sent):
    answer = browser.post(reverse("sentences:daysheet_print", args=[sheet.site.public_id]), sent)
    assert answer.status_code == 422
    assert DaySheet.objects.count() == 1


# --- Typing -----------------------------------------------------------------------------------------------------------


def test_the_page_shows_initials_and_reference(browser, sheet, placement):
    text = browser.get(page("type", sheet)).content.decode()
    assert "B.S." in text
    assert placement.public_id.hex[:4].upper() in text
    assert "Bambang" not in text


def test_a_row_is_confirmed_by_the_signature_and_not_by_the_typist(browser, sheet, placement, officer):
    sent = signed(**row(placement, starts="08:00", ends="12:30", break_minutes="30", task="Menyapu"))

    assert browser.post(page("type", sheet), sent).status_code == 302

    session = WorkSession.objects.get()
    assert (session.state, session.minutes, session.task) == ("confirmed", 240, "Menyapu")
    assert (session.drafted_by, session.confirmed_by, session.confirmed_link) == (officer, None, None)
    assert session.day_sheet == sheet
    queue = browser.get(reverse("sentences:session_queue")).content.decode()
    assert f"tanda tangan pengawas di lembar {sheet.code} (Ibu Pengurus)" in queue
    with pytest.raises(DomainError, match="kepala Bapas"):
        verify_session(session=session, by=officer)
    assert verify_session(session=session, by=UserFactory(head=True, office=officer.office)).minutes == 240


def test_the_typist_cannot_confirm_the_own_draft(officer):
    session = WorkSessionFactory(drafted_by=officer)
    with pytest.raises(DomainError, match="kepala desa atau lurah"):
        confirm_session(session=session, by=officer)


def test_without_photo_or_name_nothing_is_saved_and_nothing_lost(browser, sheet, placement):
    typed = row(placement, starts="08:00", ends="12:00")
    for missing in ("photo", "signed_by_name"):
        sent = signed(**typed)
        del sent[missing]
        text = browser.post(page("type", sheet), sent).content.decode()
        assert 'value="08:00"' in text
    assert not WorkSession.objects.exists()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 ... %%EOF", b"MZ not a picture", b"<svg onload=alert(1)>"])
def test_only_a_photo_is_a_photo(browser, sheet, placement, content):
    sent = signed(**row(placement, starts="08:00", ends="12:00")) | {
        "photo": SimpleUploadedFile("lembar.jpg", content, "image/jpeg")
    }
    assert browser.post(page("type", sheet), sent).status_code == 200
    sheet.refresh_from_db()
    assert not sheet.photo
    assert not WorkSession.objects.exists()


def test_one_refused_row_keeps_what_was_typed_and_the_others_are_saved(browser, sheet, placement):
    other = PlacementFactory(
        site=sheet.site, sentence__supervision__office=sheet.site.office, sentence__hours_per_day=3
    )
    sent = signed(
        **row(placement, starts="08:00", ends="12:00"), **row(other, starts="08:01", ends="15:00", task="Mengecat")
    )

    text = browser.post(page("type", sheet), sent).content.decode()

    assert WorkSession.objects.get().placement == placement
    assert "KUHP pasal 85 ayat 5" in text
    for typed in ('value="08:01"', 'value="15:00"', 'value="Mengecat"', "Belum tersimpan", "Tersimpan"):
        assert typed in text
    sent = {"signed_by_name": "Ibu Pengurus", **row(other, starts="08:01", ends="11:00", task="Mengecat")}
    assert browser.post(page("type", sheet), sent).status_code == 302
    assert WorkSession.objects.count() == 2


def test_a_sheet_sent_twice_is_saved_once(browser, sheet, placement):
    for _ in range(2):
        browser.post(page("type", sheet), signed(**row(placement, starts="08:00", ends="12:00")))
    assert WorkSession.objects.count() == 1


def test_somebody_who_did_not_come(browser, sheet, placement):
    assert browser.post(page("type", sheet), signed(**row(placement, ground="ill"))).status_code == 302
    absence = Absence.objects.get()
    assert (absence.ground, absence.is_lawful, absence.on) == ("ill", None, sheet.on)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"starts": "08:00"}, "Jam selesai belum diisi"),
        ({"ends": "08:00"}, "Jam datang belum diisi"),
        ({"starts": "08:00", "ends": "09:00", "ground": "ill"}, "jangan keduanya"),
        ({"starts": "12:00", "ends": "08:00"}, "setelah jam mulai"),
        ({"starts": "08:00", "ends": "09:00", "break_minutes": "60"}, "istirahat lebih singkat"),
        ({"starts": "25:00", "ends": "\x00", "task": "🙂" * 200}, "Belum tersimpan"),
    ],
)
def test_a_wrong_row_says_why(browser, sheet, placement, typed, told):
    text = browser.post(page("type", sheet), signed(**row(placement, **typed))).content.decode()
    assert told in text
    assert not WorkSession.objects.exists()


def test_a_sheet_of_tomorrow_is_not_typed(browser, placement):
    sheet = DaySheetFactory(site=placement.site, on=placement.site.office.today() + timedelta(days=1))
    text = browser.post(page("type", sheet), signed()).content.decode()
    assert "belum tiba" in text


def test_hours_need_the_signature_first(sheet, placement, officer):
    at = moment(sheet.site, sheet.on, 8)
    draft = SessionDraft(at, at + timedelta(hours=1), 0, "Menyapu")
    with pytest.raises(DomainError, match="foto lembar"):
        type_row(sheet=sheet, placement=placement, draft=draft, by=officer)
    with pytest.raises(DomainError, match="tidak ditempatkan"):
        type_row(sheet=TypedSheetFactory(), placement=placement, draft=draft, by=officer)


# --- The photo --------------------------------------------------------------------------------------------------------


def test_the_photo_is_private_and_its_opening_logged(browser, sheet):
    browser.post(page("type", sheet), signed())
    answer = browser.get(page("photo", sheet))
    assert b"".join(answer.streaming_content)[:2] == b"\xff\xd8"
    assert (answer["Cache-Control"], answer["X-Content-Type-Options"]) == ("private, no-store", "nosniff")
    assert AccessEvent.objects.filter(subject_type="daysheet", subject_id=sheet.public_id).exists()
    stranger = Browser()
    stranger.force_login(UserFactory(officer=True))
    assert stranger.get(page("photo", sheet)).status_code == 404


@pytest.mark.parametrize("code", ["XXXXXXXX", "\x00", "🙂", "x" * 300])
def test_a_code_that_nobody_printed_is_404(browser, sheet, code):
    assert browser.get(reverse("sentences:daysheet_type", args=[sheet.site.public_id, code])).status_code == 404
