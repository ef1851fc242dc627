"""Every named constraint and trigger of questionnaires, surveys and sheets, violated once."""

import uuid
from typing import Any

import pytest
from django.db import InternalError, transaction
from django.utils import timezone

from programs.models import Answer, Questionnaire, Response
from tests.factories.accounts import UserFactory
from tests.factories.questionnaire import (
    QuestionFactory,
    QuestionnaireFactory,
    ResponseFactory,
    SurveyFactory,
    finish,
    validated,
)
from tests.programs.test_constraints import refuses

pytestmark = pytest.mark.django_db


def stops(trigger: str, change: Any) -> None:
    """Asserts that a trigger refuses what `change` does."""
    with pytest.raises(InternalError, match=trigger), transaction.atomic():
        change()


def test_a_version_exists_once() -> None:
    first = QuestionnaireFactory(draft=True)
    refuses("questionnaire_version_once", QuestionnaireFactory, code=first.code)


def test_a_validated_version_says_who_and_how() -> None:
    refuses("questionnaire_validated_by_somebody", QuestionnaireFactory, state="validated")


def test_a_place_in_the_order_is_taken_once() -> None:
    first = QuestionFactory()
    refuses("question_position_once", QuestionFactory, questionnaire=first.questionnaire, position=first.position)


@pytest.mark.parametrize("values", [{"is_true": None}, {"is_reversed": True}, {"kind": "stigma", "is_true": True}])
def test_a_statement_on_knowledge_has_a_key(values: dict[str, Any]) -> None:
    refuses("question_knowledge_has_key", QuestionFactory, **values)


def test_a_questionnaire_is_used_once_at_an_event() -> None:
    first = SurveyFactory()
    refuses("survey_once_per_event", SurveyFactory, event=first.event, questionnaire=first.questionnaire)


@pytest.mark.parametrize("values", [{"open_phase": "pre"}, {"closes_at": timezone.now()}])
def test_an_open_survey_shuts_some_time(values: dict[str, Any]) -> None:
    refuses("survey_open_until_some_time", SurveyFactory, **values)


def test_a_finished_survey_is_shut_and_says_by_whom() -> None:
    name = "survey_finished_by_somebody_and_shut"
    refuses(name, SurveyFactory, finished_at=timezone.now())
    refuses(name, SurveyFactory, finished_by=UserFactory())
    refuses(name, SurveyFactory, finished=True, open=True)


def test_one_sheet_for_each_code_and_phase() -> None:
    first = ResponseFactory(pair_code="a" * 64)
    refuses("response_once_per_code_and_phase", ResponseFactory, survey=first.survey, pair_code="a" * 64)
    ResponseFactory(survey=first.survey, pair_code="a" * 64, phase="post")
    ResponseFactory(survey=first.survey)
    ResponseFactory(survey=first.survey)


def test_paper_names_who_typed_it_and_a_phone_nobody() -> None:
    refuses("response_paper_was_typed", ResponseFactory, source="paper")
    refuses("response_paper_was_typed", ResponseFactory, typed_by=UserFactory())


def test_a_complete_sheet_has_a_score() -> None:
    refuses("response_complete_has_score", ResponseFactory, knowledge=None, acceptance=None)


def test_a_statement_is_answered_once_and_by_five_at_most() -> None:
    sheet = ResponseFactory()
    question = sheet.survey.questionnaire.questions.first()
    Answer.objects.create(response=sheet, question=question, value=1)
    refuses("answer_once_per_question", Answer.objects.create, response=sheet, question=question, value=1)
    other = sheet.survey.questionnaire.questions.last()
    refuses("answer_at_most_5", Answer.objects.create, response=sheet, question=other, value=6)


def test_an_answer_never_changes() -> None:
    sheet = ResponseFactory()
    answer = Answer.objects.create(response=sheet, question=sheet.survey.questionnaire.questions.first(), value=1)
    stops("Cannot update", lambda: Answer.objects.filter(pk=answer.pk).update(value=0))


@pytest.mark.parametrize(
    "change", [{"title": "Lain"}, {"state": "draft"}, {"validation_note": "Lain"}, {"version": 7}, {"code": "lain"}]
)
def test_a_validated_version_never_changes(change: dict[str, Any]) -> None:
    version = validated()
    stops("questionnaire_settled_stays", lambda: Questionnaire.objects.filter(pk=version.pk).update(**change))
    stops("question_only_in_a_draft|questionnaire_settled_stays", version.delete)


def test_a_validated_version_may_only_go_out_of_use_and_not_come_back() -> None:
    version = Questionnaire.objects.filter(pk=validated().pk)
    version.update(state="retired")
    stops("questionnaire_settled_stays", lambda: version.update(state="validated"))


def test_the_statements_of_a_validated_version_never_change() -> None:
    version = validated()
    first = version.questions.first()
    stops("question_only_in_a_draft", lambda: version.questions.filter(pk=first.pk).update(text="Lain"))
    stops("question_only_in_a_draft", lambda: version.questions.filter(pk=first.pk).delete())
    stops("question_only_in_a_draft", lambda: QuestionFactory(questionnaire=version))
    draft = QuestionFactory()
    stops("question_only_in_a_draft", lambda: type(draft).objects.filter(pk=draft.pk).update(questionnaire=version))


def test_a_finished_survey_takes_and_loses_no_sheet() -> None:
    sheet = ResponseFactory(submission_key=uuid.uuid4())
    survey = finish(sheet.survey)
    stops("response_before_the_survey_ends", lambda: ResponseFactory(survey=survey))
    stops("response_before_the_survey_ends", sheet.delete)
    stops("response_before_the_survey_ends", lambda: survey.responses.update(knowledge=100))


def test_a_finished_survey_stays_finished() -> None:
    survey = finish(SurveyFactory())
    stops("Cannot update", lambda: type(survey).objects.filter(pk=survey.pk).update(finished_at=None, finished_by=None))
    stops("Cannot update", survey.delete)


def test_no_sheet_is_moved_out_of_a_finished_survey_and_no_answer_deleted_or_added() -> None:
    sheet = ResponseFactory()
    question = sheet.survey.questionnaire.questions.first()
    Answer.objects.create(response=sheet, question=question, value=1)
    other = SurveyFactory(questionnaire=sheet.survey.questionnaire)
    finish(sheet.survey)
    another = sheet.survey.questionnaire.questions.last()
    stops("response_before_the_survey_ends", lambda: Response.objects.filter(pk=sheet.pk).update(survey=other))
    stops("answer_before_the_survey_ends", lambda: Answer.objects.filter(response=sheet).delete())
    stops(
        "answer_before_the_survey_ends",
        lambda: Answer.objects.create(response=sheet, question=another, value=1),
    )


def test_the_keys_of_sheets_and_answers_say_no_order() -> None:
    survey = SurveyFactory()
    keys = [ResponseFactory(survey=survey).pk for _ in range(12)]
    assert keys != sorted(keys)
    assert max(keys) - min(keys) > 10**9
    answer = Answer.objects.create(response_id=keys[0], question=survey.questionnaire.questions.first(), value=1)
    assert answer.pk > 10**6
