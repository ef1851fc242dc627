"""Search and filters of the list of objections, kept in the URL."""

import django_filters

from clients.models import Client
from sentences.dispute_querysets import DisputeQuerySet
from sentences.models import HoursDispute, SocialWorkSentence

OPEN, SETTLED = "open", "settled"


class DisputeFilter(django_filters.FilterSet):
    """Words, whether somebody answered, and who objects."""

    q = django_filters.CharFilter(method="search_words", label="Cari nama, nomor klien, atau putusan")
    state = django_filters.ChoiceFilter(
        choices=[(OPEN, "Belum dijawab"), (SETTLED, "Sudah dijawab")],
        method="in_state",
        label="Keadaan",
        empty_label="Semua keadaan",
    )
    party = django_filters.ChoiceFilter(
        choices=HoursDispute.Party.choices, label="Siapa yang berkeberatan", empty_label="Siapa pun"
    )

    class Meta:
        model = HoursDispute
        fields: list[str] = []

    def search_words(self, disputes: DisputeQuerySet, name: str, value: str) -> DisputeQuerySet:
        """By number of client, register or judgment, or by the name of a client in scope."""
        user = self.request.user
        sentences = SocialWorkSentence.objects.visible_to(user)
        clients = Client.objects.visible_to(user).search(value).order_by().values("pk")
        matching = sentences.search(value) | sentences.filter(supervision__client__in=clients)
        return disputes.filter(session__sentence__in=matching)

    def in_state(self, disputes: DisputeQuerySet, name: str, value: str) -> DisputeQuerySet:
        """The same rows as the number on the first page."""
        return disputes.unsettled() if value == OPEN else disputes.settled()
