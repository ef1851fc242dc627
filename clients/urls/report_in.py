"""Addresses of the duty to report."""

from django.urls import URLPattern, path

from clients.views import report_in as report_ins
from clients.views import report_in_counter as counter
from clients.views import report_in_file, report_in_verbs
from clients.views.report_in_policy import ReportInPolicyUpdate

urlpatterns: list[URLPattern] = [
    path("report-ins/", report_ins.ReportInList.as_view(), name="report_in_list"),
    path("report-ins/counter/", counter.report_in_counter, name="report_in_counter"),
    path("report-ins/policy/", ReportInPolicyUpdate.as_view(), name="report_in_policy"),
    path("report-ins/card/<str:token>/", counter.report_in_scan, name="report_in_scan"),
    path("report-ins/<uuid:public_id>/report/", report_ins.report_in_record, name="report_in_record"),
    path("report-ins/<uuid:public_id>/tell/", report_in_verbs.ReportInTell.as_view(), name="report_in_tell"),
    path("report-ins/<uuid:public_id>/excuse/", report_in_verbs.ReportInExcuse.as_view(), name="report_in_excuse"),
    path("report-ins/<uuid:public_id>/take-back/", counter.report_in_take_back, name="report_in_take_back"),
    path("report-ins/<uuid:public_id>/undo/", report_in_verbs.ReportInUndo.as_view(), name="report_in_undo"),
    path("report-ins/<uuid:public_id>/verify/", report_in_verbs.report_in_verify, name="report_in_verify"),
    path(
        "report-ins/<uuid:public_id>/send-back/",
        report_in_verbs.ReportInSendBack.as_view(),
        name="report_in_send_back",
    ),
    path("clients/<uuid:public_id>/report-ins/", report_in_file.ReportInFile.as_view(), name="report_in_file"),
    path("clients/<uuid:public_id>/card/", report_in_file.ReportInCard.as_view(), name="report_in_card"),
    path("clients/<uuid:public_id>/arrive/", counter.report_in_arrive, name="report_in_arrive"),
    path(
        "supervisions/<uuid:public_id>/report-ins/", report_in_verbs.ReportInRhythm.as_view(), name="report_in_rhythm"
    ),
    path("supervisions/<uuid:public_id>/missed-concern/", report_in_verbs.report_in_concern, name="report_in_concern"),
]
