"""Reporting who leads a village next, and saying that it does not come to that."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.forms.phone import PhoneField
from bapas_portal.forms import DateInput, SubmissionKeyMixin
from villages import rules
from villages.forms.community import FactsForm
from villages.models import Village, VillageSuccession

REPORTED = ("name", "phone", "title", "since", "remark")


class SuccessionForm(FactsForm):
    """Who follows, as what, from which day on. Five fields, of which the village fills two."""

    name = forms.CharField(label="Nama penggantinya", max_length=150)
    title = forms.CharField(label="Sebutan jabatan", max_length=60)
    since = forms.DateField(
        label="Mulai menjabat",
        widget=DateInput(),
        help_text="Boleh tanggal yang akan datang, paling jauh satu tahun.",
    )
    phone = PhoneField(label="Teleponnya", required=False, help_text="Boleh kosong. Dipakai Bapas untuk memberi akun.")
    remark = forms.CharField(
        label="Keterangan",
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Boleh kosong. Misalnya: dilantik bupati, SK menyusul.",
    )

    def __init__(
        self, *args: Any, village: Village, succession: VillageSuccession | None = None, **kwargs: Any
    ) -> None:
        self.village = village
        if succession is not None:
            kwargs["initial"] = {name: getattr(succession, name) for name in REPORTED}
        super().__init__(*args, **kwargs)
        if succession is None:
            self.fields["title"].initial = village.head_title
        key = ["submission_key"] if "submission_key" in self.fields else []
        self.helper.layout = Layout(*key, "name", "title", "since", "phone", "remark")

    def clean(self) -> dict[str, Any]:
        """A day after the last head on record began, and no number of a person in the remark."""
        cleaned = super().clean() or self.cleaned_data
        last_since = self.village.officials.heads().last_start()
        if (since := cleaned.get("since")) and (
            early := rules.successor_begins(since, today=self.user.today(), last_since=last_since)
        ):
            self.add_error("since", str(early))
        if named := rules.names_nobody(cleaned.get("remark", "")):
            self.add_error("remark", str(named))
        return cleaned


class SuccessionCreateForm(SubmissionKeyMixin, SuccessionForm):
    """A new report: the same, kept once however often it is sent."""


class SuccessionDropForm(FactsForm):
    """Why the Bapas records nobody."""

    reason = forms.CharField(
        label="Mengapa tidak jadi",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Desa membaca kalimat ini di halamannya. Misalnya: pelantikan ditunda tahun depan.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper.layout = Layout("reason")

    def clean_reason(self) -> str:
        """No number of a person."""
        reason = str(self.cleaned_data["reason"])
        if named := rules.names_nobody(reason):
            raise forms.ValidationError(str(named))
        return reason
