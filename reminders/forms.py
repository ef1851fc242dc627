"""Forms of the page of rules."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin
from reminders.models import RuleSetting, Wording
from reminders.registry import Rule
from reminders.wordings import WordingError, check


class RuleSettingForm(forms.ModelForm):
    """On or off, and the control group of a rule that can be compared."""

    class Meta:
        model = RuleSetting
        fields = ("is_on", "control_percent")
        help_texts = {
            "is_on": "Aturan yang mati tidak mencari apa pun, dan yang masih menunggu tidak dikirim.",
            "control_percent": "0 sampai 50. Sebanyak ini dari penerima tanpa akun, dipilih acak, tidak dikirimi "
            "pesan, agar terlihat apakah pesan berguna.",
        }

    def __init__(self, *args: Any, rule: Rule, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        if rule.outcome is None:
            del self.fields["control_percent"]
        self.helper.layout = Layout(*self.fields)


class WordingForm(SubmissionKeyMixin, forms.ModelForm):
    """Title and text of a new version; only the placeholders that the rule declares."""

    class Meta:
        model = Wording
        fields = ("title", "body")
        widgets = {"body": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args: Any, rule: Rule, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rule = rule
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", "title", "body")

    def clean_title(self) -> str:
        """One line, since it is the subject of an e-mail, with known placeholders."""
        if len(self.cleaned_data["title"].splitlines()) > 1:
            raise forms.ValidationError("Judul hanya satu baris.", code="one_line")
        return self._checked("title")

    def clean_body(self) -> str:
        """With known placeholders."""
        return self._checked("body")

    def _checked(self, name: str) -> str:
        text: str = self.cleaned_data[name]
        try:
            check(self.rule, text)
        except WordingError as error:
            raise forms.ValidationError(str(error), code="placeholder") from error
        return text
