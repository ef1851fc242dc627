"""Addresses of objections to hours."""

from django.urls import URLPattern, path

from sentences.views import dispute

urlpatterns: list[URLPattern] = [
    path("sentences/disputes/", dispute.dispute_list, name="dispute_list"),
    path("sentences/sessions/<uuid:public_id>/dispute/", dispute.dispute_create, name="dispute_create"),
    path("sentences/disputes/<uuid:public_id>/settle/", dispute.dispute_settle, name="dispute_settle"),
]
