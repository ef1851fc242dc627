"""The counter says whom a tap ticked off and takes it back in the same breath; opening the counter is logged."""

from typing import Any

import pytest
from django.urls import reverse

from accounts.models import AccessEvent, User
from clients.models import ReportIn, Supervision
from tests.factories.clients import ReportInFactory, SupervisionFactory

pytestmark = pytest.mark.django_db
COUNTER = "/report-ins/counter/"


def tick(browser: Any, case: Supervision, **headers: str) -> Any:
    address = reverse("clients:report_in_arrive", args=[case.client.public_id])
    return browser.post(address, follow=not headers, **headers)


def undo(browser: Any, report: ReportIn, *also: ReportIn, **headers: str) -> Any:
    address = reverse("clients:report_in_take_back", args=[report.public_id])
    return browser.post(address, {"also": [str(row.public_id) for row in also]}, follow=not headers, **headers)


def reported(case: Supervision) -> list[ReportIn]:
    return list(case.report_ins.filter(state=ReportIn.State.REPORTED))


@pytest.mark.parametrize("headers", [{}, {"HTTP_HX_REQUEST": "true"}], ids=["page", "htmx"])
def test_the_message_of_a_tap_undoes_it(
    browse: Any, case: Supervision, registrar: User, headers: dict[str, str]
) -> None:
    ReportInFactory(supervision=case)
    browser = browse(registrar)
    page = tick(browser, case, **headers)
    assert f"{case.client.safe_label} sudah dicatat lapor." in page.text
    assert f"Urungkan lapor: {case.client.safe_label}" in page.text
    (report,) = reported(case)
    page = undo(browser, report, **headers)
    assert f"Lapor {case.client.safe_label} dibatalkan." in page.text
    assert "Urungkan lapor" not in page.text
    assert reported(case) == []


def test_one_undo_takes_back_every_case_that_the_tap_settled(browse: Any, case: Supervision, registrar: User) -> None:
    second = SupervisionFactory(office=case.office, officer=case.officer, client=case.client)
    for each in (case, second):
        ReportInFactory(supervision=each)
    browser = browse(registrar)
    page = tick(browser, case)
    tap = page.context["tap"]
    assert {report.supervision_id for report in tap.reports} == {case.pk, second.pk}
    undo(browser, tap.reports[0], *tap.reports[1:])
    assert [*reported(case), *reported(second)] == []


def test_also_reaches_no_other_client(browse: Any, case: Supervision, registrar: User) -> None:
    other = SupervisionFactory(office=case.office)
    for each in (case, other):
        ReportInFactory(supervision=each)
        tick(browse(registrar), each)
    undo(browse(registrar), reported(case)[0], reported(other)[0])
    assert reported(case) == []
    assert len(reported(other)) == 1


def test_what_a_colleague_ticked_is_not_offered_as_the_own_tap(
    browse: Any, case: Supervision, registrar: User, colleague: User
) -> None:
    ReportInFactory(supervision=case)
    tick(browse(colleague), case)
    page = browse(registrar).get(COUNTER, {"ticked": str(case.client.public_id)})
    assert page.context["tap"] is None


@pytest.mark.parametrize("ticked", ["x", "\x00", "1" * 4000, "00000000-0000-4000-8000-000000000000"])
def test_a_strange_address_shows_the_counter(browse: Any, registrar: User, ticked: str) -> None:
    assert browse(registrar).get(COUNTER, {"ticked": ticked}).status_code == 200


def test_strange_rows_beside_the_first_change_nothing(browse: Any, case: Supervision, registrar: User) -> None:
    ReportInFactory(supervision=case)
    tick(browse(registrar), case)
    address = reverse("clients:report_in_take_back", args=[reported(case)[0].public_id])
    assert browse(registrar).post(address, {"also": ["x", "\x00", "😀"]}).status_code == 302
    assert reported(case) == []


def test_opening_the_list_is_logged_once_and_ticking_is_not(browse: Any, case: Supervision, registrar: User) -> None:
    ReportInFactory(supervision=case)
    browser = browse(registrar)
    browser.get(COUNTER)
    tick(browser, case)
    browser.get(COUNTER, {"q": "a"}, HTTP_HX_REQUEST="true")
    (event,) = AccessEvent.objects.filter(action="list")
    assert (event.actor_id, event.subject_label) == (registrar.pk, case.office.name)
    assert event.subject_office_code == case.office.code
    browser.get(COUNTER, {"q": "1971010101900001"})
    assert "1971010101900001" not in AccessEvent.objects.filter(action="list").latest("at").reason
