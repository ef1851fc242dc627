"""The buttons of a host's day, the same for a link and for a village head: each calls one action."""

import uuid

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from bapas_portal.law import DomainError
from sentences.actions.host_incident import tell_incident
from sentences.actions.presence import arrive, leave, not_come, take_back
from sentences.forms.presence import AbsenceForm, ArrivalForm, DepartureForm, IncidentTold
from sentences.host_day import Tap, labels_of, people_at
from sentences.models import Attendance, Placement
from sentences.views.acting import act_on
from sentences.witness import Witness


def expected_placement(by: Witness, public_id: uuid.UUID) -> Placement:
    """Somebody on today's list of this host, or 404."""
    return get_object_or_404(people_at(by.site, by.site.office.today()), public_id=public_id)


def said_attendance(by: Witness, public_id: uuid.UUID) -> Attendance:
    """A row of this host, or 404."""
    rows = Attendance.objects.filter(placement__site=by.site).select_related("placement__sentence")
    return get_object_or_404(rows, public_id=public_id)


def arrival_tap(request: HttpRequest, by: Witness, public_id: uuid.UUID) -> Tap:
    """ "Datang"."""
    placement = expected_placement(by, public_id)
    form = ArrivalForm(request.POST, day=by.site.office.today(), zone=by.site.office.zone)
    done = act_on(form, lambda: arrive(placement=placement, at=form.moment(), by=by))
    return Tap("arrival", public_id, form, done is not None)


def departure_tap(request: HttpRequest, by: Witness, public_id: uuid.UUID) -> Tap:
    """ "Selesai"."""
    row = said_attendance(by, public_id)
    must = row.on != by.site.office.today()
    form = DepartureForm(request.POST, day=row.on, zone=by.site.office.zone, must_say_when=must)
    done = act_on(
        form,
        lambda: leave(attendance=row, at=form.moment(), break_minutes=form.cleaned_data["break_minutes"], by=by),
    )
    return Tap("departure", public_id, form, done is not None)


def absence_tap(request: HttpRequest, by: Witness, public_id: uuid.UUID) -> Tap:
    """ "Tidak datang"."""
    placement = expected_placement(by, public_id)
    form = AbsenceForm(request.POST)
    done = act_on(form, lambda: not_come(placement=placement, ground=form.reason(), by=by))
    return Tap("absence", public_id, form, done is not None)


def undo_tap(by: Witness, public_id: uuid.UUID) -> Tap:
    """ "Batalkan"; what is undone already is undone."""
    row = Attendance.objects.filter(placement__site=by.site, public_id=public_id).select_related("placement").first()
    if row is None:
        return Tap("undo", public_id, is_done=True)
    try:
        take_back(attendance=row, by=by)
    except DomainError as error:
        return Tap("undo", public_id, refusal=error.message)
    return Tap("undo", public_id, is_done=True)


def incident_form(request: HttpRequest, by: Witness) -> IncidentTold:
    """ "Ada kejadian", with the people of today to choose from."""
    placements = list(people_at(by.site, by.site.office.today()))
    labels = labels_of(placements)
    people = {str(placement.public_id): (labels[placement.pk], placement) for placement in placements}
    return IncidentTold(request.POST if request.method == "POST" else None, people=people)


def incident_told(form: IncidentTold, by: Witness) -> bool:
    """Keeps a valid form; False when something must be put right."""
    if not form.is_valid():
        return False
    values = form.cleaned_data
    tell_incident(
        placement=form.placement(),
        kind=values["kind"],
        text=values["text"],
        submission_key=values["submission_key"],
        by=by,
    )
    return True
