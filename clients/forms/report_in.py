"""Why a client could not report."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from bapas_portal.forms import PortalFormHelper


class ExcuseForm(forms.Form):
    """The reason of an excused report-in."""

    reason = forms.CharField(
        label="Alasan klien tidak dapat lapor",
        max_length=300,
        help_text="Misalnya: dirawat di rumah sakit, surat keterangan diterima.",
        error_messages={"required": "Tulis alasannya.", "max_length": "Alasan paling panjang 300 huruf."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("reason")
