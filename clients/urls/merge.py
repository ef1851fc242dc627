"""Addresses of merged records."""

from django.urls import URLPattern, path

from clients.views import merge

urlpatterns: list[URLPattern] = [
    path("clients/<uuid:public_id>/merge/", merge.ClientMerge.as_view(), name="client_merge"),
    path("merges/<uuid:public_id>/undo/", merge.merge_undo, name="merge_undo"),
]
