"""Search and filters of obstacles, all kept in the URL; the kinds are the parts of the list, each with its count."""

from typing import Any

import django_filters
from django.db.models import Count

from accounts.office_choices import OfficeChoiceFilter
from programs.filters.tabs import Part, PartsFilter
from programs.models import Obstacle


def _part(kind: str, label: str) -> Part:
    """The obstacles of one kind."""
    return label, lambda rows, _user: rows.filter(kind=kind)


class ObstacleFilter(PartsFilter):
    """Words, the year of the event, and for Kanwil and Ditjenpas the office."""

    searched = "kendala, cara mengatasi, kegiatan, atau desa"
    parts = {
        "all": ("Semua", lambda rows, _user: rows),
        **{kind: _part(kind, str(label)) for kind, label in Obstacle.Kind.choices},
    }
    year = django_filters.NumberFilter(method="in_year", label="Tahun kegiatan", min_value=2000, max_value=2100)
    office = OfficeChoiceFilter(field_name="event__office")

    class Meta:
        model = Obstacle
        fields: list[str] = []

    def in_year(self, rows: Any, name: str, value: Any) -> Any:
        """Leaves out events of other years."""
        return rows.of_year(int(value))

    def by_office(self) -> list[dict[str, Any]]:
        """How many rows of the part on the screen each office has, the most first, with the link to them."""
        names = ("event__office__name", "event__office__public_id")
        counts = self.part().order_by().values(*names).annotate(n=Count("pk")).order_by("-n", "event__office__name")
        query, found = self.request.GET.copy(), []
        query.pop("page", None)
        for row in counts:
            query["office"] = str(row["event__office__public_id"])
            found.append({"name": row["event__office__name"], "number": row["n"], "url": f"?{query.urlencode()}"})
        return found
