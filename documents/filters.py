"""Filter of the agenda of letters."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet

from accounts.models import User
from documents.models import Letter
from documents.registry import labels

STATE_CHOICES = [("valid", "Berlaku"), ("withdrawn", "Ditarik")]


class LetterFilter(django_filters.FilterSet):
    """Letters by number or subject, by kind, by the day they were issued, and withdrawn ones."""

    q = django_filters.CharFilter(label="Nomor atau hal", method="search", max_length=100)
    kind = django_filters.ChoiceFilter(label="Jenis", choices=labels, empty_label="Semua")
    year = django_filters.NumberFilter(label="Tahun", field_name="issued_on__year", min_value=2000, max_value=2199)
    state = django_filters.ChoiceFilter(
        label="Keadaan",
        choices=STATE_CHOICES,
        method="in_state",
        empty_label="Semua",
    )

    class Meta:
        model = Letter
        fields = ["q", "kind", "year", "state"]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def search(self, rows: "QuerySet[Letter]", name: str, value: str) -> "QuerySet[Letter]":
        """Number or subject contains what was typed."""
        return rows.filter(Q(number__icontains=value) | Q(subject__icontains=value))

    def in_state(self, rows: "QuerySet[Letter]", name: str, value: str) -> "QuerySet[Letter]":
        """Still valid, or withdrawn."""
        return rows.filter(withdrawn_at__isnull=value == "valid")
