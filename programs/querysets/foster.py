"""Desa Binaan: who may see the programmes, the courses and their participants."""

from typing import TYPE_CHECKING, Any, Self

from django.db import models

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import FosterVillageProgramme  # noqa: F401


class FosterVillageProgrammeQuerySet(models.QuerySet["FosterVillageProgramme"]):
    """Programmes of villages."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        return self.none()

    def running(self) -> Self:
        """Neither graduated nor ended."""
        return self.exclude(state__in=["graduated", "ended"])


class FosterRowQuerySet(models.QuerySet[Any]):
    """Courses, participants, checks and products."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, for officers and the head: participants may be clients."""
        if role_of(user) not in {Role.OFFICER, Role.HEAD}:
            return self.none()
        paths = {"course": "programme__", "product": "programme__", "enrolment": "course__programme__"}
        path = paths.get(self.model._meta.model_name or "", "enrolment__course__programme__")
        return self.filter(**{f"{path}office_id": user.office_id})
