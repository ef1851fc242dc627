"""The office's pages about its outreach events: list, one event, plan, change, call off, close."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.functional import cached_property
from django.views.generic import TemplateView, View

from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs import actions, lifecycle
from programs.filters import EventFilter
from programs.forms import CancelEventForm, EventForm, HoldEventForm
from programs.models import OutreachEvent, VillageRegistration
from programs.numbers import group_totals
from programs.permissions import MANAGER_ROLES, READER_ROLES
from programs.views.acting import ActionFormView

PAGE_SIZE = 25


class EventListView(RoleRequiredMixin, View):
    """Events of the office, the Kanwil or the country, in five parts."""

    allowed_roles = READER_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found = EventFilter(request.GET, OutreachEvent.objects.visible_to(request.user), request=request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(found.events(), PAGE_SIZE).get_page(request.GET.get("page")),
            "can_manage": request.user.role in MANAGER_ROLES,
            "shows_office": "office" in found.filters,
        }
        return render_page_or_fragment(request, "programs/event_list.html", "programs/_event_results.html", context)


class EventScopeMixin:
    """The event named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def event(self) -> OutreachEvent:
        """404 outside the person's scope."""
        events = OutreachEvent.objects.visible_to(self.request.user).select_related(
            "office", "village__district__regency__province", "created_by"
        )
        return get_object_or_404(events, public_id=self.kwargs["public_id"])

    @property
    def event_url(self) -> str:
        """The event's own page."""
        return reverse("programs:event_detail", args=[self.event.public_id])

    def attendance_entered(self) -> bool:
        """Whether people of any village have been counted."""
        return self.event.registrations.filter(attendance_entered_at__isnull=False).exists()


class EventDetailView(RoleRequiredMixin, EventScopeMixin, TemplateView):
    """One event: the facts, each village's answer, the numbers, and what to do next."""

    allowed_roles = READER_ROLES
    template_name = "programs/event_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event, now = self.event, timezone.now()
        registrations = list(
            VillageRegistration.objects.visible_to(self.request.user).filter(event=event).with_people()
        )
        for registration in registrations:
            registration.event = event
        entered = any(row.attendance_entered_at for row in registrations)
        can_manage = self.request.user.role in MANAGER_ROLES
        return super().get_context_data(
            event=event,
            registrations=registrations,
            totals=group_totals(registrations),
            asking=[row for row in registrations if row.state == VillageRegistration.State.OTHER_DATE],
            silent_count=sum(not row.is_answered for row in registrations),
            accepted_count=sum(row.state == VillageRegistration.State.ACCEPTED for row in registrations),
            can_manage=can_manage,
            has_started=event.has_started(now),
            day_has_come=event.day_has_come(now),
            can_invite=can_manage and bool(lifecycle.invitations_open(event)),
            can_change=can_manage and bool(lifecycle.change_open(event)),
            can_cancel=can_manage and bool(lifecycle.cancellation_open(event, attendance_entered=entered)),
            can_hold=can_manage and bool(lifecycle.holding_open(event, now, attendance_entered=entered)),
            **kwargs,
        )


class EventCreateView(RoleRequiredMixin, ActionFormView[EventForm]):
    """Plans an event; the next page invites villages to it."""

    allowed_roles = MANAGER_ROLES
    form_class = EventForm
    template_name = "programs/event_form.html"

    def get_initial(self) -> dict[str, Any]:
        """A village page may send the officer here with its village chosen."""
        return {"village": self.request.GET.get("village", "")[:13].replace("\0", "")}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person}

    def act(self, form: EventForm) -> str:
        event = actions.create_event(**form.facts(), submission_key=form.key, by=self.person)
        messages.success(
            self.request,
            "Kegiatan disimpan. Sekarang pilih desa dan kelurahan yang diundang.",
            extra_tags="draft-saved:event-new",
        )
        return reverse("programs:event_invite", args=[event.public_id])


class EventChangeView(RoleRequiredMixin, EventScopeMixin, ActionFormView[EventForm]):
    """Changes an event; moving it asks the villages again."""

    allowed_roles = MANAGER_ROLES
    form_class = EventForm
    template_name = "programs/event_form.html"

    def get_initial(self) -> dict[str, Any]:
        """The event as it is, on the day a village asked for when the officer comes from its answer."""
        initial = EventForm.initial_of(self.event)
        try:
            wished = parse_date(self.request.GET.get("day", ""))
        except ValueError:
            wished = None
        return {**initial, "day": wished or initial["day"]}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person, "event": self.event}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        answered = self.event.registrations.exclude(state=VillageRegistration.State.INVITED).count()
        return super().get_context_data(event=self.event, answered_count=answered, **kwargs)

    def act(self, form: EventForm) -> str:
        asked_again = actions.change_event(event=self.event, **form.facts(), by=self.person)
        text = "Perubahan disimpan."
        if asked_again:
            text += f" Waktu mulai berubah, jadi {asked_again} desa atau kelurahan diminta menjawab lagi."
        messages.success(self.request, text, extra_tags=f"draft-saved:event-{self.event.public_id}")
        return self.event_url


class EventCancelView(RoleRequiredMixin, EventScopeMixin, ActionFormView[CancelEventForm]):
    """Calls an event off with a reason."""

    allowed_roles = MANAGER_ROLES
    form_class = CancelEventForm
    template_name = "programs/event_cancel.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        verdict = lifecycle.cancellation_open(self.event, attendance_entered=self.attendance_entered())
        return super().get_context_data(event=self.event, verdict=verdict, **kwargs)

    def act(self, form: CancelEventForm) -> str:
        actions.cancel_event(event=self.event, reason=form.cleaned_data["reason"], by=self.person)
        messages.success(self.request, "Kegiatan dibatalkan. Desa dan kelurahan yang diundang melihat alasannya.")
        return self.event_url


class EventHoldView(RoleRequiredMixin, EventScopeMixin, ActionFormView[HoldEventForm]):
    """Closes an event with what came of it, or corrects that text."""

    allowed_roles = MANAGER_ROLES
    form_class = HoldEventForm
    template_name = "programs/event_hold.html"

    def get_initial(self) -> dict[str, Any]:
        return {"summary": self.event.summary}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        registrations = VillageRegistration.objects.visible_to(self.request.user).filter(event=self.event)
        uncounted = registrations.accepted().filter(attendance_entered_at__isnull=True).select_related("village")
        verdict = lifecycle.holding_open(self.event, timezone.now(), attendance_entered=self.attendance_entered())
        return super().get_context_data(event=self.event, verdict=verdict, uncounted=list(uncounted), **kwargs)

    def act(self, form: HoldEventForm) -> str:
        actions.hold_event(event=self.event, summary=form.cleaned_data["summary"], by=self.person)
        messages.success(
            self.request, "Kegiatan ditandai terlaksana.", extra_tags=f"draft-saved:hold-{self.event.public_id}"
        )
        return self.event_url
