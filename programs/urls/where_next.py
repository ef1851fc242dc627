"""Addresses of the list that says where to go next. They stand before those of events."""

from django.urls import URLPattern, path

from programs.views import where_next

urlpatterns: list[URLPattern] = [
    path("outreach/where-next/", where_next.WhereNext.as_view(), name="where_next"),
    path("outreach/where-next/weights/", where_next.WeightsChange.as_view(), name="weights_change"),
]
