"""Every named constraint of the caseload, violated once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from clients.models import Assignment, ClientSequence, Supervision
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def two_assignments() -> None:
    case = SupervisionFactory()
    Assignment.objects.create(supervision=case, officer=case.officer, assigned_by=case.officer)


def backward_assignment() -> None:
    case = SupervisionFactory(assignment=False)
    Assignment.objects.create(
        supervision=case, officer=case.officer, assigned_by=case.officer, since=NOW, until=NOW - timedelta(1)
    )


def same_register_no() -> None:
    case = SupervisionFactory(register_no="A/1")
    SupervisionFactory(register_no="A/1", office=case.office)


def same_sequence() -> None:
    client = ClientFactory()
    for _ in range(2):
        ClientSequence.objects.create(office=client.office, year=2026)


def two_plans() -> None:
    VisitFactory(supervision=VisitFactory().supervision)


def two_open_duties() -> None:
    duty = ReportInFactory()
    ReportInFactory(supervision=duty.supervision, due_on=duty.due_on + timedelta(1))


def two_duties_on_a_day() -> None:
    duty = ReportInFactory(missed=True)
    ReportInFactory(supervision=duty.supervision, due_on=duty.due_on)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "client_sex_known": lambda: ClientFactory(sex="X"),
    "client_has_name": lambda: ClientFactory(name=""),
    "clientsequence_one_per_office_and_year": same_sequence,
    "supervision_register_no_once": same_register_no,
    "supervision_ends_after_start": lambda: SupervisionFactory(starts_on=NOW.date(), ends_on=NOW.date() - timedelta(1)),
    "supervision_active_has_officer": lambda: SupervisionFactory(officer=None),
    "supervision_closed_has_date": lambda: SupervisionFactory(status=Supervision.Status.COMPLETED),
    "supervision_child_programme_for_child": lambda: SupervisionFactory(kind="diversion"),
    "supervision_adult_sentence_for_adult": lambda: SupervisionFactory(child=True, kind="social_work_sentence"),
    "supervision_report_in_days_1_to_92": lambda: SupervisionFactory(report_in_days=93),
    "assignment_one_open_per_supervision": two_assignments,
    "assignment_runs_forward": backward_assignment,
    "visit_outcome_is_complete": lambda: VisitFactory(held=True, findings=""),
    "visit_cancellation_has_reason": lambda: VisitFactory(state="cancelled"),
    "visit_one_planned_per_day": two_plans,
    "visit_acceptance_1_to_5": lambda: VisitFactory(held=True, community_acceptance=6),
    "reportin_once_per_day": two_duties_on_a_day,
    "reportin_one_open_per_supervision": two_open_duties,
    "reportin_outcome_is_complete": lambda: ReportInFactory(excused=True, note=""),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()


def test_a_childs_case_protects_the_client() -> None:
    client = ClientFactory(is_child=False)
    SupervisionFactory(child=True, client=client, office=client.office)
    client.refresh_from_db()
    assert client.is_child
