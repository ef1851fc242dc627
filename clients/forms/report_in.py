"""The duty to report: how somebody reported, why one could not, how often one must, and what an office arranges."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.utils import timezone

from accounts.models import User
from bapas_portal.forms import DateInput, DateTimeInput, PortalFormHelper, form_section
from bapas_portal.law import found
from clients import rules
from clients.models import ReportIn, ReportInPolicy, Supervision

NOTE_LIMIT = 220  # leaves room for the cause before it, in one note of 300


def step_choices(empty: str, present: int | None) -> list[tuple[str, str]]:
    """The steps an officer can choose, in words; an unusual one that is in force stays choosable."""
    steps = sorted({*rules.COMMON_STEPS, *([present] if present else [])})
    return [("", empty), *((str(step), rules.rhythm_in_words(step).capitalize()) for step in steps)]


class StepField(forms.TypedChoiceField):
    """How often a client reports; empty means as somebody else says."""

    def __init__(self, label: str, **kwargs: Any) -> None:
        super().__init__(label=label, required=False, coerce=int, empty_value=None, **kwargs)


class ReasonForm(forms.Form):
    """Why something is done, in one line."""

    reason = forms.CharField(
        label="Alasan",
        max_length=NOTE_LIMIT,
        error_messages={"required": "Tulis alasannya.", "max_length": f"Alasan paling panjang {NOTE_LIMIT} huruf."},
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.supervision = user, supervision
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.fields)


class UndoReportForm(ReasonForm):
    """Why a report is taken back."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].label = "Mengapa lapor ini dibatalkan?"
        self.fields["reason"].help_text = "Misalnya: yang datang orang lain dengan nama sama."


class ExcuseForm(ReasonForm):
    """Why the client was lawfully prevented: such a day is not counted among misses in a row."""

    excuse = forms.ChoiceField(
        label="Sebab berhalangan",
        choices=ReportIn.Excuse.choices,
        widget=forms.RadioSelect,
        help_text="Berhalangan yang sah tidak dihitung sebagai tidak lapor.",
        error_messages={"required": "Pilih sebabnya."},
    )
    field_order = ("excuse", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reason = self.fields["reason"]
        reason.label, reason.required = "Keterangan dan bukti", False
        reason.help_text = "Misalnya: surat dokter tanggal 3 diterima. Wajib diisi untuk alasan lain."

    def clean(self) -> dict[str, Any]:
        """Another cause must be told."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("excuse") == ReportIn.Excuse.OTHER and not cleaned.get("reason") and "reason" in cleaned:
            self.add_error("reason", "Tulis alasan klien tidak dapat lapor.")
        return cleaned

    @property
    def full_reason(self) -> str:
        """The cause and what was told of it, as the note keeps it."""
        label = ReportIn.Excuse(self.cleaned_data["excuse"]).label
        return ": ".join(part for part in (label, self.cleaned_data.get("reason", "")) if part)


class SendBackForm(ReasonForm):
    """A report that was checked and is not so: the client did not report, or was prevented."""

    NOT_REPORTED = "not_reported"
    outcome = forms.ChoiceField(
        label="Setelah diperiksa",
        choices=[(NOT_REPORTED, "Klien belum atau tidak lapor"), *ReportIn.Excuse.choices],
        widget=forms.RadioSelect,
        help_text="Pilihan selain yang pertama berarti klien berhalangan dengan alasan yang sah.",
        error_messages={"required": "Pilih hasil pemeriksaan."},
    )
    field_order = ("outcome", "reason")


class TellReportForm(forms.Form):
    """A report that did not happen at the counter: from afar, at an outpost, on a visit, or by somebody else."""

    mode = forms.ChoiceField(label="Cara lapor", choices=ReportIn.Mode.choices, widget=forms.RadioSelect)
    reporter = forms.ChoiceField(
        label="Siapa yang melapor?", choices=ReportIn.Reporter.choices, widget=forms.RadioSelect
    )
    reporter_name = forms.CharField(
        label="Nama pelapor",
        max_length=150,
        required=False,
        help_text="Diisi bila keluarga, penjamin, atau perangkat desa yang melapor.",
    )
    reported_at = forms.DateTimeField(label="Waktu lapor", widget=DateTimeInput())
    place = forms.CharField(label="Tempat", max_length=150, required=False)
    note = forms.CharField(label="Yang disampaikan", max_length=300, required=False)

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["mode"].initial = ReportIn.Mode.REMOTE
        self.fields["reporter"].initial = ReportIn.Reporter.SELF
        self.fields["reported_at"].initial = timezone.now
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("mode", "reporter", "reporter_name", "reported_at", "place", "note")

    def clean(self) -> dict[str, Any]:
        """Somebody else is named; nothing was reported in the future."""
        cleaned = super().clean() or self.cleaned_data
        by_other = cleaned.get("reporter") in {ReportIn.Reporter.FAMILY, ReportIn.Reporter.VILLAGE}
        if by_other and "reporter_name" in cleaned and not cleaned["reporter_name"].strip():
            self.add_error("reporter_name", "Tulis nama orang yang melapor untuk klien.")
        if cleaned.get("reported_at") and cleaned["reported_at"] > timezone.now():
            self.add_error("reported_at", "Waktu lapor tidak boleh di masa depan.")
        return cleaned


class RhythmForm(forms.Form):
    """How often one client reports, and from which day."""

    report_in_days = StepField("Klien wajib lapor")
    next_on = forms.DateField(
        label="Lapor berikutnya",
        required=False,
        widget=DateInput(),
        help_text="Jadwal dihitung dari tanggal ini. Tanggal 31 menjadi hari terakhir pada bulan yang lebih pendek.",
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, default_days: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.supervision = supervision
        steps = self.fields["report_in_days"]
        empty = f"Ikuti kantor ({rules.rhythm_in_words(default_days)})"
        steps.choices = step_choices(empty, supervision.report_in_days)  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("report_in_days", "next_on")

    def clean_next_on(self) -> Any:
        """Today at the earliest, within the case."""
        day = self.cleaned_data.get("next_on")
        if day is not None:
            case = self.supervision
            violations = found(rules.first_day(day, case.office.today(), case.starts_on, case.ends_on, field="__all__"))
            if violations:
                raise forms.ValidationError([violation.message for violation in violations])
        return day


class ReportInPolicyForm(forms.ModelForm):
    """What the head arranges for the office."""

    initial_days = StepField("Tahap awal")
    continued_days = StepField("Tahap lanjutan")
    final_days = StepField("Tahap akhir")

    class Meta:
        model = ReportInPolicy
        fields = ("initial_days", "continued_days", "final_days", "moves_off_holidays", "early_days")
        labels = {"moves_off_holidays": "Geser jatuh tempo pada akhir pekan atau hari libur ke hari kerja berikutnya"}
        help_texts = {
            "early_days": "Berapa hari sebelum jatuh tempo lapor sudah dihitung; paling banyak separuh jaraknya.",
            "moves_off_holidays": "Libur nasional dan cuti bersama. Jadwal bulan berikutnya tidak ikut bergeser.",
        }

    def __init__(self, *args: Any, defaults: dict[str, int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, days in defaults.items():
            empty = f"Ikuti ketetapan ({rules.rhythm_in_words(days)})"
            field = self.fields[name]
            field.choices = step_choices(empty, getattr(self.instance, name))  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            form_section(
                "Seberapa sering klien wajib lapor",
                *defaults,
            ),
            form_section("Hari libur dan datang lebih awal", "moves_off_holidays", "early_days"),
        )
