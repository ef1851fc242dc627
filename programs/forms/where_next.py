"""The filters of the list of villages, and the weights of an office."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.utils.text import capfirst

from accounts.models import Office
from bapas_portal.forms import PortalFormHelper
from programs.models import OutreachWeights
from programs.where_next.scoring import SIGNALS
from villages.models import District, Regency


class WhereNextFilter(forms.Form):
    """A name, a regency and a district of the work area."""

    q = forms.CharField(label="Cari desa atau kelurahan", max_length=100, required=False)
    regency = forms.ModelChoiceField(
        Regency.objects.none(), label="Kabupaten atau kota", required=False, empty_label="Semua"
    )
    district = forms.ModelChoiceField(District.objects.none(), label="Kecamatan", required=False, empty_label="Semua")

    def __init__(self, *args: Any, office: Office, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        regencies = Regency.objects.filter(office=office).order_by("code")
        districts = District.objects.filter(regency__office=office).select_related("regency").order_by("code")
        self.fields["regency"].queryset = regencies  # type: ignore[attr-defined]
        field: forms.ModelChoiceField = self.fields["district"]  # type: ignore[assignment]
        field.queryset = districts
        grouped: dict[str, list[tuple[str, str]]] = {}
        for district in districts:
            grouped.setdefault(district.regency.name, []).append((district.code, district.name))
        field.choices = [("", field.empty_label), *grouped.items()]

    def chosen(self) -> dict[str, str]:
        """The filters as `rank_villages` takes them; what cannot be understood is left out."""
        self.is_valid()
        cleaned = self.cleaned_data
        regency, district = cleaned.get("regency"), cleaned.get("district")
        return {
            "text": cleaned.get("q", ""),
            "regency": regency.pk if regency else "",
            "district": district.pk if district else "",
        }


class WeightsForm(forms.Form):
    """How much each reason counts, 0 (not at all) to 10."""

    def __init__(self, *args: Any, weights: OutreachWeights, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for signal in SIGNALS:
            label = capfirst(OutreachWeights.label_of(signal))
            self.fields[signal] = forms.IntegerField(
                label=label,
                min_value=0,
                max_value=10,
                initial=getattr(weights, signal),
                widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
            )
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*SIGNALS)
