"""What was done about an incident."""

from typing import Any

from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper


class CloseIncidentForm(forms.Form):
    """The action taken."""

    action_taken = forms.CharField(
        label="Tindak lanjut",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Siapa yang dihubungi dan apa yang disepakati.",
        error_messages={"required": "Tulis tindak lanjutnya."},
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
