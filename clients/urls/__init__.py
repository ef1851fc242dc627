"""Addresses of the clients app, one file for each noun."""

from django.urls import URLPattern

from clients.urls import (
    attachment,
    caseload,
    client,
    concern,
    guidance,
    inquiry,
    letters,
    panel,
    report_in,
    restriction,
    supervision,
    transfer,
    visit,
)

app_name = "clients"
urlpatterns: list[URLPattern] = [
    *attachment.urlpatterns,
    *client.urlpatterns,
    *guidance.urlpatterns,
    *concern.urlpatterns,
    *restriction.urlpatterns,
    *letters.urlpatterns,
    *supervision.urlpatterns,
    *visit.urlpatterns,
    *transfer.urlpatterns,
    *caseload.urlpatterns,
    *report_in.urlpatterns,
    *inquiry.urlpatterns,
    *panel.urlpatterns,
]
