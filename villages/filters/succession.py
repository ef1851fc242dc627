"""Search and filters of the list of reports that a village's head changes, all kept in the URL."""

from typing import Any

import django_filters
from django import forms
from django.http import HttpRequest

from villages.filters.place import regencies_for
from villages.models import Regency, VillageSuccession

OPEN, SETTLED = "open", "settled"
TABS = {OPEN: "Menunggu dicatat", SETTLED: "Selesai"}


def regencies_to_choose(request: HttpRequest | None) -> Any:
    """The regencies the person works with."""
    return Regency.objects.none() if request is None else regencies_for(request.user)


class SuccessionFilter(django_filters.FilterSet):
    """Reports by words and regency; `tab` says whether they still wait."""

    q = django_filters.CharFilter(method="search_words", label="Cari desa atau nama", max_length=100)
    tab = django_filters.CharFilter(method="keep", widget=forms.HiddenInput)
    regency = django_filters.ModelChoiceFilter(
        queryset=regencies_to_choose,
        field_name="village__district__regency",
        label="Kabupaten atau kota",
        empty_label="Semua kabupaten dan kota",
    )

    class Meta:
        model = VillageSuccession
        fields: list[str] = []

    def search_words(self, rows: Any, name: str, value: str) -> Any:
        """Narrows to rows that hold the words."""
        return rows.search(value)

    def keep(self, rows: Any, name: str, value: str) -> Any:
        """The part is taken after all parts were counted."""
        return rows

    @property
    def chosen(self) -> str:
        """The part on the screen."""
        tab = self.data.get("tab", OPEN)
        return tab if tab in TABS else OPEN

    def part(self, tab: str) -> Any:
        """The reports of one part: those that wait in the order of their day, the settled ones latest first."""
        if tab == OPEN:
            return self.qs.open().order_by("since", "pk")
        return self.qs.settled().order_by("-settled_at", "-pk")

    def tabs(self) -> list[dict[str, object]]:
        """Links to the parts, each with how many reports it holds under these filters."""
        query = self.request.GET.copy()
        query.pop("page", None)
        rows: list[dict[str, object]] = []
        for tab, label in TABS.items():
            query["tab"] = tab
            url, count = f"?{query.urlencode()}", self.part(tab).count()
            rows.append({"label": label, "url": url, "current": tab == self.chosen, "count": count})
        return rows
