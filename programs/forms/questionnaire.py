"""Writing a draft questionnaire, and saying how it was validated."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper
from programs.actions.questionnaire import Statement
from programs.models import Question

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
    """One statement. `seen` is its text as it stood when the page was opened."""

    kind: str
    text = forms.CharField(label="Pernyataan", max_length=250, widget=forms.Textarea(attrs={"rows": 3}))
    seen = forms.CharField(max_length=250, required=False, strip=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    @staticmethod
    def initial_of(question: Question) -> dict[str, Any]:
        """What the form shows for a statement."""
        return {
            "text": question.text,
            "seen": question.text,
            "is_true": FALSE if question.is_true is False else TRUE,
            "is_reversed": question.is_reversed,
        }

    def statement(self) -> Statement:
        """What was typed."""
        values = self.cleaned_data
        return Statement(self.kind, values["text"], values.get("is_true") == TRUE, bool(values.get("is_reversed")))


class KnowledgeForm(StatementForm):
    """A statement that is true or false."""

    kind = Question.Kind.KNOWLEDGE
    is_true = forms.ChoiceField(
        label="Jawaban yang tepat", choices=[(TRUE, "Benar"), (FALSE, "Salah")], widget=forms.RadioSelect, initial=TRUE
    )


class AcceptanceForm(StatementForm):
    """A statement people agree to from 1 to 5."""

    kind = Question.Kind.STIGMA
    is_reversed = forms.BooleanField(
        label="Dinilai terbalik: setuju berarti menolak",
        required=False,
        help_text="Misalnya: Saya takut bila mantan narapidana tinggal dekat rumah.",
    )


STATEMENT_FORMS: dict[str, type[StatementForm]] = {
    Question.Kind.KNOWLEDGE: KnowledgeForm,
    Question.Kind.STIGMA: AcceptanceForm,
}


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
