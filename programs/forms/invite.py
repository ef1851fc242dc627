"""Choosing the villages to invite: a district of the work area or a name, then ticks."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from accounts.models import Office
from programs.models import OutreachEvent
from villages.models import District, Village

LISTED = 120
"""Villages on one screen: no district has more than 108."""


class VillageSearchForm(forms.Form):
    """Which villages of the office's work area to show: those whose name is like `q`, else those of a district.

    Words search the whole work area, because the page opens with a district that the person did not choose.
    """

    district = forms.ModelChoiceField(
        District.objects.none(), label="Kecamatan", required=False, empty_label="Pilih kecamatan"
    )
    q = forms.CharField(
        label="Nama atau kode desa, atau kode pos",
        max_length=100,
        required=False,
        help_text="Dicari di seluruh wilayah kerja, bukan hanya di kecamatan yang dipilih.",
    )

    def __init__(self, *args: Any, office: Office, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.office = office
        districts = District.objects.filter(regency__office=office).select_related("regency").order_by("code")
        field: forms.ModelChoiceField = self.fields["district"]  # type: ignore[assignment]
        field.queryset = districts
        grouped: dict[str, list[tuple[str, str]]] = {}
        for district in districts:
            grouped.setdefault(district.regency.name, []).append((district.code, district.name))
        field.choices = [("", field.empty_label), *grouped.items()]

    def villages(self) -> list[Village]:
        """The villages that match, by name likeness or in the order of their codes; none while nothing is asked."""
        if not self.is_valid():
            return []
        district, text = self.cleaned_data["district"], self.cleaned_data["q"]
        rows = Village.objects.served_by(self.office).current().with_path()
        if text:
            return list(rows.search(text)[:LISTED])
        return list(rows.filter(district=district).order_by("code")[:LISTED]) if district else []


def ticked_elsewhere(codes: Iterable[str], office: Office, shown: Iterable[Village]) -> list[Village]:
    """Villages of the work area that are ticked and not on this screen, in the order of their codes."""
    wanted = [code for code in codes if "\0" not in code][:LISTED]
    rows = Village.objects.served_by(office).current().with_path().filter(pk__in=wanted)
    return list(rows.exclude(pk__in=[village.pk for village in shown]).order_by("code"))


class InviteForm(forms.Form):
    """The ticked villages, each in the work area of the event's office."""

    villages = forms.ModelMultipleChoiceField(
        Village.objects.none(),
        label="Desa dan kelurahan",
        error_messages={"required": "Centang sedikitnya satu desa atau kelurahan."},
    )

    def __init__(self, *args: Any, event: OutreachEvent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.ModelMultipleChoiceField = self.fields["villages"]  # type: ignore[assignment]
        field.queryset = Village.objects.served_by(event.office).current()
        field.error_messages["invalid_choice"] = f"%(value)s tidak ada di wilayah kerja {event.office}."

    def clean(self) -> dict[str, Any]:
        """Refuses a list longer than any screen shows."""
        cleaned = super().clean() or self.cleaned_data
        if len(self.data.getlist("villages")) > LISTED:  # type: ignore[attr-defined]
            raise ValidationError(f"Undang paling banyak {LISTED} desa sekaligus.")
        return cleaned
