"""Choosing a questionnaire for an event, opening it, and the sheet itself: on a phone and from paper."""

from typing import Any

from django import forms

from accounts.models import User
from bapas_portal.forms import SubmissionKeyMixin
from programs.actions.survey import LONGEST_HOURS
from programs.models import OutreachEvent, Question, Questionnaire, Response, Survey
from programs.pair_code import LONGEST
from villages.models import Village

ELSEWHERE = "-"
TRUE_OR_FALSE = [("1", "Benar"), ("0", "Salah")]
AGREEMENT = [
    ("1", "Sangat tidak setuju"),
    ("2", "Tidak setuju"),
    ("3", "Ragu-ragu"),
    ("4", "Setuju"),
    ("5", "Sangat setuju"),
]
PAPER_SIGNS = {"B": 1, "S": 0}


def villages_at(event: OutreachEvent) -> list[Village]:
    """The villages of an event, the host first: nobody else's can be chosen on its sheets."""
    rows = Village.objects.filter(registrations__event=event).distinct().order_by("name")
    others = [village for village in rows if village.pk != event.village_id]
    return [event.village, *others]


class SurveyAddForm(forms.Form):
    """Which questionnaire an event uses: validated versions alone."""

    questionnaire = forms.ModelChoiceField(
        label="Kuesioner", queryset=Questionnaire.objects.none(), to_field_name="public_id", empty_label=None
    )

    def __init__(self, *args: Any, user: User, event: OutreachEvent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        used = event.surveys.values("questionnaire")
        choices = Questionnaire.objects.visible_to(user).usable().exclude(pk__in=used)
        self.fields["questionnaire"].queryset = choices  # type: ignore[attr-defined]


class SurveyOpenForm(forms.Form):
    """Which phase, and for how many hours."""

    phase = forms.ChoiceField(label="Lembar", choices=Survey.Phase.choices)
    hours = forms.IntegerField(label="Selama (jam)", min_value=1, max_value=LONGEST_HOURS, initial=2)


class SheetForm(SubmissionKeyMixin):
    """What the sheet on a phone and the one from paper share: where from, who, the made-up code, the statements."""

    village = forms.ChoiceField(label="Desa atau kelurahan Anda")
    respondent = forms.ChoiceField(label="Anda di sini sebagai", choices=Response.Respondent.choices)
    code = forms.CharField(label="Kode buatan sendiri", max_length=LONGEST, required=False)

    def __init__(self, *args: Any, survey: Survey, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.survey = survey
        self.villages = {village.pk: village for village in villages_at(survey.event)}
        self.fields["village"].choices = [  # type: ignore[attr-defined]
            *((code, str(village)) for code, village in self.villages.items()),
            (ELSEWHERE, "Bukan dari sini"),
        ]
        self.questions = {f"s{row.position}": row for row in survey.questionnaire.questions.all()}
        for name, question in self.questions.items():
            self.fields[name] = self.statement_field(question)

    def statement_field(self, question: Question) -> forms.Field:
        """How one statement is answered."""
        raise NotImplementedError

    @property
    def statements(self) -> list[forms.BoundField]:
        """The statements in their order."""
        return [self[name] for name in self.questions]

    def facts(self) -> dict[str, Any]:
        """What the actions take."""
        values = self.cleaned_data
        return {
            "village": self.villages.get(values["village"]),
            "respondent": values["respondent"],
            "code": values["code"],
            "answers": {
                question: int(values[name])
                for name, question in self.questions.items()
                if values.get(name) not in (None, "")
            },
            "submission_key": values["submission_key"],
        }


class PhoneSheetForm(SheetForm):
    """Every statement as big buttons; all are answered, because a sheet with gaps cannot be compared."""

    phase = forms.ChoiceField(choices=Survey.Phase.choices, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["respondent"].widget = forms.RadioSelect(choices=Response.Respondent.choices)
        self.fields["respondent"].error_messages["required"] = "Pilih salah satu."
        self.fields["code"].widget.attrs.update(
            {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        )
        village = self.fields["village"]
        village.widget = forms.RadioSelect(choices=village.choices)  # type: ignore[attr-defined]
        village.error_messages["required"] = "Pilih salah satu."

    def statement_field(self, question: Question) -> forms.Field:
        choices = TRUE_OR_FALSE if question.kind == Question.Kind.KNOWLEDGE else AGREEMENT
        return forms.ChoiceField(
            label=question.text,
            choices=choices,
            widget=forms.RadioSelect,
            error_messages={"required": "Pilih salah satu jawaban."},
        )


class PaperSheetForm(SheetForm):
    """One paper sheet: a sign for each statement, B or S, 1 to 5; what is blank on paper stays blank."""

    phase = forms.ChoiceField(label="Lembar", choices=Survey.Phase.choices)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["respondent"].label = "Yang menjawab"
        self.fields["village"].label = "Desa atau kelurahan"
        for name in ("phase", "village", "respondent"):
            self.fields[name].widget.attrs["class"] = "form-select"
        self.fields["code"].widget.attrs.update({"class": "form-control", "autocomplete": "off"})

    def statement_field(self, question: Question) -> forms.Field:
        knowledge = question.kind == Question.Kind.KNOWLEDGE
        signs = forms.TextInput(
            attrs={
                "class": "form-control sheet-sign",
                "maxlength": "1",
                "autocomplete": "off",
                "inputmode": "text" if knowledge else "numeric",
                "placeholder": "B/S" if knowledge else "1–5",
                "data-signs": "BS" if knowledge else "12345",
            }
        )
        return PaperSignField(knowledge=knowledge, label=question.text, required=False, widget=signs)


class PaperSignField(forms.CharField):
    """B or S for a statement that is true or false, 1 to 5 for agreement; the value is the number that is kept."""

    def __init__(self, *, knowledge: bool, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.knowledge = knowledge

    def clean(self, value: Any) -> int | None:
        """The number, or None for a blank."""
        sign = super().clean(value).upper()
        if not sign:
            return None
        if self.knowledge and sign in PAPER_SIGNS:
            return PAPER_SIGNS[sign]
        if not self.knowledge and sign in {"1", "2", "3", "4", "5"}:
            return int(sign)
        raise forms.ValidationError("Tulis B atau S." if self.knowledge else "Tulis 1 sampai 5.")
