"""Addresses of photos and papers of a case."""

from django.urls import URLPattern, path

from clients.views import attachment

urlpatterns: list[URLPattern] = [
    path("attachments/<uuid:public_id>/", attachment.attachment_open, name="attachment_open"),
    path("attachments/<uuid:public_id>/remove/", attachment.AttachmentRemove.as_view(), name="attachment_remove"),
]
