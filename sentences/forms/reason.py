"""Why a session is not right."""

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
