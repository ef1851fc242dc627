"""What a host types about a day: a time when it was not now, the break, the reason, an incident."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from bapas_portal.forms import SubmissionKeyMixin, TimeInput
from sentences.models import Ground, Incident, Placement

BREAKS = [(0, "Tanpa istirahat"), (30, "30 menit"), (60, "60 menit")]


class TimedForm(forms.Form):
    """A time on the clock of the host; empty means now."""

    at = forms.TimeField(
        label="Bukan sekarang? Tulis jamnya",
        widget=TimeInput(),
        required=False,
        error_messages={"invalid": "Tulis jam seperti 08.30."},
        input_formats=["%H:%M", "%H.%M", "%H:%M:%S"],
    )

    def __init__(self, *args: Any, day: date, zone: ZoneInfo, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.day, self.zone = day, zone

    def moment(self) -> datetime | None:
        """The time typed, on that day at the host; None for now."""
        typed: time | None = self.cleaned_data.get("at")
        return datetime.combine(self.day, typed.replace(second=0), tzinfo=self.zone) if typed else None


class ArrivalForm(TimedForm):
    """ "Datang"."""


class DepartureForm(TimedForm):
    """ "Selesai", with the break that is not counted as work."""

    break_minutes = forms.TypedChoiceField(
        label="Istirahat",
        choices=BREAKS,
        coerce=int,
        initial=0,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih lamanya istirahat.", "invalid_choice": "Pilih lamanya istirahat."},
    )

    def __init__(self, *args: Any, must_say_when: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if must_say_when:
            self.fields["at"].required = True
            self.fields["at"].label = "Selesai jam berapa?"
            self.fields["at"].error_messages["required"] = "Tulis jam berapa orang ini selesai pada hari itu."


class AbsenceForm(forms.Form):
    """ "Tidak datang"; the reason may be left out."""

    ground = forms.ChoiceField(
        label="Alasannya, bila tahu",
        choices=[("", "Belum tahu"), *(choice for choice in Ground.choices if choice[0] != Ground.NONE)],
        required=False,
        error_messages={"invalid_choice": "Pilih alasan dari daftar."},
    )

    def reason(self) -> str:
        """The ground that is kept; nothing said is "tanpa keterangan"."""
        return self.cleaned_data["ground"] or Ground.NONE


class IncidentTold(SubmissionKeyMixin):
    """ "Ada kejadian": what happened, and to whom when it was one of the people here."""

    kind = forms.ChoiceField(
        label="Apa yang terjadi?", choices=Incident.Kind.choices, error_messages={"required": "Pilih jenisnya."}
    )
    person = forms.ChoiceField(label="Menyangkut siapa?", required=False)
    text = forms.CharField(
        label="Ceritakan dengan singkat",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Ceritakan dengan singkat apa yang terjadi."},
    )

    def __init__(self, *args: Any, people: dict[str, tuple[str, Placement]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = people
        choices = [("", "Tidak menyangkut seseorang"), *((key, label) for key, (label, _) in people.items())]
        self.fields["person"].choices = choices  # type: ignore[attr-defined]

    def placement(self) -> Placement | None:
        """The person it concerns."""
        chosen = self.people.get(self.cleaned_data.get("person", ""))
        return chosen[1] if chosen else None
