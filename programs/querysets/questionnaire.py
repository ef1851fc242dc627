"""Questionnaires and anonymous answers: who may see them. Answers leave the database as aggregates only."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Answer, Questionnaire, Response, Survey  # noqa: F401


class QuestionnaireQuerySet(models.QuerySet["Questionnaire"]):
    """Versions of questionnaires."""

    def visible_to(self, user: "User") -> Self:
        """Staff of offices, Kanwil and Ditjenpas: the same for the whole country."""
        return self.all() if role_of(user) in {*OFFICE_ROLES, Role.REGIONAL, Role.NATIONAL} else self.none()


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
