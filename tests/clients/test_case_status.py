"""The facts under the name on a case file: what is running, who sees which, and where each leads."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import Office, User
from clients.case_status import StatusFact, status_facts
from clients.models import Supervision
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.guidance import ConcernFactory, RiskAssessmentFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.django_db
Browse = Callable[[User], Any]
PAGES = ["client_detail", "guidance_detail", "client_concerns", "report_in_file", "client_letters"]


def facts(user: User, case: Supervision) -> dict[str, StatusFact]:
    """The facts by what they are about."""
    return {fact.label: fact for fact in status_facts(user, case.client)}


def test_nothing_planned_is_said_and_leads_to_planning(case: Supervision, officer: User) -> None:
    shown = facts(officer, case)
    assert list(shown) == ["Kunjungan", "Wajib lapor", "Tahap dan risiko"]
    assert shown["Kunjungan"].text == "belum dijadwalkan"
    assert shown["Kunjungan"].url == reverse("clients:visit_plan", args=[case.public_id])
    assert (shown["Tahap dan risiko"].text, shown["Tahap dan risiko"].tone) == ("awal, risiko belum dinilai", "warn")


@pytest.mark.parametrize(
    ("days", "is_near", "tone"), [(-2, True, "bad"), (0, True, "warn"), (3, True, "warn"), (4, False, "neutral")]
)
def test_the_next_visit_is_counted_down_from_three_days_before(
    case: Supervision, officer: User, days: int, is_near: bool, tone: str
) -> None:
    day = case.office.today() + timedelta(days=days)
    visit = VisitFactory(supervision=case, planned_on=day)
    VisitFactory(supervision=case, planned_on=day + timedelta(days=9))
    fact = facts(officer, case)["Kunjungan"]
    assert (fact.due_on, fact.is_near, fact.tone) == (day, is_near, tone)
    assert fact.url == reverse("clients:visit_detail", args=[visit.public_id])


@pytest.mark.parametrize(("misses", "tone"), [(1, "warn"), (3, "bad")])
def test_misses_in_a_row_come_before_the_next_day(case: Supervision, officer: User, misses: int, tone: str) -> None:
    today = case.office.today()
    ReportInFactory(supervision=case, due_on=today + timedelta(days=5))
    assert facts(officer, case)["Wajib lapor"].due_on == today + timedelta(days=5)
    for number in range(1, misses + 1):
        ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=7 * number))
    fact = facts(officer, case)["Wajib lapor"]
    assert (fact.text, fact.tone) == (f"{misses} kali tidak lapor", tone)


def test_one_open_concern_leads_to_it_and_more_to_their_list(case: Supervision, officer: User) -> None:
    ConcernFactory(supervision=case, state="settled")
    assert "Masalah" not in facts(officer, case)
    concern = ConcernFactory(supervision=case, state="summons_1")
    fact = facts(officer, case)["Masalah"]
    assert (fact.text, fact.url) == ("panggilan pertama", reverse("clients:concern_detail", args=[concern.public_id]))
    ConcernFactory(supervision=case)
    fact = facts(officer, case)["Masalah"]
    assert (fact.text, fact.url) == (
        "2 laporan terbuka",
        reverse("clients:client_concerns", args=[case.client.public_id]),
    )


def test_the_registrar_sees_no_fact_of_a_narrative(case: Supervision, registrar: User) -> None:
    VisitFactory(supervision=case, planned_on=case.office.today())
    ConcernFactory(supervision=case)
    RiskAssessmentFactory(supervision=case, level="high")
    shown = facts(registrar, case)
    assert list(shown) == ["Wajib lapor", "Tahap"]
    assert shown["Tahap"].text == "awal"


def test_a_high_risk_and_two_stages(case: Supervision, officer: User) -> None:
    SupervisionFactory(office=case.office, officer=officer, client=case.client, stage="final")
    RiskAssessmentFactory(supervision=case, level="high")
    fact = facts(officer, case)["Tahap dan risiko"]
    assert fact.tone == "bad"
    assert sorted(fact.text.removesuffix(", risiko tinggi").split(" dan ")) == ["akhir", "awal"]


def test_of_a_closed_case_only_that_it_ended(office: Office, officer: User) -> None:
    case = SupervisionFactory(office=office, officer=officer, closed=True)
    RiskAssessmentFactory(supervision=case, level="high")
    ReportInFactory(supervision=case, missed=True, due_on=office.today() - timedelta(days=7))
    (fact,) = status_facts(officer, case.client)
    assert (fact.label, fact.text, fact.due_on) == ("Bimbingan", "selesai", case.closed_on)


def test_a_client_without_a_case_has_no_facts(office: Office, registrar: User) -> None:
    assert status_facts(registrar, ClientFactory(office=office)) == []


def test_an_unassigned_case_sends_the_head_to_appoint(office: Office, head: User, registrar: User) -> None:
    case = SupervisionFactory(office=office, unassigned=True)
    assert facts(head, case)["Pembimbing"].url == reverse("clients:supervision_assign", args=[case.public_id])
    assert facts(registrar, case)["Pembimbing"].url.startswith(
        reverse("clients:client_detail", args=[case.client.public_id])
    )
    assert "Kunjungan" not in facts(head, case)


def test_the_litmas_clock_that_ends_first(case: Supervision, officer: User) -> None:
    SocialInquiryFactory(office=case.office, client=case.client, state="returned", ended_reason="Berkas belum lengkap.")
    assert "Litmas" not in facts(officer, case)
    SocialInquiryFactory(office=case.office, client=case.client)
    late = SocialInquiryFactory(office=case.office, client=case.client, overdue=True)
    fact = facts(officer, case)["Litmas"]
    assert (fact.tone, fact.url) == ("bad", reverse("clients:inquiry_detail", args=[late.public_id]))
    assert fact.text.startswith("lewat ")


def test_a_restricted_client_tells_a_colleague_nothing(case: Supervision, colleague: User, stranger: User) -> None:
    assert status_facts(stranger, case.client) == []
    RestrictionFactory(client=case.client)
    assert status_facts(colleague, case.client) == []


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_the_file_shows_them(case: Supervision, officer: User, browse: Browse, name: str) -> None:
    VisitFactory(supervision=case, planned_on=case.office.today() - timedelta(days=4))
    text = browse(officer).get(reverse(f"clients:{name}", args=[case.client.public_id])).text
    assert text.count("case-status-label") == 3
    assert "Terlambat 4 hari" in text


def test_they_ask_as_often_for_a_full_file(case: Supervision, officer: User) -> None:
    counts = []
    for more in (1, 8):
        for number in range(more):
            VisitFactory(supervision=case, planned_on=case.office.today() + timedelta(days=more + number))
            ConcernFactory(supervision=case)
            SocialInquiryFactory(office=case.office, client=case.client)
            SupervisionFactory(office=case.office, officer=officer, client=case.client)
        with CaptureQueriesContext(connection) as captured:
            status_facts(officer, case.client)
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 6
