"""Which Bapas serves a regency."""

from typing import Any

from django import forms

from accounts.models import Office
from accounts.office_choices import OfficeChoiceField
from bapas_portal.forms import PortalFormHelper
from villages.models import Regency


class WorkAreaForm(forms.ModelForm):
    """The administrator's word on a work area; the reference data only proposes one."""

    class Meta:
        model = Regency
        fields = ("office",)
        field_classes = {"office": OfficeChoiceField}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["office"].queryset = Office.objects.active()  # type: ignore[attr-defined]
        self.fields["office"].required = True
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    def save(self, commit: bool = True) -> Regency:
        """Keeps the choice as verified, so that loading the reference data again leaves it alone."""
        self.instance.basis = Regency.Basis.VERIFIED
        return super().save(commit)
