"""What somebody types to put themselves on the list of an event."""

from typing import Any

from django import forms

from bapas_portal.forms import SubmissionKeyMixin
from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration


class SelfCheckInForm(SubmissionKeyMixin):
    """The own name, the village among those of the event, and the group; everything else is known."""

    name = forms.CharField(
        label="Nama Anda",
        min_length=2,
        max_length=100,
        widget=forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "name"}),
        error_messages={"required": "Tulis nama Anda.", "min_length": "Tulis nama Anda."},
    )
    village = forms.ChoiceField(
        label="Desa atau kelurahan Anda",
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih salah satu.", "invalid_choice": "Pilih salah satu."},
    )
    group = forms.ChoiceField(
        label="Anda datang sebagai",
        choices=AttendanceGroup.Group.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih salah satu.", "invalid_choice": "Pilih salah satu."},
    )

    def __init__(self, *args: Any, event: OutreachEvent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = event.registrations.select_related("village").order_by("village__name", "village__code")
        self.rows: dict[str, VillageRegistration] = {row.village.code: row for row in rows}
        village = self.fields["village"]
        village.choices = [(code, str(row.village)) for code, row in self.rows.items()]  # type: ignore[attr-defined]
        if len(self.rows) == 1:
            village.initial = next(iter(self.rows))
        self["name"].field.widget.attrs["aria-describedby"] = "name-promise"

    def clean_name(self) -> str:
        """A name has a letter in it."""
        name: str = " ".join(self.cleaned_data["name"].split())
        if not any(sign.isalpha() for sign in name):
            raise forms.ValidationError("Tulis nama Anda.")
        return name

    def facts(self) -> dict[str, Any]:
        """What the action takes."""
        values = self.cleaned_data
        return {
            "registration": self.rows[values["village"]],
            "group": values["group"],
            "name": values["name"],
            "submission_key": values["submission_key"],
        }
