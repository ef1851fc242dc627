"""A written warning: its date, and what the officer adds to its cause."""

from datetime import date
from typing import Any

from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper

REMARK_LENGTH = 150
"""With the missed days, which are named before it, the cause stays within its column."""


class WarningForm(forms.Form):
    """Which warning the page offered, and when it is given; its cause is drawn from the missed days."""

    number = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=3)
    on = forms.DateField(label="Tanggal peringatan", widget=DateInput())
    remark = forms.CharField(
        label="Keterangan tambahan",
        required=False,
        max_length=REMARK_LENGTH,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Misalnya siapa yang sudah dihubungi. Hari yang ditinggalkan ditulis sendiri oleh portal.",
    )

    def __init__(self, *args: Any, user: User, number: int, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["number"].initial = number
        self.fields["on"].initial = today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
