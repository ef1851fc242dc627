"""The questionnaire on paper: the same statements in the same order as on a phone, to be copied and typed in later."""

from clients.documents.writing import written
from documents.rendering import heading, render_pdf
from programs.forms.survey import AGREEMENT, villages_at
from programs.models import Question, Response, Survey


def paper_form_pdf(survey: Survey) -> bytes:
    """Two pages, before and after. Raises DomainError for a sign without a shape."""
    event = survey.event
    questions = list(survey.questionnaire.questions.all())
    return render_pdf(
        "programs/questionnaire.typ",
        {
            "heading": heading(event.office),
            "title": survey.questionnaire.title,
            "version": survey.questionnaire.version,
            "introduction": survey.questionnaire.introduction,
            "event": event.title,
            "day": written(event.day),
            "code": survey.code,
            "phases": [[value, label] for value, label in Survey.Phase.choices],
            "villages": [str(village) for village in villages_at(event)],
            "respondents": [label for _, label in Response.Respondent.choices],
            "knowledge": [[row.position, row.text] for row in questions if row.kind == Question.Kind.KNOWLEDGE],
            "stigma": [[row.position, row.text] for row in questions if row.kind == Question.Kind.STIGMA],
            "scale": [f"{value} {label.lower()}" for value, label in AGREEMENT],
        },
    )
