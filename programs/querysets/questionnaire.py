"""Questionnaires and anonymous answers: who may see them. Answers leave the database as aggregates only."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import OFFICE_ROLES, Role, role_of
from programs.wall_code import as_typed

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Answer, Questionnaire, Response, Survey  # noqa: F401


class QuestionnaireQuerySet(models.QuerySet["Questionnaire"]):
    """Versions of questionnaires."""

    def visible_to(self, user: "User") -> Self:
        """Staff of offices, Kanwil and Ditjenpas: the same for the whole country."""
        return self.all() if role_of(user) in {*OFFICE_ROLES, Role.REGIONAL, Role.NATIONAL} else self.none()

    def usable(self) -> Self:
        """Versions that people may be asked now."""
        return self.filter(state="validated")


class SurveyQuerySet(models.QuerySet["Survey"]):
    """Questionnaires used at events."""

    def visible_to(self, user: "User") -> Self:
        """Follows the event, for staff."""
        from programs.models import OutreachEvent

        if role_of(user) == Role.VILLAGE_HEAD:
            return self.none()
        return self.filter(event__in=OutreachEvent.objects.visible_to(user))

    def open(self, now: datetime) -> Self:
        """Answers are taken now."""
        return self.exclude(open_phase="").filter(closes_at__gt=now)

    def finished(self) -> Self:
        """Surveys whose sheets are complete and not withheld: the only ones figures are made of."""
        return self.filter(finished_at__isnull=False, is_withheld=False)

    def to_finish(self, now: datetime) -> Self:
        """Surveys of events that are over, which nobody has finished: their figures wait."""
        return self.filter(finished_at__isnull=True, event__ends_at__lt=now).exclude(event__state="cancelled")

    def with_code(self, code: str) -> Self:
        """The survey of a code on the wall, typed in whatever letters."""
        return self.filter(code=as_typed(code) or "-")


class ResponseQuerySet(models.QuerySet["Response"]):
    """Anonymous sheets."""

    def visible_to(self, user: "User") -> Self:
        """Follows the survey."""
        from programs.models import Survey

        return self.filter(survey__in=Survey.objects.visible_to(user))


class AnswerQuerySet(models.QuerySet["Answer"]):
    """Single answers."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sheet."""
        from programs.models import Response

        return self.filter(response__in=Response.objects.visible_to(user))
