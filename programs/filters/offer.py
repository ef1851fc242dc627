"""Search and filters of the list of offers, kept in the URL."""

import django_filters
from django.db.models import Q

from programs.models import PublicOffer
from programs.querysets.offer import PublicOfferQuerySet


class OfferFilter(django_filters.FilterSet):
    """Words, how far an offer has come, and its kind."""

    q = django_filters.CharFilter(method="search_words", label="Cari nama, lembaga, atau isi tawaran")
    state = django_filters.ChoiceFilter(choices=PublicOffer.State.choices, label="Keadaan", empty_label="Semua keadaan")
    kind = django_filters.ChoiceFilter(choices=PublicOffer.Kind.choices, label="Bentuk", empty_label="Semua bentuk")

    class Meta:
        model = PublicOffer
        fields: list[str] = []

    def search_words(self, offers: PublicOfferQuerySet, name: str, value: str) -> PublicOfferQuerySet:
        """In the name, the organisation and the text."""
        return offers.filter(Q(name__icontains=value) | Q(organisation__icontains=value) | Q(text__icontains=value))
