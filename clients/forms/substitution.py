"""Arranging who stands in for whom."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.models import Substitution


class SubstitutionForm(forms.ModelForm):
    """Officer, substitute of the same office, first and last day, and why."""

    class Meta:
        model = Substitution
        fields = ("officer", "substitute", "since", "until", "reason")
        widgets = {"since": DateInput(), "until": DateInput()}
        help_texts = {
            "since": "Hari pertama.",
            "until": "Hari terakhir, ikut dihitung.",
            "reason": "Misalnya: cuti tahunan, pendidikan, atau sakit.",
        }
        error_messages = {
            "officer": {"required": "Pilih petugas yang tidak bertugas."},
            "substitute": {"required": "Pilih penggantinya."},
            "reason": {"required": "Tulis alasannya."},
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if user.office is None:
            raise ValueError("A substitution belongs to an office.")
        self.office = user.office
        for name in ("officer", "substitute"):
            field = self.fields[name]
            field.queryset = User.objects.officers_of(self.office)  # type: ignore[attr-defined]
            field.empty_label = "Pilih nama"  # type: ignore[attr-defined]
        self.fields["since"].initial = self.office.today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "officer",
            "substitute",
            Row(Column("since", css_class="col-sm-6"), Column("until", css_class="col-sm-6")),
            "reason",
        )

    def _post_clean(self) -> None:
        """The action validates the row, once it knows who arranges it."""

    def clean(self) -> dict[str, Any]:
        """The rules of the period, each beside its field, and two different people."""
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until:
            violations = found(rules.substitution_period(since, until, self.office.today()))
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        if cleaned.get("officer") and cleaned.get("officer") == cleaned.get("substitute"):
            self.add_error("substitute", "Pengganti harus orang lain.")
        return cleaned
