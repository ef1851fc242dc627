"""Addresses of warnings, of reported defaults, of decisions and of repetitions."""

from django.urls import URLPattern, path

from sentences.views import default, warning

urlpatterns: list[URLPattern] = [
    path("sentences/<uuid:public_id>/warnings/new/", warning.workwarning_create, name="workwarning_create"),
    path("sentences/<uuid:public_id>/default/", default.sentence_default, name="sentence_default"),
    path("sentences/defaults/", default.DefaultReportList.as_view(), name="defaultreport_list"),
    path("sentences/defaults/<uuid:public_id>/", default.defaultreport_detail, name="defaultreport_detail"),
    path("sentences/defaults/<uuid:public_id>/decide/", default.defaultreport_decide, name="defaultreport_decide"),
    path("sentences/defaults/<uuid:public_id>/repeat/", default.defaultreport_repeat, name="defaultreport_repeat"),
]
