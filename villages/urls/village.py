"""Finding a village, who leads it, which Bapas serves it."""

from django.urls import URLPattern, path

from villages.views.official import OfficialCreateView, official_end, official_password
from villages.views.suggest import village_suggest
from villages.views.village import village_detail, village_list
from villages.views.work_area import RegencyUpdateView

urlpatterns: list[URLPattern] = [
    path("villages/", village_list, name="village_list"),
    path("villages/suggest/", village_suggest, name="village_suggest"),
    path("villages/regencies/<regency:code>/", RegencyUpdateView.as_view(), name="regency_update"),
    path("villages/<village:code>/", village_detail, name="village_detail"),
    path("villages/<village:code>/officials/new/", OfficialCreateView.as_view(), name="official_create"),
    path("villages/officials/<uuid:public_id>/end/", official_end, name="official_end"),
    path("villages/officials/<uuid:public_id>/password/", official_password, name="official_password"),
]
