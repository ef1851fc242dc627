"""Addresses of the reports app."""

from django.urls import URLPattern, path

from reports.views import chart, dashboard, jobs, outreach

app_name = "reports"
urlpatterns: list[URLPattern] = [
    path("reports/", jobs.report_list, name="report_list"),
    path("reports/request/", jobs.report_request, name="report_request"),
    path("reports/<uuid:public_id>/", jobs.report_detail, name="report_detail"),
    path("reports/<uuid:public_id>/pdf/", jobs.report_download, {"file_format": "pdf"}, name="report_pdf"),
    path("reports/<uuid:public_id>/xlsx/", jobs.report_download, {"file_format": "xlsx"}, name="report_xlsx"),
    path("hasil/", outreach.public_results, name="public_results"),
    path("outreach/measures/", outreach.outreach_measures, name="outreach_measures"),
    path("dashboard/", dashboard.dashboard, name="dashboard"),
    path("dashboard/<slug:series>.svg", chart.dashboard_chart, name="dashboard_chart"),
]
