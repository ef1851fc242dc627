"""Addresses of the programs app, one file for each noun."""

from django.urls import URLPattern

from programs.urls import event, registration, village

app_name = "programs"
urlpatterns: list[URLPattern] = [
    *event.urlpatterns,
    *registration.urlpatterns,
    *village.urlpatterns,
]
