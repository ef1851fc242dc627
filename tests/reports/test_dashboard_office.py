"""The head's own parts of the dashboard: every figure is the list it links to, and nobody else has them."""

from datetime import datetime, time, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import LegalSetting, Office, User
from clients.models import Client as Person
from reports.actions.monthly_return import DUE_DAY
from reports.dashboard.page import DashboardPage
from reports.dashboard.section import Cell
from sentences.models import WorkPlan
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.agreement import AgreementFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.guidance import RiskAssessmentFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
DASHBOARD = reverse("reports:dashboard")
OWN = ("week", "waiting-hours", "reach", "officer-kinds", "gaps")


def work(where: Office, officer: User) -> None:
    """Some of everything in the hands of one officer, with something due on each day of the week."""
    today = where.today()
    case = SupervisionFactory(office=where, officer=officer, ends_on=today + timedelta(days=2))
    SupervisionFactory(office=where, officer=officer, client=case.client, kind="assimilation")
    child = SupervisionFactory(office=where, officer=officer, child=True)
    RiskAssessmentFactory(supervision=case, level="high")
    VisitFactory(supervision=case, overdue=True)
    VisitFactory(supervision=case, held=True)
    VisitFactory(supervision=child, not_met=True)
    ReportInFactory(supervision=case, reported=True, due_on=today - timedelta(days=40))
    ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=10))
    ReportInFactory(supervision=case, due_on=today + timedelta(days=3))
    ReportInFactory(supervision=child, reported=True, is_extra=True, due_on=today - timedelta(days=5))
    TravelPermitFactory(supervision=case, granted=True, returns_on=today + timedelta(days=4))
    inquiry = SocialInquiryFactory(office=where, officer=officer)
    inquiry.due_at = datetime.combine(today + timedelta(days=1), time(23, 30), tzinfo=where.zone)
    inquiry.save(update_fields=["due_at"])
    AgreementFactory(office=where, ends_on=today + timedelta(days=5))
    sentence = SentenceFactory(supervision__office=where, supervision__officer=officer, state="placed")
    placement = PlacementFactory(sentence=sentence)
    for weekday in range(1, 8):
        WorkPlan.objects.create(
            sentence=sentence, weekday=weekday, starts_at="08:00", minutes=240, since=sentence.starts_on, set_by=officer
        )
    for days, more in ((1, {}), (5, {}), (9, {}), (6, {"confirmed": True})):
        WorkSessionFactory(placement=placement, day=today - timedelta(days=days), **more)
    for until in (15, 0):  # day 150 of 180 or the same share, and the last day
        begun = today + timedelta(days=until - 90)
        SentenceFactory(
            supervision__office=where, supervision__officer=officer, starts_on=begun, period_days=90,
            judgment_on=begun - timedelta(days=9), consent_on=begun - timedelta(days=9),
        )  # fmt: skip
    SupervisionFactory(office=where, unassigned=True)


def page_of(client: Client, user: User, **query: str) -> DashboardPage:
    client.force_login(user)
    response = client.get(DASHBOARD, query)
    assert response.status_code == 200
    page: DashboardPage = response.context["page"]
    return page


def test_each_figure_of_the_office_is_the_list_it_links_to(client: Client) -> None:
    head = UserFactory(head=True)
    work(head.office, UserFactory(office=head.office))
    UserFactory(office=head.office)
    elsewhere = OfficeFactory()
    work(elsewhere, UserFactory(office=elsewhere))
    counted: dict[str, set[str]] = {}
    page = page_of(client, head, period="12")
    for slug in OWN:
        for row in page.section(slug).lines:
            for cell in row.cells:
                if not cell.value or cell.key in {"", "monthly"}:
                    continue
                found = client.get(cell.url)
                assert found.context["page_obj"].paginator.count == cell.value, (slug, row.label, cell)
                counted.setdefault(slug, set()).add(cell.key)
    assert counted["week"] == {
        *("inquiries", "report_ins", "endings", "returns", "work", "late", "last", "agreements"),
    }  # fmt: skip
    assert counted["waiting-hours"] == {"host_3", "host_7", "host_old", "check_7"}
    assert counted["reach"] == {
        *("clients", "children", "high", "met", "not_met", "kept", "asked", "inquiries", "district"),
    }  # fmt: skip
    assert {"gap_phone", "gap_officer", "gap_place"} <= counted["gaps"]
    busy, *_, idle = sorted(page.section("reach").rows, key=lambda row: -(row.cells[0].value or 0))
    of = {cell.key: cell.value for cell in busy.cells}
    assert (of["clients"], of["children"], of["met"], of["not_met"]) == (5, 1, 1, 4)
    assert (of["kept"], of["asked"]) == (1, 2)
    assert {cell.value for cell in idle.cells} == {0, None}


def test_no_part_counts_whom_the_lists_hide_from_the_head(client: Client) -> None:
    """Else the difference tells the head what becomes of somebody kept from this head."""
    head = UserFactory(head=True)
    work(head.office, UserFactory(office=head.office))
    parts = ("trends", "outcomes", "hours-details", "week", "waiting-hours", "officers", "reach")

    def told() -> dict[str, set[object]]:
        page = page_of(client, head, period="12")
        without_client = {"agreements", "monthly", "inquiries"}  # the Litmas of somebody not registered yet
        return {
            slug: {
                cell.value for row in page.section(slug).lines for cell in row.cells if cell.key not in without_client
            }
            - {0, None}
            for slug in parts
        }

    assert all(told().values())
    for person in Person.objects.all():
        RestrictionFactory(client=person, kind="related", excluded=head)
    assert told() == {slug: set() for slug in parts}


def test_the_monthly_return_is_due_on_its_day(client: Client) -> None:
    head = UserFactory(head=True)
    LegalSetting.objects.filter(key=DUE_DAY).update(value=str(head.office.today().day))

    def cells() -> list[Cell]:
        rows = page_of(client, head).section("week").rows
        return next(row.cells for row in rows if row.label == "Laporan bulanan")

    assert [cell.value for cell in cells()][:2] == [0, 0]  # the office did not use the portal last month
    SupervisionFactory(office=head.office, registered_at=timezone.now() - timedelta(days=70))
    assert [cell.value for cell in cells()][:2] == [1, 0]
    assert client.get(cells()[0].url).status_code == 200


def test_only_the_head_has_these_parts(client: Client) -> None:
    office = UserFactory(head=True).office
    for person in ({"regional": True, "regional_office": office.regional_office}, {"national": True}):
        page = page_of(client, UserFactory(**person), bapas=str(office.public_id))
        assert not {section.slug for section in page.sections} & set(OWN)


def test_the_number_of_queries_does_not_grow_with_the_officers(client: Client) -> None:
    head = UserFactory(head=True)
    counts = []
    for more in (1, 4):
        for _ in range(more):
            officer = UserFactory(office=head.office)
            VisitFactory(supervision=SupervisionFactory(office=head.office, officer=officer), held=True)
        page_of(client, head)
        with CaptureQueriesContext(connection) as queries:
            client.get(DASHBOARD)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 140
