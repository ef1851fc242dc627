"""Planning guidance: a condition, an assessment, a need, a goal, an activity, a change of stage."""

from typing import Any

from crispy_forms.layout import Column, Field, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, DateInput, PortalFormHelper, SubmissionKeyMixin
from bapas_portal.law import as_validation_error, found
from clients.models import (
    Activity,
    Condition,
    Goal,
    Need,
    PanelSession,
    RiskAssessment,
    RiskLevel,
    Stage,
    Supervision,
)
from clients.rules import guidance as rules

CHOICE_BUTTONS = "clients/_choice_buttons.html"
LONGEST_LINE = 300
PROGRESS_STEPS = (0, 25, 50, 75, 100)


def buttons(field: str) -> Field:
    """A choice as large buttons."""
    return Field(field, template=CHOICE_BUTTONS)


def line(label: str, required: str, help_text: str = "") -> forms.CharField:
    """One line of text of at most 300 letters."""
    return forms.CharField(
        label=label,
        max_length=LONGEST_LINE,
        help_text=help_text,
        error_messages={"required": required, "max_length": f"Paling panjang {LONGEST_LINE} huruf."},
    )


class CaseForm(forms.Form):
    """A form about one case: knows the case and its day."""

    fields_in_order: tuple[Any, ...] = ()
    button_fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.supervision = user, supervision
        self.today = supervision.office.today()
        for name in self.button_fields:
            self.fields[name].widget.attrs["class"] = "btn-check"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        hidden = [name for name, field in self.fields.items() if field.widget.is_hidden]
        self.helper.layout = Layout(*self.fields_in_order, *hidden)


class ConditionForm(CaseForm):
    """A condition of the judgment or decree."""

    kind = forms.ChoiceField(
        label="Macam",
        choices=Condition.Kind.choices,
        initial=Condition.Kind.SPECIAL,
        widget=forms.RadioSelect,
        help_text="Umum: tidak melakukan tindak pidana lagi. Khusus: yang ditetapkan untuk klien ini.",
        error_messages={"required": "Pilih macam syarat."},
    )
    text = line("Syarat", "Tulis syaratnya.", "Seperti tertulis dalam putusan atau surat keputusan.")
    until = forms.DateField(
        label="Berlaku sampai", required=False, widget=DateInput(), help_text="Kosongkan bila sepanjang bimbingan."
    )
    button_fields = ("kind",)
    fields_in_order = (buttons("kind"), "text", "until")


