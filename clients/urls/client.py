"""Addresses of the person and the case file."""

from django.urls import URLPattern, path

from clients.views import case_access, client_edit, client_file, client_list, client_register, quality

urlpatterns: list[URLPattern] = [
    path("clients/", client_list.ClientList.as_view(), name="client_list"),
    path("clients/new/", client_register.ClientCreate.as_view(), name="client_create"),
    path("clients/quality/", quality.quality_list, name="quality_list"),
    path("clients/duplicates/", client_register.client_duplicates, name="client_duplicates"),
    path("clients/register-hint/", client_register.supervision_hint, name="supervision_hint"),
    path("clients/<uuid:public_id>/", client_file.ClientDetail.as_view(), name="client_detail"),
    path("clients/<uuid:public_id>/reason/", case_access.client_reason, name="client_reason"),
    path("clients/<uuid:public_id>/edit/", client_edit.ClientEdit.as_view(), name="client_edit"),
    path("clients/<uuid:public_id>/history/", client_file.ClientHistory.as_view(), name="client_history"),
    path(
        "clients/<uuid:public_id>/supervisions/new/",
        client_edit.SupervisionCreate.as_view(),
        name="supervision_create",
    ),
]
