"""Every named constraint of report-ins, journeys and endings that came with this part, violated once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from tests.factories.clients import ReportInFactory
from tests.factories.ending import (
    AftercareContactFactory,
    EndingWaiverFactory,
    FinalAssessmentFactory,
    TravelPermitFactory,
)
from tests.factories.report_in import ReportInPolicyFactory, UncheckedReportFactory

pytestmark = pytest.mark.django_db


def backward_journey() -> None:
    today = timezone.localdate()
    TravelPermitFactory(leaves_on=today, returns_on=today - timedelta(days=9))


def verified_but_due() -> None:
    officer = ReportInFactory().supervision.officer
    ReportInFactory(verified_at=timezone.now(), verified_by=officer)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "reportin_verified_is_reported": verified_but_due,
    "reportin_other_reporter_is_named": lambda: UncheckedReportFactory(reporter_name=""),
    "reportin_excuse_is_excused": lambda: ReportInFactory(excuse="illness"),
    "reportin_extra_is_reported": lambda: ReportInFactory(is_extra=True),
    "reportinpolicy_step_1_to_92": lambda: ReportInPolicyFactory(final_days=93),
    "reportinpolicy_early_within_month": lambda: ReportInPolicyFactory(early_days=32),
    "travelpermit_runs_forward": backward_journey,
    "travelpermit_decided_by_somebody": lambda: TravelPermitFactory(state="granted"),
    "travelpermit_refusal_has_reason": lambda: TravelPermitFactory(refused=True, note=""),
    "travelpermit_return_has_date": lambda: TravelPermitFactory(returned=True, came_back_on=None),
    "finalassessment_acceptance_1_to_5": lambda: FinalAssessmentFactory(community_acceptance=6),
    "endingwaiver_has_reason": lambda: EndingWaiverFactory(reason=""),
    "aftercare_has_text": lambda: AftercareContactFactory(text=""),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()
