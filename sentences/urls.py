"""Addresses of the sentences app."""

from django.urls import URLPattern

app_name = "sentences"
urlpatterns: list[URLPattern] = []
