"""Community policing beside outreach."""

from django.urls import URLPattern, path

from programs.views.coverage import CoverageView

urlpatterns: list[URLPattern] = [path("villages/coverage/", CoverageView.as_view(), name="coverage_list")]
