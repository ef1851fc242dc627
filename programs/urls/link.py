"""The way in for villages without an account, and the links of an event on the office's side."""

from django.urls import URLPattern, path

from programs.views import event_links, link

urlpatterns: list[URLPattern] = [
    path("i/<str:token>/", link.link_open, name="link_open"),
    path("i/<str:token>/answer/<slug:answer>/", link.link_answer, name="link_answer"),
    path("i/<str:token>/hand-on/", link.link_hand_on, name="link_hand_on"),
    path("outreach/<uuid:public_id>/links/", event_links.event_links, name="event_links"),
    path("outreach/<uuid:public_id>/links/paper/", event_links.event_links_paper, name="event_links_paper"),
    path("outreach/links/<uuid:public_id>/revoke/", event_links.invitationlink_revoke, name="invitationlink_revoke"),
]
