"""Addresses of telephone numbers, guarantors and reminders."""

from django.urls import URLPattern, path

from clients.views import contact, messages

urlpatterns: list[URLPattern] = [
    path("clients/<uuid:public_id>/phones/", contact.ClientPhones.as_view(), name="client_phones"),
    path("clients/<uuid:public_id>/guarantors/new/", contact.GuarantorCreate.as_view(), name="guarantor_create"),
    path("clients/<uuid:public_id>/messages/", messages.ClientMessages.as_view(), name="client_messages"),
    path("clients/<uuid:public_id>/messages/withdraw/", messages.MessagesWithdraw.as_view(), name="messages_withdraw"),
    path("clients/<uuid:public_id>/phone/wrong/", messages.PhoneWrong.as_view(), name="phone_wrong"),
    path("clients/<uuid:public_id>/phone/right/", messages.PhoneRight.as_view(), name="phone_right"),
    path(
        "guarantors/<uuid:public_id>/phone/wrong/", contact.GuarantorPhoneWrong.as_view(), name="guarantor_phone_wrong"
    ),
    path(
        "guarantors/<uuid:public_id>/phone/right/", contact.GuarantorPhoneRight.as_view(), name="guarantor_phone_right"
    ),
    path("guarantors/<uuid:public_id>/", contact.GuarantorEdit.as_view(), name="guarantor_edit"),
]
