"""Addresses of results of questionnaires."""

from django.urls import URLPattern, path

from programs.views import results

urlpatterns: list[URLPattern] = [
    path("outreach/results/", results.results_overview, name="results_overview"),
    path("outreach/<uuid:public_id>/results/", results.event_results, name="event_results"),
    path("hasil/chart/<str:token>/", results.results_chart, name="results_chart"),
]
