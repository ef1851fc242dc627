"""Addresses of journeys, the end of guidance, what became of it, and contact after it."""

from django.urls import URLPattern, path

from clients.views import ending, travel_permit
from clients.views.guidance_outcome import GuidanceOutcomeList

urlpatterns: list[URLPattern] = [
    path("travel-permits/", travel_permit.TravelPermitList.as_view(), name="travel_permit_list"),
    path(
        "supervisions/<uuid:public_id>/travel-permits/new/",
        travel_permit.TravelPermitCreate.as_view(),
        name="travel_permit_create",
    ),
    path(
        "travel-permits/<uuid:public_id>/decide/",
        travel_permit.TravelPermitDecide.as_view(),
        name="travel_permit_decide",
    ),
    path(
        "travel-permits/<uuid:public_id>/return/",
        travel_permit.TravelPermitReturn.as_view(),
        name="travel_permit_return",
    ),
    path("endings/", ending.EndingList.as_view(), name="ending_list"),
    path("endings/outcomes/", GuidanceOutcomeList.as_view(), name="guidance_outcome_list"),
    path("supervisions/<uuid:public_id>/assessment/", ending.EndingAssess.as_view(), name="ending_assess"),
    path("supervisions/<uuid:public_id>/propose-ending/", ending.ending_propose, name="ending_propose"),
    path("supervisions/<uuid:public_id>/waive-ending/", ending.EndingWaive.as_view(), name="ending_waive"),
    path("supervisions/<uuid:public_id>/aftercare/new/", ending.AftercareCreate.as_view(), name="aftercare_create"),
]
