"""The judgment as typed from the paper, with the law beside each limit."""

from typing import Any

from crispy_forms.layout import HTML, Div, Fieldset, Layout
from django import forms
from django.conf import settings

from accounts.models import ProsecutionOffice, User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin
from bapas_portal.law import Violation, as_validation_error
from clients.models import Supervision
from sentences.judgment import Consequence, Imposed, Judgment
from sentences.models import SocialWorkSentence, Track
from sentences.rules.adult import rupiah
from sentences.rules.registration import violations_of

PENALTY_FIELDS = ("imposed", "imposed_months", "imposed_days", "imposed_fine", "consent_on", "default_consequence")
STATED_IN_JUDGMENT = ("imposed", "hours_ordered", "hours_per_day", "period_days", "default_consequence")
PLACE_CHOICES = [("unknown", "Belum diketahui"), ("true", "Ya, disebut"), ("false", "Tidak disebut")]


def law(article: str, text: str) -> HTML:
    """A note of the law between two fields."""
    return HTML(f'{{% include "components/law.html" with article="{article}" text="{text}" %}}')


def row(*fields: str) -> Div:
    """Fields side by side where there is room."""
    return Div(*(Div(field, css_class="col-12 col-sm") for field in fields), css_class="row")


class JudgmentForm(SubmissionKeyMixin, forms.ModelForm):
    """One judgment for one case. A child's form has no penalty to replace and no consent to give."""

    class Meta:
        model = SocialWorkSentence
        fields = [
            *("court", "judgment_no", "judgment_on", "offence", "offence_on", "threat_months"),
            *PENALTY_FIELDS,
            *("hours_ordered", "hours_per_day", "period_days"),
            *("place_in_judgment", "prosecution_office", "starts_on"),
        ]
        widgets = {name: DateInput() for name in ("judgment_on", "offence_on", "consent_on", "starts_on")} | {
            "place_in_judgment": forms.NullBooleanSelect()
        }

    def __init__(self, *args: Any, user: User, supervision: Supervision, track: Track, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.supervision, self.track = user, supervision, track
        self.instance.track = track
        self.instance.supervision = supervision
        self.fields["prosecution_office"].queryset = ProsecutionOffice.objects.all()  # type: ignore[attr-defined]
        self.fields["prosecution_office"].empty_label = "Pilih Kejaksaan"  # type: ignore[attr-defined]
        self.fields["place_in_judgment"].widget.choices = PLACE_CHOICES
        self.fields["starts_on"].help_text = "Hari ke-0; jangka waktu dihitung dari tanggal ini."
        self.fields["period_days"].help_text = "6 bulan ditulis 180: satu bulan adalah 30 hari."
        if track == Track.CHILD:
            for name in PENALTY_FIELDS:
                del self.fields[name]
            self.instance.imposed, self.instance.default_consequence = Imposed.SERVICE, Consequence.REPEAT
        else:
            self.fields["imposed"].choices = [  # type: ignore[attr-defined]
                ("", "Pilih"),
                *((choice.value, choice.label) for choice in (Imposed.PRISON, Imposed.FINE)),
            ]
            self.fields["default_consequence"].choices = [("", "Pilih"), *Consequence.choices]  # type: ignore[attr-defined]
        for name in {*STATED_IN_JUDGMENT, "imposed_months", "imposed_days", "consent_on"} & set(self.fields):
            self.fields[name].required = False  # the rule asks for it, with its article
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = self.layout()

    def layout(self) -> Layout:
        """Four sections in the order of the paper."""
        judgment = Fieldset(
            "Putusan",
            row("court", "judgment_no"),
            row("judgment_on", "offence_on"),
            "offence",
            "threat_months",
        )
        execution = Fieldset(
            "Pelaksanaan",
            law(
                "KUHP pasal 184", "Satu bulan adalah 30 hari, jadi 6 bulan adalah 180 hari sejak putusan dilaksanakan."
            ),
            row("starts_on", "prosecution_office"),
            "place_in_judgment",
        )
        if self.track == Track.CHILD:
            work = Fieldset(
                "Pelayanan masyarakat",
                law("UU 11/2012 pasal 76", "7 sampai 120 jam. Bila tidak dijalankan, diulang seluruh atau sebagian."),
                row("hours_ordered", "hours_per_day", "period_days"),
            )
            return Layout("submission_key", judgment, work, execution)
        penalty = Fieldset(
            "Pidana yang diganti",
            law(
                "KUHP pasal 85 ayat 1",
                "Ancaman kurang dari 5 tahun, dan dijatuhkan penjara paling lama 6 bulan atau denda paling banyak "
                f"{rupiah(settings.FINE_CATEGORY_II_RUPIAH)}.",
            ),
            "imposed",
            row("imposed_months", "imposed_days", "imposed_fine"),
            "consent_on",
        )
        work = Fieldset(
            "Kerja sosial",
            law("KUHP pasal 85 ayat 4 dan 5", "8 sampai 240 jam, paling lama 8 jam sehari, dalam paling lama 6 bulan."),
            row("hours_ordered", "hours_per_day", "period_days"),
            "default_consequence",
        )
        return Layout("submission_key", judgment, penalty, work, execution)

    def judgment(self) -> Judgment:
        """What was typed, for the rules and the action; what could not be read counts as not stated."""
        values: dict[str, Any] = {
            name: self.cleaned_data.get(name) for name in Judgment.__dataclass_fields__ if name in self.fields
        }
        if self.track == Track.CHILD:
            values |= {"imposed": Imposed.SERVICE, "default_consequence": Consequence.REPEAT}
        return Judgment(track=self.track, **values)

    def add_violations(self, violations: list[Violation]) -> None:
        """Shows each violation beside its field, unless that field already says that it cannot be read."""
        fresh = [violation for violation in violations if violation.field not in self.errors]
        if fresh:
            self.add_error(None, as_validation_error(fresh, self.fields))

    def clean(self) -> dict[str, Any]:
        """Asks every rule of the statute at once."""
        cleaned = super().clean() or self.cleaned_data
        client, office = self.supervision.client, self.supervision.office
        self.add_violations(violations_of(self.judgment(), birth_date=client.birth_date, today=office.today()))
        return cleaned
