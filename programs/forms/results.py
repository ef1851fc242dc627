"""What a page of results takes, kept in the URL: version, fixed period, Kanwil, Bapas, village."""

from datetime import date
from operator import attrgetter
from typing import Any

from django import forms

from accounts.models import Office, RegionalOffice, Role, User
from accounts.office_choices import OfficeChoiceField
from programs.models import Questionnaire
from programs.results.dealing import quarter_of
from programs.results.page import Selection
from villages.models import Village

YEARS_OFFERED = 3


def periods(today: date) -> list[tuple[str, str]]:
    """The years and their quarters, the latest first: fixed, so that no two periods differ by a day."""
    choices = [("", "Semua masa")]
    for year in range(today.year, today.year - YEARS_OFFERED, -1):
        choices.append((f"{year}", f"Tahun {year}"))
        last = quarter_of(today) if year == today.year else 4
        choices += [(f"{year}-{quarter}", f"Triwulan {quarter} tahun {year}") for quarter in range(last, 0, -1)]
    return choices


class ResultsForm(forms.Form):
    """A GET form; what is missing or wrong falls back to everything the person may see."""

    questionnaire = forms.ModelChoiceField(
        label="Kuesioner",
        queryset=Questionnaire.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label=None,
    )
    period = forms.ChoiceField(label="Masa", required=False)
    kanwil = forms.ModelChoiceField(
        label="Kanwil",
        queryset=RegionalOffice.objects.none(),
        to_field_name="code",
        required=False,
        empty_label="Semua Kanwil",
    )
    office = OfficeChoiceField(
        label="Bapas",
        queryset=Office.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Semua Bapas",
    )
    village = forms.ModelChoiceField(
        label="Desa", queryset=Village.objects.none(), required=False, widget=forms.HiddenInput
    )

    def __init__(self, data: Any, *, user: User, today: date) -> None:
        super().__init__(data)
        fields: dict[str, Any] = self.fields
        versions = Questionnaire.objects.visible_to(user).exclude(state=Questionnaire.State.DRAFT)
        fields["questionnaire"].queryset = versions.order_by("-validated_at")
        fields["period"].choices = periods(today)
        fields["village"].queryset = Village.objects.visible_to(user)
        if user.role == Role.NATIONAL:
            fields["kanwil"].queryset = RegionalOffice.objects.order_by("name")
            fields["kanwil"].label_from_instance = attrgetter("short_name")
        else:
            del self.fields["kanwil"]
        if user.role in {Role.NATIONAL, Role.REGIONAL}:
            fields["office"].queryset = Office.objects.visible_to(user).active()
        else:
            del self.fields["office"]
        for field in self.fields.values():
            if isinstance(field.widget, forms.Select):
                field.widget.attrs["class"] = "form-select"
        self.is_valid()

    @property
    def chosen_questionnaire(self) -> Questionnaire | None:
        """The version that was chosen, else the one validated last."""
        chosen: Questionnaire | None = self.cleaned_data.get("questionnaire")
        return chosen or self.fields["questionnaire"].queryset.first()  # type: ignore[attr-defined]

    @property
    def chosen_village(self) -> Village | None:
        """The village whose results are shown, if one."""
        return self.cleaned_data.get("village")

    @property
    def selection(self) -> Selection:
        """What the page takes, before it is limited to what the person may see."""
        values = self.cleaned_data
        year, _, quarter = (values.get("period") or "").partition("-")
        kanwil, office, village = values.get("kanwil"), values.get("office"), values.get("village")
        return Selection(
            year=int(year) if year else None,
            quarter=int(quarter) if quarter else None,
            kanwil=kanwil.pk if kanwil else None,
            office=office.pk if office else None,
            village=village.pk if village else None,
        )
