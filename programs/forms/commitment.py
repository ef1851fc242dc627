"""A promise of a party, what was delivered of it, a mistake taken back, and giving it up."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, SubmissionKeyMixin
from programs.forms.agreement import StepForm
from programs.forms.paper import PaperField, PaperMixin
from programs.models import Agreement, AgreementParty, Commitment
from programs.rules.commitment import MOST

FACTS = ("party", "title", "owner_name", "quantity", "unit", "due_on")


class CommitmentForm(SubmissionKeyMixin, StepForm):
    """Who promises how much of what until when, and who there answers for it."""

    party = forms.ModelChoiceField(
        label="Pihak yang berjanji",
        queryset=AgreementParty.objects.none(),
        to_field_name="public_id",
        empty_label="Pilih pihak",
    )
    title = forms.CharField(
        label="Yang dijanjikan", max_length=200, help_text="Misalnya: pelatihan budidaya ikan air tawar."
    )
    quantity = forms.IntegerField(label="Jumlah", min_value=1, max_value=MOST)
    unit = forms.CharField(label="Satuan", max_length=40, help_text="Orang, pelatihan, lowongan.")
    due_on = forms.DateField(label="Tenggat", widget=DateInput())
    owner_name = forms.CharField(
        label="Penanggung jawab", max_length=150, help_text="Nama dan jabatan orang di pihak itu."
    )

    def __init__(
        self, *args: Any, user: User, agreement: Agreement, commitment: Commitment | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["party"].queryset = agreement.parties.filter(is_witness=False)  # type: ignore[attr-defined]
        if commitment:
            del self.fields["submission_key"]
            for name in FACTS[1:]:
                self.fields[name].initial = getattr(commitment, name)
            self.fields["party"].initial = commitment.party.public_id
        self.helper.layout = Layout(
            *([] if commitment else ["submission_key"]),
            "party",
            "title",
            Row(Column("quantity", css_class="col-5 col-sm-3"), Column("unit", css_class="col-7 col-sm-9")),
            "due_on",
            "owner_name",
        )

    @property
    def facts(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        return {name: self.cleaned_data[name] for name in FACTS}


class ProgressForm(PaperMixin, SubmissionKeyMixin, StepForm):
    """How much was delivered when, and what shows it."""

    quantity = forms.IntegerField(label="Jumlah terlaksana", min_value=1, max_value=MOST)
    on = forms.DateField(label="Tanggal", widget=DateInput())
    note = forms.CharField(
        label="Bukti atau keterangan",
        max_length=300,
        help_text="Misalnya: daftar hadir 12 Mei, 15 peserta. Jangan menulis nama klien.",
    )
    paper = PaperField(label="Berkas bukti", required=False)

    def __init__(self, *args: Any, user: User, commitment: Commitment, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["on"].initial = user.office_today()
        self.fields["quantity"].label = f"Jumlah terlaksana ({commitment.unit})"
        self.helper.layout = Layout(
            "submission_key",
            Row(Column("quantity", css_class="col-12 col-sm-6"), Column("on", css_class="col-12 col-sm-6")),
            "note",
            "paper",
        )


class TakeBackForm(SubmissionKeyMixin, StepForm):
    """How much was counted by mistake, and why."""

    quantity = forms.IntegerField(label="Jumlah yang keliru", min_value=1, max_value=MOST)
    reason = forms.CharField(
        label="Mengapa dikurangi?", max_length=300, help_text="Misalnya: peserta 3 Mei tercatat dua kali."
    )

    def __init__(self, *args: Any, user: User, commitment: Commitment, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.helper.layout = Layout("submission_key", "quantity", "reason")


class DropForm(StepForm):
    """Why a promise is given up."""

    reason = forms.CharField(label="Alasan dibatalkan", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, user: User, commitment: Commitment, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
