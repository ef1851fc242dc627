"""The judgment as typed from the paper: every rule of the statute is asked at once."""

from typing import Any

from crispy_forms.layout import LayoutObject
from django import forms

from accounts.models import ProsecutionOffice, User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, TimeInput, form_section
from bapas_portal.law import Violation, as_validation_error
from clients.models import Supervision
from sentences.actions.registration import violations_for
from sentences.forms.judgment_layout import layout_of
from sentences.judgment import Consequence, Imposed, Judgment, Origin, PlaceFixedBy
from sentences.legal_numbers import legal_numbers
from sentences.models import SocialWorkSentence, Track
from sentences.rules.substitute import SubstituteHours, substitute_hours

ADULTS_FIELDS = (
    *("origin", "imposed", "imposed_months", "imposed_days", "imposed_fine", "fine_paid"),
    *("consent_on", "default_consequence"),
)
CHILDS_FIELDS = ("conditional_months", "extract_received_on", "study_starts_at", "study_ends_at")
FIVE_THINGS = ("imposed", "hours_ordered", "hours_per_day", "period_days", "default_consequence")
"""What art. 85(9) demands of a judgment; the length of the prison or the fine goes with `imposed`."""
ASKED_BY_RULES = (*FIVE_THINGS, "threat_days", "imposed_months", "imposed_days", "consent_on")
"""Left to the rules, which ask for them with their article."""
DATES = ("judgment_on", "offence_on", "consent_on", "starts_on", "extract_received_on")
TIMES = ("study_starts_at", "study_ends_at")
REPLACED_BY = {Origin.UNPAID_FINE: Imposed.FINE, Origin.CUSTOMARY: Imposed.COMPENSATION}
LABELS = {
    "origin": "Menurut",
    "threat_months": "Ancaman penjara: bulan",
    "period_days": "Jangka waktu, hari",
}
HELP = {
    "threat_months": "Empat tahun enam bulan ditulis 54.",
    "threat_days": "Sisa hari, 0 sampai 29. Biasanya 0.",
    "imposed_fine": "Angka saja, tanpa titik. Untuk ganti rugi adat: nilainya, bila disebut.",
    "fine_paid": "Hanya untuk pengganti denda yang dibayar sebagian.",
    "consent_on": "Wajib untuk putusan kerja sosial (KUHP pasal 85 ayat 2 huruf c).",
    "starts_on": "Hari ke-0; jangka waktu dihitung dari tanggal ini.",
    "execution_record_no": "Boleh menyusul lewat Perbaiki putusan.",
    "period_days": "6 bulan ditulis 180.",
    "place_named": "Nama tempat, seperti tertulis.",
    "skills": "Agar pekerjaannya sedapat mungkin sesuai (penjelasan KUHP pasal 85).",
    "objection": "Misalnya karena agama atau kepercayaan. Tulis keberatannya saja, bukan keyakinan politiknya.",
    "study_starts_at": "Kosongkan bila tidak bersekolah.",
    "extract_received_on": "Pengadilan memberikannya pada hari putusan (PP 58/2022).",
    "conditional_months": "Kosongkan bila putusan tidak menyebut penjara; paling lama 24 bulan.",
}


