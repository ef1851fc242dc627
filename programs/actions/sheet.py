"""Taking a sheet of answers: from a phone without an account, or typed in from paper; and taking a typed one back."""

import uuid
from collections.abc import Callable, Mapping
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once, holds
from programs import statistics
from programs.actions.survey import FINISHED
from programs.models import Answer, Question, Response, Survey
from programs.pair_code import pair_hash
from villages.models import Village


class SurveyShutError(DomainError):
    """The phase of the page takes no answers now."""


class CodeTakenError(DomainError):
    """Another sheet of this phase carries the same made-up code."""

    def __init__(self) -> None:
        super().__init__(
            "Kode ini sudah dipakai. Bila lembar Anda sudah terkirim, Anda selesai. Bila belum, tambahkan satu huruf "
            "pada kode, dan pakai kode yang sama pada lembar berikutnya."
        )


@transaction.atomic
def take_sheet(
    *,
    survey: Survey,
    phase: str,
    village: Village | None,
    respondent: str,
    code: str,
    answers: Mapping[Question, int],
    submission_key: uuid.UUID,
    now: datetime | None = None,
) -> Response:
    """Keeps what somebody answered on a phone; the same submission again gives the same sheet, also when it is shut.

    Nobody is named as its author: whoever answers has no account. A code that another sheet carries makes no pair, and
    whoever typed it is not told: codes are made of initials, and a refusal would say that the neighbour has answered.
    Raises SurveyShutError, and ReusedSubmissionError when the page was sent before with other answers.
    """
    survey = _running(survey)

    def create() -> Response:
        if survey.phase_open(now or timezone.now()) != phase:
            raise SurveyShutError("Survei ini sudah ditutup, jadi jawaban Anda tidak terkirim. Terima kasih.")
        fresh = "" if _is_taken(survey, phase, pair_hash(survey, code)) else code
        return _keep(
            survey, phase, village, respondent, fresh, answers, key=submission_key, source=Response.Source.PHONE
        )

    response, _ = create_once(
        survey.responses.all(), submission_key, create, is_same=_is(phase, village, respondent, answers)
    )
    return response


@transaction.atomic
def type_sheet(
    *,
    survey: Survey,
    phase: str,
    village: Village | None,
    respondent: str,
    code: str,
    answers: Mapping[Question, int],
    submission_key: uuid.UUID,
    by: User,
) -> Response:
    """Keeps a paper sheet; statements left blank on it stay blank. The same submission again gives the same sheet.

    Raises DomainError when the survey is finished, and CodeTakenError.
    """
    survey = _running(survey)
    if survey.is_finished:
        raise DomainError(FINISHED)

    def create() -> Response:
        if not answers:
            raise DomainError("Lembar kosong tidak disimpan. Isi paling sedikit satu jawaban.")
        return _keep(
            survey,
            phase,
            village,
            respondent,
            code,
            answers,
            key=submission_key,
            source=Response.Source.PAPER,
            typed_by=by,
        )

    response, _ = create_once(
        survey.responses.all(), submission_key, create, is_same=_is(phase, village, respondent, answers)
    )
    return response


@transaction.atomic
def take_back_sheet(*, survey: Survey, submission_key: uuid.UUID, by: User) -> bool:
    """Takes away a paper sheet that `by` has just mistyped. Returns whether there was one.

    Raises DomainError when the survey is finished.
    """
    survey = _running(survey)
    if survey.is_finished:
        raise DomainError(FINISHED)
    mine = survey.responses.filter(submission_key=submission_key, source=Response.Source.PAPER, typed_by=by)
    return bool(mine.delete()[0])


def _is(
    phase: str, village: Village | None, respondent: str, answers: Mapping[Question, int]
) -> Callable[[Response], bool]:
    """Whether a sheet that was kept says this. The code is left out: of a page sent twice it says nothing new."""
    given = {question.pk: value for question, value in answers.items()}
    said = holds(phase=phase, village=village, respondent=respondent)
    return lambda row: said(row) and dict(row.answers.values_list("question", "value")) == given


def _running(survey: Survey) -> Survey:
    """The survey as it stands, held: sheets come in one after the other, and nobody finishes it meanwhile."""
    rows = Survey.objects.select_related("event__office", "questionnaire")
    return rows.select_for_update(of=("self",), no_key=True).get(pk=survey.pk)


def _is_taken(survey: Survey, phase: str, hashed: str) -> bool:
    """Whether another sheet of this phase carries the same made-up code."""
    return bool(hashed) and survey.responses.filter(phase=phase, pair_code=hashed).exists()


def _keep(
    survey: Survey,
    phase: str,
    village: Village | None,
    respondent: str,
    code: str,
    answers: Mapping[Question, int],
    *,
    key: uuid.UUID,
    source: str,
    typed_by: User | None = None,
) -> Response:
    """Writes the sheet with its scores. Raises CodeTakenError."""
    hashed = pair_hash(survey, code)
    if _is_taken(survey, phase, hashed):
        raise CodeTakenError
    questions = list(survey.questionnaire.questions.all())
    given = [(question, answers[question]) for question in questions if question in answers]
    response = Response.objects.create(
        survey=survey,
        village=village,
        phase=phase,
        respondent=respondent,
        source=source,
        pair_code=hashed,
        on=survey.event.office.today(),
        typed_by=typed_by,
        submission_key=key,
        is_complete=len(given) == len(questions),
        knowledge=statistics.share_right(
            [bool(value) == question.is_true for question, value in given if question.kind == Question.Kind.KNOWLEDGE]
        ),
        acceptance=statistics.acceptance(
            [(value, question.is_reversed) for question, value in given if question.kind == Question.Kind.STIGMA]
        ),
    )
    Answer.objects.bulk_create(Answer(response=response, question=question, value=value) for question, value in given)
    return response
