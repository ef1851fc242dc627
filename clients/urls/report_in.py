"""Addresses of the duty to report."""

from django.urls import URLPattern, path

from clients.views import report_in as report_ins
from clients.views import report_in_verbs

urlpatterns: list[URLPattern] = [
    path("report-ins/", report_ins.ReportInList.as_view(), name="report_in_list"),
    path("report-ins/<uuid:public_id>/report/", report_ins.report_in_record, name="report_in_record"),
    path("report-ins/<uuid:public_id>/excuse/", report_in_verbs.ReportInExcuse.as_view(), name="report_in_excuse"),
]