class JudgmentFields(forms.ModelForm):
    """The fields of one judgment. A child's form has no penalty to replace, no consequence and no consent to give."""

    class Meta:
        model = SocialWorkSentence
        fields = [
            *("origin", "court", "judgment_no", "judgment_on", "extract_received_on", "offence_on", "offence"),
            *("threat_months", "threat_days", "conditional_months"),
            *("imposed", "imposed_months", "imposed_days", "imposed_fine", "fine_paid", "consent_on"),
            *("hours_ordered", "hours_per_day", "period_days", "study_starts_at", "study_ends_at"),
            "default_consequence",
            *("starts_on", "execution_record_no", "prosecution_office", "prosecutor_name"),
            *("place_fixed_by", "place_named", "skills", "objection"),
        ]
        widgets = {
            **{name: DateInput() for name in DATES},
            **{name: TimeInput() for name in TIMES},
            "origin": forms.RadioSelect,
        }
        help_texts = HELP
        labels = LABELS

    def __init__(self, *args: Any, user: User, supervision: Supervision, track: Track, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.supervision, self.track = user, supervision, track
        self.is_child = track == Track.CHILD
        self.instance.track = track
        self.instance.supervision = supervision
        self.counted: SubstituteHours | None = None
        for name in ADULTS_FIELDS if self.is_child else CHILDS_FIELDS:
            del self.fields[name]
        for name in set(ASKED_BY_RULES) & set(self.fields):
            self.fields[name].required = False
        for name in set(FIVE_THINGS) & set(self.fields):
            self.fields[name].label = f"{self.fields[name].label} (wajib)"
        self.set_choices()
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = layout_of(
            is_child=self.is_child,
            numbers=legal_numbers(supervision.office.today()),
            first=self.hidden_names(),
            last=self.last_sections(),
        )

    def set_choices(self) -> None:
        """The choices of this track, and who executes."""
        self.fields["prosecution_office"].queryset = ProsecutionOffice.objects.all()  # type: ignore[attr-defined]
        self.fields["prosecution_office"].empty_label = "Pilih Kejaksaan"  # type: ignore[attr-defined]
        self.fields["place_fixed_by"].choices = [("", "Belum diketahui"), *PlaceFixedBy.choices]  # type: ignore[attr-defined]
        if self.is_child:
            self.instance.origin = Origin.JUDGMENT
            self.instance.imposed, self.instance.default_consequence = Imposed.SERVICE, Consequence.REPEAT
            return
        imposed = [(choice.value, choice.label) for choice in Imposed if choice != Imposed.SERVICE]
        self.fields["imposed"].choices = [("", "Pilih"), *imposed]  # type: ignore[attr-defined]
        self.fields["default_consequence"].choices = [("", "Pilih"), *Consequence.choices]  # type: ignore[attr-defined]

    def hidden_names(self) -> tuple[str, ...]:
        """Hidden fields of the form."""
        return ()

    def last_sections(self) -> tuple[LayoutObject, ...]:
        """What is asked after the judgment itself."""
        return ()

    def judgment(self) -> Judgment:
        """What was typed, for the rules and the action; what could not be read counts as not stated."""
        known = self.cleaned_data
        values: dict[str, Any] = {
            name: known[name] for name in Judgment.__dataclass_fields__ if name in self.fields and name in known
        }
        if self.is_child:
            values |= {"imposed": Imposed.SERVICE, "default_consequence": Consequence.REPEAT}
        return Judgment(track=self.track, **values)

    def add_violations(self, violations: list[Violation]) -> None:
        """Shows each violation beside its field, unless that field already says that it cannot be read."""
        fresh = [violation for violation in violations if violation.field not in self.errors]
        if fresh:
            self.add_error(None, as_validation_error(fresh, self.fields))

    def clean(self) -> dict[str, Any]:
        """Asks every rule of the statute at once; a substitute says by itself what it replaces."""
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("imposed") and cleaned.get("origin") in REPLACED_BY:
            cleaned["imposed"] = REPLACED_BY[cleaned["origin"]]
        judgment = self.judgment()
        self.count_substitute(judgment)
        self.add_violations(violations_for(judgment, self.supervision))
        return cleaned

    def count_substitute(self, judgment: Judgment) -> None:
        """Keeps the hours an unpaid fine comes to, for the page (R13)."""
        if judgment.origin == Origin.UNPAID_FINE:
            numbers = legal_numbers(judgment.judgment_on or self.supervision.office.today())
            self.counted = substitute_hours(judgment.imposed_fine, judgment.fine_paid, numbers.rupiah_per_hour)


class JudgmentForm(SubmissionKeyMixin, JudgmentFields):
    """Registering the judgment of one case."""

    def hidden_names(self) -> tuple[str, ...]:
        return ("submission_key",)


class JudgmentCorrectionForm(JudgmentFields):
    """Putting right a judgment that is registered; `corrections_seen` notices somebody else's correction."""

    corrections_seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10_000)
    reason = forms.CharField(
        label="Apa yang keliru, dan menurut surat apa?",
        max_length=300,
        help_text="Misalnya: jam per hari salah salin; petikan putusan halaman 4 menyebut 4 jam.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def hidden_names(self) -> tuple[str, ...]:
        return ("corrections_seen",)

    def last_sections(self) -> tuple[LayoutObject, ...]:
        return (form_section("Alasan perbaikan", "reason"),)
