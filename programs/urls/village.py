"""A village's own invitations, below /village/."""

from django.urls import URLPattern, path

from programs.views import invitations

urlpatterns: list[URLPattern] = [
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
