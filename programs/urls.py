"""Addresses of the programs app: the office's under /outreach/, the village's own under /village/."""

from django.urls import URLPattern, path

from programs.views import events, invitations, invite, registrations

app_name = "programs"
urlpatterns: list[URLPattern] = [
    path("outreach/", events.EventListView.as_view(), name="event_list"),
    path("outreach/new/", events.EventCreateView.as_view(), name="event_create"),
    path("outreach/<uuid:public_id>/", events.EventDetailView.as_view(), name="event_detail"),
    path("outreach/<uuid:public_id>/edit/", events.EventChangeView.as_view(), name="event_change"),
    path("outreach/<uuid:public_id>/invite/", invite.EventInviteView.as_view(), name="event_invite"),
    path("outreach/<uuid:public_id>/cancel/", events.EventCancelView.as_view(), name="event_cancel"),
    path("outreach/<uuid:public_id>/hold/", events.EventHoldView.as_view(), name="event_hold"),
    path(
        "outreach/villages/<uuid:public_id>/",
        registrations.RegistrationDetailView.as_view(),
        name="registration_detail",
    ),
    path(
        "outreach/villages/<uuid:public_id>/withdraw/",
        registrations.registration_withdraw,
        name="registration_withdraw",
    ),
    path(
        "outreach/villages/<uuid:public_id>/answer/<slug:answer>/",
        registrations.RegistrationAnswerView.as_view(),
        name="registration_answer",
    ),
    path(
        "outreach/villages/<uuid:public_id>/attendance/",
        registrations.RegistrationAttendanceView.as_view(),
        name="registration_attendance",
    ),
    path(
        "village/invitations/<uuid:public_id>/",
        invitations.InvitationDetailView.as_view(),
        name="invitation_detail",
    ),
    path(
        "village/invitations/<uuid:public_id>/answer/<slug:answer>/",
        invitations.InvitationAnswerView.as_view(),
        name="invitation_answer",
    ),
    path(
        "village/invitations/<uuid:public_id>/attendance/",
        invitations.InvitationAttendanceView.as_view(),
        name="invitation_attendance",
    ),
]
