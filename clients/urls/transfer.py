"""Addresses of hand-overs to another Bapas."""

from django.urls import URLPattern, path

from clients.views import transfer, transfer_list

urlpatterns: list[URLPattern] = [
    path("transfers/", transfer_list.TransferList.as_view(), name="transfer_list"),
    path("clients/<uuid:public_id>/transfer/", transfer.TransferCreate.as_view(), name="transfer_create"),
    path("transfers/<uuid:public_id>/", transfer.TransferDetail.as_view(), name="transfer_detail"),
    path("transfers/<uuid:public_id>/accept/", transfer.TransferAccept.as_view(), name="transfer_accept"),
    path("transfers/<uuid:public_id>/refuse/", transfer.TransferRefuse.as_view(), name="transfer_refuse"),
    path("transfers/<uuid:public_id>/withdraw/", transfer.transfer_withdraw, name="transfer_withdraw"),
]
