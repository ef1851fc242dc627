"""Addresses of putting a person to work at a site."""

from django.urls import URLPattern, path

from sentences.views import placement

urlpatterns: list[URLPattern] = [
    path("sentences/<uuid:public_id>/place/", placement.placement_create, name="placement_create"),
    path("sentences/placements/<uuid:public_id>/end/", placement.placement_end, name="placement_end"),
]
