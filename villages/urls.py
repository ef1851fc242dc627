"""Addresses of the villages app."""

from django.urls import URLPattern, path

from villages.views.suggest import village_suggest

app_name = "villages"
urlpatterns: list[URLPattern] = [
    path("villages/suggest/", village_suggest, name="village_suggest"),
]
