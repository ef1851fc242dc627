"""Addresses of the documents app."""

from django.urls import path

from documents import views

app_name = "documents"
urlpatterns = [
    path("letters/<uuid:public_id>/", views.letter_download, name="letter_download"),
    path("letters/<uuid:public_id>/withdraw/", views.letter_withdraw, name="letter_withdraw"),
    path("verify/", views.letter_check, name="letter_check"),
    path("verify/<str:code>/", views.letter_verify, name="letter_verify"),
]
