"""The list of clients: searched in any spelling, narrowed by filters, and what each row says."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.formats import date_format

from accounts.models import User
from clients.models import Supervision
from reports.exports import EXPORTS
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db


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


def test_no_filter_tells_where_a_colleagues_client_is(browse: Any, case: Any, officer: User, colleague: User) -> None:
    village = case.client.village

    def found(user: User, **query: str) -> int:
        return int(browse(user).get("/clients/", {"officer": "all", **query}).context["page_obj"].paginator.count)

    assert found(officer, village=village.name) == found(officer, district=village.district_id) == 1
    assert found(colleague, village=village.name) == 0
    for district in (village.district_id, "99.99.99"):  # neither is offered, so neither filters
        assert found(colleague, district=district) == found(colleague) == 1
    for regency in (village.district.regency_id, "73.73"):  # the head's alone
        assert found(colleague, regency=regency) == 1
    assert str(village.district_id) not in browse(colleague).get("/clients/").content.decode()


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


def test_who_keeps_the_register_reads_no_planned_visit(
    browse: Any, case: Supervision, registrar: User, head: User
) -> None:
    plan = VisitFactory(supervision=case)
    day = date_format(plan.planned_on)
    assert day in browse(head).get("/clients/").text
    page = browse(registrar).get("/clients/").text
    assert case.client.number in page
    assert day not in page
    assert "Kunjungan berikutnya" not in page
    assert "Belum dijadwalkan" not in page
    export = EXPORTS["clients"]
    ((line,),) = export.chunks_for(registrar, "")
    assert len(line) == len(export.columns_for(registrar)) == len(export.columns) - 1


def test_the_search_stands_before_everything_else(browse: Any, case: Supervision, officer: User) -> None:
    page = browse(officer).get("/clients/?kind=diversion&status=open").text
    main = page[page.index("<h1") :]
    assert main.index('type="search"') < main.index("<details") < main.index("Daftarkan klien")
    assert "2 aktif" in main
    assert "aktif</span>" not in browse(officer).get("/clients/?q=sudirja").text


@pytest.mark.parametrize(
    "path", ["/clients/", "/clients/?officer=all", "/visits/?tab=upcoming", "/report-ins/?tab=upcoming"]
)
def test_an_officers_lists_name_the_officer_of_others_alone(
    browse: Any, case: Supervision, officer: User, colleague: User, head: User, path: str
) -> None:
    """The cell stays empty for the own clients, so that the style leaves it out, and on a wide screen the column."""
    theirs = SupervisionFactory(office=case.office, officer=colleague)
    day = case.office.today() + timedelta(days=4)
    for row in (case, theirs):
        VisitFactory(supervision=row, planned_on=day)
        ReportInFactory(supervision=row, due_on=day)
    empty = '<td class="cell-officer" data-label="Pembimbing"></td>'
    shown = browse(officer).get(path).text
    rows = shown[shown.index("<tbody") :]
    assert officer.name not in rows
    assert rows.count(empty) == 1
    assert rows.count(f">{colleague.name}</td>") == ("officer=all" in path)
    everything = browse(head).get(path.replace("officer=all", "")).text
    assert f">{officer.name}</td>" in everything
    assert empty not in everything


def test_a_day_in_a_list_stays_on_one_line(browse: Any, case: Supervision, officer: User) -> None:
    VisitFactory(supervision=case, planned_on=date(2031, 12, 19))
    VisitFactory(supervision=case, held=True, occurred_at=datetime(2026, 3, 4, 7, 30, tzinfo=UTC))
    day = '<time class="text-nowrap" datetime="2031-12-19">19 Desember 2031</time>'
    assert day in browse(officer).get("/clients/").text
    moment = '<span class="text-nowrap">4 Maret 2026,</span> <span class="text-nowrap">14.30 WIB</span>'
    for tab in ("done", "held"):
        page = browse(officer).get("/visits/", {"tab": tab}).text
        assert moment in page
        assert "Catat hasil" not in page  # it has one
