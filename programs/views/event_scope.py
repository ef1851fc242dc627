"""The frame of every page and verb of one event: the event in scope, its line of states, its next step, its tabs."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.views.generic import TemplateView

from accounts.models import User
from accounts.permissions import ALLOWED, RoleRequiredMixin, Verdict
from bapas_portal.verb import do
from programs.event_tabs import tabs_of
from programs.models import FollowUp, OutreachEvent, VillageRegistration
from programs.next_step import Progress, line_of_states, next_step
from programs.permissions import MANAGER_ROLES, READER_ROLES
from programs.views.acting import ActionFormView, FormT


def event_in_scope(user: User, public_id: UUID) -> OutreachEvent:
    """The event with what its page shows; 404 outside the person's scope."""
    events = OutreachEvent.objects.visible_to(user).select_related(
        "office", "village__district__regency__province", "created_by", "approved_by", "programme", "agreement"
    )
    return get_object_or_404(events, public_id=public_id)


class EventScopeMixin:
    """The event named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def event(self) -> OutreachEvent:
        """404 outside the person's scope."""
        return event_in_scope(self.request.user, self.kwargs["public_id"])

    @property
    def event_url(self) -> str:
        """The event's own page."""
        return reverse("programs:event_detail", args=[self.event.public_id])

    def attendance_entered(self) -> bool:
        """Whether people of any village have been counted."""
        return self.event.registrations.filter(attendance_entered_at__isnull=False).exists()


class EventPage(RoleRequiredMixin, EventScopeMixin, TemplateView):
    """One part of an event's page. Says at the top how far the event is, what comes next, and who does it."""

    allowed_roles = READER_ROLES
    url_name: str

    @cached_property
    def registrations(self) -> list[VillageRegistration]:
        """The invited villages with their answers."""
        rows = list(VillageRegistration.objects.visible_to(self.request.user).filter(event=self.event).with_people())
        for row in rows:
            row.event = self.event
        return rows

    @cached_property
    def follow_ups(self) -> list[FollowUp]:
        """What is to be done after the event."""
        rows = FollowUp.objects.visible_to(self.request.user).filter(event=self.event)
        return list(rows.select_related("village", "officer"))

    def progress(self) -> Progress:
        """What the rows say about the next step."""
        rows, now = self.registrations, timezone.now()
        return Progress(
            villages=len(rows),
            silent=sum(not row.is_answered for row in rows),
            accepted=sum(row.state == VillageRegistration.State.ACCEPTED for row in rows),
            asking=sum(row.state == VillageRegistration.State.OTHER_DATE for row in rows),
            entered=any(row.attendance_entered_at for row in rows),
            day_has_come=self.event.day_has_come(now),
            is_over=self.event.ends_at <= now,
            follow_ups=len(self.follow_ups),
            unsettled=sum(row.state == FollowUp.State.OPEN for row in self.follow_ups),
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        step = next_step(self.event, self.progress(), user.role)
        return super().get_context_data(
            event=self.event,
            can_manage=user.role in MANAGER_ROLES,
            next_step=step.seen_on(self.request.path) if step else None,
            line=line_of_states(self.event),
            tabs=tabs_of(self.event, user, self.url_name),
            **kwargs,
        )


class EventVerb(RoleRequiredMixin, EventScopeMixin, ActionFormView[FormT]):
    """A verb of an event that asks something first: one form, one action, back to the event. A verb whose time has
    not come, or is over, shows why instead of the form."""

    allowed_roles = MANAGER_ROLES
    template_name = "programs/event_verb.html"
    title: str
    submit_label: str
    refusal = "Ini belum dapat dilakukan"
    done: str
    back = "event_detail"

    def verdict(self) -> Verdict:
        """Whether the event has come that far and this person may."""
        return ALLOWED

    def back_url(self) -> str:
        """Where the person came from, and goes afterwards."""
        return reverse(f"programs:{self.back}", args=[self.event.public_id])

    def phone_key(self) -> str:
        """What was typed is kept on the phone under this name."""
        match = self.request.resolver_match
        name = str(match.url_name).replace("_", "-") if match else "event"
        return f"{name}-{self.kwargs['public_id']}"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person, "event": self.event}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            event=self.event,
            verdict=self.verdict(),
            title=self.title,
            submit_label=self.submit_label,
            refusal=self.refusal,
            back_url=self.back_url(),
            phone_key=self.phone_key(),
            **kwargs,
        )

    def perform(self, form: FormT) -> None:
        """Calls the action. May raise DomainError."""
        raise NotImplementedError

    def act(self, form: FormT) -> str:
        self.perform(form)
        messages.success(self.request, self.done, extra_tags=f"draft-saved:{self.phone_key()}")
        return self.back_url()


def act_on_event(request: HttpRequest, public_id: UUID, action: Any, done: str, back: str = "detail") -> HttpResponse:
    """A verb without questions: calls `action(event=…, by=…)`, says what was done or why not, and goes back."""
    user: User = request.user
    event = event_in_scope(user, public_id)
    do(request, lambda: action(event=event, by=user), done)
    return redirect(f"programs:event_{back}", public_id)
