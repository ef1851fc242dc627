"""What an officer may add to the record of a visit: folded groups, each as short as the visit was."""

from collections.abc import Iterable
from typing import Any

from crispy_forms.layout import HTML, Column, Field, Row
from django import forms
from django.core.exceptions import ValidationError

from bapas_portal.forms import TEXT_LIMIT, FormDetails
from clients.actions import Finding
from clients.forms.attachments import AttachmentsMixin
from clients.models import Condition, Visit
from villages.forms import VillageField

CHOICE_BUTTONS = "clients/_choice_buttons.html"
SHORT_TEXT = 500
MOST_ACCURACY_M = 100_000
KEPT, BROKEN = "kept", "broken"
EMPTY_CHOICE = ("", "Belum dicatat")


def several(label: str, choices: Any) -> forms.MultipleChoiceField:
    """A choice of any number, as large buttons."""
    buttons = forms.CheckboxSelectMultiple(attrs={"class": "btn-check"})
    return forms.MultipleChoiceField(label=label, choices=choices, required=False, widget=buttons)


def one_of(label: str, choices: Any) -> forms.ChoiceField:
    """A choice that may stay open."""
    return forms.ChoiceField(label=label, choices=[EMPTY_CHOICE, *choices], required=False)


def short_text(label: str, help_text: str = "") -> forms.CharField:
    """A few sentences."""
    area = forms.Textarea(attrs={"rows": 2})
    return forms.CharField(label=label, max_length=SHORT_TEXT, required=False, widget=area, help_text=help_text)


class DeviceClockField(forms.DateTimeField):
    """When the device says the form was written. Its clock may be wrong, which never stands in a record's way."""

    def clean(self, value: Any) -> Any:
        try:
            return super().clean(value)
        except ValidationError:
            return None


class VisitDetailsMixin(AttachmentsMixin):
    """The fields of a visit's record beyond its outcome. Nothing here is required."""

    present = several("Siapa yang hadir", Visit.Present.choices)
    identity_check = one_of("Identitas klien diperiksa dengan", Visit.IdentityCheck.choices)
    residence = short_text("Tempat tinggal dan keluarga")
    community_acceptance = forms.TypedChoiceField(
        label="Penerimaan masyarakat",
        choices=[("", "Belum dinilai"), (1, "1 – ditolak"), (2, "2"), (3, "3"), (4, "4"), (5, "5 – diterima penuh")],
        coerce=int,
        empty_value=None,
        required=False,
    )
    work = one_of("Pekerjaan atau sekolah", Visit.Work.choices)
    income = one_of("Penghasilan sebulan", Visit.Income.choices)
    health = short_text("Kesehatan")
    associates = short_text("Pergaulan dan waktu luang")
    victim = short_text("Hubungan dengan korban")
    topics = several("Bahan bimbingan", Visit.Topic.choices)
    client_statement = forms.CharField(
        label="Pernyataan klien", max_length=TEXT_LIMIT, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    agreement = short_text("Kesepakatan dan tugas", "Apa yang dikerjakan klien sampai kunjungan berikutnya.")
    village = VillageField(required=False)
    place = forms.CharField(label="Tempat", max_length=150, required=False, help_text="Bila bukan di rumah klien.")
    latitude = forms.DecimalField(
        required=False, min_value=-12, max_value=7, decimal_places=6, max_digits=9, widget=forms.HiddenInput
    )
    longitude = forms.DecimalField(
        required=False, min_value=94, max_value=142, decimal_places=6, max_digits=9, widget=forms.HiddenInput
    )
    accuracy_m = forms.IntegerField(required=False, min_value=0, max_value=MOST_ACCURACY_M, widget=forms.HiddenInput)
    written_at = DeviceClockField(required=False, widget=forms.HiddenInput)
    was_offline = forms.BooleanField(required=False, widget=forms.HiddenInput)
    risk_flags = several("Tanda risiko", Visit.RiskFlag.choices)

    conditions: list[Condition]

    def add_conditions(self, conditions: Iterable[Condition], findings: dict[int, Any] | None = None) -> None:
        """One row "dipenuhi / tidak dipenuhi" for each condition of the case; `findings` by condition are shown."""
        self.conditions = list(conditions)
        for condition in self.conditions:
            known = (findings or {}).get(condition.pk)
            buttons = forms.RadioSelect(attrs={"class": "btn-check"})
            self.fields[self.kept_name(condition)] = forms.ChoiceField(
                label=condition.text,
                choices=[(KEPT, "Dipenuhi"), (BROKEN, "Tidak dipenuhi")],
                required=False,
                widget=buttons,
                initial=(KEPT if known.is_kept else BROKEN) if known else None,
            )
            self.fields[self.note_name(condition)] = forms.CharField(
                label="Catatan", max_length=300, required=False, initial=known.note if known else ""
            )

    @staticmethod
    def kept_name(condition: Condition) -> str:
        """The field that says whether a condition was kept."""
        return f"condition-{condition.public_id}"

    @staticmethod
    def note_name(condition: Condition) -> str:
        """The field beside it."""
        return f"condition-note-{condition.public_id}"

    def details(self) -> list[FormDetails]:
        """The folded groups, in the order of a talk at the door."""
        groups = [
            FormDetails("Yang hadir dan identitas", Field("present", template=CHOICE_BUTTONS), "identity_check"),
            FormDetails("Tempat tinggal dan keluarga", "residence", "community_acceptance"),
            FormDetails("Pekerjaan", Row(Column("work", css_class="col-sm-6"), Column("income", css_class="col-sm-6"))),
            FormDetails("Kesehatan dan pergaulan", "health", "associates", "victim"),
        ]
        if self.conditions:
            rows = [
                part
                for condition in self.conditions
                for part in (Field(self.kept_name(condition), template=CHOICE_BUTTONS), self.note_name(condition))
            ]
            groups.append(FormDetails("Kepatuhan per syarat", *rows))
        return [
            *groups,
            FormDetails("Bimbingan", Field("topics", template=CHOICE_BUTTONS), "client_statement", "agreement"),
            FormDetails(
                "Foto dan lokasi",
                "attached",
                "village",
                "place",
                HTML('{% include "clients/_location_button.html" %}'),
                *("latitude", "longitude", "accuracy_m", "written_at", "was_offline"),
            ),
            FormDetails("Tanda risiko", Field("risk_flags", template=CHOICE_BUTTONS)),
        ]

    def clean(self) -> dict[str, Any]:
        """A location is whole or absent."""
        cleaned = super().clean() or self.cleaned_data
        location = [cleaned.get(name) for name in ("latitude", "longitude", "accuracy_m")]
        wrong = {"latitude", "longitude", "accuracy_m"} & set(self.errors)
        if wrong or (any(part is not None for part in location) and None in location):
            for name in wrong:
                del self.errors[name]
            self.add_error(None, ValidationError("Lokasi tidak terbaca. Hapus lokasi, lalu ambil lagi.", "location"))
        return cleaned

    def condition_findings(self, supervision_id: int) -> list[Finding]:
        """What was ticked for the conditions of one case."""
        answers = [
            (condition, self.cleaned_data.get(self.kept_name(condition)))
            for condition in self.conditions
            if condition.supervision_id == supervision_id
        ]
        return [
            Finding(condition, answer == KEPT, self.cleaned_data.get(self.note_name(condition), ""))
            for condition, answer in answers
            if answer
        ]
