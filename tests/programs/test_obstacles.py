"""Obstacles counted: by kind, by year, by office; each figure is the list it leads to."""

from datetime import UTC, datetime

import pytest

from accounts.models import User
from programs.models import Obstacle
from tests.factories.accounts import UserFactory, office
from tests.factories.events import ObstacleFactory
from tests.factories.programs import OutreachEventFactory
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db
URL = "/outreach/obstacles/"


@pytest.fixture(autouse=True)
def obstacles() -> None:
    """Three of Pangkalpinang, one of them a year before, and one of Palopo."""
    here = OutreachEventFactory(office=office(), held=True, starts_at=datetime(2026, 3, 1, 2, tzinfo=UTC))
    before = OutreachEventFactory(office=office(), held=True, starts_at=datetime(2025, 12, 31, 2, tzinfo=UTC))
    there = OutreachEventFactory(
        office=office("bapas-palopo"), held=True, starts_at=datetime(2026, 3, 1, 2, tzinfo=UTC)
    )
    for event, kind in ((here, "funds"), (here, "signal"), (before, "funds"), (there, "funds")):
        ObstacleFactory(event=event, kind=kind)


def rows(user: User, address: str) -> int:
    page = signed_in(user).get(address)
    assert page.status_code == 200
    return page.context["page_obj"].paginator.count  # type: ignore[no-any-return]


def test_S0_12_obstacles_are_counted_by_kind_and_year(client: object) -> None:  # noqa: N802
    officer = UserFactory(office=office())
    page = signed_in(officer).get(URL)
    counts = {tab["label"]: tab["count"] for tab in page.context["tabs"]}
    assert (counts["Semua"], counts["Anggaran kurang"], counts["Tanpa sinyal atau listrik"]) == (3, 2, 1)
    for tab in page.context["tabs"]:
        assert rows(officer, f"{URL}{tab['url']}") == tab["count"]
    assert rows(officer, f"{URL}?year=2026") == 2
    assert rows(officer, f"{URL}?year=2026&tab=funds") == 1


def test_the_measures_page_leads_to_exactly_what_it_counts() -> None:
    for user in (UserFactory(office=office(), head=True), UserFactory(national=True)):
        page = signed_in(user).get("/outreach/measures/", {"year": 2026})
        [figure] = [row for row in page.context["measures"].synergy if row.label == "Hambatan dicatat"]
        assert figure.number == rows(user, figure.url)
        assert figure.number == (3 if user.office is None else 2)


def test_each_office_has_its_number_and_its_rows() -> None:
    user = UserFactory(national=True)
    offices = signed_in(user).get(URL).context["offices"]
    assert {row["name"]: row["number"] for row in offices} == {office().name: 3, office("bapas-palopo").name: 1}
    for row in offices:
        assert rows(user, f"{URL}{row['url']}") == row["number"]
    assert not signed_in(UserFactory(office=office())).get(URL).context["offices"]


@pytest.mark.parametrize("query", ["year=x", "year=99999", "tab=%00", "q=%00", "office=x", "year=2026.5"])
def test_odd_queries_are_answered(query: str) -> None:
    assert signed_in(UserFactory(national=True)).get(f"{URL}?{query}").status_code == 200


def test_words_are_found() -> None:
    Obstacle.objects.filter(kind="signal").update(text="Listrik padam")
    assert rows(UserFactory(office=office()), f"{URL}?q=padam") == 1


def test_the_results_page_leads_to_exactly_what_it_counts() -> None:
    palopo = office("bapas-palopo")
    for user, query, expected in (
        (UserFactory(office=office()), {}, [2, 1]),
        (UserFactory(national=True), {}, [3, 1]),
        (UserFactory(national=True), {"office": palopo.public_id}, [1]),
        (UserFactory(national=True), {"kanwil": palopo.regional_office.code}, []),
    ):
        counts = signed_in(user).get("/outreach/results/", query).context["obstacles"]
        assert [row.number for row in counts] == expected
        assert [rows(user, row.url) for row in counts] == expected
