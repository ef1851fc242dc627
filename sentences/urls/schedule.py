"""Addresses of the weekly plan and of pauses."""

from django.urls import URLPattern, path

from sentences.views import schedule

urlpatterns: list[URLPattern] = [
    path("sentences/<uuid:public_id>/plan/", schedule.sentence_plan, name="sentence_plan"),
    path("sentences/<uuid:public_id>/pause/", schedule.sentence_pause, name="sentence_pause"),
    path("sentences/<uuid:public_id>/resume/", schedule.sentence_resume, name="sentence_resume"),
]
