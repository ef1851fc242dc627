"""Addresses of outreach events."""

from django.urls import URLPattern, path

from programs.views import (
    event_agenda,
    event_decisions,
    event_files,
    event_outcome,
    events,
    invite,
    materials,
    obstacles,
    proposal,
)

EVENT = "outreach/<uuid:public_id>/"

urlpatterns: list[URLPattern] = [
    path("outreach/", events.EventListView.as_view(), name="event_list"),
    path("outreach/new/", events.EventCreateView.as_view(), name="event_create"),
    path("outreach/materials/", materials.MaterialList.as_view(), name="material_list"),
    path("outreach/materials/new/", materials.MaterialCreate.as_view(), name="material_create"),
    path("outreach/materials/<uuid:public_id>/", materials.material_open, name="material_open"),
    path("outreach/obstacles/", obstacles.obstacle_list, name="obstacle_list"),
    path("outreach/files/<uuid:public_id>/", event_files.event_file_open, name="eventfile_open"),
    path("outreach/files/<uuid:public_id>/remove/", event_files.event_file_remove, name="eventfile_remove"),
    path("outreach/sessions/<uuid:public_id>/edit/", event_agenda.SessionChange.as_view(), name="eventsession_change"),
    path("outreach/parties/<uuid:public_id>/edit/", event_agenda.PartyChange.as_view(), name="eventparty_change"),
    path("outreach/sessions/<uuid:public_id>/remove/", event_agenda.session_remove, name="eventsession_remove"),
    path("outreach/parties/<uuid:public_id>/remove/", event_agenda.party_remove, name="eventparty_remove"),
    path(EVENT, events.EventDetailView.as_view(), name="event_detail"),
    path(f"{EVENT}edit/", events.EventChangeView.as_view(), name="event_change"),
    path(f"{EVENT}grounds/", proposal.EventGrounds.as_view(), name="event_grounds"),
    path(f"{EVENT}approve/", event_decisions.event_approve, name="event_approve"),
    path(f"{EVENT}return/", event_decisions.EventReturn.as_view(), name="event_return"),
    path(f"{EVENT}invite/", invite.EventInviteView.as_view(), name="event_invite"),
    path(f"{EVENT}confirm/", event_decisions.event_confirm, name="event_confirm"),
    path(f"{EVENT}postpone/", event_decisions.EventPostpone.as_view(), name="event_postpone"),
    path(f"{EVENT}cancel/", event_decisions.EventCancelView.as_view(), name="event_cancel"),
    path(f"{EVENT}agenda/", event_agenda.EventAgenda.as_view(), name="event_agenda"),
    path(f"{EVENT}sessions/new/", event_agenda.SessionAdd.as_view(), name="event_session"),
    path(f"{EVENT}parties/new/", event_agenda.PartyAdd.as_view(), name="event_party"),
    path(f"{EVENT}parties/attendance/", event_agenda.PartiesAttendance.as_view(), name="event_parties"),
    path(f"{EVENT}materials/", event_agenda.EventMaterials.as_view(), name="event_materials"),
    path(f"{EVENT}signing/", event_agenda.EventSigning.as_view(), name="event_signing"),
    path(f"{EVENT}outcome/", event_outcome.EventOutcome.as_view(), name="event_outcome"),
    path(f"{EVENT}hold/", event_outcome.EventHoldView.as_view(), name="event_hold"),
    path(f"{EVENT}minutes/", event_outcome.EventDocument.as_view(), name="event_document"),
    path(f"{EVENT}files/new/", event_files.EventFileAdd.as_view(), name="event_file"),
    path(f"{EVENT}obstacles/new/", event_agenda.ObstacleAdd.as_view(), name="event_obstacle"),
    path(f"{EVENT}evaluation/", event_outcome.EventEvaluate.as_view(), name="event_evaluate"),
    path(f"{EVENT}follow-up/", event_outcome.event_follow_up, name="event_follow_up"),
    path(f"{EVENT}close/", event_outcome.event_close, name="event_close"),
]
