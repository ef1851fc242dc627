"""Leaving town, the final assessment, the head's waiver, and contact after guidance."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.known_by import people_who_may_know
from clients.models import AftercareContact, FinalAssessment, Supervision, TravelPermit

NOTE_LIMIT = 300
YES_NO_UNKNOWN = [("", "Tidak diketahui"), ("true", "Ya"), ("false", "Tidak")]


class CaseForm:
    """What the forms about a case share: its case, and the house layout."""

    def arrange(self, supervision: Supervision, *layout: Any) -> None:
        """Keeps the case and lays the fields out."""
        self.supervision = supervision
        self.helper = PortalFormHelper(self)  # type: ignore[arg-type]
        self.helper.form_tag = False
        self.helper.layout = Layout(*layout)


class PermitForm(CaseForm, SubmissionKeyMixin, forms.ModelForm):
    """A journey a client asks leave for. Who knows of it is one of the people on file, or is written out."""

    known_by_person = forms.ChoiceField(label="Diketahui oleh", required=False, widget=forms.RadioSelect)

    class Meta:
        model = TravelPermit
        fields = ("destination", "purpose", "leaves_on", "returns_on", "known_by")
        widgets = {"leaves_on": DateInput(), "returns_on": DateInput()}

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["destination"].help_text = "Kota atau kabupaten, dan di rumah siapa."
        people = people_who_may_know(user, supervision)
        if people:
            self.fields["known_by_person"].choices = [(name, name) for name in people] + [("", "Orang lain")]  # type: ignore[attr-defined]
            self.fields["known_by"].label = "Nama dan jabatan orang lain"
            self.fields["known_by"].help_text = "Hanya bila tidak ada dalam pilihan di atas."
            self.fields["known_by"].required = False
        else:
            del self.fields["known_by_person"]
        self.arrange(
            supervision,
            "submission_key",
            "destination",
            "purpose",
            Row(Column("leaves_on", css_class="col-sm-6"), Column("returns_on", css_class="col-sm-6")),
            *(["known_by_person"] if people else []),
            "known_by",
        )

    def clean(self) -> dict[str, Any]:
        """Somebody knows of the journey; it lies ahead and within guidance."""
        cleaned = super().clean() or self.cleaned_data
        self._settle_who_knows(cleaned)
        leaves_on, returns_on = cleaned.get("leaves_on"), cleaned.get("returns_on")
        if leaves_on and returns_on:
            case = self.supervision
            today = case.office.today()
            violations = found(rules.journey_within_case(leaves_on, returns_on, today, case.starts_on, case.ends_on))
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned

    def _settle_who_knows(self, cleaned: dict[str, Any]) -> None:
        """One person: chosen from those on file, or written out, not both."""
        if "known_by_person" not in self.fields or self.errors.keys() & {"known_by", "known_by_person"}:
            return
        chosen, written = cleaned.get("known_by_person"), cleaned.get("known_by")
        if chosen and written:
            self.add_error("known_by", "Pilih “Orang lain” di atas bila nama ini yang dipakai, atau kosongkan.")
        elif not (chosen or written):
            self.add_error("known_by", "Pilih siapa yang mengetahui, atau tulis nama dan jabatannya.")
        else:
            cleaned["known_by"] = chosen or written


class PermitDecisionForm(CaseForm, forms.Form):
    """What the head decides on a journey."""

    GRANT, REFUSE = "grant", "refuse"
    decision = forms.ChoiceField(
        label="Keputusan",
        choices=[(GRANT, "Diizinkan"), (REFUSE, "Ditolak")],
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih keputusan."},
    )
    excuses_report_in = forms.BooleanField(
        label="Wajib lapor yang jatuh tempo selama bepergian dianggap izin",
        required=False,
        help_text="Tanpa tanda ini klien tetap wajib lapor, misalnya jarak jauh.",
    )
    note = forms.CharField(
        label="Catatan", max_length=NOTE_LIMIT, required=False, help_text="Wajib diisi bila ditolak."
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.arrange(supervision, "decision", "excuses_report_in", "note")

    def clean(self) -> dict[str, Any]:
        """A refusal is explained."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("decision") == self.REFUSE and not cleaned.get("note", "").strip():
            self.add_error("note", "Tulis alasan menolak.")
        return cleaned


class PermitReturnForm(CaseForm, forms.Form):
    """The day a client came back."""

    came_back_on = forms.DateField(label="Kembali pada", widget=DateInput())

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["came_back_on"].initial = supervision.office.today
        self.arrange(supervision, "came_back_on")


class FinalAssessmentForm(CaseForm, forms.ModelForm):
    """What the officer found at the end of guidance."""

    class Meta:
        model = FinalAssessment
        fields = (
            "assessed_on",
            "compliance",
            "development",
            "risk_level",
            "community_acceptance",
            "has_work",
            "needs_aftercare",
            "recommendation",
        )
        widgets = {
            "assessed_on": DateInput(),
            "compliance": forms.Textarea(attrs={"rows": 4}),
            "development": forms.Textarea(attrs={"rows": 4}),
            "recommendation": forms.Textarea(attrs={"rows": 3}),
            "risk_level": forms.RadioSelect,
        }

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("compliance", "development", "recommendation"):
            self.fields[name].max_length = TEXT_LIMIT  # type: ignore[attr-defined]
            self.fields[name].validators.append(forms.CharField(max_length=TEXT_LIMIT).validators[0])
        self.fields["risk_level"].choices = self.fields["risk_level"].choices[1:]  # type: ignore[attr-defined]
        if self.instance.pk is None:
            self.fields["assessed_on"].initial = supervision.office.today
        self.arrange(
            supervision,
            form_section("Selama bimbingan", "assessed_on", "compliance", "development"),
            form_section("Keadaan sekarang", "risk_level", "community_acceptance", "has_work"),
            form_section("Saran kepada sidang", "recommendation", "needs_aftercare"),
        )

    def clean(self) -> dict[str, Any]:
        """Assessed during guidance."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("assessed_on"):
            case = self.supervision
            violations = found(rules.final_assessment_day(cleaned["assessed_on"], case.starts_on, case.office.today()))
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned


class WaiverForm(CaseForm, forms.Form):
    """Why guidance may be completed without a final assessment or the panel."""

    reason = forms.CharField(
        label="Mengapa tanpa penilaian akhir atau sidang?",
        max_length=NOTE_LIMIT,
        help_text="Misalnya: masa bimbingan sudah berakhir dan surat pengakhiran terbit sebelum portal dipakai.",
        error_messages={"required": "Tulis alasannya."},
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.arrange(supervision, "reason")


class AftercareForm(CaseForm, SubmissionKeyMixin, forms.ModelForm):
    """A contact of the person's own will after guidance ended."""

    has_work = forms.TypedChoiceField(
        label="Bekerja atau bersekolah", choices=YES_NO_UNKNOWN, required=False, empty_value=None, coerce="true".__eq__
    )
    has_reoffended = forms.TypedChoiceField(
        label="Mengulangi tindak pidana", choices=YES_NO_UNKNOWN, required=False, empty_value=None, coerce="true".__eq__
    )

    class Meta:
        model = AftercareContact
        fields = ("on", "text", "has_work", "has_reoffended")
        widgets = {"on": DateInput(), "text": forms.Textarea(attrs={"rows": 5})}
        error_messages = {"text": {"required": "Tulis isi pertemuan."}}

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = supervision.office.today
        self.fields["text"].validators.append(forms.CharField(max_length=TEXT_LIMIT).validators[0])
        self.arrange(supervision, "submission_key", "on", "text", "has_work", "has_reoffended")
