"""Questionnaires, surveys at events, anonymous sheets, and offers of the public."""

import uuid
from datetime import timedelta
from typing import Any

import factory
from django.utils import timezone

from programs.models import PublicOffer, Question, Questionnaire, Response, Survey
from tests.factories.accounts import UserFactory, office
from tests.factories.programs import OutreachEventFactory
from tests.factories.villages import village


class QuestionnaireFactory(factory.django.DjangoModelFactory):
    """A validated version with two statements on knowledge and two on acceptance; `draft=True` leaves it open."""

    class Meta:
        model = Questionnaire
        skip_postgeneration_save = True

    class Params:
        draft = factory.Trait(state="draft")

    code = factory.Sequence(lambda n: f"warga-{n}")
    version = 1
    title = "Pengetahuan dan penerimaan"
    introduction = "Jawaban tidak memuat nama."
    state = Questionnaire.State.DRAFT

    @factory.post_generation
    def statements(self: Questionnaire, create: bool, extracted: Any, **kwargs: Any) -> None:  # type: ignore[misc]
        """Statements can only be written while the version is a draft."""
        QuestionFactory(questionnaire=self, position=1, is_true=True)
        QuestionFactory(questionnaire=self, position=2, is_true=False)
        QuestionFactory(questionnaire=self, position=3, stigma=True)
        QuestionFactory(questionnaire=self, position=4, stigma=True, is_reversed=True)


class QuestionFactory(factory.django.DjangoModelFactory):
    """A true statement on knowledge; `stigma=True` asks for agreement."""

    class Meta:
        model = Question

    class Params:
        stigma = factory.Trait(kind=Question.Kind.STIGMA, is_true=None)

    questionnaire = factory.SubFactory(QuestionnaireFactory, draft=True)
    position = factory.Sequence(lambda n: 5 + n % 30_000)
    kind = Question.Kind.KNOWLEDGE
    text = factory.Sequence(lambda n: f"Pernyataan nomor {n}.")
    is_true = True


def validated(**values: Any) -> Questionnaire:
    """A version that people may be asked."""
    version = QuestionnaireFactory(draft=True, **values)
    version.state, version.validation_note = Questionnaire.State.VALIDATED, "Diuji coba kepada 30 warga."
    version.validated_by, version.validated_at = UserFactory(national=True), timezone.now()
    version.save()
    return version


class SurveyFactory(factory.django.DjangoModelFactory):
    """A survey at an event held a week ago, shut; `open=True` takes sheets before, `finished=True` none any more."""

    class Meta:
        model = Survey

    class Params:
        open = factory.Trait(
            open_phase="pre", closes_at=factory.LazyFunction(lambda: timezone.now() + timedelta(hours=2))
        )
        finished = factory.Trait(
            finished_at=factory.LazyFunction(timezone.now), finished_by=factory.SelfAttribute("created_by")
        )

    event = factory.SubFactory(OutreachEventFactory, held=True)
    questionnaire = factory.LazyFunction(validated)
    created_by = factory.SelfAttribute("event.created_by")


class ResponseFactory(factory.django.DjangoModelFactory):
    """A complete sheet from a phone, before the event, from the host village."""

    class Meta:
        model = Response

    class Params:
        paper = factory.Trait(source="paper", typed_by=factory.SelfAttribute("survey.created_by"))

    survey = factory.SubFactory(SurveyFactory)
    village = factory.SelfAttribute("survey.event.village")
    phase = "pre"
    source = Response.Source.PHONE
    on = factory.LazyAttribute(lambda sheet: sheet.survey.event.day)
    is_complete = True
    knowledge = 50.0
    acceptance = 3.0
    submission_key = factory.LazyFunction(uuid.uuid4)


def finish(survey: Survey) -> Survey:
    """Ends a survey as the officer does."""
    survey.finished_at, survey.finished_by = timezone.now(), survey.created_by
    survey.save()
    return survey


class PublicOfferFactory(factory.django.DjangoModelFactory):
    """A firm offers training in Pangkalpinang; nobody has called back."""

    class Meta:
        model = PublicOffer

    office = factory.LazyFunction(office)
    regency = factory.LazyFunction(lambda: village().district.regency)
    kind = PublicOffer.Kind.TRAINING
    name = "Sinta Maharani"
    phone = "+6281100002222"
    text = factory.Sequence(lambda n: f"Pelatihan las untuk {n + 1} orang.")
