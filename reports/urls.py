"""Addresses of the reports app."""

from django.urls import URLPattern, path, register_converter

from reports.converters import MonthConverter
from reports.views import chart, dashboard, exports, jobs, outreach, return_verbs, returns, schedules, subjects

app_name = "reports"
register_converter(MonthConverter, "month")
RETURN = "reports/returns/<uuid:public_id>/<month:month>/"
CONSOLIDATED = "reports/returns/consolidated/<month:month>/"
urlpatterns: list[URLPattern] = [
    path("reports/", jobs.report_list, name="report_list"),
    path("reports/request/", jobs.report_request, name="report_request"),
    path("reports/<uuid:public_id>/", jobs.report_detail, name="report_detail"),
    path("reports/<uuid:public_id>/pdf/", jobs.report_download, {"file_format": "pdf"}, name="report_pdf"),
    path("reports/<uuid:public_id>/xlsx/", jobs.report_download, {"file_format": "xlsx"}, name="report_xlsx"),
    path("reports/returns/", returns.return_list, name="return_list"),
    path(CONSOLIDATED, returns.consolidated_return, name="consolidated_return"),
    path(f"{CONSOLIDATED}pdf/", returns.consolidated_file, {"file_format": "pdf"}, name="consolidated_pdf"),
    path(f"{CONSOLIDATED}xlsx/", returns.consolidated_file, {"file_format": "xlsx"}, name="consolidated_xlsx"),
    path(RETURN, returns.return_detail, name="return_detail"),
    path(f"{RETURN}rows/", returns.return_rows, name="return_rows"),
    path(f"{RETURN}pdf/", returns.return_file, {"file_format": "pdf"}, name="return_pdf"),
    path(f"{RETURN}xlsx/", returns.return_file, {"file_format": "xlsx"}, name="return_xlsx"),
    path(f"{RETURN}submit/", return_verbs.return_submit, name="return_submit"),
    path(f"{RETURN}explain/", return_verbs.return_explain, name="return_explain"),
    path(f"{RETURN}accept/", return_verbs.return_accept, name="return_accept"),
    path(f"{RETURN}send-back/", return_verbs.return_send_back, name="return_send_back"),
    path(f"{RETURN}lock/", return_verbs.return_lock, name="return_lock"),
    path("reports/<uuid:public_id>/csv/", jobs.report_download, {"file_format": "csv"}, name="report_csv"),
    path("reports/<uuid:public_id>/cancel/", jobs.report_cancel, name="report_cancel"),
    path("reports/<uuid:public_id>/retry/", jobs.report_retry, name="report_retry"),
    path("reports/new/<slug:subject>/", subjects.report_create, name="report_create"),
    path("reports/schedules/", schedules.schedule_list, name="schedule_list"),
    path("reports/schedules/new/<slug:subject>/", schedules.schedule_create, name="schedule_create"),
    path("reports/schedules/<uuid:public_id>/pause/", schedules.schedule_pause, name="schedule_pause"),
    path("reports/schedules/<uuid:public_id>/resume/", schedules.schedule_resume, name="schedule_resume"),
    path("reports/schedules/<uuid:public_id>/delete/", schedules.schedule_delete, name="schedule_delete"),
    path("reports/scheduled/<uuid:public_id>/", schedules.scheduled_open, name="scheduled_open"),
    path("reports/lists/<slug:name>/", exports.list_export, name="list_export"),
    path("hasil/", outreach.public_results, name="public_results"),
    path("outreach/measures/", outreach.outreach_measures, name="outreach_measures"),
    path("dashboard/", dashboard.dashboard, name="dashboard"),
    path("dashboard/pdf/", dashboard.dashboard_pdf, name="dashboard_pdf"),
    path("dashboard/chart/<str:token>.svg", chart.dashboard_chart, name="dashboard_chart"),
]
