"""The number of queries of a page does not grow with the number of rows on it."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import reverse

from accounts.models import Role
from tests.architecture.crowd import crowd
from tests.architecture.world import HERE, World, build_world
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.contact import GuarantorFactory
from tests.factories.guidance import ConditionFactory
from tests.factories.transfer import TransferFactory

PAGES = [
    (Role.OFFICER, "/"),
    (Role.OFFICER, "/clients/"),
    (Role.OFFICER, "/clients/?q=sudirja"),
    (Role.OFFICER, "/visits/"),
    (Role.OFFICER, "/report-ins/"),
    (Role.OFFICER, "/report-ins/counter/"),
    (Role.OFFICER, "/visits/?tab=done"),
    (Role.OFFICER, "/visits/trip/"),
    (Role.OFFICER, "{client}"),
    (Role.OFFICER, "/inquiries/"),
    (Role.HEAD, "/inquiries/?tab=running"),
    (Role.HEAD, "/transfers/"),
    (Role.HEAD, "/caseload/"),
    (Role.OFFICER, "/concerns/"),
    (Role.OFFICER, "/stages/"),
    (Role.HEAD, "/concerns/?tab=late"),
    (Role.HEAD, "/endings/outcomes/?tab=guided"),
    (Role.VILLAGE_HEAD, "/village/concerns/"),
    (Role.OFFICER, "/sentences/"),
    (Role.OFFICER, "/sentences/?outlook=risk&officer=mine"),
    (Role.HEAD, "/sentences/?outlook=green&state=open"),
    (Role.OFFICER, "/sentences/verify/"),
    (Role.OFFICER, "/sentences/absences/"),
    (Role.HEAD, "/sentences/absences/?tab=makeup"),
    (Role.HEAD, "/sentences/defaults/"),
    (Role.OFFICER, "/sites/"),
    (Role.OFFICER, "/villages/coverage/?tab=all"),
    (Role.NATIONAL, "/villages/coverage/"),
    (Role.OFFICER, "/groups/"),
    (Role.NATIONAL, "/groups/?tab=all"),
    (Role.OFFICER, "/groups/problems/"),
    (Role.OFFICER, "/outreach/"),
    (Role.OFFICER, "/outreach/results/"),
    (Role.NATIONAL, "/outreach/results/"),
    (Role.HEAD, "/outreach/measures/"),
    (Role.OFFICER, "/offers/"),
    (Role.HEAD, "/questionnaires/"),
    (Role.OFFICER, "/agreements/"),
    (Role.OFFICER, "/commitments/"),
    (Role.OFFICER, "/meetings/"),
    (Role.OFFICER, "/follow-ups/"),
    (Role.OFFICER, "/foster-villages/"),
    (Role.OFFICER, "/foster-villages/checks/"),
    (Role.HEAD, "/foster-villages/checks/made/"),
    (Role.HEAD, "/caseload/cases/?officer=none"),
    (Role.HEAD, "/reminders/rules/"),
    (Role.OFFICER, "{programme}"),
    (Role.REGIONAL, "{programme}"),
    (Role.OFFICER, "{course}"),
    (Role.OFFICER, "/findings/"),
    (Role.OFFICER, "/findings/sources/"),
    (Role.OFFICER, "/findings/quotes/"),
    (Role.REGIONAL, "/agreements/?tab=all"),
    (Role.NATIONAL, "/commitments/?tab=all"),
    (Role.OFFICER, "/reminders/"),
    (Role.OFFICER, "/reminders/by-hand/"),
    (Role.OFFICER, "/reminders/not-sent/"),
    (Role.HEAD, "/reminders/not-sent/"),
    (Role.REGISTRAR, "/"),
    (Role.REGISTRAR, "/clients/"),
    (Role.HEAD, "/"),
    (Role.HEAD, "/clients/"),
    (Role.HEAD, "/dashboard/"),
    (Role.HEAD, "/reports/"),
    (Role.HEAD, "/reports/returns/"),
    (Role.HEAD, "{sent}"),
    (Role.HEAD, "{draft}"),
    (Role.HEAD, "{counted}"),
    (Role.REGIONAL, "/reports/returns/"),
    (Role.NATIONAL, "/reports/returns/"),
    (Role.REGIONAL, "/reports/returns/consolidated/2026-10/"),
    (Role.HEAD, "/access-log/"),
    (Role.REGIONAL, "/dashboard/"),
    (Role.REGIONAL, "/outreach/"),
    (Role.REGIONAL, "/sites/"),
    (Role.NATIONAL, "/dashboard/"),
    (Role.VILLAGE_HEAD, "/village/"),
    (Role.PROSECUTOR, "/sentences/"),
    (Role.PROSECUTOR, "/sentences/?outlook=late"),
    (Role.ADMINISTRATOR, "/people/"),
    (Role.ADMINISTRATOR, "/offices/"),
    (Role.HEAD, "/villages/successions/?tab=settled"),
    (Role.ADMINISTRATOR, "/villages/?q=sidomulyo"),
]


def queries(browser: Client, address: str) -> list[str]:
    """The queries of one page, without the savepoints of the test itself."""
    browser.get(address)  # a first visit writes the access log
    with CaptureQueriesContext(connection) as captured:
        assert browser.get(address).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


def counts(world: World) -> dict[tuple[Role, str], int]:
    """The number of queries of every page."""
    browsers = {role: Client() for role in Role}
    for role, browser in browsers.items():
        browser.force_login(world.people[role])
    file = reverse("clients:client_detail", args=[world.rows["client"].public_id])  # type: ignore[attr-defined]
    named = {
        "client": file,
        "programme": reverse("programs:foster_detail", args=[world.rows["foster"].public_id]),  # type: ignore[attr-defined]
        "sent": reverse("reports:return_detail", args=[world.office.public_id, date(2026, 10, 1)]),
        "draft": reverse("reports:return_detail", args=[world.office.public_id, world.office.today().replace(day=1)]),
        "counted": reverse("reports:return_rows", args=[world.office.public_id, world.office.today().replace(day=1)])
        + "?figure=T1.closing",
        "course": reverse("programs:course_detail", args=[world.rows["course"].public_id]),  # type: ignore[attr-defined]
    }
    return {(role, page): len(queries(browsers[role], page.format(**named))) for role, page in PAGES}


def enlarge_the_file(world: World, count: int) -> None:
    """More of what the page of one client shows."""
    case = world.rows["supervision"]
    settled = case.report_ins.count()  # type: ignore[attr-defined]
    for number in range(settled, settled + count):
        VisitFactory(supervision=case, held=True)
        ReportInFactory(supervision=case, missed=True, due_on=world.office.today() - timedelta(days=40 + number))
        ConditionFactory(supervision=case)
        GuarantorFactory(client=world.rows["client"])
        TransferFactory(to_office=world.office)


@pytest.mark.django_db
@override_settings(USERSESSIONS_TRACK_ACTIVITY=False)  # noted by the clock, on whichever page comes next
def test_no_page_asks_more_for_more_rows() -> None:
    """From three of everything to ten: lists, figures, home pages and a client's file."""
    world = build_world(*HERE)
    # The officer's search finds some from the start: a list that is empty asks for less.
    SupervisionFactory.create_batch(
        2, office=world.office, officer=world.people[Role.OFFICER], client__name="Sudirja Wanaputra"
    )
    crowd(world, 2)
    enlarge_the_file(world, 2)
    few = counts(world)
    crowd(world, 7)
    enlarge_the_file(world, 7)
    many = counts(world)
    assert not {page: (few[page], many[page]) for page in few if many[page] > few[page]}
