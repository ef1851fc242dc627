from datetime import date

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from reports.models import CountedRows
from tests.factories.clients import SupervisionFactory
from tests.factories.reports import CorrectionFactory, MonthlyReturnFactory, ReportJobFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("constraint", "values"),
    [
        ("reportjob_progress_0_to_100", {"progress": 101}),
        ("reportjob_done_has_files", {"done": True, "pdf": ""}),
        ("reportjob_done_has_files", {"done": True, "xlsx": ""}),
        ("reportjob_done_has_files", {"done": True, "expires_at": None}),
        ("reportjob_done_has_files", {"export": True, "done": True, "csv": ""}),
        ("reportjob_done_has_files", {"export": True, "done": True, "csv": "reports/uji/daftar.csv", "xlsx": ""}),
        ("reportjob_failure_has_reason", {"failed": True, "error": ""}),
        ("reportjob_return_names_office", {"office": None}),
        ("reportjob_export_has_reason", {"export": True, "reason": ""}),
    ],
)
def test_a_broken_job_is_refused(constraint: str, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        ReportJobFactory(**values)


@pytest.mark.parametrize("state", [{}, {"running": True}])
def test_reportjob_one_pending_per_person_and_kind(state: dict[str, bool]) -> None:
    first = ReportJobFactory(**state)
    ReportJobFactory(requested_by=first.requested_by, export=True)
    ReportJobFactory(requested_by=first.requested_by, cancelled=True)
    with pytest.raises(IntegrityError, match="reportjob_one_pending_per_person_and_kind"), transaction.atomic():
        ReportJobFactory(requested_by=first.requested_by)


@pytest.mark.parametrize(
    ("constraint", "values"),
    [
        ("monthlyreturn_month_is_first_day", {"month": date(2026, 10, 2)}),
        ("monthlyreturn_adds_up", {"opening": 5, "moved_in": 2, "moved_out": 1, "closing": 7}),
        ("monthlyreturn_opens_where_last_closed", {"carried_over": 4, "corrected": 0, "opening": 5, "closing": 5}),
        ("monthlyreturn_opens_where_last_closed", {"carried_over": None, "corrected": 1}),
        ("monthlyreturn_submitted_by_somebody", {"submitted": True, "submitted_by": None}),
        ("monthlyreturn_submitted_by_somebody", {"submitted": True, "submitted_at": None}),
        ("monthlyreturn_returned_with_reason", {"returned": True, "returned_reason": ""}),
        ("monthlyreturn_returned_with_reason", {"returned": True, "returned_by": None}),
        ("monthlyreturn_accepted_by_somebody", {"accepted": True, "accepted_at": None}),
        ("monthlyreturn_accepted_by_somebody", {"accepted": True, "state": "submitted"}),
        ("monthlyreturn_locked_has_time", {"locked": True, "locked_at": None}),
        ("monthlyreturn_locked_has_time", {"accepted": True, "locked_at": timezone.now()}),
    ],
)
def test_a_broken_return_is_refused(constraint: str, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        MonthlyReturnFactory(**values)


def test_monthlyreturn_one_per_office_and_month() -> None:
    first = MonthlyReturnFactory()
    with pytest.raises(IntegrityError, match="monthlyreturn_one_per_office_and_month"), transaction.atomic():
        MonthlyReturnFactory(office=first.office)


def test_monthlyreturn_accepted_by_another() -> None:
    sent = MonthlyReturnFactory(submitted=True)
    with pytest.raises(IntegrityError, match="monthlyreturn_accepted_by_another"), transaction.atomic():
        MonthlyReturnFactory(accepted=True, submitted_by=sent.submitted_by, accepted_by=sent.submitted_by)


@pytest.mark.parametrize("state", ["submitted", "accepted", "locked"])
def test_the_database_keeps_the_figures_of_a_sent_return(state: str) -> None:
    sent = MonthlyReturnFactory(**{state: True})
    with pytest.raises(InternalError, match="Cannot update"), transaction.atomic():
        type(sent).objects.filter(pk=sent.pk).update(opening=1, closing=1)
    with pytest.raises(InternalError, match="Cannot delete"), transaction.atomic():
        type(sent).objects.filter(pk=sent.pk).delete()


def test_what_a_return_counted_is_never_rewritten() -> None:
    rows = CountedRows.objects.create(monthly_return=MonthlyReturnFactory(submitted=True), rows={})
    with pytest.raises(InternalError, match="Cannot update or delete"), transaction.atomic():
        CountedRows.objects.filter(pk=rows.pk).update(rows={"T1.opening:x": [1]})


def test_returncorrection_once_per_case() -> None:
    correction = CorrectionFactory()
    with pytest.raises(IntegrityError, match="returncorrection_once_per_case"), transaction.atomic():
        CorrectionFactory(monthly_return=correction.monthly_return, case=correction.case)


def test_returncorrection_has_reason() -> None:
    with pytest.raises(IntegrityError, match="returncorrection_has_reason"), transaction.atomic():
        CorrectionFactory(case=SupervisionFactory(), reason="")
