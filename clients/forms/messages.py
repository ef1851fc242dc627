"""Asking a client whether reminders may be sent."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.models import Client
from clients.terms import ConsentGiven


class MessageConsentForm(forms.Form):
    """When the client agreed, and how."""

    how = forms.ChoiceField(
        label="Klien setuju lewat",
        choices=ConsentGiven.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih caranya."},
    )
    given_on = forms.DateField(
        label="Tanggal persetujuan", widget=DateInput(), error_messages={"required": "Isi tanggalnya."}
    )

    def __init__(self, *args: Any, user: User, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.client, self.today = client, client.office.today()
        self.fields["given_on"].initial = self.today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("how", "given_on")

    def clean(self) -> dict[str, Any]:
        """An adult with a number, today or before."""
        cleaned = super().clean() or self.cleaned_data
        if "given_on" in cleaned:
            violations = found(
                rules.message_consent(
                    given_on=cleaned["given_on"],
                    today=self.today,
                    is_child=self.client.is_child,
                    has_phone=bool(self.client.phone),
                )
            )
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned
