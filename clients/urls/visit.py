"""Addresses of visits."""

from django.urls import URLPattern, path

from clients.views import outcome_kind, visit, visit_series, visit_trip, visit_verbs
from clients.views import visit_list as visit_lists

urlpatterns: list[URLPattern] = [
    path("clients/<uuid:public_id>/visits/new/", visit.VisitCreate.as_view(), name="visit_create"),
    path("supervisions/<uuid:public_id>/plan/", visit_verbs.VisitPlan.as_view(), name="visit_plan"),
    path("supervisions/<uuid:public_id>/series/", visit_series.VisitSeries.as_view(), name="visit_series"),
    path(
        "supervisions/<uuid:public_id>/series/cancel/",
        visit_series.VisitSeriesCancel.as_view(),
        name="visit_series_cancel",
    ),
    path("visits/trip/", visit_trip.VisitTrip.as_view(), name="visit_trip"),
    path("visits/outcomes/", outcome_kind.OutcomeKindList.as_view(), name="outcome_kind_list"),
    path("visits/outcomes/new/", outcome_kind.OutcomeKindCreate.as_view(), name="outcome_kind_create"),
    path("visits/outcomes/<slug:code>/", outcome_kind.OutcomeKindUpdate.as_view(), name="outcome_kind_update"),
    path("visits/", visit_lists.VisitList.as_view(), name="visit_list"),
    path("visits/<uuid:public_id>/", visit.VisitDetail.as_view(), name="visit_detail"),
    path("visits/<uuid:public_id>/correct/", visit_verbs.VisitCorrect.as_view(), name="visit_correct"),
    path("visits/<uuid:public_id>/reschedule/", visit_verbs.VisitReschedule.as_view(), name="visit_reschedule"),
    path("visits/<uuid:public_id>/cancel/", visit_verbs.VisitCancel.as_view(), name="visit_cancel"),
]