class ConditionEndForm(CaseForm):
    """The last day of a condition."""

    on = forms.DateField(label="Hari terakhir berlaku", widget=DateInput())
    fields_in_order = ("on",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = self.today


class AssessmentForm(SubmissionKeyMixin, CaseForm):
    """The result of an assessment: level and score, never the instrument's questions."""

    instrument = forms.ChoiceField(
        label="Asesmen",
        choices=RiskAssessment.Instrument.choices,
        initial=RiskAssessment.Instrument.RECIDIVISM,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih asesmennya."},
    )
    level = forms.ChoiceField(
        label="Tingkat",
        choices=RiskLevel.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih tingkatnya."},
    )
    score = forms.IntegerField(label="Nilai pada lembar asesmen (bila ada)", required=False, min_value=0, max_value=999)
    assessed_on = forms.DateField(label="Tanggal asesmen", widget=DateInput())
    consent_on = forms.DateField(
        label="Klien menyetujui pada",
        widget=DateInput(),
        help_text="Asesmen hanya dilakukan bila klien, atau orang tua Anak, menyetujuinya lebih dulu.",
    )
    note = forms.CharField(
        label="Catatan",
        max_length=LONGEST_LINE,
        required=False,
        help_text="Hanya kesimpulan. Jangan menyalin pertanyaan atau jawaban instrumen.",
    )
    button_fields = ("instrument", "level")
    fields_in_order = (
        buttons("instrument"),
        buttons("level"),
        Row(
            Column("assessed_on", css_class="col-sm-6"),
            Column("consent_on", css_class="col-sm-6"),
        ),
        "score",
        "note",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["assessed_on"].initial = self.today

    def clean(self) -> dict[str, Any]:
        """The days agree, each mistake beside its field."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("assessed_on") and cleaned.get("consent_on"):
            violations = found(rules.assessment_days(cleaned["consent_on"], cleaned["assessed_on"], self.today))
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned


class NeedForm(CaseForm):
    """What the client needs."""

    area = forms.ChoiceField(
        label="Bidang",
        choices=Need.Area.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih bidangnya."},
    )
    text = line("Kebutuhan", "Tulis kebutuhannya.", "Misalnya: belum punya keterampilan kerja.")
    button_fields = ("area",)
    fields_in_order = (buttons("area"), "text")


class GoalForm(CaseForm):
    """What client and officer agreed to reach."""

    text = line("Tujuan", "Tulis tujuannya.", "Yang dapat dilihat tercapai atau tidak, misalnya: bekerja tetap.")
    need = forms.ModelChoiceField(
        label="Menjawab kebutuhan", queryset=Need.objects.none(), required=False, empty_label="Tidak khusus"
    )
    stage = forms.ChoiceField(label="Untuk tahap", choices=Stage.choices, widget=forms.RadioSelect)
    due_on = forms.DateField(label="Ditargetkan", required=False, widget=DateInput())
    button_fields = ("stage",)
    fields_in_order = ("text", "need", buttons("stage"), "due_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["need"].queryset = self.supervision.needs.filter(met_on=None)  # type: ignore[attr-defined]
        self.fields["stage"].initial = self.supervision.stage


class GoalCloseForm(CaseForm):
    """Reached, or given up and why."""

    state = forms.ChoiceField(
        label="Bagaimana akhirnya",
        choices=[(state.value, state.label) for state in (Goal.State.REACHED, Goal.State.DROPPED)],
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih tercapai atau dihentikan."},
    )
    note = forms.CharField(
        label="Catatan", max_length=LONGEST_LINE, required=False, help_text="Wajib bila dihentikan: mengapa."
    )
    button_fields = ("state",)
    fields_in_order = (buttons("state"), "note")

    def clean(self) -> dict[str, Any]:
        """A goal is not given up without a reason."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("state") == Goal.State.DROPPED and not cleaned.get("note"):
            self.add_error("note", "Tulis mengapa tujuan ini dihentikan.")
        return cleaned


class ActivityForm(CaseForm):
    """Something to be done towards a goal."""

    kind = forms.ChoiceField(
        label="Macam bimbingan",
        choices=Activity.Kind.choices,
        widget=forms.RadioSelect,
        help_text="Kepribadian: sikap, agama, keluarga. Kemandirian: keterampilan dan pekerjaan.",
        error_messages={"required": "Pilih macam bimbingan."},
    )
    text = line("Kegiatan", "Tulis kegiatannya.", "Misalnya: pelatihan las di balai latihan kerja.")
    due_on = forms.DateField(label="Ditargetkan", required=False, widget=DateInput())
    button_fields = ("kind",)
    fields_in_order = (buttons("kind"), "text", "due_on")


class ActivityProgressForm(CaseForm):
    """How far an activity has come, and what came of it."""

    progress = forms.TypedChoiceField(
        label="Kemajuan",
        choices=[(step, f"{step} persen") for step in PROGRESS_STEPS],
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih kemajuannya."},
    )
    result = forms.CharField(
        label="Hasil", max_length=LONGEST_LINE, required=False, help_text="Misalnya: lulus, sertifikat diterima."
    )
    button_fields = ("progress",)
    fields_in_order = (buttons("progress"), "result")


class SessionChoiceForm(CaseForm):
    """Which session of the panel takes the matter."""

    session = forms.ModelChoiceField(
        label="Sidang",
        queryset=PanelSession.objects.none(),
        required=False,
        empty_label="Sidang terdekat",
        error_messages={"invalid_choice": "Pilih sidang dari daftar."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        sessions = PanelSession.objects.visible_to(self.user).filter(state=PanelSession.State.PLANNED)
        self.fields["session"].queryset = sessions.filter(on__gte=self.today).order_by("on")  # type: ignore[attr-defined]


class StageProposalForm(SessionChoiceForm):
    """Asks the panel for the next stage."""

    proposal = forms.CharField(
        label="Perkembangan klien yang mendasari usul",
        max_length=TEXT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Tulis perkembangan klien yang mendasari usul ini."},
    )
    fields_in_order = ("proposal", "session")
