"""A village's pages about its invitations, for somebody with little time: what, when, where, three large buttons."""

from typing import Any

from django.utils import timezone
from django.views.generic import TemplateView

from accounts.permissions import RoleRequiredMixin
from programs import lifecycle
from programs.history import date_was_kept
from programs.models import Material
from programs.permissions import VILLAGE_ROLES
from programs.views.answering import AnswerView, AttendanceView, RegistrationScopeMixin


class InvitationDetailView(RoleRequiredMixin, RegistrationScopeMixin, TemplateView):
    """The invitation; once answered, what was recorded, what happens next and until when it may be changed."""

    allowed_roles = VILLAGE_ROLES
    template_name = "programs/invitation_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        registration, now = self.registration, timezone.now()
        event = registration.event
        return super().get_context_data(
            registration=registration,
            event=event,
            answers=lifecycle.answers_open(registration, now),
            can_count=bool(lifecycle.attendance_open(registration, now, self.request.user)),
            was_moved=registration.awaits_a_new_answer,
            was_kept=date_was_kept(registration),
            materials=Material.objects.visible_to(self.request.user).filter(used_at=event),
            **kwargs,
        )


class InvitationAnswerView(RoleRequiredMixin, AnswerView):
    """The village's own answer."""

    allowed_roles = VILLAGE_ROLES
    detail_url_name = "programs:invitation_detail"


class InvitationAttendanceView(RoleRequiredMixin, AttendanceView):
    """The village counts its own people."""

    allowed_roles = VILLAGE_ROLES
    detail_url_name = "programs:invitation_detail"
