"""Addresses of what holds social work up."""

from django.urls import URLPattern, path

from sentences.views import waiting

urlpatterns: list[URLPattern] = [
    path("sentences/arrivals/", waiting.ArrivalList.as_view(), name="arrival_list"),
    path("sentences/hours/", waiting.HoursList.as_view(), name="hours_list"),
    path("sentences/waiting/", waiting.WaitingHoursList.as_view(), name="waiting_hours_list"),
    path("sentences/unregistered/", waiting.UnregisteredList.as_view(), name="unregistered_list"),
]
