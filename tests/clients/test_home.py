"""Today's work: every figure is the number of rows of the list it links to."""

from datetime import timedelta
from typing import Any

import pytest

from accounts.models import User
from clients.models import Supervision
from tests.factories.accounts import UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db

FIGURES = ("visit_figures", "report_in_figures", "waiting_figures", "decision_figures", "intake_figures")


@pytest.fixture
def caseload(office: Any, officer: User, colleague: User) -> None:
    """Something of everything, for two officers and for nobody."""
    today = office.today()
    for guide, count in [(officer, 2), (colleague, 3)]:
        for number in range(count):
            due, late, bare, kept = (SupervisionFactory(office=office, officer=guide) for _ in range(4))
            VisitFactory(supervision=due)
            VisitFactory(supervision=late, overdue=True)
            VisitFactory(supervision=kept, planned_on=today + timedelta(days=3))
            ReportInFactory(supervision=due)
            ReportInFactory(supervision=late, due_on=today - timedelta(days=1))
            ReportInFactory(supervision=bare, missed=True, due_on=today - timedelta(days=number + 2))
    SupervisionFactory(office=office, unassigned=True)
    SupervisionFactory(office=office, child=True, officer=officer)


def size(page: Any) -> int:
    """How many rows a list holds."""
    return int(page.context["page_obj"].paginator.count)


@pytest.mark.parametrize("role", ["officer", "head", "registrar"])
def test_the_number_is_the_list(
    browse: Any, caseload: None, officer: User, head: User, registrar: User, role: str
) -> None:
    browser = browse({"officer": officer, "head": head, "registrar": registrar}[role])
    home = browser.get("/")
    figures = [figure for name in FIGURES for figure in home.context.get(name) or []]
    figures += [figure for row in home.context.get("officers") or [] for figure in row.figures]
    figures += [home.context[name] for name in ("client_figure", "visit_figure") if home.context.get(name)]
    assert len(figures) >= 5
    assert sum(figure.number for figure in figures) > 5
    for figure in figures:
        assert size(browser.get(figure.url)) == figure.number, figure


def test_an_officer_counts_the_own_work_alone(browse: Any, caseload: None, officer: User) -> None:
    home = browse(officer).get("/")
    assert [figure.number for figure in home.context["visit_figures"]] == [2, 2, 3]
    assert [figure.number for figure in home.context["report_in_figures"]] == [2, 2, 2, 0]


def test_the_longest_wait_stands_first_and_today_keeps_a_place(browse: Any, office: Any, officer: User) -> None:
    today = office.today()
    for late in (1, 2, 3, 4, 5, 6, 17):
        case = SupervisionFactory(office=office, officer=officer)
        VisitFactory(supervision=case, planned_on=today - timedelta(days=late))
    VisitFactory(supervision=SupervisionFactory(office=office, officer=officer), planned_on=today)
    home = browse(officer).get("/")
    waits = [(today - visit.planned_on).days for visit in home.context["visits"]]
    assert waits == [17, 6, 5, 4, 3, 0]
    assert "Semua (8)" in home.text


def test_the_head_sees_each_officer(browse: Any, caseload: None, head: User, officer: User, colleague: User) -> None:
    rows = {row.name: [figure.number for figure in row.figures] for row in browse(head).get("/").context["officers"]}
    assert rows == {officer.name: [9, 2, 3, 2], colleague.name: [12, 3, 3, 3]}


def test_an_officer_without_work_sees_what_to_do(browse: Any, officer: User) -> None:
    page = browse(officer).get("/").text
    assert "Tidak ada kunjungan yang jatuh tempo" in page


@pytest.mark.parametrize(
    ("trait", "address"),
    [
        ("regional", "/dashboard/"),
        ("national", "/dashboard/"),
        ("village_head", "/village/"),
        ("prosecutor", "/sentences/"),
        ("administrator", "/people/"),
    ],
)
def test_other_roles_go_to_their_own_work(browse: Any, db: None, trait: str, address: str) -> None:
    assert browse(UserFactory(**{trait: True})).get("/").url == address


def test_a_guest_signs_in_first(client: Any, db: None) -> None:
    assert client.get("/").status_code == 302


def test_overdue_has_one_meaning(browse: Any, case: Supervision, officer: User) -> None:
    """The list of clients with a late visit, the late visits and the home page agree."""
    VisitFactory(supervision=case, overdue=True)
    browser = browse(officer)
    assert size(browser.get("/visits/?tab=overdue")) == 1
    assert size(browser.get("/clients/?attention=overdue")) == 1
    assert browser.get("/").context["visit_figures"][1].number == 1
