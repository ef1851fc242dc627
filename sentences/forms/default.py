"""The report of default, the decision about it, and the beginning of a repetition."""

from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin
from bapas_portal.law import as_validation_error, found
from sentences.actions.repetition import Execution
from sentences.default_facts import is_childs, limits_of
from sentences.models import DefaultReport, SocialWorkSentence
from sentences.rules.adult import rupiah
from sentences.rules.default import Decided, consequences_open, decision_day, decision_within
from sentences.rules.period import LONGEST_PERIOD_DAYS

Decision = DefaultReport.Decision


class DefaultForm(forms.Form):
    """What the prosecutor (for a child: the supervising judge) is told, and what is proposed."""

    proposed = forms.ChoiceField(
        label="Akibat yang diusulkan",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Pilih akibat yang diusulkan.",
            "invalid_choice": "Akibat itu tidak terbuka untuk putusan ini. Pilih dari daftar.",
        },
    )
    reason = forms.CharField(
        label="Apa yang tidak dijalankan, dan apa yang sudah diupayakan?",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    def __init__(self, *args: Any, user: User, sentence: SocialWorkSentence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        named = sentence.default_consequence
        self.fields["proposed"].choices = [  # type: ignore[attr-defined]
            (option.value, f"{option.label} (disebut dalam putusan)" if option == named else option.label)
            for option in consequences_open(is_child=is_childs(sentence), imposed=sentence.imposed)
        ]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class DecisionForm(forms.Form):
    """What was decided, by which paper, and how much; only what the statute offers for this sentence is asked."""

    decision = forms.ChoiceField(
        label="Keputusan",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Pilih apa yang diputus.",
            "invalid_choice": "Akibat itu tidak terbuka untuk putusan ini. Pilih dari daftar.",
        },
    )
    decided_hours = forms.IntegerField(label="Jam yang diulangi", required=False, min_value=1)
    decided_prison_days = forms.IntegerField(label="Penjara yang dijalani (hari)", required=False, min_value=1)
    decided_fine = forms.DecimalField(
        label="Denda yang dibayar (rupiah)", required=False, min_value=1, max_digits=15, decimal_places=0
    )
    decision_no = forms.CharField(label="Nomor keputusan atau surat", max_length=100)
    decided_on = forms.DateField(label="Tanggal keputusan", widget=DateInput())

    def __init__(self, *args: Any, user: User, report: DefaultReport, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.report = user, report
        sentence = report.sentence
        self.limits, self.is_child = limits_of(sentence), is_childs(sentence)
        options = [Decision(o) for o in consequences_open(is_child=self.is_child, imposed=sentence.imposed)]
        self.fields["decision"].choices = [(o.value, o.label) for o in (*options, Decision.RESUME)]  # type: ignore[attr-defined]
        self._ask("decided_hours", self.limits.hours, f"Bila diulangi: paling banyak {self.limits.hours} jam.")
        days = self.limits.prison_days
        self._ask("decided_prison_days", days, f"Bila penjara: paling lama {days} hari (1 bulan 30 hari).")
        fine = self.limits.fine
        self._ask("decided_fine", fine, f"Bila denda: paling banyak {rupiah(fine)}. Angka saja." if fine else "")
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        amounts = [name for name in ("decided_hours", "decided_prison_days", "decided_fine") if name in self.fields]
        self.helper.layout = Layout(
            "decision", *(Div(name, css_class="col-12 col-sm-6") for name in amounts), "decision_no", "decided_on"
        )

    def _ask(self, name: str, most: object, help_text: str) -> None:
        """Takes away a field whose consequence is not open."""
        if most is None:
            del self.fields[name]
        else:
            self.fields[name].help_text = help_text

    @property
    def decided(self) -> Decided:
        """The decision as the rules read it."""
        values = self.cleaned_data
        return Decided(
            decision=values["decision"],
            decided_on=values["decided_on"],
            decision_no=values["decision_no"],
            hours=values.get("decided_hours"),
            prison_days=values.get("decided_prison_days"),
            fine=values.get("decided_fine"),
        )

    def clean(self) -> dict[str, Any]:
        """As much as the statute allows, on a day after the report."""
        cleaned = super().clean() or self.cleaned_data
        if not {"decision", "decided_on", "decision_no"} <= cleaned.keys():
            return cleaned
        today = self.report.sentence.supervision.office.today()
        refused = found(decision_day(cleaned["decided_on"], self.report.reported_on, today))
        amounts = {"decided_hours", "decided_prison_days", "decided_fine"}
        if not amounts & self.errors.keys():
            refused += found(decision_within(self.decided, self.limits, is_child=self.is_child))
        if refused:
            self.add_error(None, as_validation_error(refused, self.fields))
        return cleaned


class RepetitionForm(SubmissionKeyMixin, forms.Form):
    """How the repetition is executed; the hours are those of the decision and cannot be typed."""

    starts_on = forms.DateField(
        label="Tanggal pelaksanaan", widget=DateInput(), help_text="Hari ke-0; jangka waktu dihitung dari tanggal ini."
    )
    period_days = forms.IntegerField(
        label="Jangka waktu, hari",
        min_value=1,
        max_value=LONGEST_PERIOD_DAYS,
        help_text="Paling lama 6 bulan, yaitu 180 hari (KUHP pasal 85 ayat 5, 184).",
    )
    execution_record_no = forms.CharField(label="Nomor berita acara pelaksanaan", max_length=100, required=False)
    register_no = forms.CharField(
        label="Nomor register baru", max_length=60, help_text="Pengulangan adalah perkara baru dalam buku register."
    )

    def __init__(self, *args: Any, user: User, report: DefaultReport, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        sentence = report.sentence
        self.fields["starts_on"].initial = sentence.supervision.office.today()
        self.fields["period_days"].initial = sentence.period_days
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    @property
    def execution(self) -> Execution:
        """What the minutes of the repetition say."""
        return Execution(**{name: self.cleaned_data[name] for name in Execution.__dataclass_fields__})
