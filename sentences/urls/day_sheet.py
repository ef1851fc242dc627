"""Printed sheets of a host's day."""

from django.urls import URLPattern, path

from sentences.views import day_sheet

urlpatterns: list[URLPattern] = [
    path("sites/<uuid:public_id>/sheets/", day_sheet.daysheet_list, name="daysheet_list"),
    path("sites/<uuid:public_id>/sheets/print/", day_sheet.daysheet_print, name="daysheet_print"),
    path("sites/<uuid:public_id>/sheets/<str:code>/", day_sheet.daysheet_type, name="daysheet_type"),
    path("sites/<uuid:public_id>/sheets/<str:code>/pdf/", day_sheet.daysheet_pdf, name="daysheet_pdf"),
    path("sites/<uuid:public_id>/sheets/<str:code>/photo/", day_sheet.daysheet_photo, name="daysheet_photo"),
]
