"""Each named constraint of plans and concerns, violated once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.utils import InternalError
from django.utils import timezone

from clients.models import Concern, ConcernStep
from tests.factories.guidance import (
    ActivityFactory,
    ConcernFactory,
    ConcernStepFactory,
    ConditionFactory,
    GoalFactory,
    NeedFactory,
    RiskAssessmentFactory,
)

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def same_condition() -> None:
    condition = ConditionFactory()
    ConditionFactory(supervision=condition.supervision, text=condition.text)


def same_assessment() -> None:
    assessment = RiskAssessmentFactory()
    RiskAssessmentFactory(supervision=assessment.supervision)


def two_first_summonses() -> None:
    step = ConcernStepFactory(summons=True)
    ConcernStepFactory(summons=True, concern=step.concern)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "condition_once_per_case": same_condition,
    "riskassessment_once_a_day": same_assessment,
    "riskassessment_after_consent": lambda: RiskAssessmentFactory(consent_on=NOW.date() + timedelta(5)),
    "need_met_after_noted": lambda: NeedFactory(met_on=NOW.date() - timedelta(5)),
    "goal_closed_has_date": lambda: GoalFactory(state="reached"),
    "goal_dropped_has_reason": lambda: GoalFactory(state="dropped", closed_on=NOW.date()),
    "activity_progress_0_to_100": lambda: ActivityFactory(progress=101),
    "concern_pursued_names_case": lambda: ConcernFactory(unlinked=True, state="warning"),
    "concern_case_names_client": lambda: ConcernFactory(client=None),
    "concern_answer_has_text": lambda: ConcernFactory(answered_at=NOW, answer="Sudah ditangani."),
    "concernstep_summons_has_time": lambda: ConcernStepFactory(kind="summons_1"),
    "concernstep_only_summons_are_answered": lambda: ConcernStepFactory(has_appeared=True),
    "concernstep_each_summons_once": two_first_summonses,
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()


def test_a_step_is_never_deleted() -> None:
    step = ConcernStepFactory()
    with pytest.raises((InternalError, IntegrityError), match=r"[Cc]annot delete"), transaction.atomic():
        step.delete()
    assert ConcernStep.objects.filter(pk=step.pk).exists()


def test_an_open_concern_without_a_client_may_be_settled() -> None:
    assert ConcernFactory(unlinked=True, state=Concern.State.SETTLED).pk
