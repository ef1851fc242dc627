"""Addresses of hours worked, as the office verifies them."""

from django.urls import URLPattern, path

from sentences.views import session

urlpatterns: list[URLPattern] = [
    path("sentences/verify/", session.session_queue, name="session_queue"),
    path("sentences/verify/selected/", session.session_verify_many, name="session_verify_many"),
    path("sentences/<uuid:public_id>/sessions/new/", session.session_create, name="session_create"),
    path("sentences/sessions/<uuid:public_id>/verify/", session.session_verify, name="session_verify"),
    path("sentences/sessions/<uuid:public_id>/reject/", session.session_reject, name="session_reject"),
    path("sentences/sessions/<uuid:public_id>/correct/", session.session_correct, name="session_correct"),
]
