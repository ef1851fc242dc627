"""The office's pages about one invited village: its answer and history, an answer taken by telephone, who came."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView

from accounts.models import User
from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.law import DomainError
from programs import actions, lifecycle
from programs.event_letters import event_letter_links
from programs.history import answer_history
from programs.models import VillageRegistration
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
            letter=event_letter_links(user, "village-invitation", [registration]).get(registration.public_id),
            totals=group_totals([registration]),
            can_move=can_manage and bool(registration.proposed_on and lifecycle.change_open(registration.event)),
            can_manage=can_manage,
            can_answer=can_manage and bool(lifecycle.answers_open(registration, now)),
            can_withdraw=can_manage and bool(lifecycle.withdrawal_open(registration, now)),
            can_count=can_manage and bool(lifecycle.attendance_open(registration, now, user)),
            **kwargs,
        )


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def registration_withdraw(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Takes back an invitation that was sent by mistake."""
    user: User = request.user
    rows = VillageRegistration.objects.visible_to(user).select_related("event", "village")
    registration = get_object_or_404(rows, public_id=public_id)
    try:
        actions.withdraw_invitation(registration=registration, by=user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return redirect("programs:registration_detail", public_id)
    messages.success(request, f"Undangan untuk {registration.village} dibatalkan.")
    return redirect("programs:event_detail", registration.event.public_id)


class RegistrationAnswerView(RoleRequiredMixin, AnswerView):
    """An answer the office took by telephone or letter; the history says that the officer recorded it."""

    allowed_roles = MANAGER_ROLES
    detail_url_name = "programs:registration_detail"


class RegistrationAttendanceView(RoleRequiredMixin, AttendanceView):
    """The office counts who came from one village."""

    allowed_roles = MANAGER_ROLES
    detail_url_name = "programs:registration_detail"
