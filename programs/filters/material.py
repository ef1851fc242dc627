"""Search in the library of reading, kept in the URL."""

import django_filters

from programs.models import Material
from programs.querysets.event import MaterialQuerySet


class MaterialFilter(django_filters.FilterSet):
    """Words of the title or the summary."""

    q = django_filters.CharFilter(method="search_words", label="Cari judul atau isi")

    class Meta:
        model = Material
        fields: list[str] = []

    def search_words(self, rows: MaterialQuerySet, name: str, value: str) -> MaterialQuerySet:
        """Narrows to reading that holds the words."""
        return rows.search(value)
