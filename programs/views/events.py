"""The office's pages about its outreach events: list, one event, plan, change."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs import actions, lifecycle
from programs.filters import EventFilter
from programs.forms import EventForm
from programs.models import OutreachEvent, VillageRegistration
from programs.next_step import next_step
from programs.numbers import group_totals
from programs.permissions import MANAGER_ROLES, READER_ROLES
from programs.views.acting import ActionFormView
from programs.views.event_scope import EventPage, EventScopeMixin
from programs.where_next.facts import VillageFacts, facts_of
from programs.where_next.plans import plans_ahead
from villages.models import Village

PAGE_SIZE = 25


def listed_events(request: HttpRequest) -> tuple[EventFilter, Any]:
    """The filter of the list, and what it leaves of the events."""
    found = EventFilter(request.GET, OutreachEvent.objects.visible_to(request.user), request=request)
    return found, found.events()


class EventListView(RoleRequiredMixin, View):
    """Events of the office, the Kanwil or the country, in parts."""

    allowed_roles = READER_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_events(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "can_manage": request.user.role in MANAGER_ROLES,
            "shows_office": "office" in found.filters,
        }
        return render_page_or_fragment(request, "programs/event_list.html", "programs/_event_results.html", context)


class EventDetailView(EventPage):
    """One event: the facts, each village's answer, the numbers, and what to do next."""

    template_name = "programs/event_detail.html"
    url_name = "programs:event_detail"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event, now, registrations = self.event, timezone.now(), self.registrations
        entered = any(row.attendance_entered_at for row in registrations)
        can_manage = self.request.user.role in MANAGER_ROLES
        step = next_step(event, self.progress(), self.request.user.role)
        changes_elsewhere = step is not None and step.leads_to(reverse("programs:event_change", args=[event.public_id]))
        return super().get_context_data(
            registrations=registrations,
            totals=group_totals(registrations),
            asking=[row for row in registrations if row.state == VillageRegistration.State.OTHER_DATE],
            has_started=event.has_started(now),
            can_invite=can_manage and bool(lifecycle.invitations_open(event)),
            can_change=can_manage and bool(lifecycle.change_open(event)) and not changes_elsewhere,
            can_link=can_manage and event.is_open and not event.has_started(now) and bool(registrations),
            can_cancel=can_manage and bool(lifecycle.cancellation_open(event, attendance_entered=entered)),
            **kwargs,
        )


class EventCreateView(RoleRequiredMixin, ActionFormView[EventForm]):
    """Plans an event; the next page asks for the grounds of the proposal."""

    allowed_roles = MANAGER_ROLES
    form_class = EventForm
    template_name = "programs/event_form.html"

    @cached_property
    def asked_village(self) -> Village | None:
        """The village of the own work area that the address names."""
        code = self.request.GET.get("village", "")[:13].replace("\0", "")
        return Village.objects.served_by(self.person.office).filter(pk=code).first() if self.person.office else None

    @cached_property
    def asked_facts(self) -> VillageFacts | None:
        """What the office knows of that village."""
        return facts_of(self.person, self.asked_village) if self.asked_village else None

    def phone_key(self) -> str:
        """What was typed about one village never comes back in a proposal for another."""
        return f"event-new-{self.asked_village.pk}" if self.asked_village else "event-new"

    def get_initial(self) -> dict[str, Any]:
        """A village's page, or the list of where to go next, sends the officer here with its village chosen."""
        facts = self.asked_facts
        initial: dict[str, Any] = {"village": self.request.GET.get("village", "")[:13].replace("\0", "")}
        if facts is not None:
            labels = [OutreachEvent.Ground(ground).label for ground in facts.grounds()]
            reason = f"{capfirst('; '.join(labels).lower())}." if labels else ""
            initial |= {"title": f"Bapas Goes to Village, {facts.village}"[:150], "reason": reason}
        return initial

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(phone_key=self.phone_key(), known_village=self.asked_facts, **kwargs)

    def act(self, form: EventForm) -> str:
        event = actions.create_event(**form.facts(), submission_key=form.key, by=self.person)
        messages.success(
            self.request,
            "Usulan disimpan. Lengkapi dasarnya, lalu kepala Bapas memutuskan.",
            extra_tags=f"draft-saved:{self.phone_key()}",
        )
        plan = plans_ahead(self.person, event.office, timezone.now(), besides=event.pk).get(event.village_id)
        if plan:
            told = f"{event.village} juga ada di kegiatan {date_format(plan.on, 'j F Y')}: {plan.title}."
            messages.warning(self.request, f"{told} Pastikan keduanya memang perlu.")
        return reverse("programs:event_grounds", args=[event.public_id])


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
        return super().get_context_data(
            event=self.event, answered_count=answered, phone_key=f"event-{self.event.public_id}", **kwargs
        )

    def act(self, form: EventForm) -> str:
        was_approved = self.event.state == OutreachEvent.State.APPROVED
        asked_again = actions.change_event(event=self.event, **form.facts(), by=self.person)
        text = "Perubahan disimpan."
        self.event.refresh_from_db()
        if was_approved and self.event.state == OutreachEvent.State.PROPOSED:
            text += " Usulan diajukan lagi kepada kepala."
        if asked_again:
            text += f" Waktu mulai berubah, jadi {asked_again} desa atau kelurahan diminta menjawab lagi."
        messages.success(self.request, text, extra_tags=f"draft-saved:event-{self.event.public_id}")
        return self.event_url
