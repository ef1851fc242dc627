"""Addresses of the sentences app, one file for each noun."""

from django.urls import URLPattern

from sentences.urls import (
    day_sheet,
    host,
    incident,
    judgment,
    letter,
    placement,
    rule,
    schedule,
    sentence,
    session,
    site,
    village,
)

app_name = "sentences"
urlpatterns: list[URLPattern] = [
    *day_sheet.urlpatterns,
    *host.urlpatterns,
    *incident.urlpatterns,
    *rule.urlpatterns,
    *judgment.urlpatterns,
    *letter.urlpatterns,
    *placement.urlpatterns,
    *schedule.urlpatterns,
    *sentence.urlpatterns,
    *session.urlpatterns,
    *site.urlpatterns,
    *village.urlpatterns,
]
