"""Addresses of the letters in a case file."""

from django.urls import URLPattern, path

from clients.views import letters

urlpatterns: list[URLPattern] = [
    path("clients/<uuid:public_id>/letters/", letters.ClientLetters.as_view(), name="client_letters"),
]
