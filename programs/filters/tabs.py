"""The parts of a list: each a subset named by its queryset, with how many rows it holds under the chosen filters."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.roles import COUNT_ROLES
from villages.models import Regency

Part = tuple[str, Callable[[Any, Any], Any]]
"""The label of a part, and how its rows are taken from all rows for a person."""


def regencies_to_choose(request: HttpRequest | None) -> QuerySet[Regency]:
    """The regencies in which the own office works."""
    office = None if request is None else request.user.office
    return Regency.objects.filter(office=office).order_by("name") if office else Regency.objects.none()


class PartsFilter(django_filters.FilterSet):
    """A list in parts, with search words; `tab` rides along in the URL. Kanwil and Ditjenpas choose an office too."""

    parts: Mapping[str, Part] = {}
    searched: str
    """What the words are looked for in, as the search field says it: "judul atau nomor"."""
    q = django_filters.CharFilter(method="search_words", label="Cari", max_length=100)
    tab = django_filters.CharFilter(method="keep", widget=forms.HiddenInput)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.filters["q"].label = f"Cari {self.searched}"
        if "office" in self.filters and (self.request is None or self.request.user.role not in COUNT_ROLES):
            del self.filters["office"]

    def search_words(self, rows: Any, name: str, value: str) -> Any:
        """Narrows to rows that hold the words."""
        return rows.search(value.replace("\0", ""))

    def keep(self, rows: Any, name: str, value: str) -> Any:
        """The part is taken after all parts were counted."""
        return rows

    @property
    def chosen(self) -> str:
        """The part on the screen; the first when none is named."""
        tab = self.data.get("tab", "")
        return tab if tab in self.parts else next(iter(self.parts))

    def part(self) -> Any:
        """The rows of the part on the screen."""
        return self.parts[self.chosen][1](self.qs, self.request.user)

    def tabs(self) -> list[dict[str, object]]:
        """The links to all parts under these filters."""
        return self.tabs_of(self.parts)

    def tabs_of(self, names: Iterable[str]) -> list[dict[str, object]]:
        """The links to these parts, each with its number of rows."""
        query = self.request.GET.copy()
        query.pop("page", None)
        rows: list[dict[str, object]] = []
        for name in names:
            label, subset = self.parts[name]
            query["tab"] = name
            rows.append(
                {
                    "label": label,
                    "url": f"?{query.urlencode()}",
                    "current": name == self.chosen,
                    "count": subset(self.qs, self.request.user).count(),
                }
            )
        return rows
