"""A village head's pages: three taps to an answer, the way back, and everything that must stay closed."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from accounts.models import Office, Zone
from programs import actions
from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration
from tests.factories.accounts import UserFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.villages import VillageOfficialFactory, village
from tests.programs.conftest import Scene, signed_in
from villages.models import VillageOfficial

State = VillageRegistration.State
CONTACT = {"contact_name": "Ibu Rini", "contact_phone": "0812-3456-7890"}


def detail(registration: VillageRegistration) -> str:
    return reverse("programs:invitation_detail", args=[registration.public_id])


def answering(registration: VillageRegistration, answer: str) -> str:
    return reverse("programs:invitation_answer", args=[registration.public_id, answer])


def counting(registration: VillageRegistration) -> str:
    return reverse("programs:invitation_attendance", args=[registration.public_id])


def people(**numbers: object) -> dict[str, object]:
    return {f"people_{group}": number for group, number in numbers.items()}


def test_three_taps_from_home_to_an_answer(scene: Scene) -> None:
    browser, row = signed_in(scene.head), scene.registration
    assert detail(row) in browser.get(reverse("village_home")).text
    assert answering(row, "accept") in browser.get(detail(row)).text
    form = browser.get(answering(row, "accept")).context["form"]
    typed = {**CONTACT, **people(youth=12, women=8), "revision": form["revision"].value()}
    answer = browser.post(answering(row, "accept"), typed, follow=True)
    assert answer.redirect_chain == [(detail(row), 302)]
    for words in ("Jawaban tercatat.", "Bersedia", "20 orang", "+6281234567890", "Jawaban dapat diubah sampai"):
        assert words in answer.text
    assert scene.registration.answered_by == scene.head


def test_another_date_and_a_refusal_are_answers_too(scene: Scene) -> None:
    browser = signed_in(scene.head)
    wished = scene.event.day + timedelta(days=3)
    browser.post(answering(scene.registration, "other-date"), {**CONTACT, "proposed_on": wished, "revision": 0})
    assert (scene.registration.state, scene.registration.proposed_on) == (State.OTHER_DATE, wished)
    browser.post(answering(scene.registration, "decline"), {"note": "Panen raya.", "revision": 1})
    assert (scene.registration.state, scene.registration.proposed_on) == (State.DECLINED, None)


def test_a_double_tap_records_one_answer(scene: Scene) -> None:
    browser = signed_in(scene.head)
    for _ in range(2):
        answer = browser.post(answering(scene.registration, "decline"), {"note": "", "revision": 0})
        assert answer.status_code == 302
    assert scene.registration.revision == 1


def test_an_old_page_is_refused_and_keeps_what_was_typed(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.officer)
    browser = signed_in(scene.head)
    typed = {**CONTACT, **people(youth=12), "revision": 0}
    answer = browser.post(answering(scene.registration, "accept"), typed)
    assert answer.status_code == 200
    assert "sudah lama" in answer.text
    form = answer.context["form"]
    assert (form["people_youth"].value(), form["revision"].value()) == ("12", "1")
    again = browser.post(answering(scene.registration, "accept"), {**typed, "revision": form["revision"].value()})
    assert again.status_code == 302


@pytest.mark.parametrize(
    ("answer", "field", "value", "sentence"),
    [
        ("accept", "people_youth", "-1", "tidak boleh kurang dari 0"),
        ("accept", "people_youth", "5001", "Paling banyak 5.000"),
        ("accept", "people_youth", "9" * 400, "Paling banyak 5.000"),
        ("accept", "people_youth", "dua", "angka saja"),
        ("accept", "people_youth", "1.5", "angka saja"),
        ("accept", "people_youth", "😀", "angka saja"),
        ("accept", "people_youth", "\0", "angka saja"),
        ("accept", "total", "4", "Rinciannya sudah 5 orang"),
        ("accept", "total", "5006", "Paling banyak 5.000"),
        ("accept", "total", "35001", "terlalu besar"),
        ("accept", "total", "-1", "tidak boleh kurang dari 0"),
        ("accept", "total", "\0", "angka saja"),
        ("accept", "contact_name", "a\0b", "null"),
        ("accept", "contact_name", "x" * 101, "100"),
        ("accept", "contact_phone", "😀😀😀😀", "nomor"),
        ("accept", "contact_phone", "08", "nomor"),
        ("accept", "note", "x" * 501, "500"),
        ("accept", "revision", "", "tidak boleh kosong"),
        ("accept", "revision", "99999999999999999999", ""),
        ("accept", "revision", "x", ""),
        ("other-date", "proposed_on", "2026-02-31", "tanggal yang valid"),
        ("other-date", "proposed_on", "31 Februari 2026", "tanggal yang valid"),
        ("other-date", "proposed_on", "", "tidak boleh kosong"),
        ("other-date", "proposed_on", "2020-01-01", "sudah lewat"),
        ("other-date", "proposed_on", "9999-12-31", "terlalu jauh"),
        ("decline", "note", "\0", "null"),
    ],
)
def test_bad_input_gets_a_message_and_changes_nothing(
    scene: Scene, answer: str, field: str, value: str, sentence: str
) -> None:
    typed = {**CONTACT, **people(youth=5), "proposed_on": date(2090, 1, 1), "note": "", "revision": 0, field: value}
    response = signed_in(scene.head).post(answering(scene.registration, answer), typed)
    assert response.status_code == 200
    errors = str(response.context["form"].errors)
    assert sentence.casefold() in errors.casefold()
    assert field in response.context["form"].errors
    assert scene.registration.state == State.INVITED
    assert not AttendanceGroup.objects.exists()


def test_coming_is_said_with_nothing_typed_and_completed_later(scene: Scene) -> None:
    browser, address = signed_in(scene.head), answering(scene.registration, "accept")
    form = browser.get(address).context["form"]
    assert [name for name, field in form.fields.items() if field.required] == ["revision"]
    assert form["contact_name"].value() == scene.head.name
    said = browser.post(address, {"revision": 0}, follow=True)
    assert scene.registration.state == State.ACCEPTED
    assert "Lengkapi jumlah orang" in said.text
    assert "0 orang" not in said.text
    browser.post(address, {"revision": 1, "total": 20, **people(youth=12), **CONTACT})
    groups = dict(scene.registration.groups.values_list("group", "expected"))
    assert {group: number for group, number in groups.items() if number} == {"youth": 12, "resident": 8}
    again = browser.get(address).context["form"]
    assert (again["total"].value(), again["people_youth"].value()) == (20, 12)
    assert "Lengkapi jumlah orang" not in browser.get(detail(scene.registration)).text


def test_a_paste_of_ten_megabytes_is_turned_away(scene: Scene) -> None:
    response = signed_in(scene.head).post(
        answering(scene.registration, "decline"), {"note": "x" * 10_000_000, "revision": 0}
    )
    assert response.status_code in {400, 413}
    assert scene.registration.state == State.INVITED


def test_an_unknown_answer_is_not_found(scene: Scene) -> None:
    assert signed_in(scene.head).get(answering(scene.registration, "maybe")).status_code == 404


@pytest.mark.parametrize("address", [detail, counting, lambda row: answering(row, "accept")])
def test_another_village_and_an_ended_term_find_nothing(scene: Scene, address: object) -> None:
    assert signed_in(scene.other_head).get(address(scene.registration)).status_code == 404
    assert signed_in(scene.other_head).post(address(scene.registration)).status_code in {404, 405}
    VillageOfficial.objects.filter(user=scene.head).update(until=scene.head.today())
    assert signed_in(scene.head).get(address(scene.registration)).status_code == 404


@pytest.mark.parametrize("role", ["officer", "head", "registrar", "regional", "national", "prosecutor"])
def test_only_village_officials_have_village_pages(scene: Scene, role: str) -> None:
    browser = signed_in(UserFactory(**{role: True}))
    for address in (reverse("village_home"), detail(scene.registration), answering(scene.registration, "accept")):
        assert browser.get(address).status_code == 403


def test_an_ended_term_is_told_what_to_do(scene: Scene) -> None:
    VillageOfficial.objects.filter(user=scene.head).update(until=scene.head.today())
    page = signed_in(scene.head).get(reverse("village_home"))
    assert page.status_code == 200
    assert "hubungi Bapas" in page.text
    assert scene.event.title not in page.text


def test_the_home_says_how_much_waits_and_puts_todays_count_first(scene: Scene) -> None:
    actions.answer_invitation(
        registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 7}, by=scene.head
    )
    browser = signed_in(scene.head)
    assert "menunggu Anda</p>" not in browser.get(reverse("village_home")).text
    scene.begin(minutes=1)
    later = VillageRegistrationFactory(village=scene.host)
    page = browser.get(reverse("village_home"))
    assert "2 hal menunggu Anda" in page.text
    assert 0 < page.text.find(counting(scene.registration)) < page.text.find(detail(later))


def test_changing_an_answer_stands_beside_it(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.head)
    page = signed_in(scene.head).get(detail(scene.registration)).text
    assert page.count("Ubah jawaban") == 1
    assert page.find("Jawaban yang tercatat") < page.find("Ubah jawaban") < page.find("Penyelenggara")


def test_a_head_of_two_villages_sees_both(scene: Scene) -> None:
    VillageOfficial.objects.filter(user=scene.other_head).update(user=scene.head)
    page = signed_in(scene.head).get(reverse("village_home"))
    assert detail(scene.registration) in page.text
    assert detail(scene.other_registration) in page.text
    assert [desk.village for desk in page.context["desks"]] == [scene.host, scene.other]


def test_a_form_opened_too_late_leads_back_with_the_reason(scene: Scene) -> None:
    scene.begin(minutes=5)
    answer = signed_in(scene.head).get(answering(scene.registration, "accept"), follow=True)
    assert "sudah dimulai" in answer.text
    assert answer.redirect_chain == [(detail(scene.registration), 302)]


def test_an_answer_sent_too_late_is_refused(scene: Scene) -> None:
    scene.begin(minutes=5)
    answer = signed_in(scene.head).post(answering(scene.registration, "decline"), {"revision": 0})
    assert answer.status_code == 200
    assert "sudah dimulai" in answer.text
    assert scene.registration.state == State.INVITED


def test_a_cancelled_event_says_why_and_offers_no_answer(scene: Scene) -> None:
    actions.cancel_event(event=scene.event, reason="Jalan terputus.", by=scene.officer)
    page = signed_in(scene.head).get(detail(scene.registration))
    assert "Jalan terputus." in page.text
    assert answering(scene.registration, "accept") not in page.text


def test_a_moved_event_says_that_the_old_answer_is_gone(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.head)
    event = scene.event
    names = ("title", "activity", "reason", "village", "venue")
    later = {"starts_at": event.starts_at + timedelta(days=2), "ends_at": event.ends_at + timedelta(days=2)}
    actions.change_event(event=event, **{name: getattr(event, name) for name in names}, **later, by=scene.officer)
    assert "Jawaban sebelum perubahan tidak berlaku lagi" in signed_in(scene.head).get(detail(scene.registration)).text


def test_counting_starts_from_what_was_expected(scene: Scene) -> None:
    actions.answer_invitation(
        registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 7}, by=scene.head
    )
    browser = signed_in(scene.head)
    assert browser.get(counting(scene.registration)).status_code == 302
    scene.begin(hours=4)
    assert counting(scene.registration) in browser.get(reverse("village_home")).text
    form = browser.get(counting(scene.registration)).context["form"]
    assert form["people_youth"].value() == 7
    typed = {**people(youth=9), "revision": form["revision"].value()}
    page = browser.post(counting(scene.registration), typed, follow=True)
    assert "9 orang hadir" in page.text


def test_that_nobody_came_is_asked_before_it_is_saved(scene: Scene) -> None:
    actions.answer_invitation(
        registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 7, "women": 6}, by=scene.head
    )
    scene.begin(hours=4)
    browser = signed_in(scene.head)
    first = browser.get(counting(scene.registration))
    assert "Perkiraan: 13 orang" in first.text
    assert 'name="nobody_came"' not in first.text
    typed = {**people(youth=0), "revision": first.context["form"]["revision"].value()}
    asked = browser.post(counting(scene.registration), typed)
    assert "Benar tidak ada yang hadir?" in asked.text
    assert 'name="nobody_came"' in asked.text
    assert scene.registration.attendance_entered_at is None
    said = browser.post(counting(scene.registration), {**typed, "nobody_came": "on"}, follow=True)
    assert "Kehadiran tercatat: 0 orang." in said.text


def test_a_village_in_papua_reads_its_event_in_wit(scene: Scene) -> None:
    Office.objects.filter(pk=scene.office.pk).update(timezone=Zone.WIT)
    starts_at = timezone.now().replace(hour=0, minute=30, second=0, microsecond=0) + timedelta(days=5)
    OutreachEvent.objects.filter(pk=scene.event.pk).update(starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))
    assert scene.head.zone.key == "Asia/Jakarta"
    page = signed_in(scene.head).get(detail(scene.registration)).text
    assert "09.30–11.30 WIT" in page
    assert "09.30 WIT" in page


def test_the_home_asks_the_same_questions_however_much_there_is(scene: Scene) -> None:
    browser = signed_in(scene.head)
    browser.get(reverse("village_home"))
    with CaptureQueriesContext(
        connection,
    ) as few:
        browser.get(reverse("village_home"))
    for days in range(1, 28):
        starts_at = timezone.now() + timedelta(days=days - 14)
        VillageRegistrationFactory(
            event=OutreachEventFactory(starts_at=starts_at), village=scene.host, accepted=days % 2 == 0
        )
    with CaptureQueriesContext(connection) as many:
        page = browser.get(reverse("village_home"))
    assert page.status_code == 200
    assert len(many) == len(few) <= 20


def test_a_title_with_markup_is_shown_as_text(scene: Scene) -> None:
    OutreachEvent.objects.filter(pk=scene.event.pk).update(title="<b>Uji</b> & 'kutip'")
    page = signed_in(scene.head).get(detail(scene.registration)).text
    assert "<b>Uji</b>" not in page
    assert escape("<b>Uji</b>") in page


def test_no_page_of_a_village_has_inline_script_or_style(scene: Scene) -> None:
    browser = signed_in(scene.head)
    for address in (reverse("village_home"), detail(scene.registration), answering(scene.registration, "accept")):
        page = browser.get(address).text
        assert not re.search(r"<[^>]+ (style|on[a-z]+)=", page)


def test_a_new_head_takes_over_and_sees_the_earlier_answer(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.head)
    VillageOfficial.objects.filter(user=scene.head).update(until=scene.head.today())
    successor = VillageOfficialFactory(village=village(scene.host.code), since=scene.head.today()).user
    page = signed_in(successor).get(detail(scene.registration))
    assert page.status_code == 200
    assert scene.head.name in page.text
