"""Writing a draft questionnaire, and saying how it was validated."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper
from programs.actions.questionnaire import Statement
from programs.models import Question, Questionnaire

BLANK_ROWS = 3
FALSE, TRUE = "0", "1"


class DraftForm(forms.Form):
    """Title and introduction of a draft."""

    title = forms.CharField(label="Judul", max_length=150)
    introduction = forms.CharField(
        label="Pengantar",
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Dibaca orang sebelum menjawab: untuk apa, dan bahwa jawaban tidak memuat nama.",
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("title", "introduction")


class StatementForm(forms.Form):
    """One statement; an empty text takes it out."""

    kind = forms.ChoiceField(label="Jenis", choices=Question.Kind.choices)
    text = forms.CharField(label="Pernyataan", max_length=250, required=False, widget=forms.Textarea(attrs={"rows": 2}))
    is_true = forms.ChoiceField(label="Kunci (pengetahuan)", choices=[(TRUE, "Benar"), (FALSE, "Salah")])
    is_reversed = forms.BooleanField(label="Dinilai terbalik (penerimaan): setuju berarti menolak", required=False)

    def statement(self) -> Statement | None:
        """What was typed; None for an empty row."""
        values = self.cleaned_data
        if not values.get("text"):
            return None
        return Statement(values["kind"], values["text"], values["is_true"] == TRUE, values["is_reversed"])


StatementFormSet = forms.formset_factory(StatementForm, extra=0, max_num=40, validate_max=True, absolute_max=50)


def statements_of(questionnaire: Questionnaire) -> list[dict[str, Any]]:
    """The rows of the form: the statements in their order, and empty ones for more."""
    rows = [
        {
            "kind": question.kind,
            "text": question.text,
            "is_true": FALSE if question.is_true is False else TRUE,
            "is_reversed": question.is_reversed,
        }
        for question in questionnaire.questions.all()
    ]
    return [*rows, *[{"kind": Question.Kind.KNOWLEDGE, "is_true": TRUE}] * BLANK_ROWS]


class ValidateForm(forms.Form):
    """How a draft was validated: the reason why its figures may be believed."""

    note = forms.CharField(
        label="Cara divalidasi",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya: ditelaah tiga ahli, diuji coba kepada 30 warga di dua kelurahan, alfa Cronbach 0,81.",
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("note")
