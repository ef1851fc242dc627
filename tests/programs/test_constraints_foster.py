"""Every named constraint of Desa Binaan, its courses, participants, checks and products, violated once."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from tests.factories.accounts import office
from tests.factories.foster import (
    CourseFactory,
    EnrolmentFactory,
    FosterFactory,
    OutcomeCheckFactory,
    ProductFactory,
)

pytestmark = pytest.mark.django_db


def refuses(constraint: str, factory: Any, **values: Any) -> None:
    """Asserts that the database refuses the row, naming `constraint`."""
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        factory(**values)


def test_a_village_has_one_programme_at_a_time() -> None:
    first = FosterFactory(candidate=True)
    refuses("foster_one_running_per_village", FosterFactory, village=first.village)


@pytest.mark.parametrize("over", [{"state": "graduated", "review": "Jalan sendiri."},
                                  {"state": "ended", "ended_reason": "Mitra mundur."}])  # fmt: skip
def test_a_village_may_begin_again_after_one_is_over(over: dict[str, str]) -> None:
    village = FosterFactory(**over).village
    assert FosterFactory(candidate=True, village=village).village == village


@pytest.mark.parametrize("state", ["reviewed", "graduated"])
def test_a_reviewed_programme_has_a_review(state: str) -> None:
    refuses("foster_reviewed_has_review", FosterFactory, state=state)


def test_a_programme_is_given_up_for_a_reason() -> None:
    refuses("foster_end_has_reason", FosterFactory, state="ended")


def test_a_running_programme_has_a_first_day() -> None:
    refuses("foster_running_has_start", FosterFactory, starts_on=None)


def test_a_course_runs_forward() -> None:
    today = office().today()
    refuses("course_runs_forward", CourseFactory, starts_on=today, ends_on=today - timedelta(days=1))


@pytest.mark.parametrize("values", [{"name": "Nama"}, {"client": None}, {"relation": "family"},
                                    {"relation": "resident", "client": None}])  # fmt: skip
def test_a_participant_is_a_client_or_has_a_name(values: dict[str, Any]) -> None:
    refuses("enrolment_is_client_or_named", EnrolmentFactory, **values)


def test_a_client_takes_a_course_once() -> None:
    first = EnrolmentFactory()
    refuses("enrolment_client_once_per_course", EnrolmentFactory, course=first.course, client=first.client)


def test_somebody_leaves_for_a_reason() -> None:
    refuses("enrolment_left_has_reason", EnrolmentFactory, state="left")


def test_the_number_of_meetings_is_that_of_the_sheet() -> None:
    refuses("enrolment_sheet_is_its_number", EnrolmentFactory, present_at=[1, 3], attended_sessions=3)
    EnrolmentFactory(present_at=[1, 3], attended_sessions=2)
    EnrolmentFactory(attended_sessions=3)


def test_a_month_is_checked_once() -> None:
    first = OutcomeCheckFactory()
    refuses("outcomecheck_once_per_month", OutcomeCheckFactory, enrolment=first.enrolment)


def test_checks_are_made_at_three_six_and_twelve_months() -> None:
    refuses("outcomecheck_at_3_6_12", OutcomeCheckFactory, month=4)


def test_a_product_is_in_the_catalogue_once() -> None:
    first = ProductFactory()
    refuses("product_once_per_programme", ProductFactory, programme=first.programme, name=first.name)
