"""A correction of hours already counted."""

from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper

LARGEST_CORRECTION_MINUTES = 24 * 60


class CorrectionForm(forms.Form):
    """Minutes to add or take off, and why; the earlier entry stays as it is."""

    direction = forms.TypedChoiceField(
        label="Jam yang dihitung",
        choices=[(-1, "dikurangi"), (1, "ditambah")],
        coerce=int,
        widget=forms.RadioSelect,
        initial=-1,
    )
    minutes = forms.IntegerField(label="Berapa menit", min_value=1, max_value=LARGEST_CORRECTION_MINUTES)
    reason = forms.CharField(label="Alasan koreksi", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("direction", Div("minutes", css_class="col-6 col-sm-4"), "reason")

    @property
    def signed_minutes(self) -> int:
        """Minutes with their sign."""
        return int(self.cleaned_data["direction"]) * int(self.cleaned_data["minutes"])
