"""Lists, registration, the visit form and the counter, as people use them."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import AccessEvent, User
from clients.models import Client, ReportIn, Supervision, Visit
from clients.rules import next_visiting_day
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.villages import village

pytestmark = pytest.mark.django_db


def registration(office: Any, officer: User | None = None, **values: Any) -> dict[str, Any]:
    """What the registration page sends."""
    return {
        "submission_key": str(uuid4()),
        "name": "Wirasena Kalingga",
        "sex": "L",
        "birth_place": "Toboali",
        "birth_date": "1990-05-17",
        "nik": "1971011705900001",
        "phone": "0812 3456 7890",
        "address": "Jalan Kenanga 4",
        "village": "19.71.01.1004",
        "case-submission_key": str(uuid4()),
        "case-audience": "adult",
        "case-kind": "conditional_release",
        "case-register_no": f"R/{uuid4().hex[:8]}",
        "case-legal_basis": "SK 12 Tahun 2026",
        "case-starts_on": office.today().isoformat(),
        "case-ends_on": (office.today() + timedelta(days=300)).isoformat(),
        "case-officer": str(officer.pk) if officer else "",
        **values,
    }


def visit_data(case: Supervision, **values: Any) -> dict[str, Any]:
    """What the visit page sends."""
    return {
        "submission_key": str(uuid4()),
        "supervision": str(case.public_id),
        "kind": "home",
        "occurred_at": timezone.localtime(timezone=case.office.zone).strftime("%Y-%m-%dT%H:%M"),
        "village": case.client.village_id,
        "outcome": "met",
        "present": ["client", "family"],
        "findings": "Klien sehat 🙂 dan bekerja.",
        "is_violation": "no",
        "next_in": "14",
        **values,
    }


# --- Registration -------------------------------------------------------------------------------------------------


def test_registering_opens_the_case_file(browse: Any, office: Any, officer: User) -> None:
    answer = browse(officer).post("/clients/new/", registration(office, officer), follow=True)
    client = Client.objects.get(name="Wirasena Kalingga")
    assert answer.redirect_chain[-1][0] == reverse("clients:client_detail", args=[client.public_id])
    assert (client.nik, client.phone) == ("1971011705900001", "+6281234567890")
    assert client.supervisions.get().status == Supervision.Status.ACTIVE


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "name"),
        ("name", "Nama\x00nol", "name"),
        ("name", "x" * 151, "name"),
        ("birth_date", "1990-02-31", "birth_date"),
        ("birth_date", "kemarin", "birth_date"),
        ("nik", "1971011805900001", "nik"),
        ("nik", "123", "nik"),
        ("phone", "bukan nomor", "phone"),
        ("village", "Desa Antah Berantah", "village"),
        ("village", "Sidomulyo", "village"),
        ("sex", "X", "sex"),
    ],
)
def test_a_wrong_person_field_keeps_what_was_typed(
    browse: Any, office: Any, officer: User, field: str, value: str, message: str
) -> None:
    answer = browse(officer).post("/clients/new/", registration(office, officer, **{field: value}))
    assert answer.status_code == 200
    assert message in answer.context["form"].errors
    assert "Jalan Kenanga 4" in answer.text
    assert "SK 12 Tahun 2026" in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("case-ends_on", "2001-01-01", "ends_on"),
        ("case-starts_on", "1980-01-01", "starts_on"),
        ("case-starts_on", "2026-02-31", "starts_on"),
        ("case-kind", "diversion", "kind"),
        ("case-audience", "child", "offence_on"),
        ("case-officer", "999999999", "officer"),
        ("case-officer", "x", "officer"),
        ("case-report_in_days", "93", "report_in_days"),
        ("case-report_in_days", "-1", "report_in_days"),
        ("case-first_visit_on", "2001-01-01", "first_visit_on"),
    ],
)
def test_a_wrong_case_field_writes_nothing(
    browse: Any, office: Any, officer: User, field: str, value: str, place: str
) -> None:
    answer = browse(officer).post("/clients/new/", registration(office, officer, **{field: value}))
    assert answer.status_code == 200
    errors = answer.context["case_form"].errors
    assert place in errors or "__all__" in errors
    assert not Client.objects.filter(registered_by=officer).exists()


def test_a_taken_register_number_is_said_on_the_page(
    browse: Any, office: Any, officer: User, case: Supervision
) -> None:
    data = registration(office, officer, confirmed="on", **{"case-register_no": case.register_no})
    assert "Nomor register ini sudah dipakai" in browse(officer).post("/clients/new/", data).text


@pytest.mark.parametrize(
    "known",
    [
        {"name": "Wirasena Kalingga", "birth_date": date(1990, 5, 17)},
        {"name": "WIRASENA KALINGGA", "birth_date": date(1990, 5, 17)},
        {"name": "Orang Lain", "nik": "1971011705900001"},
    ],
)
def test_a_possible_duplicate_warns_and_never_blocks(
    browse: Any, office: Any, officer: User, known: dict[str, Any]
) -> None:
    ClientFactory(office=office, **known)
    browser, data = browse(officer), registration(office, officer)
    warned = browser.post("/clients/new/", data)
    assert "Mungkin sudah terdaftar" in warned.text
    assert "Tetap daftarkan" in warned.text
    assert not Client.objects.filter(registered_by=officer).exists()
    assert browser.post("/clients/new/", {**data, "confirmed": "on"}).status_code == 302
    assert Client.objects.filter(registered_by=officer).count() == 1


def test_the_warning_while_typing_writes_nothing(browse: Any, office: Any, officer: User) -> None:
    ClientFactory(office=office, name="Tjahjo Djokowi", birth_date=date(1990, 5, 17))
    data = {"name": "Cahyo Jokowi", "birth_date": "1990-05-17", "nik": ""}
    assert "Mungkin sudah terdaftar" in browse(officer).post("/clients/duplicates/", data).text
    assert browse(officer).get("/clients/duplicates/").status_code == 405
    assert not AccessEvent.objects.exists()


def test_the_same_registration_twice_makes_one_client(browse: Any, office: Any, officer: User) -> None:
    browser, data = browse(officer), registration(office, officer)
    answers = [browser.post("/clients/new/", data) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Client.objects.filter(registered_by=officer).count() == 1


def test_a_form_that_was_sent_for_another_client_says_so(browse: Any, case: Supervision, officer: User) -> None:
    other = SupervisionFactory(office=case.office, officer=officer)
    browser, data = browse(officer), visit_data(other)
    browser.post(visit_page(other), data)
    answer = browser.post(visit_page(case), visit_data(case, submission_key=data["submission_key"]))
    assert "Formulir ini sudah pernah dikirim" in answer.text
    assert "Submission" not in answer.text
    assert not case.visits.exists()


# --- Searching and filtering --------------------------------------------------------------------------------------


def test_an_empty_search_leads_to_the_whole_office_before_a_new_client(browse: Any, case: Supervision) -> None:
    officer = case.officer
    page = browse(officer).get("/clients/?q=tidakadanama").content.decode()
    assert "?q=tidakadanama&amp;officer=all" in page
    page = browse(officer).get("/clients/?q=tidakadanama&officer=all").content.decode()
    assert "Daftarkan klien baru" in page


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Soekarno Wanaputra", "Sukarno"),
        ("Sukarno Wanaputra", "Soekarno"),
        ("Zainal Cakrayuda", "Zaenal"),
        ("Joko Wijayanto", "Joku Wijayento"),
        ("Krisna Agus Pratama", "krisna agos pratma"),
        ("Krisna Hendra", "Chrisna"),
        ("Djoko Pandulima", "Joko"),
        ("Joko Pandulima", "djoko"),
        ("Tjahjo Kalingga", "Cahyo"),
        ("Cahyo Kalingga", "Tjahjo Kalinga"),
    ],
)
def test_search_forgives_spelling(browse: Any, office: Any, head: User, written: str, typed: str) -> None:
    found = ClientFactory(office=office, name=written)
    ClientFactory(office=office, name="Bantolo Sagarmuda")
    page = browse(head).get("/clients/", {"q": typed})
    assert [client.pk for client in page.context["page_obj"]] == [found.pk]


def test_search_by_numbers(browse: Any, office: Any, head: User) -> None:
    case = SupervisionFactory(office=office, client__nik="1971011705900001", register_no="BKD/77/X")
    ClientFactory(office=office)
    for text in (case.client.number, "bkd/77", "1971011705900001", "1971 0117 0590 0001"):
        page = browse(head).get("/clients/", {"q": text})
        assert [client.pk for client in page.context["page_obj"]] == [case.client.pk], text


def test_filters_hold_for_one_and_the_same_case(browse: Any, office: Any, head: User, officer: User) -> None:
    client = ClientFactory(office=office)
    SupervisionFactory(office=office, client=client, closed=True, kind="assimilation")
    SupervisionFactory(office=office, client=client, officer=officer)
    browser = browse(head)

    def found(**query: str) -> int:
        return int(browser.get("/clients/", query).context["page_obj"].paginator.count)

    assert found(kind="assimilation") == 1
    assert found(kind="assimilation", status="completed") == 1
    assert found(kind="assimilation", status="open") == 0
    assert found(officer=str(officer.public_id)) == 1
    assert found(attention="unplanned") == 1
    assert found(attention="overdue") == 0
    assert found(audience="child") == 0
    assert found(district=client.village.district_id) == 1
    assert found(village=client.village.name) == 1


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=" + "x" * 3000,
        "kind=zzz",
        "officer=%27",
        "district=x",
        "village=%00",
        "tab=done&end=9999-12-31",
        "tab=done&start=0001-01-01",
    ],
)
def test_a_malformed_filter_is_no_error(browse: Any, office: Any, officer: User, head: User, query: str) -> None:
    for path in ("/clients/", "/visits/", "/report-ins/"):
        for user in (officer, head):
            assert browse(user).get(f"{path}?{query}").status_code == 200


def test_a_page_that_does_not_exist(browse: Any, officer: User) -> None:
    assert browse(officer).get("/clients/?page=99").status_code == 404
    assert browse(officer).get("/clients/1/").status_code == 404


def test_htmx_gets_the_rows_alone(browse: Any, officer: User) -> None:
    page = browse(officer).get("/clients/", headers={"HX-Request": "true"}).text
    assert page.lstrip().startswith('<div id="results"')


@pytest.mark.parametrize("path", ["/clients/", "/visits/", "/visits/?tab=unplanned", "/report-ins/", "/"])
def test_queries_do_not_grow_with_rows(browse: Any, office: Any, officer: User, path: str) -> None:
    def queries() -> int:
        browser.get(path)
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(path).status_code == 200
        return len(captured)

    def fill(count: int) -> None:
        for _ in range(count):
            case = SupervisionFactory(office=office, officer=officer)
            if "unplanned" not in path:
                VisitFactory(supervision=case)
            ReportInFactory(supervision=case)

    browser = browse(officer)
    fill(3)
    few = queries()
    fill(21)
    assert queries() == few


# --- Visits -------------------------------------------------------------------------------------------------------


def visit_page(case: Supervision) -> str:
    return reverse("clients:visit_create", args=[case.client.public_id])


def test_a_visit_is_written_down_and_shown(browse: Any, case: Supervision, officer: User) -> None:
    browser = browse(officer)
    assert browser.get(visit_page(case)).status_code == 200
    answer = browser.post(visit_page(case), visit_data(case), follow=True)
    visit = case.visits.get(state="held")
    assert answer.redirect_chain[-1][0] == reverse("clients:visit_detail", args=[visit.public_id])
    assert "Klien sehat 🙂" in answer.text
    assert f"draft-saved:visit-{case.client.public_id}" in str(next(iter(answer.context["messages"])).extra_tags)
    assert case.visits.get(state="planned").planned_on == next_visiting_day(case.office.today() + timedelta(days=14))


def test_a_typed_day_wins_over_the_buttons(browse: Any, case: Supervision, officer: User) -> None:
    day = case.office.today() + timedelta(days=5)
    browse(officer).post(visit_page(case), visit_data(case, next_on=day.isoformat()))
    assert case.visits.get(state="planned").planned_on == day


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("kind", "", "kind"),
        ("kind", "terbang", "kind"),
        ("occurred_at", "2026-02-31T10:00", "occurred_at"),
        ("occurred_at", "2099-01-01T10:00", "occurred_at"),
        ("occurred_at", "1990-01-01T10:00", "occurred_at"),
        ("ended", "00:00", "ended"),
        ("ended", "25:99", "ended"),
        ("outcome", "", "outcome"),
        ("outcome", "hantu", "outcome"),
        ("is_violation", "", "is_violation"),
        ("identity_check", "sidik jari", "identity_check"),
        ("risk_flags", ["hantu"], "risk_flags"),
        ("residence", "x" * 501, "residence"),
        ("health", "a\x00b", "health"),
        ("latitude", "-2.1", "__all__"),
        ("accuracy_m", "-5", "__all__"),
        ("longitude", "abc", "__all__"),
        ("findings", "", "findings"),
        ("findings", "a\x00b", "findings"),
        ("findings", "x" * 5001, "findings"),
        ("present", ["hantu"], "present"),
        ("community_acceptance", "9", "community_acceptance"),
        ("next_on", "2001-01-01", "next_on"),
        ("next_on", "2199-01-01", "next_on"),
        ("next_in", "other", "next_on"),
        ("next_in", "365", "next_in"),
        ("supervision", "bukan-uuid", "supervision"),
        ("supervision", "00000000-0000-4000-8000-000000000000", "supervision"),
        ("submission_key", "x", "submission_key"),
        ("village", "19.71.99.9999", "village"),
    ],
)
def test_a_wrong_visit_field_keeps_the_text(
    browse: Any, case: Supervision, officer: User, field: str, value: Any, place: str
) -> None:
    data = visit_data(case, place="Bengkel Pak Rahmat", **{field: value})
    answer = browse(officer).post(visit_page(case), data)
    assert answer.status_code == 200
    assert place in answer.context["form"].errors
    assert "Bengkel Pak Rahmat" in answer.text
    assert not case.visits.exists()


def test_ten_megabytes_are_refused_before_the_view(browse: Any, case: Supervision, officer: User) -> None:
    answer = browse(officer).post(visit_page(case), visit_data(case, findings="x" * 10_000_000))
    assert answer.status_code == 400
    assert not case.visits.exists()


def test_the_same_visit_twice_is_one_visit(browse: Any, case: Supervision, officer: User) -> None:
    browser, data = browse(officer), visit_data(case)
    first, second = (browser.post(visit_page(case), data) for _ in range(2))
    assert first.url == second.url
    assert case.visits.done().count() == 1


def test_a_case_of_another_client_is_no_choice(browse: Any, case: Supervision, officer: User) -> None:
    other = SupervisionFactory(office=case.office, officer=officer)
    answer = browse(officer).post(visit_page(case), visit_data(case, supervision=str(other.public_id)))
    assert "supervision" in answer.context["form"].errors


def test_moving_and_calling_off(browse: Any, case: Supervision, officer: User) -> None:
    visit = VisitFactory(supervision=case)
    browser = browse(officer)
    day = case.office.today() + timedelta(days=9)
    move = reverse("clients:visit_reschedule", args=[visit.public_id])
    assert browser.post(move, {"on": "2026-02-31"}).status_code == 200
    assert browser.post(move, {"on": "2001-01-01"}).status_code == 200
    assert browser.post(move, {"on": day.isoformat(), "reason": "Hujan"}).status_code == 302
    visit.refresh_from_db()
    assert visit.planned_on == day
    cancel = reverse("clients:visit_cancel", args=[visit.public_id])
    assert "Tulis alasan pembatalan" in browser.post(cancel, {}).text
    browser.post(cancel, {"reason": "Klien dirawat"})
    visit.refresh_from_db()
    assert visit.state == Visit.State.CANCELLED


def test_a_record_is_put_right_and_what_stood_there_stays_readable(
    browse: Any, case: Supervision, officer: User
) -> None:
    visit = VisitFactory(supervision=case, held=True, findings="Klien bekerja di Toboali.")
    plan = VisitFactory(supervision=case)
    browser, address = browse(officer), reverse("clients:visit_correct", args=[visit.public_id])
    page = reverse("clients:visit_detail", args=[visit.public_id])
    assert address in browser.get(page).text
    assert "Klien bekerja di Toboali." in browser.get(address).text
    data = visit_data(case, findings="Klien bekerja di Koba.", outcome="not_home", occurred_at=wall_clock(visit))
    assert "Tulis mengapa catatan ini diperbaiki." in browser.post(address, data).text
    future = browser.post(address, {**data, "occurred_at": "2099-01-01T10:00", "reason": "Salah."})
    assert "occurred_at" in future.context["form"].errors
    assert browser.post(address, {**data, "reason": "Salah menulis nama kota."}).url == page
    shown = browser.get(page).text
    for words in ("Klien bekerja di Toboali.", "Klien bekerja di Koba.", "Salah menulis nama kota.", officer.name):
        assert words in shown
    corrected = Visit.objects.get(pk=visit.pk)
    assert (corrected.state, corrected.logged_at) == ("not_met", visit.logged_at)
    assert Visit.objects.get(pk=plan.pk).planned_on == plan.planned_on


def wall_clock(visit: Visit) -> str:
    """When a visit took place, as the form sends it."""
    assert visit.occurred_at
    return visit.occurred_at.astimezone(visit.supervision.office.zone).strftime("%Y-%m-%dT%H:%M")


@pytest.mark.parametrize(("who", "state", "code"), [("head", "held", 200), ("officer", "plan", 403)])
def test_who_puts_a_record_right(
    browse: Any, case: Supervision, officer: User, head: User, who: str, state: str, code: int
) -> None:
    visit = VisitFactory(supervision=case, held=state == "held")
    person = {"head": head, "officer": officer}[who]
    assert browse(person).get(reverse("clients:visit_correct", args=[visit.public_id])).status_code == code


def test_a_colleague_with_a_reason_reads_a_record_and_leaves_it(
    browse: Any, case: Supervision, colleague: User
) -> None:
    visit = VisitFactory(supervision=case, held=True)
    browser, address = browse(colleague), reverse("clients:visit_correct", args=[visit.public_id])
    browser.post(
        reverse("clients:client_reason", args=[case.client.public_id]), {"reason": "Menggantikan rekan yang cuti."}
    )
    assert browser.get(address).status_code == 403


# --- The counter --------------------------------------------------------------------------------------------------


def test_one_tap_at_the_counter(browse: Any, case: Supervision, registrar: User) -> None:
    duty = ReportInFactory(supervision=case)
    browser, address = browse(registrar), reverse("clients:report_in_record", args=[duty.public_id])
    assert browser.get(address).status_code == 405
    assert browser.post(address, {"next": "/report-ins/?tab=today"}).url == "/report-ins/?tab=today"
    assert browser.post(address, {"next": "//jahat.invalid"}).url == "/report-ins/"
    duty.refresh_from_db()
    assert duty.state == ReportIn.State.REPORTED
    assert case.report_ins.count() == 2


def test_misses_in_a_row_name_their_rule(browse: Any, case: Supervision, officer: User, registrar: User) -> None:
    today = case.office.today()
    for days in (90, 60, 30):
        ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=days))
    ReportInFactory(supervision=case)
    counter = browse(registrar).get("/report-ins/?tab=missed")
    assert "3 kali" in counter.text
    assert counter.context["page_obj"].paginator.count == 1
    page = browse(officer).get(reverse("clients:client_detail", args=[case.client.public_id])).text
    assert "Tidak lapor 3 kali berturut-turut" in page
    assert "pencabutan" in page.lower()


# --- The case file ------------------------------------------------------------------------------------------------


def test_the_change_history_speaks_in_words(browse: Any, case: Supervision, officer: User) -> None:
    browser = browse(officer)
    client = case.client
    edit = reverse("clients:client_edit", args=[client.public_id])
    data = {
        "name": client.name,
        "sex": client.sex,
        "birth_date": "1990-05-17",
        "nik": "1971011705900001",
        "address": "Jalan Baru 99",
        "village": village().code,
    }
    assert browser.post(edit, data).status_code == 302
    page = browser.get(reverse("clients:client_history", args=[client.public_id])).text
    assert officer.name in page
    assert "Jalan Baru 99" in page
    assert "1971********0001" in page
    assert "1971011705900001" not in page


def test_one_timeline(browse: Any, case: Supervision, officer: User) -> None:
    VisitFactory(supervision=case, held=True, findings="Bekerja di bengkel.")
    ReportInFactory(supervision=case, reported=True)
    page = browse(officer).get(reverse("clients:client_detail", args=[case.client.public_id]))
    titles = " ".join(entry.title for entry in page.context["entries"])
    for word in ("Kunjungan rumah: bertemu klien", "sudah lapor", "diserahkan kepada", "dibimbing"):
        assert word in titles
    moments = [entry.when for entry in page.context["entries"]]
    assert moments == sorted(moments, reverse=True)
    assert all(isinstance(moment, datetime) for moment in moments)
