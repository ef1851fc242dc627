"""Addresses of registering a judgment and putting it right."""

from django.urls import URLPattern, path

from sentences.views import judgment

urlpatterns: list[URLPattern] = [
    path("sentences/new/", judgment.SentenceCreate.as_view(), name="sentence_create"),
    path("sentences/<uuid:public_id>/correct/", judgment.SentenceCorrect.as_view(), name="sentence_correct"),
]
