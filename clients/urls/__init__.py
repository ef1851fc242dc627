"""Addresses of the clients app, one file for each noun."""

from django.urls import URLPattern

from clients.urls import (
    attachment,
    caseload,
    client,
    concern,
    contact,
    ending,
    guidance,
    importing,
    inquiry,
    letters,
    merge,
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
    *importing.urlpatterns,
    *client.urlpatterns,
    *contact.urlpatterns,
    *guidance.urlpatterns,
    *concern.urlpatterns,
    *restriction.urlpatterns,
    *letters.urlpatterns,
    *merge.urlpatterns,
    *supervision.urlpatterns,
    *visit.urlpatterns,
    *transfer.urlpatterns,
    *caseload.urlpatterns,
    *report_in.urlpatterns,
    *ending.urlpatterns,
    *inquiry.urlpatterns,
    *panel.urlpatterns,
]
