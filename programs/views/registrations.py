"""The office's pages about one invited village: its answer and history, an answer taken by telephone, who came."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView

from accounts.models import User
from accounts.permissions import RoleRequiredMixin, Verdict, role_required
from bapas_portal.law import DomainError
from programs import actions, lifecycle
from programs.event_letters import event_letter_links
from programs.forms.answer import PhoneForm
from programs.history import answer_history
from programs.models import VillageRegistration
from programs.numbers import group_totals
from programs.permissions import MANAGER_ROLES, READER_ROLES
from programs.views.answering import AnswerView, AttendanceView, RegistrationScopeMixin
from programs.views.step import StepView


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


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def registration_keep(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The date stays although the village asked for another one."""
    user: User = request.user
    rows = VillageRegistration.objects.visible_to(user).select_related("event", "village")
    registration = get_object_or_404(rows, public_id=public_id)
    try:
        actions.keep_date(registration=registration, by=user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"Tanggal tetap. {registration.village} diminta menjawab lagi.")
    return redirect("programs:registration_detail", public_id)


class RegistrationPhone(RegistrationScopeMixin, StepView[PhoneForm]):
    """The number at which the office reaches a village about its invitation."""

    allowed_roles = MANAGER_ROLES
    form_class = PhoneForm
    title = "Nomor telepon"
    submit_label = "Simpan nomor"
    done = "Nomor disimpan."
    lead = "Dipakai kantor ini untuk mengirim tautan dan menelepon tentang undangan ini."

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Of which village."""
        return str(self.registration.village)

    def verdict(self) -> Verdict:
        return lifecycle.answers_open(self.registration, timezone.now())

    def get_initial(self) -> dict[str, Any]:
        return {"phone": self.registration.contact_phone}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {name: value for name, value in super().get_form_kwargs().items() if name != "user"}

    def back_url(self) -> str:
        links = reverse("programs:event_links", args=[self.registration.event.public_id])
        return f"{links}?show=all#row-{self.registration.public_id}"

    def change(self, form: PhoneForm) -> None:
        actions.note_phone(registration=self.registration, phone=form.cleaned_data["phone"], by=self.person)


class RegistrationAnswerView(RoleRequiredMixin, AnswerView):
    """An answer the office took by telephone or letter; the history says that the officer recorded it."""

    allowed_roles = MANAGER_ROLES
    detail_url_name = "programs:registration_detail"


class RegistrationAttendanceView(RoleRequiredMixin, AttendanceView):
    """The office counts who came from one village."""

    allowed_roles = MANAGER_ROLES
    detail_url_name = "programs:registration_detail"
