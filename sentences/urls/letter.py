"""Addresses of the letters of a sentence."""

from django.urls import URLPattern, path

from sentences.views import letter

urlpatterns: list[URLPattern] = [
    path("sentences/<uuid:public_id>/letter/", letter.sentence_letter, name="sentence_letter"),
    path("sentences/<uuid:public_id>/letter/preview/", letter.sentence_letter_preview, name="sentence_letter_preview"),
]
