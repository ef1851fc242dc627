"""What a list is taken out for."""

from django import forms

from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin


class ListExportForm(SubmissionKeyMixin):
    """What a list is taken out for."""

    reason = forms.CharField(
        label="Untuk apa daftar ini diunduh?",
        max_length=300,
        help_text="Alasan tercetak di dalam berkas dan dicatat bersama nama Anda.",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
