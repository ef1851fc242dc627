from datetime import date

import pytest
from django.db import IntegrityError, transaction

from tests.factories.reports import MonthlyReturnFactory, ReportJobFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("constraint", "values"),
    [
        ("reportjob_progress_0_to_100", {"progress": 101}),
        ("reportjob_done_has_files", {"done": True, "pdf": ""}),
        ("reportjob_done_has_files", {"done": True, "xlsx": ""}),
        ("reportjob_done_has_files", {"done": True, "expires_at": None}),
        ("reportjob_failure_has_reason", {"failed": True, "error": ""}),
    ],
)
def test_a_broken_job_is_refused(constraint: str, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        ReportJobFactory(**values)


@pytest.mark.parametrize(
    ("constraint", "values"),
    [
        ("monthlyreturn_month_is_first_day", {"month": date(2026, 10, 2)}),
        ("monthlyreturn_adds_up", {"opening": 5, "moved_in": 2, "moved_out": 1, "closing": 7}),
    ],
)
def test_a_broken_return_is_refused(constraint: str, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        MonthlyReturnFactory(**values)


def test_monthlyreturn_one_per_office_and_month() -> None:
    first = MonthlyReturnFactory()
    with pytest.raises(IntegrityError, match="monthlyreturn_one_per_office_and_month"), transaction.atomic():
        MonthlyReturnFactory(office=first.office)
