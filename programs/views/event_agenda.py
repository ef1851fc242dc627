"""The event's agenda: sessions, institutions and who of them came, materials, what is signed there."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST

from accounts.models import User
from accounts.permissions import Verdict, denied, role_required
from bapas_portal.law import DomainError
from programs import lifecycle
from programs.actions import event_parts
from programs.event_letters import event_letter_links
from programs.forms.event_parts import (
    EventMaterialsForm,
    ObstacleForm,
    PartiesAttendanceForm,
    PartyForm,
    SessionForm,
    SigningForm,
)
from programs.models import EventParty, EventSession, Material, OutreachEvent
from programs.permissions import MANAGER_ROLES
from programs.views.event_scope import EventPage, EventVerb, event_in_scope


class EventAgenda(EventPage):
    """Sessions, institutions, materials, needs, and the agreement signed at the event."""

    template_name = "programs/event_agenda.html"
    url_name = "programs:event_agenda"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, event = self.request.user, self.event
        parties = list(EventParty.objects.visible_to(user).filter(event=event))
        may_write = user.role in MANAGER_ROLES and bool(lifecycle.agenda_open(event))
        return super().get_context_data(
            sessions=EventSession.objects.visible_to(user).filter(event=event).select_related("village"),
            parties=parties,
            parties_came=sum(party.attended or 0 for party in parties),
            parties_counted=any(party.attended is not None for party in parties),
            materials=Material.objects.visible_to(user).filter(used_at=event).select_related("office"),
            letter=event_letter_links(user, "institution-invitation", [event]).get(event.public_id),
            may_write=may_write,
            may_count=may_write and bool(parties) and event.day_has_come(timezone.now()),
            **kwargs,
        )


class AgendaVerb(EventVerb[Any]):
    """A verb of the agenda: possible until the event is closed or called off."""

    back = "event_agenda"

    def verdict(self) -> Verdict:
        return lifecycle.agenda_open(self.event)


class SessionAdd(AgendaVerb):
    """Adds a part to the agenda."""

    form_class = SessionForm
    title, submit_label, done = "Tambah sesi", "Simpan sesi", "Sesi ditambahkan."

    def perform(self, form: SessionForm) -> None:
        event_parts.add_session(event=self.event, **form.facts(), by=self.person)


class PartyAdd(AgendaVerb):
    """Puts an institution on the list."""

    form_class = PartyForm
    title, submit_label, done = "Tambah instansi", "Simpan instansi", "Instansi ditambahkan."

    def perform(self, form: PartyForm) -> None:
        event_parts.add_party(event=self.event, **form.cleaned_data, by=self.person)


class PartOfAgenda(AgendaVerb):
    """Corrects one row of the agenda; the address names the row, and the row its event."""

    done = "Perubahan disimpan."
    submit_label = "Simpan perubahan"

    def rows(self) -> Any:
        """The rows of this kind that the person may see."""
        raise NotImplementedError

    @cached_property
    def row(self) -> Any:
        """404 outside the person's scope."""
        return get_object_or_404(self.rows().select_related("event"), public_id=self.kwargs["public_id"])

    @cached_property
    def event(self) -> OutreachEvent:
        """The event the row belongs to."""
        return event_in_scope(self.request.user, self.row.event.public_id)


class SessionChange(PartOfAgenda):
    """Corrects a part of the agenda."""

    form_class = SessionForm
    title = "Perbaiki sesi"

    def rows(self) -> Any:
        return EventSession.objects.visible_to(self.person)

    def get_initial(self) -> dict[str, Any]:
        return SessionForm.initial_of(self.row, self.event)

    def perform(self, form: SessionForm) -> None:
        event_parts.change_session(session=self.row, **form.facts(), by=self.person)


class PartyChange(PartOfAgenda):
    """Corrects an institution on the list."""

    form_class = PartyForm
    title = "Perbaiki instansi"

    def rows(self) -> Any:
        return EventParty.objects.visible_to(self.person)

    def get_initial(self) -> dict[str, Any]:
        return {name: getattr(self.row, name) for name in ("role", "name", "represented_by")}

    def perform(self, form: PartyForm) -> None:
        event_parts.change_party(party=self.row, **form.cleaned_data, by=self.person)


class PartiesAttendance(AgendaVerb):
    """How many people of each institution came."""

    form_class = PartiesAttendanceForm
    title, submit_label, done = "Kehadiran instansi", "Simpan kehadiran", "Kehadiran instansi disimpan."

    def verdict(self) -> Verdict:
        if not self.event.day_has_come(timezone.now()):
            return denied("Kehadiran diisi mulai hari kegiatan.")
        return super().verdict()

    def perform(self, form: PartiesAttendanceForm) -> None:
        event_parts.record_parties(event=self.event, attended=form.attended(), by=self.person)


class EventMaterials(AgendaVerb):
    """Which reading the event uses."""

    form_class = EventMaterialsForm
    template_name = "programs/event_materials.html"
    title, submit_label, done = "Bahan yang dipakai", "Simpan pilihan", "Bahan kegiatan disimpan."

    def get_initial(self) -> dict[str, Any]:
        return {"materials": self.event.materials.all()}

    def perform(self, form: EventMaterialsForm) -> None:
        event_parts.choose_materials(event=self.event, materials=list(form.cleaned_data["materials"]), by=self.person)


class EventSigning(AgendaVerb):
    """Which agreement is signed at the event."""

    form_class = SigningForm
    title, submit_label, done = "Penandatanganan", "Simpan", "Penandatanganan disimpan."

    def get_initial(self) -> dict[str, Any]:
        return {"agreement": self.event.agreement}

    def perform(self, form: SigningForm) -> None:
        event_parts.choose_agreement(event=self.event, agreement=form.cleaned_data["agreement"], by=self.person)


class OutcomeVerb(EventVerb[Any]):
    """A verb after the event: possible once it was held, until it is closed."""

    back = "event_outcome"

    def verdict(self) -> Verdict:
        return lifecycle.correction_open(self.event)


class ObstacleAdd(OutcomeVerb):
    """Writes down what stood in the way; already before the event, where something stands in the way of it."""

    form_class = ObstacleForm
    title, submit_label, done = "Catat hambatan", "Simpan hambatan", "Hambatan dicatat."

    def verdict(self) -> Verdict:
        return lifecycle.agenda_open(self.event)

    def perform(self, form: ObstacleForm) -> None:
        event_parts.report_obstacle(event=self.event, **form.cleaned_data, by=self.person)


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def session_remove(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Takes a part off the agenda."""
    user: User = request.user
    session = get_object_or_404(EventSession.objects.visible_to(user).select_related("event"), public_id=public_id)
    return _remove(request, session.event.public_id, lambda: event_parts.remove_session(session=session, by=user))


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def party_remove(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Takes an institution off the list."""
    user: User = request.user
    party = get_object_or_404(EventParty.objects.visible_to(user).select_related("event"), public_id=public_id)
    return _remove(request, party.event.public_id, lambda: event_parts.remove_party(party=party, by=user))


def _remove(request: HttpRequest, event_id: UUID, action: Any) -> HttpResponse:
    try:
        action()
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, "Sudah dihapus dari susunan acara.")
    return redirect("programs:event_agenda", event_id)
