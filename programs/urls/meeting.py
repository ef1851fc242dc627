"""Addresses of coordination meetings and of follow-ups."""

from django.urls import URLPattern, path

from programs.views import follow_ups, meetings, promises

urlpatterns: list[URLPattern] = [
    path("meetings/", meetings.MeetingListView.as_view(), name="meeting_list"),
    path("meetings/new/", meetings.MeetingCreateView.as_view(), name="meeting_create"),
    path("meetings/<uuid:public_id>/", meetings.MeetingDetailView.as_view(), name="meeting_detail"),
    path("meetings/<uuid:public_id>/edit/", meetings.MeetingChangeView.as_view(), name="meeting_change"),
    path("follow-ups/", follow_ups.FollowUpListView.as_view(), name="followup_list"),
    path("follow-ups/<uuid:public_id>/", follow_ups.FollowUpDetailView.as_view(), name="followup_detail"),
    path("follow-ups/<uuid:public_id>/edit/", follow_ups.FollowUpChangeView.as_view(), name="followup_change"),
    path("follow-ups/<uuid:public_id>/settle/", follow_ups.FollowUpSettleView.as_view(), name="followup_settle"),
    path("follow-ups/<uuid:public_id>/return/", promises.PromiseReturnView.as_view(), name="promise_return"),
    path("follow-ups/<uuid:public_id>/reopen/", follow_ups.followup_reopen, name="followup_reopen"),
    path(
        "outreach/<uuid:public_id>/follow-ups/new/", follow_ups.FollowUpOfEventView.as_view(), name="followup_of_event"
    ),
    path(
        "meetings/<uuid:public_id>/follow-ups/new/",
        follow_ups.FollowUpOfMeetingView.as_view(),
        name="followup_of_meeting",
    ),
    path(
        "agreements/<uuid:public_id>/follow-ups/new/",
        follow_ups.FollowUpOfAgreementView.as_view(),
        name="followup_of_agreement",
    ),
]
