"""Addresses of the programs app, one file for each noun."""

from django.urls import URLPattern

from programs.urls import (
    agreement,
    coverage,
    door,
    event,
    finding,
    foster,
    link,
    meeting,
    offer,
    questionnaire,
    registration,
    results,
    village,
    where_next,
)

app_name = "programs"
urlpatterns: list[URLPattern] = [
    *link.urlpatterns,
    *agreement.urlpatterns,
    *coverage.urlpatterns,
    *where_next.urlpatterns,
    *event.urlpatterns,
    *door.urlpatterns,
    *finding.urlpatterns,
    *foster.urlpatterns,
    *meeting.urlpatterns,
    *offer.urlpatterns,
    *questionnaire.urlpatterns,
    *registration.urlpatterns,
    *results.urlpatterns,
    *village.urlpatterns,
]
