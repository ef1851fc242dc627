"""Verbs of a case: giving it to an officer, completing what it rests on, and closing it."""

from copy import copy
from datetime import date
from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.models import Supervision


class AssignOfficerForm(forms.Form):
    """To whom a case is given; the page shows the load of each officer beside the choice."""

    officer = forms.ModelChoiceField(
        label="Pembimbing Kemasyarakatan",
        queryset=User.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih Pembimbing Kemasyarakatan.", "invalid_choice": "Pilih dari daftar."},
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        officers = User.objects.officers_of(supervision.office).exclude(pk=supervision.officer_id)
        self.fields["officer"].queryset = officers  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("officer")


class CloseSupervisionForm(forms.Form):
    """How and when a case ended."""

    status = forms.ChoiceField(
        label="Perkara berakhir karena",
        choices=[(status.value, status.label) for status in Supervision.CLOSED_BY_OFFICE],
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih bagaimana perkara ini berakhir."},
    )
    closed_on = forms.DateField(label="Tanggal berakhir", widget=DateInput())

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.supervision = supervision
        self.fields["closed_on"].initial = supervision.office.today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("status", "closed_on")

    def clean(self) -> dict[str, Any]:
        """The last day lies within the case."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("closed_on"):
            violations = found(
                rules.closing_day(cleaned["closed_on"], self.supervision.starts_on, self.supervision.office.today())
            )
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned


class LegalBasisForm(forms.ModelForm):
    """The decree, judgment or order a case rests on: number, day, and who made it."""

    basis_on = forms.DateField(
        label="Tanggal dasar hukum",
        widget=DateInput(),
        error_messages={"required": "Isi tanggal SK, putusan, atau penetapan."},
    )

    class Meta:
        model = Supervision
        fields = ["legal_basis", "basis_on", "basis_authority"]

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        kwargs["instance"] = copy(supervision)  # what is typed must not show in the case of the page
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.Meta.fields)

    def clean_basis_on(self) -> date:
        """A decree that is registered has been made."""
        day: date = self.cleaned_data["basis_on"]
        if violations := found(rules.basis_not_ahead(day, self.instance.office.today())):
            raise forms.ValidationError(violations[0].message, code=violations[0].code)
        return day
