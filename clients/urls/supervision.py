"""Addresses of a case."""

from django.urls import URLPattern, path

from clients.views import supervision_verbs

urlpatterns: list[URLPattern] = [
    path(
        "supervisions/<uuid:public_id>/assign/",
        supervision_verbs.SupervisionAssign.as_view(),
        name="supervision_assign",
    ),
    path(
        "supervisions/<uuid:public_id>/basis/", supervision_verbs.SupervisionBasis.as_view(), name="supervision_basis"
    ),
    path(
        "supervisions/<uuid:public_id>/close/", supervision_verbs.SupervisionClose.as_view(), name="supervision_close"
    ),
]
