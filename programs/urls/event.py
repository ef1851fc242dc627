"""Addresses of outreach events."""

from django.urls import URLPattern, path

from programs.views import events, invite

urlpatterns: list[URLPattern] = [
    path("outreach/", events.EventListView.as_view(), name="event_list"),
    path("outreach/new/", events.EventCreateView.as_view(), name="event_create"),
    path("outreach/<uuid:public_id>/", events.EventDetailView.as_view(), name="event_detail"),
    path("outreach/<uuid:public_id>/edit/", events.EventChangeView.as_view(), name="event_change"),
    path("outreach/<uuid:public_id>/invite/", invite.EventInviteView.as_view(), name="event_invite"),
    path("outreach/<uuid:public_id>/cancel/", events.EventCancelView.as_view(), name="event_cancel"),
    path("outreach/<uuid:public_id>/hold/", events.EventHoldView.as_view(), name="event_hold"),
]
