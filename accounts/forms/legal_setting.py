"""A new value of a number of law or practice, from a day on."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import LegalSetting, User
from bapas_portal.forms import DateInput, PortalFormHelper


class LegalSettingForm(forms.ModelForm):
    """What changes from which day, and on what paper it rests; key, meaning and unit stay those of the number."""

    class Meta:
        model = LegalSetting
        fields = ("value", "valid_from", "legal_basis")
        widgets = {"valid_from": DateInput(), "legal_basis": forms.Textarea(attrs={"rows": 2})}
        help_texts = {"legal_basis": "Peraturan, surat edaran, atau keputusan, dengan nomor dan tanggalnya."}

    def __init__(self, *args: Any, user: User, current: LegalSetting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.current = current
        self.instance.key, self.instance.label, self.instance.unit = current.key, current.label, current.unit
        value = self.fields["value"]
        value.label = f"Nilai baru ({current.unit})"
        self.fields["valid_from"].initial = user.office_today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            Row(Column("value", css_class="col-sm-6"), Column("valid_from", css_class="col-sm-6")), "legal_basis"
        )

    def clean_value(self) -> Any:
        """Days and percentages are counted from above zero; a percentage ends at a hundred."""
        value = self.cleaned_data["value"]
        if value <= 0:
            raise forms.ValidationError("Nilai harus lebih dari nol.", code="positive")
        if self.current.unit == "persen" and value > 100:
            raise forms.ValidationError("Persentase paling tinggi 100.", code="percent")
        if self.current.unit.startswith("hari") and value != value.to_integral_value():
            raise forms.ValidationError("Tulis hari dalam bilangan bulat.", code="whole")
        return value

    def _get_validation_exclusions(self) -> set[str]:
        """The key is set here and not on the page, and the pair of key and day must be new."""
        return super()._get_validation_exclusions() - {"key"}  # type: ignore[misc]
