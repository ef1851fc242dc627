"""A village's own invitations, below /village/."""

from django.urls import URLPattern, path

from programs.views import invitations, promises

urlpatterns: list[URLPattern] = [
    path("village/promises/<uuid:public_id>/done/", promises.PromiseReportView.as_view(), name="promise_report"),
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
