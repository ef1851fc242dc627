"""Addresses of incidents at sites."""

from django.urls import URLPattern, path

from sentences.views import incident

urlpatterns: list[URLPattern] = [
    path("incidents/", incident.incident_list, name="incident_list"),
    path("incidents/<uuid:public_id>/close/", incident.incident_close, name="incident_close"),
]
