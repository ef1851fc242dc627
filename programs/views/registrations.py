"""The office's pages about one invited village: its answer and history, an answer taken by telephone, who came."""

from typing import Any

from django.utils import timezone
from django.views.generic import TemplateView

from accounts.permissions import RoleRequiredMixin
from programs import lifecycle
from programs.history import answer_history
from programs.numbers import group_totals
from programs.permissions import MANAGER_ROLES, READER_ROLES
from programs.views.answering import AnswerView, AttendanceView, RegistrationScopeMixin


class RegistrationDetailView(RoleRequiredMixin, RegistrationScopeMixin, TemplateView):
    """What one village answered, when, who said so, and who came."""

    allowed_roles = READER_ROLES
    template_name = "programs/registration_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        registration, now, user = self.registration, timezone.now(), self.request.user
        can_manage = user.role in MANAGER_ROLES
        return super().get_context_data(
            registration=registration,
            event=registration.event,
            history=answer_history(registration),
            totals=group_totals([registration]),
            can_move=can_manage and bool(registration.proposed_on and lifecycle.change_open(registration.event)),
            can_manage=can_manage,
            can_answer=can_manage and bool(lifecycle.answers_open(registration, now)),
            can_count=can_manage and bool(lifecycle.attendance_open(registration, now, user)),
            **kwargs,
        )


class RegistrationAnswerView(RoleRequiredMixin, AnswerView):
    """An answer the office took by telephone or letter; the history says that the officer recorded it."""

    allowed_roles = MANAGER_ROLES
    detail_url_name = "programs:registration_detail"


class RegistrationAttendanceView(RoleRequiredMixin, AttendanceView):
    """The office counts who came from one village."""

    allowed_roles = MANAGER_ROLES
    detail_url_name = "programs:registration_detail"
