"""Addresses of the clients app."""

from django.urls import URLPattern, path

from clients.views import case_access, client_edit, client_file, client_list, client_register, verbs, visit
from clients.views import report_in as report_ins
from clients.views import visit_list as visit_lists

app_name = "clients"
urlpatterns: list[URLPattern] = [
    path("clients/", client_list.ClientList.as_view(), name="client_list"),
    path("clients/new/", client_register.ClientCreate.as_view(), name="client_create"),
    path("clients/duplicates/", client_register.client_duplicates, name="client_duplicates"),
    path("clients/<uuid:public_id>/", client_file.ClientDetail.as_view(), name="client_detail"),
    path("clients/<uuid:public_id>/reason/", case_access.client_reason, name="client_reason"),
    path("clients/<uuid:public_id>/edit/", client_edit.ClientEdit.as_view(), name="client_edit"),
    path("clients/<uuid:public_id>/history/", client_file.ClientHistory.as_view(), name="client_history"),
    path(
        "clients/<uuid:public_id>/supervisions/new/",
        client_edit.SupervisionCreate.as_view(),
        name="supervision_create",
    ),
    path("clients/<uuid:public_id>/visits/new/", visit.VisitCreate.as_view(), name="visit_create"),
    path("supervisions/<uuid:public_id>/assign/", verbs.SupervisionAssign.as_view(), name="supervision_assign"),
    path("supervisions/<uuid:public_id>/close/", verbs.SupervisionClose.as_view(), name="supervision_close"),
    path("supervisions/<uuid:public_id>/plan/", verbs.VisitPlan.as_view(), name="visit_plan"),
    path("visits/", visit_lists.VisitList.as_view(), name="visit_list"),
    path("visits/<uuid:public_id>/", visit.VisitDetail.as_view(), name="visit_detail"),
    path("visits/<uuid:public_id>/correct/", verbs.VisitCorrect.as_view(), name="visit_correct"),
    path("visits/<uuid:public_id>/reschedule/", verbs.VisitReschedule.as_view(), name="visit_reschedule"),
    path("visits/<uuid:public_id>/cancel/", verbs.VisitCancel.as_view(), name="visit_cancel"),
    path("report-ins/", report_ins.ReportInList.as_view(), name="report_in_list"),
    path("report-ins/<uuid:public_id>/report/", report_ins.report_in_record, name="report_in_record"),
    path("report-ins/<uuid:public_id>/excuse/", verbs.ReportInExcuse.as_view(), name="report_in_excuse"),
]
