"""Addresses of the sentence: register, page, default."""

from django.urls import URLPattern, path

from sentences.views import sentence

urlpatterns: list[URLPattern] = [
    path("sentences/", sentence.sentence_list, name="sentence_list"),
    path("sentences/<uuid:public_id>/", sentence.sentence_detail, name="sentence_detail"),
]
