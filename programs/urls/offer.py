"""Addresses of what the public offers."""

from django.urls import URLPattern, path

from programs.views import offers

urlpatterns: list[URLPattern] = [
    path("hasil/offer/", offers.public_offer, name="public_offer"),
    path("offers/", offers.offer_list, name="offer_list"),
    path("offers/<uuid:public_id>/", offers.OfferAnswerView.as_view(), name="offer_answer"),
]
