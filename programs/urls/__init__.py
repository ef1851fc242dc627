"""Addresses of the programs app, one file for each noun."""

from django.urls import URLPattern

from programs.urls import agreement, event, meeting, questionnaire, registration, village

app_name = "programs"
urlpatterns: list[URLPattern] = [
    *agreement.urlpatterns,
    *event.urlpatterns,
    *meeting.urlpatterns,
    *questionnaire.urlpatterns,
    *registration.urlpatterns,
    *village.urlpatterns,
]
