"""Addresses of restricted records."""

from django.urls import URLPattern, path

from clients.views import emergency, restriction

urlpatterns: list[URLPattern] = [
    path("clients/emergency/", emergency.client_emergency, name="client_emergency"),
    path(
        "clients/<uuid:public_id>/restrictions/", restriction.ClientRestrictions.as_view(), name="client_restrictions"
    ),
    path("restrictions/", restriction.RestrictionList.as_view(), name="restriction_list"),
    path("restrictions/<uuid:public_id>/", restriction.RestrictionDetail.as_view(), name="restriction_detail"),
    path("restrictions/<uuid:public_id>/lift/", restriction.restriction_lift, name="restriction_lift"),
    path("restrictions/<uuid:public_id>/admit/", restriction.AdmissionCreate.as_view(), name="admission_create"),
]
