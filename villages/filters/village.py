"""Finding a village: what is typed, and where it lies."""

from typing import Any

import django_filters
from django import forms

from accounts.models import Office, User
from accounts.office_choices import OfficeChoiceFilter
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from villages.facets import facets, villages_with
from villages.filters.place import CODE_LENGTH, districts_for, regencies_for
from villages.forms.village_field import TEXT_LIMIT
from villages.models import District, Regency, Village, VillageKind
from villages.querysets import VillageQuerySet


class VillageFilter(django_filters.FilterSet):
    """Name (misspelt or not), code or postal code; kind; regency; only the own work area; what the villages have."""

    q = django_filters.CharFilter(label="Nama, kode, atau kode pos", method="search", max_length=TEXT_LIMIT, strip=True)
    regency = django_filters.ModelChoiceFilter(
        label="Kabupaten atau kota",
        field_name="district__regency",
        queryset=Regency.objects.none(),
        empty_label="Semua",
    )
    kind = django_filters.ChoiceFilter(label="Jenis", choices=VillageKind, method="of_kind", empty_label="Semua")
    district = django_filters.ModelChoiceFilter(
        label="Kecamatan", queryset=District.objects.none(), empty_label="Semua"
    )
    has = django_filters.ChoiceFilter(label="Yang ada di desa", method="having", empty_label="Semua desa")
    office = OfficeChoiceFilter(queryset=Office.objects.none(), field_name="district__regency__office")
    own = django_filters.BooleanFilter(
        label="Hanya wilayah kerja Bapas saya", method="of_own_office", widget=forms.CheckboxInput
    )

    class Meta:
        model = Village
        fields = ["q", "regency", "district", "kind", "has", "office", "own"]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.own_office = user, user.office
        self._offer_community()
        self.filters["regency"].queryset = regencies_for(user)
        if user.role not in OFFICE_ROLES:
            del self.filters["own"]

    def _offer_community(self) -> None:
        """What villages tell is shown to those who work with them; everybody else finds names alone."""
        if self.user.role not in OFFICE_ROLES | COUNT_ROLES:
            del self.filters["has"], self.filters["district"], self.filters["office"]
            return
        self.filters["has"].extra["choices"] = [(facet.key, facet.label) for facet in facets()]
        districts = districts_for(self.user)
        if self.user.role in COUNT_ROLES:
            self.filters["office"].queryset = Office.objects.visible_to(self.user).active()
            districts = districts.filter(code=self.data.get("district", "").replace("\0", "")[:CODE_LENGTH])
        else:
            del self.filters["office"]
        self.filters["district"].queryset = districts

    @property
    def is_asked(self) -> bool:
        """Whether the person has asked for anything yet."""
        return any(self.data.get(name) for name in self.filters)

    def search(self, rows: VillageQuerySet, name: str, value: str) -> VillageQuerySet:
        """Best match first, and among equals the own work area."""
        return rows.search(value).near_first(self.own_office)

    def having(self, rows: VillageQuerySet, name: str, value: str) -> VillageQuerySet:
        """The villages of the own place that the coverage page counts."""
        return villages_with(value, rows, self.user)

    def of_kind(self, rows: VillageQuerySet, name: str, value: str) -> VillageQuerySet:
        """The kind is the first of the last four digits of the code."""
        return rows.filter(code__regex=rf"^.{{9}}{value}")

    def of_own_office(self, rows: VillageQuerySet, name: str, value: bool) -> VillageQuerySet:
        """Only what the own Bapas serves."""
        return rows.served_by(self.own_office) if value and self.own_office else rows
