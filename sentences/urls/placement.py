"""Addresses of finding a site for a person and putting them to work there."""

from django.urls import URLPattern, path

from sentences.views import match, placement

urlpatterns: list[URLPattern] = [
    path("sentences/<uuid:public_id>/match/", match.sentence_match, name="sentence_match"),
    path("sentences/<uuid:public_id>/place/", placement.placement_create, name="placement_create"),
    path("sentences/placements/<uuid:public_id>/end/", placement.placement_end, name="placement_end"),
]
