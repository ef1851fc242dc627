"""Addresses of the documents app."""

from django.urls import path

from documents.views import compose, letter, verify

app_name = "documents"
urlpatterns = [
    path("letters/", letter.letter_list, name="letter_list"),
    path("letters/waiting/", compose.draft_list, name="draft_list"),
    path("letters/waiting/<uuid:public_id>/return/", compose.draft_return, name="draft_return"),
    path("letters/compose/<slug:kind>/<uuid:public_id>/", compose.letter_compose, name="letter_compose"),
    path("letters/compose/<slug:kind>/<uuid:public_id>/preview/", compose.letter_preview, name="letter_preview"),
    path("letters/<uuid:public_id>/", letter.letter_download, name="letter_download"),
    path("letters/<uuid:public_id>/withdraw/", letter.letter_withdraw, name="letter_withdraw"),
    path("verify/", verify.letter_check, name="letter_check"),
    path("verify/<str:code>/", verify.letter_verify, name="letter_verify"),
]
