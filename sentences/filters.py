"""Search and filters of the lists of sentences and sites, kept in the URL."""

import django_filters
from django import forms

from clients.models import Client
from sentences.models import HostSite, SocialWorkSentence, Track
from sentences.querysets import HostSiteQuerySet, SocialWorkSentenceQuerySet

OPEN = "open"


class SentenceFilter(django_filters.FilterSet):
    """Words, state, track, and those in danger of not being done in time."""

    q = django_filters.CharFilter(method="search_words", label="Cari nama, nomor klien, register, atau putusan")
    state = django_filters.ChoiceFilter(
        choices=[(OPEN, "Belum selesai"), *SocialWorkSentence.State.choices],
        method="in_state",
        label="Keadaan",
        empty_label="Semua keadaan",
    )
    track = django_filters.ChoiceFilter(choices=Track.choices, label="Jalur", empty_label="Dewasa dan anak")
    at_risk = django_filters.BooleanFilter(
        method="only_at_risk", label="Hanya yang terancam tidak selesai", widget=forms.CheckboxInput
    )

    class Meta:
        model = SocialWorkSentence
        fields: list[str] = []

    def search_words(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """By number, or by the name of a client in scope."""
        clients = Client.objects.visible_to(self.request.user).search(value).order_by().values("pk")
        return sentences.search(value) | sentences.filter(supervision__client__in=clients)

    def in_state(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """One state, or every one in which hours are still owed."""
        return sentences.open() if value == OPEN else sentences.filter(state=value)

    def only_at_risk(self, sentences: SocialWorkSentenceQuerySet, name: str, value: bool) -> SocialWorkSentenceQuerySet:
        """The same rows as the number on the home page."""
        return sentences.at_risk(self.request.user.today()) if value else sentences


class SiteFilter(django_filters.FilterSet):
    """Words, kind, state, and suitability for children."""

    q = django_filters.CharFilter(method="search_words", label="Cari nama tempat, desa, atau kelurahan")
    kind = django_filters.ChoiceFilter(choices=HostSite.Kind.choices, label="Jenis", empty_label="Semua jenis")
    state = django_filters.ChoiceFilter(choices=HostSite.State.choices, label="Keadaan", empty_label="Semua keadaan")
    child_suitable = django_filters.BooleanFilter(
        method="only_child_suitable", label="Hanya yang cocok untuk Anak", widget=forms.CheckboxInput
    )

    class Meta:
        model = HostSite
        fields: list[str] = []

    def search_words(self, sites: HostSiteQuerySet, name: str, value: str) -> HostSiteQuerySet:
        """Part of the name of the site or of its village."""
        return sites.filter(name__icontains=value) | sites.filter(village__name__icontains=value)

    def only_child_suitable(self, sites: HostSiteQuerySet, name: str, value: bool) -> HostSiteQuerySet:
        """Hosts to which a child may be sent."""
        return sites.filter(child_suitable=True) if value else sites
