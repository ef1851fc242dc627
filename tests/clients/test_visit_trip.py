"""Perjalanan desa: several clients on one page, each saved by itself, nothing twice and nothing lost."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.drafts import draft_of
from accounts.models import AccessEvent, FormDraft, User
from clients.models import Substitution, Supervision
from tests.factories.clients import ClientFactory, SupervisionFactory, VisitFactory
from tests.factories.villages import villages

pytestmark = pytest.mark.django_db


@pytest.fixture
def cases(office: Any, officer: User) -> list[Supervision]:
    """Three cases of the officer in one village."""
    village = villages(count=2)[0]
    return [
        SupervisionFactory(office=office, officer=officer, client=ClientFactory(office=office, village=village))
        for _ in range(3)
    ]


def page_of(case: Supervision) -> str:
    return f"{reverse('clients:visit_trip')}?village={case.client.village_id}"


def sent(case: Supervision, **values: str) -> dict[str, str]:
    """One row as the browser sends it."""
    row = {"submission_key": str(uuid4()), "outcome": "met", "findings": "Sehat.", "is_violation": "no", **values}
    return {f"row-{case.public_id}-{name}": value for name, value in row.items()}


def trip_data(cases: list[Supervision], *rows: dict[str, str], **shared: Any) -> dict[str, Any]:
    """The whole page as the browser sends it."""
    now = timezone.localtime(timezone=cases[0].office.zone).strftime("%Y-%m-%dT%H:%M")
    data = {"kind": "home", "occurred_at": now, "case": [str(case.public_id) for case in cases], **shared}
    for row in rows:
        data.update(row)
    return data


def test_places_are_offered_with_what_is_due(browse: Any, cases: list[Supervision], officer: User) -> None:
    VisitFactory(supervision=cases[0], overdue=True)
    VisitFactory(supervision=cases[1], planned_on=officer.office_today() + timedelta(days=9))
    SupervisionFactory(office=officer.office)  # a colleague's
    areas = browse(officer).get(reverse("clients:visit_trip")).context["areas"]
    assert [(place.cases, place.due) for area in areas for place in area.places] == [(3, 1)]


def test_due_clients_come_first_and_a_childs_name_stays_away(
    browse: Any, cases: list[Supervision], officer: User
) -> None:
    VisitFactory(supervision=cases[2], overdue=True)
    child = SupervisionFactory(
        office=officer.office,
        officer=officer,
        child=True,
        client__village=cases[0].client.village,
        client__name="Bocah Rahasia",
    )
    page = browse(officer).get(page_of(cases[0]))
    assert page.context["rows"][0].supervision == cases[2]
    assert child.client.safe_label in page.text
    assert "Bocah Rahasia" not in page.text


def test_each_row_is_saved_by_itself(browse: Any, cases: list[Supervision], officer: User) -> None:
    one, two, three = cases
    data = trip_data(cases, sent(one), sent(two, findings="", outcome="not_home", is_violation=""))
    answer = browse(officer).post(page_of(one), data)
    assert answer.status_code == 200
    assert one.visits.get(state="held").village == one.client.village
    assert not two.visits.exists()
    assert not three.visits.exists()
    assert "Tersimpan" in answer.text
    assert "Belum tersimpan" in answer.text
    failed = next(row for row in answer.context["rows"] if row.supervision == two)
    assert set(failed.errors) == {"findings", "is_violation"}
    assert failed["outcome"].value() == "not_home"
    kept = draft_of(officer, f"trip-{one.client.village_id}".replace(".", "-"))
    assert kept
    assert not [name for name in kept.values if str(one.public_id) in name]
    assert AccessEvent.objects.filter(actor_id=officer.pk, subject_id=one.client.public_id).exists()


def test_the_rest_is_saved_after_it_was_put_right_and_the_saved_one_is_not_doubled(
    browse: Any, cases: list[Supervision], officer: User
) -> None:
    one, two, _ = cases
    browser, first = browse(officer), sent(one)
    browser.post(page_of(one), trip_data(cases, first, sent(two, findings="")))
    answer = browser.post(page_of(one), trip_data(cases, first, sent(two)), follow=True)
    assert one.visits.done().count() == two.visits.done().count() == 1
    assert "2 kunjungan disimpan" in answer.text
    assert draft_of(officer, f"trip-{one.client.village_id}".replace(".", "-")) is None


def test_a_double_tap_saves_once(browse: Any, cases: list[Supervision], officer: User) -> None:
    browser, data = browse(officer), trip_data(cases, *(sent(case) for case in cases))
    for _ in range(2):
        assert browser.post(page_of(cases[0]), data).status_code == 302
    assert [case.visits.done().count() for case in cases] == [1, 1, 1]


def test_a_lawful_absence_needs_no_answer_about_violation(browse: Any, cases: list[Supervision], officer: User) -> None:
    data = trip_data(cases, sent(cases[0], outcome="absent_ill", is_violation=""))
    assert browse(officer).post(page_of(cases[0]), data).status_code == 302
    visit = cases[0].visits.get(state="not_met")
    assert not visit.is_violation


def test_a_row_has_its_own_time_on_the_day_of_the_trip(browse: Any, cases: list[Supervision], officer: User) -> None:
    yesterday = timezone.localtime(timezone=officer.office.zone) - timedelta(days=1)
    data = trip_data(cases, sent(cases[0], at="09:15"), occurred_at=yesterday.strftime("%Y-%m-%dT13:00"))
    browse(officer).post(page_of(cases[0]), data)
    moment = cases[0].visits.get(state="held").occurred_at.astimezone(officer.office.zone)
    assert (moment.date(), moment.hour, moment.minute) == (yesterday.date(), 9, 15)


@pytest.mark.parametrize(
    "row",
    [
        {"outcome": "hantu"},
        {"findings": "a\x00b"},
        {"findings": "x" * 5001},
        {"next_on": "2026-02-31"},
        {"next_on": "2001-01-01"},
        {"next_on": "2199-01-01"},
        {"at": "25:99"},
        {"submission_key": "x"},
        {"is_violation": "mungkin"},
    ],
)
def test_a_wrong_row_keeps_what_was_typed(
    browse: Any, cases: list[Supervision], officer: User, row: dict[str, str]
) -> None:
    data = trip_data(cases, sent(cases[0], **row), sent(cases[1], findings="Bekerja di kebun lada.", outcome=""))
    answer = browse(officer).post(page_of(cases[0]), data)
    assert answer.status_code == 200
    assert "Bekerja di kebun lada." in answer.text
    assert not cases[0].visits.exists()


@pytest.mark.parametrize("shared", [{"kind": ""}, {"kind": "terbang"}, {"occurred_at": "2026-02-31T10:00"}])
def test_a_wrong_trip_saves_nothing_and_keeps_the_rows(
    browse: Any, cases: list[Supervision], officer: User, shared: dict[str, str]
) -> None:
    data = trip_data(cases, sent(cases[0], findings="Diterima tetangga."), **shared)
    answer = browse(officer).post(page_of(cases[0]), data)
    assert answer.status_code == 200
    assert "Diterima tetangga." in answer.text
    assert not cases[0].visits.exists()


def test_a_future_trip_is_refused_in_its_rows(browse: Any, cases: list[Supervision], officer: User) -> None:
    data = trip_data(cases, sent(cases[0]), occurred_at="2099-01-01T10:00")
    assert "masa depan" in browse(officer).post(page_of(cases[0]), data).text


def test_nothing_written_is_said(browse: Any, cases: list[Supervision], officer: User) -> None:
    empty = {name: "" for name in sent(cases[0], submission_key="") if "key" not in name}
    assert "Belum ada hasil" in browse(officer).post(page_of(cases[0]), trip_data(cases, empty)).text
    assert not FormDraft.objects.exists()
    row = sent(cases[0], findings="Setengah jadi", outcome="", is_violation="")
    browse(officer).post(page_of(cases[0]), {**trip_data(cases, row), "save_draft": "1"})
    browse(officer).post(page_of(cases[0]), trip_data(cases, empty))
    assert "Setengah jadi" in browse(officer).get(page_of(cases[0])).text


def test_another_officers_row_is_not_saved(
    browse: Any, cases: list[Supervision], colleague: User, stranger: User
) -> None:
    for person in (colleague, stranger):
        browse(person).post(page_of(cases[0]), trip_data(cases, sent(cases[0])))
    assert not cases[0].visits.exists()


def test_a_substitute_sees_the_colleagues_clients(
    browse: Any, cases: list[Supervision], officer: User, colleague: User, head: User
) -> None:
    today = officer.office_today()
    Substitution.objects.create(
        officer=officer, substitute=colleague, since=today, until=today, reason="Cuti", arranged_by=head
    )
    assert len(browse(colleague).get(page_of(cases[0])).context["rows"]) == 3


def test_a_draft_comes_back_after_signing_in_again(browse: Any, cases: list[Supervision], officer: User) -> None:
    row = sent(cases[0], findings="Setengah jadi", outcome="", is_violation="")
    browse(officer).post(page_of(cases[0]), {**trip_data(cases, row), "save_draft": "1"})
    assert not cases[0].visits.exists()
    assert "Setengah jadi" in browse(officer).get(page_of(cases[0])).text


def test_a_draft_of_another_is_nobodys(browse: Any, cases: list[Supervision], officer: User, head: User) -> None:
    row = sent(cases[0], findings="Hanya untuk saya")
    browse(officer).post(page_of(cases[0]), {**trip_data(cases, row), "save_draft": "1"})
    assert "Hanya untuk saya" not in browse(head).get(page_of(cases[0])).text


@pytest.mark.parametrize("query", ["village=99", "district=hantu", "village=%00", "village=19.71.01.9999"])
def test_an_unknown_place_is_404(browse: Any, officer: User, query: str) -> None:
    assert browse(officer).get(f"{reverse('clients:visit_trip')}?{query}").status_code == 404


def test_queries_do_not_grow_with_clients(browse: Any, cases: list[Supervision], officer: User, office: Any) -> None:
    def queries() -> int:
        browser.get(page_of(cases[0]))
        with CaptureQueriesContext(connection) as captured:
            browser.get(page_of(cases[0]))
        return len(captured)

    browser = browse(officer)
    few = queries()
    for _ in range(20):
        client = ClientFactory(office=office, village=cases[0].client.village)
        VisitFactory(supervision=SupervisionFactory(office=office, officer=officer, client=client))
    assert queries() == few


def places_found(browse: Any, user: User, **asked: str) -> list[str]:
    areas = browse(user).get(reverse("clients:visit_trip"), asked).context["areas"]
    return [place.village.name for area in areas for place in area.places]


def test_a_place_is_found_by_village_and_district(browse: Any, cases: list[Supervision], officer: User) -> None:
    here, there = villages(count=2)
    SupervisionFactory(office=officer.office, officer=officer, client__village=there)
    assert set(places_found(browse, officer)) == {here.name, there.name}
    assert places_found(browse, officer, q=there.name.upper()) == [there.name]
    both = f"{here.district.name} {here.name}"
    assert places_found(browse, officer, q=both) == [here.name]
    assert set(places_found(browse, officer, q=here.district.name[:4])) >= {here.name}


@pytest.mark.parametrize("text", ["tidak ada desa begini", "\x00", "😀", "%", "a" * 5000])
def test_a_strange_search_is_a_page(browse: Any, cases: list[Supervision], officer: User, text: str) -> None:
    assert browse(officer).get(reverse("clients:visit_trip"), {"q": text}).status_code == 200


def test_only_places_and_clients_with_a_visit_due(browse: Any, cases: list[Supervision], officer: User) -> None:
    there = SupervisionFactory(office=officer.office, officer=officer, client__village=villages(count=2)[1])
    VisitFactory(supervision=cases[1], overdue=True)
    VisitFactory(supervision=there, planned_on=officer.office_today() + timedelta(days=1))
    assert places_found(browse, officer, due="1") == [cases[1].client.village.name]
    page = browse(officer).get(f"{page_of(cases[0])}&due=1")
    assert [row.supervision for row in page.context["rows"]] == [cases[1]]
    assert [(tab.label, tab.count) for tab in page.context["tabs"]] == [("Semua", 3), ("Jatuh tempo", 1)]
    empty = browse(officer).get(f"{page_of(there)}&due=1")
    assert "Tidak ada yang jatuh tempo di sini" in empty.text


def test_what_was_typed_among_the_due_keeps_what_was_typed_among_all(
    browse: Any, cases: list[Supervision], officer: User
) -> None:
    VisitFactory(supervision=cases[1], overdue=True)
    browser = browse(officer)
    kept = trip_data(cases, sent(cases[0], findings="Belum selesai."), save_draft="1")
    browser.post(page_of(cases[0]), kept)
    browser.post(f"{page_of(cases[0])}&due=1", trip_data([cases[1]], sent(cases[1])))
    row = browser.get(page_of(cases[0])).context["rows"]
    assert "Belum selesai." in {form.initial.get("findings") for form in row}
