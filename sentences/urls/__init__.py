"""Addresses of the sentences app, one file for each noun."""

from django.urls import URLPattern

from sentences.urls import (
    absence,
    day_sheet,
    default,
    dispute,
    group_session,
    host,
    incident,
    judgment,
    placement,
    rule,
    schedule,
    sentence,
    session,
    site,
    statement,
    village,
    waiting,
)

app_name = "sentences"
urlpatterns: list[URLPattern] = [
    *absence.urlpatterns,
    *default.urlpatterns,
    *statement.urlpatterns,
    *day_sheet.urlpatterns,
    *dispute.urlpatterns,
    *group_session.urlpatterns,
    *host.urlpatterns,
    *incident.urlpatterns,
    *rule.urlpatterns,
    *judgment.urlpatterns,
    *placement.urlpatterns,
    *schedule.urlpatterns,
    *sentence.urlpatterns,
    *session.urlpatterns,
    *site.urlpatterns,
    *village.urlpatterns,
    *waiting.urlpatterns,
]
