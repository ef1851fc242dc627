"""Reasons: why a session is not right, and why a sentence is reported as not served."""

from typing import Any

from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper


class RejectionForm(forms.Form):
    """What is not right about a session."""

    reason = forms.CharField(
        label="Apa yang tidak benar?",
        max_length=300,
        help_text="Misalnya: tidak hadir, atau pulang pukul 10.00.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class DefaultForm(forms.Form):
    """What the prosecutor (for a child: the supervising judge) is told."""

    reason = forms.CharField(
        label="Apa yang tidak dijalankan, dan apa yang sudah diupayakan?",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
