"""Addresses of the clients app, one file for each noun."""

from django.urls import URLPattern

from clients.urls import client, letters, report_in, supervision, visit

app_name = "clients"
urlpatterns: list[URLPattern] = [
    *client.urlpatterns,
    *letters.urlpatterns,
    *supervision.urlpatterns,
    *visit.urlpatterns,
    *report_in.urlpatterns,
]
