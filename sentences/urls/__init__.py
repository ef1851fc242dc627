"""Addresses of the sentences app, one file for each noun."""

from django.urls import URLPattern

from sentences.urls import (
    letter,
    placement,
    sentence,
    session,
    site,
    village,
)

app_name = "sentences"
urlpatterns: list[URLPattern] = [
    *letter.urlpatterns,
    *placement.urlpatterns,
    *sentence.urlpatterns,
    *session.urlpatterns,
    *site.urlpatterns,
    *village.urlpatterns,
]
