"""Addresses of telephone numbers and guarantors."""

from django.urls import URLPattern, path

from clients.views import contact

urlpatterns: list[URLPattern] = [
    path("clients/<uuid:public_id>/phones/", contact.ClientPhones.as_view(), name="client_phones"),
    path("clients/<uuid:public_id>/guarantors/new/", contact.GuarantorCreate.as_view(), name="guarantor_create"),
    path("guarantors/<uuid:public_id>/", contact.GuarantorEdit.as_view(), name="guarantor_edit"),
]
