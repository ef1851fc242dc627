"""Finding a village: what is typed, and where it lies."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet

from accounts.models import Office, Role, User
from accounts.roles import OFFICE_ROLES
from villages.forms.village_field import TEXT_LIMIT
from villages.models import Regency, Village, VillageKind
from villages.querysets import VillageQuerySet


class VillageFilter(django_filters.FilterSet):
    """Name (misspelt or not), code or postal code; kind; regency; only the own work area."""

    q = django_filters.CharFilter(label="Nama, kode, atau kode pos", method="search", max_length=TEXT_LIMIT, strip=True)
    regency = django_filters.ModelChoiceFilter(
        label="Kabupaten atau kota",
        field_name="district__regency",
        queryset=Regency.objects.none(),
        empty_label="Semua",
    )
    kind = django_filters.ChoiceFilter(label="Jenis", choices=VillageKind, method="of_kind", empty_label="Semua")
    own = django_filters.BooleanFilter(
        label="Hanya wilayah kerja Bapas saya", method="of_own_office", widget=forms.CheckboxInput
    )

    class Meta:
        model = Village
        fields = ["q", "regency", "kind", "own"]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.office: Office | None = user.office
        self.filters["regency"].queryset = regencies_for(user)
        if user.role not in OFFICE_ROLES:
            del self.filters["own"]

    @property
    def is_asked(self) -> bool:
        """Whether the person has asked for anything yet."""
        return any(self.data.get(name) for name in self.filters)

    def search(self, rows: VillageQuerySet, name: str, value: str) -> VillageQuerySet:
        """Best match first, and among equals the own work area."""
        return rows.search(value).near_first(self.office)

    def of_kind(self, rows: VillageQuerySet, name: str, value: str) -> VillageQuerySet:
        """The kind is the first of the last four digits of the code."""
        return rows.filter(code__regex=rf"^.{{9}}{value}")

    def of_own_office(self, rows: VillageQuerySet, name: str, value: bool) -> VillageQuerySet:
        """Only what the own Bapas serves."""
        return rows.served_by(self.office) if value and self.office else rows


def regencies_for(user: User) -> QuerySet[Regency]:
    """The regencies `user` works with: of the own Bapas, of the own Kanwil, or all."""
    rows = Regency.objects.order_by("code")
    if user.role in OFFICE_ROLES:
        return rows.filter(office=user.office_id)
    if user.role == Role.REGIONAL:
        return rows.filter(office__regional_office=user.regional_office_id)
    return rows
