"""A note of an interview, an observation or a document, told so that nobody can be recognised."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from clients.models import Client
from programs.actions.finding import FACTS, secrets_in
from programs.event_choices import EventChoiceField
from programs.forms.agreement import StepForm
from programs.models import Finding, OutreachEvent, Theme
from villages.forms import VillageField
from villages.models import Village


class FindingForm(SubmissionKeyMixin, StepForm):
    """How it was learnt, from whom under which code, what was said, and what may be quoted."""

    method = forms.ChoiceField(label="Cara", choices=Finding.Method.choices, widget=forms.RadioSelect)
    source = forms.ChoiceField(label="Sumber", choices=Finding.Source.choices, widget=forms.RadioSelect)
    informant = forms.CharField(
        label="Kode informan", max_length=20, help_text="Huruf lalu angka, misalnya W-03. Jangan menulis nama."
    )
    on = forms.DateField(label="Tanggal", widget=DateInput())
    text = forms.CharField(
        label="Catatan",
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Tanpa nama, NIK, alamat, atau nomor telepon siapa pun.",
    )
    themes = forms.ModelMultipleChoiceField(
        label="Tema", queryset=Theme.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    village = VillageField(label="Desa atau kelurahan", required=False)
    event = EventChoiceField(
        label="Kegiatan",
        queryset=OutreachEvent.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Tidak terkait kegiatan",
    )
    quote = forms.CharField(
        label="Kutipan",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Kata-kata informan sendiri, untuk laporan. Hanya bila orangnya setuju.",
    )
    consented_on = forms.DateField(label="Setuju dikutip pada", required=False, widget=DateInput())
    names_nobody = forms.BooleanField(label="Sudah saya periksa: itu bukan nama klien", required=False)

    def __init__(self, *args: Any, user: User, finding: Finding | None = None, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        themes = Theme.objects.filter(is_active=True)
        events = OutreachEvent.objects.visible_to(user).select_related("village", "office").order_by("-starts_at")
        if finding:
            del self.fields["submission_key"]
            themes = (themes | Theme.objects.filter(findings=finding)).distinct()
            for name in ("method", "source", "informant", "on", "text", "quote", "consented_on"):
                self.fields[name].initial = getattr(finding, name)
            self.fields["village"].initial = finding.village_id
            self.fields["event"].initial = finding.event.public_id if finding.event else None
            self.fields["themes"].initial = [theme.pk for theme in finding.themes.all()]
        else:
            self.fields["on"].initial = user.office_today()
        self.fields["themes"].queryset = themes  # type: ignore[attr-defined]
        self.fields["event"].queryset = events  # type: ignore[attr-defined]
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        self.helper.layout = self._layout(with_key=finding is None)

    def _layout(self, *, with_key: bool, asks_about_name: bool = False) -> Layout:
        return Layout(
            *(["submission_key"] if with_key else []),
            form_section(
                "Dari mana",
                Row(Column("method", css_class="col-6"), Column("source", css_class="col-6")),
                Row(Column("informant", css_class="col-12 col-sm-6"), Column("on", css_class="col-12 col-sm-6")),
            ),
            form_section("Isi", "text", *(["names_nobody"] if asks_about_name else []), "themes"),
            form_section("Kutipan untuk laporan", "quote", "consented_on"),
            form_section("Tentang", "village", "event"),
        )

    def clean_informant(self) -> str:
        """Codes are written alike, so that one informant is counted once."""
        return str(self.cleaned_data["informant"]).upper().replace(" ", "")

    def clean_on(self) -> Any:
        """What was heard was heard by today."""
        return self._past("on")

    def clean_consented_on(self) -> Any:
        """Consent was given by today."""
        return self._past("consented_on")

    def _past(self, name: str) -> Any:
        day = self.cleaned_data[name]
        if day and day > self.user.office_today():
            raise forms.ValidationError("Tanggal ini belum tiba.")
        return day

    def clean_village(self) -> Village | None:
        """A village of the own work area, if any."""
        village: Village | None = self.cleaned_data["village"]
        office = self.user.office
        if village and office and not Village.objects.served_by(office).filter(pk=village.pk).exists():
            raise forms.ValidationError(f"{village} di luar wilayah kerja {office}. Pilih desa lain.")
        return village

    def clean(self) -> dict[str, Any]:
        """No number of a person, a quote with its consent, and a second look where a client's name seems to stand."""
        cleaned = super().clean() or self.cleaned_data
        said = {name: str(cleaned.get(name) or "") for name in ("informant", "text", "quote")}
        if cleaned.get("informant"):
            violations = found(*secrets_in(said))
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        if cleaned.get("quote") and not cleaned.get("consented_on") and cleaned.get("method") != "document":
            self.add_error(
                "consented_on", "Kutipan hanya disimpan bila orangnya setuju dikutip. Isi tanggalnya, atau kosongkan."
            )
        names_somebody = Client.objects.visible_to(self.user).named_in(f"{said['text']} {said['quote']}").exists()
        if names_somebody and not cleaned.get("names_nobody"):
            self.helper.layout = self._layout(with_key="submission_key" in self.fields, asks_about_name=True)
            self.add_error(
                "names_nobody", "Dalam catatan atau kutipan ada nama yang sama dengan nama klien. Ganti dengan kode."
            )
        return cleaned

    @property
    def facts(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        return {name: self.cleaned_data[name] for name in (*FACTS, "themes")}


class ConfirmForm(StepForm):
    """When the informant said that the note is right."""

    on = forms.DateField(label="Dibenarkan informan pada", widget=DateInput())

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["on"].initial = user.office_today()
