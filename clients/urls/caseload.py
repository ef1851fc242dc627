"""Addresses of the office's caseload: who has what in hand, and who stands in for whom."""

from django.urls import URLPattern, path

from clients.views import caseload

urlpatterns: list[URLPattern] = [
    path("caseload/", caseload.CaseloadOverview.as_view(), name="caseload_overview"),
    path("caseload/cases/", caseload.SupervisionAssignMany.as_view(), name="supervision_assign_many"),
    path("substitutions/new/", caseload.SubstitutionCreate.as_view(), name="substitution_create"),
    path("substitutions/<uuid:public_id>/end/", caseload.substitution_end, name="substitution_end"),
]
