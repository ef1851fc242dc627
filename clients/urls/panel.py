"""Addresses of the panel (sidang Tim Pengamat Pemasyarakatan)."""

from django.urls import URLPattern, path

from clients.views import panel
from clients.views.panel_hold import panelsession_hold

urlpatterns: list[URLPattern] = [
    path("panels/", panel.PanelSessionList.as_view(), name="panelsession_list"),
    path("panels/new/", panel.PanelSessionCreate.as_view(), name="panelsession_create"),
    path("panels/<uuid:public_id>/", panel.PanelSessionDetail.as_view(), name="panelsession_detail"),
    path("panels/<uuid:public_id>/edit/", panel.PanelSessionUpdate.as_view(), name="panelsession_update"),
    path("panels/<uuid:public_id>/hold/", panelsession_hold, name="panelsession_hold"),
    path("panels/<uuid:public_id>/cancel/", panel.panelsession_cancel, name="panelsession_cancel"),
    path("panels/<uuid:public_id>/take-off/", panel.panelsession_take_off, name="panelsession_take_off"),
]
