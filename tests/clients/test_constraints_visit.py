"""Every named constraint of visits, their outcomes, findings and files, violated once."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from clients.models import Condition, ConditionCheck, OutcomeKind
from tests.factories.attachment import AttachmentFactory
from tests.factories.clients import SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db


def two_findings() -> None:
    visit = VisitFactory(held=True)
    condition = Condition.objects.create(supervision=visit.supervision, kind="general", text="Tidak melakukan pidana")
    for kept in (True, False):
        ConditionCheck.objects.create(visit=visit, condition=condition, is_kept=kept)


def two_plans_on_a_day() -> None:
    VisitFactory(supervision=VisitFactory().supervision)


def ends_before_it_starts() -> None:
    now = timezone.now()
    VisitFactory(held=True, occurred_at=now, ended_at=now - timedelta(minutes=1))


VIOLATIONS: dict[str, Callable[[], object]] = {
    "visit_one_planned_per_day": two_plans_on_a_day,
    "visit_ends_after_start": ends_before_it_starts,
    "visit_done_has_outcome": lambda: VisitFactory(held=True, outcome=None),
    "visit_location_is_whole": lambda: VisitFactory(held=True, latitude=Decimal("-2.1"), longitude=Decimal(106)),
    "supervision_visit_days_1_to_184": lambda: SupervisionFactory(visit_every_days=185),
    "conditioncheck_once_per_visit": two_findings,
    "outcomekind_present_needs_no_excuse": lambda: OutcomeKind.objects.create(
        code="uji", label="Uji", attended=True, lawful_absence=True
    ),
    "attachment_belongs_to_one_row": lambda: AttachmentFactory(
        visit=None, supervision=(visit := VisitFactory(held=True)).supervision, uploaded_by=visit.officer
    ),
    "attachment_removal_is_explained": lambda: AttachmentFactory(removed_at=timezone.now()),
    "attachment_is_not_empty": lambda: AttachmentFactory(size=0),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()


@pytest.mark.parametrize(
    ("latitude", "longitude"), [("-12.000001", "106"), ("7.000001", "106"), ("-2", "93.999999"), ("-2", "142.000001")]
)
def test_a_location_outside_indonesia_is_refused(latitude: str, longitude: str) -> None:
    with pytest.raises(IntegrityError, match="visit_location_is_whole"), transaction.atomic():
        VisitFactory(held=True, latitude=Decimal(latitude), longitude=Decimal(longitude), accuracy_m=10)


@pytest.mark.parametrize("missing", ["latitude", "longitude", "accuracy_m"])
def test_a_location_without_one_of_its_parts_is_refused(missing: str) -> None:
    place = {"latitude": Decimal(-2), "longitude": Decimal(106), "accuracy_m": 10, missing: None}
    with pytest.raises(IntegrityError, match="visit_location_is_whole"), transaction.atomic():
        VisitFactory(held=True, **place)


def test_a_plan_has_no_end() -> None:
    with pytest.raises(IntegrityError, match="visit_ends_after_start"), transaction.atomic():
        VisitFactory(ended_at=timezone.now())


def test_several_plans_on_different_days_stand() -> None:
    visit = VisitFactory()
    VisitFactory(supervision=visit.supervision, planned_on=visit.planned_on + timedelta(days=7))
    assert visit.supervision.visits.filter(state="planned").count() == 2
