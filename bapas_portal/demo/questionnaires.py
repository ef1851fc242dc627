"""What people answered at events of the demonstration: two with enough sheets, one with too few, one still running."""

import uuid
from datetime import timedelta
from random import Random

from django.utils import timezone

from accounts.models import User
from programs import statistics
from programs.actions import validate_questionnaire
from programs.models import Answer, OutreachEvent, Question, Questionnaire, Response, Survey
from programs.pair_code import pair_hash
from villages.models import Village

PEOPLE = (34, 27, 6)
"""How many people answered before each of the latest events held; the last is too few to be shown."""
VILLAGERS = ["community"] * 6 + ["official"] * 3 + ["client"]


def create_answers(rng: Random) -> None:
    """Validates the questionnaire, and lets people answer it at events of each office."""
    version = _validated(User.objects.get(username="ditjenpas"))
    for officer in User.objects.filter(username__startswith="pk.", is_demo=True).order_by("username"):
        _create_sheets(rng, version, officer)


def _validated(by: User) -> Questionnaire:
    """The draft that came with the portal, validated by Ditjenpas."""
    draft = Questionnaire.objects.get(code="bapas-goes-to-village", version=1)
    return validate_questionnaire(
        questionnaire=draft,
        note="Data contoh: ditelaah tiga ahli dan diuji coba kepada 30 warga di dua kelurahan.",
        by=by,
    )


def _create_sheets(rng: Random, questionnaire: Questionnaire, officer: User) -> None:
    """Surveys at the latest events of the office of `officer`."""
    office = officer.office
    held = list(OutreachEvent.objects.filter(office=office).held().order_by("-starts_at")[: len(PEOPLE)])
    for event, people in zip(held, PEOPLE, strict=False):
        survey = Survey.objects.create(event=event, questionnaire=questionnaire, created_by=officer)
        _answer(rng, survey, people)
        survey.finished_at, survey.finished_by = event.ends_at + timedelta(days=1), officer
        survey.save(update_fields=["finished_at", "finished_by"])
    coming = OutreachEvent.objects.filter(office=office, state="invited").upcoming(timezone.now())
    if (next_event := coming.order_by("starts_at").first()) is not None:
        Survey.objects.create(event=next_event, questionnaire=questionnaire, created_by=officer)


def _answer(rng: Random, survey: Survey, people: int) -> None:
    """Sheets before and after: most people come back with their code, some leave, some come late."""
    questions = list(survey.questionnaire.questions.all())
    villages = [row.village for row in survey.event.registrations.filter(state="accepted").select_related("village")]
    sheets: list[tuple[Response, dict[Question, int]]] = []
    for number in range(people):
        village = rng.choice([survey.event.village, survey.event.village, *villages])
        respondent, code = rng.choice(VILLAGERS), pair_hash(survey, f"XX{number}") if rng.random() < 0.8 else ""
        phases = ["pre", "post"] if rng.random() < 0.85 else [rng.choice(["pre", "post"])]
        known, open_to = rng.uniform(0.35, 0.7), rng.uniform(2.2, 3.8)
        for phase in phases:
            is_after = phase == "post"
            answers = {
                question: int((rng.random() < known + 0.22 * is_after) == question.is_true)
                if question.kind == Question.Kind.KNOWLEDGE
                else _agreement(rng, open_to + 0.35 * is_after, question.is_reversed)
                for question in questions
            }
            sheets.append((_sheet(survey, phase, village, respondent, code, answers), answers))
    Response.objects.bulk_create(sheet for sheet, _ in sheets)
    Answer.objects.bulk_create(
        Answer(response=sheet, question=question, value=value)
        for sheet, answers in sheets
        for question, value in answers.items()
    )


def _agreement(rng: Random, level: float, is_reversed: bool) -> int:
    """One to five around a level."""
    value = min(5, max(1, round(rng.gauss(level, 0.9))))
    return 6 - value if is_reversed else value


def _sheet(
    survey: Survey, phase: str, village: Village, respondent: str, code: str, answers: dict[Question, int]
) -> Response:
    """One complete sheet from a phone."""
    return Response(
        survey=survey,
        phase=phase,
        village=village,
        respondent=respondent,
        source=Response.Source.PHONE,
        pair_code=code,
        on=survey.event.day,
        is_complete=True,
        knowledge=statistics.share_right(
            [value == question.is_true for question, value in answers.items() if question.kind == "knowledge"]
        ),
        acceptance=statistics.acceptance(
            [(value, q.is_reversed) for q, value in answers.items() if q.kind == "stigma"]
        ),
        submission_key=uuid.uuid4(),
    )
