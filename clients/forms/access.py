"""Why somebody opens a file outside the own caseload."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from bapas_portal.forms import PortalFormHelper


class CaseReasonForm(forms.Form):
    """The reason, as it will stand in the access log."""

    reason = forms.CharField(
        label="Mengapa Anda perlu membuka berkas ini?",
        min_length=10,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya: menggantikan rekan yang cuti pada kunjungan hari ini.",
        error_messages={
            "required": "Tulis alasan Anda.",
            "min_length": "Tulis alasan yang dapat dipahami kepala Bapas, paling sedikit 10 huruf.",
            "max_length": "Alasan paling panjang 300 huruf.",
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("reason")
