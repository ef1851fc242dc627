"""Decisions about an event before it is held: approved or given back, confirmed, postponed, called off."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from accounts.models import Role
from accounts.permissions import Verdict, role_required
from programs import actions, lifecycle
from programs.forms import CancelEventForm, PostponeEventForm, ReturnEventForm
from programs.lifecycle import Step
from programs.permissions import MANAGER_ROLES
from programs.views.event_scope import EventVerb, act_on_event


@require_POST
@role_required(Role.HEAD)
def event_approve(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The head approves a proposal."""
    done = "Usulan disetujui. Desa dan kelurahan dapat diundang."
    return act_on_event(request, public_id, actions.approve_event, done)


class EventReturn(EventVerb[ReturnEventForm]):
    """The head gives a proposal back and says what is to be changed."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = ReturnEventForm
    title, submit_label = "Kembalikan usulan", "Kembalikan"
    refusal = "Usulan ini tidak dapat dikembalikan"
    done = "Usulan dikembalikan kepada perencananya."

    def verdict(self) -> Verdict:
        return lifecycle.can_take(Step.RETURN, self.event, self.person.role)

    def perform(self, form: ReturnEventForm) -> None:
        actions.return_event(event=self.event, reason=form.cleaned_data["reason"], by=self.person)


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def event_confirm(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The event takes place."""
    return act_on_event(request, public_id, actions.confirm_event, "Kegiatan dipastikan berlangsung.")


class EventPostpone(EventVerb[PostponeEventForm]):
    """Takes an event off its day until a new one is set."""

    form_class = PostponeEventForm
    template_name = "programs/event_postpone.html"
    title, submit_label = "Tunda kegiatan", "Tunda kegiatan"
    refusal = "Kegiatan ini tidak dapat ditunda"
    done = "Kegiatan ditunda. Desa dan kelurahan yang diundang melihat alasannya."

    def verdict(self) -> Verdict:
        possible = lifecycle.is_possible(Step.POSTPONE, self.event)
        if not possible:
            return possible
        return lifecycle.cancellation_open(self.event, attendance_entered=self.attendance_entered())

    def perform(self, form: PostponeEventForm) -> None:
        actions.postpone_event(event=self.event, reason=form.cleaned_data["reason"], by=self.person)


class EventCancelView(EventVerb[CancelEventForm]):
    """Calls an event off with a reason."""

    form_class = CancelEventForm
    template_name = "programs/event_cancel.html"
    title, submit_label = "Batalkan kegiatan", "Batalkan kegiatan"
    refusal = "Kegiatan ini tidak dapat dibatalkan"
    done = "Kegiatan dibatalkan. Desa dan kelurahan yang diundang melihat alasannya."

    def verdict(self) -> Verdict:
        return lifecycle.cancellation_open(self.event, attendance_entered=self.attendance_entered())

    def perform(self, form: CancelEventForm) -> None:
        actions.cancel_event(event=self.event, reason=form.cleaned_data["reason"], by=self.person)
