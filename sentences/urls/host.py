"""The way in for hosts without accounts, and the links that open it."""

from django.urls import URLPattern, path

from sentences.views import host, host_link

urlpatterns: list[URLPattern] = [
    path("h/<str:token>/", host.host_day, name="host_day"),
    path("h/<str:token>/people/<uuid:public_id>/arrive/", host.host_arrive, name="host_arrive"),
    path("h/<str:token>/people/<uuid:public_id>/absent/", host.host_absent, name="host_absent"),
    path("h/<str:token>/days/<uuid:public_id>/leave/", host.host_leave, name="host_leave"),
    path("h/<str:token>/days/<uuid:public_id>/undo/", host.host_undo, name="host_undo"),
    path("h/<str:token>/sessions/<uuid:public_id>/confirm/", host.host_confirm, name="host_confirm"),
    path("h/<str:token>/sessions/<uuid:public_id>/dispute/", host.host_dispute, name="host_dispute"),
    path("h/<str:token>/incident/", host.host_incident, name="host_incident"),
    path("sites/<uuid:public_id>/links/", host_link.hostlink_list, name="hostlink_list"),
    path("sites/<uuid:public_id>/links/new/", host_link.hostlink_create, name="hostlink_create"),
    path("sites/links/<uuid:public_id>/revoke/", host_link.hostlink_revoke, name="hostlink_revoke"),
    path("sites/links/<uuid:public_id>/renew/", host_link.hostlink_renew, name="hostlink_renew"),
]
