"""Address of a day of several people at a host."""

from django.urls import URLPattern, path

from sentences.views import group_session

urlpatterns: list[URLPattern] = [
    path("sites/<uuid:public_id>/group/", group_session.group_session, name="group_session"),
]
