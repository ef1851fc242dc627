"""One side of an agreement, or somebody who only witnessed it."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import FormDetails
from programs.actions.party import FIELDS
from programs.forms.agreement import StepForm
from programs.models import Agreement, AgreementParty


class PartyForm(StepForm):
    """Who it is, who signs for it, and whom to call."""

    kind = forms.ChoiceField(label="Jenis", choices=AgreementParty.Kind.choices)
    name = forms.CharField(
        label="Nama pihak", max_length=150, help_text="Misalnya: Dinas Tenaga Kerja Kabupaten Tanjung Jabung Barat."
    )
    is_witness = forms.BooleanField(
        label="Hanya sebagai saksi",
        required=False,
        help_text="Saksi tercatat pada naskah, tetapi tidak punya janji.",
    )
    signatory = forms.CharField(label="Penanda tangan atau saksi", max_length=150, required=False)
    signatory_title = forms.CharField(label="Jabatan", max_length=150, required=False)
    contact = forms.CharField(label="Narahubung sehari-hari", max_length=150, required=False)
    contact_phone = PhoneField(label="Telepon narahubung", required=False)

    def __init__(
        self, *args: Any, user: User, agreement: Agreement, party: AgreementParty | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, user=user, **kwargs)
        if party:
            for name in FIELDS:
                self.fields[name].initial = getattr(party, name)
        else:
            self.fields["kind"].initial = AgreementParty.Kind.AGENCY
        self.helper.layout = Layout(
            "kind",
            "name",
            Row(
                Column("signatory", css_class="col-12 col-sm-6"), Column("signatory_title", css_class="col-12 col-sm-6")
            ),
            "is_witness",
            FormDetails("Narahubung", "contact", "contact_phone"),
        )

    @property
    def facts(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        return {name: self.cleaned_data[name] for name in FIELDS}
