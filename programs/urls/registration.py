"""Addresses of villages' answers, on the office's side."""

from django.urls import URLPattern, path

from programs.views import registrations
from programs.views.invited_villages import RegistrationListView

urlpatterns: list[URLPattern] = [
    path("outreach/villages/", RegistrationListView.as_view(), name="registration_list"),
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
        "outreach/villages/<uuid:public_id>/keep-date/",
        registrations.registration_keep,
        name="registration_keep",
    ),
    path(
        "outreach/villages/<uuid:public_id>/phone/",
        registrations.RegistrationPhone.as_view(),
        name="registration_phone",
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
]
