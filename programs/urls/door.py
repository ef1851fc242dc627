"""The list at the door of an event, and the code by which people put themselves on it."""

from django.urls import URLPattern, path

from programs.views import door, self_check_in

urlpatterns: list[URLPattern] = [
    path("outreach/<uuid:public_id>/door/", door.EventDoorView.as_view(), name="event_door"),
    path("outreach/<uuid:public_id>/door/lists/", door.event_lists, name="event_lists"),
    path("outreach/<uuid:public_id>/door/walk-in/", door.event_walk_in, name="event_walk_in"),
    path("outreach/villages/<uuid:public_id>/paper/", door.registration_paper_list, name="registration_paper_list"),
    path("outreach/villages/<uuid:public_id>/use-list/", door.registration_use_list, name="registration_use_list"),
    path("outreach/attendees/<uuid:public_id>/same/", door.attendee_merge, name="attendee_merge"),
    path("outreach/attendees/<uuid:public_id>/apart/", door.attendee_separate, name="attendee_separate"),
    path("outreach/attendees/<uuid:public_id>/remove/", door.attendee_remove, name="attendee_remove"),
    path("outreach/<uuid:public_id>/door/code/open/", self_check_in.door_code_open, name="door_code_open"),
    path("outreach/<uuid:public_id>/door/code/close/", self_check_in.door_code_close, name="door_code_close"),
    path("outreach/<uuid:public_id>/door/wall/", self_check_in.door_wall, name="door_wall"),
    path("c/", self_check_in.check_in_code, name="check_in_code"),
    path("c/<str:code>/", self_check_in.check_in, name="check_in"),
]
