"""Community policing beside outreach, and the villages that outreach reached."""

from django.urls import URLPattern, path

from programs.views.coverage import CoverageView
from programs.views.reached import ReachedListView

urlpatterns: list[URLPattern] = [
    path("villages/coverage/", CoverageView.as_view(), name="coverage_list"),
    path("outreach/reached/", ReachedListView.as_view(), name="reached_list"),
]
