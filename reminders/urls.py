"""Addresses of the reminders app."""

from django.urls import URLPattern

app_name = "reminders"
urlpatterns: list[URLPattern] = []
