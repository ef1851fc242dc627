"""An addendum: what changed in a signed agreement, and taking back one typed by mistake."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, SubmissionKeyMixin, form_section
from programs.forms.agreement import StepForm
from programs.forms.paper import PaperField, PaperMixin
from programs.models import Agreement


class AmendmentForm(PaperMixin, SubmissionKeyMixin, StepForm):
    """Number, day, reason, the signed text, and the terms that change; a term left empty stays as it is."""

    number = forms.CharField(label="Nomor addendum", max_length=100)
    signed_on = forms.DateField(label="Ditandatangani pada", widget=DateInput())
    reason = forms.CharField(label="Alasan", max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    ends_on = forms.DateField(label="Berlaku sampai", widget=DateInput(), required=False)
    scope = forms.CharField(
        label="Ruang lingkup yang baru",
        max_length=3_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Tulis ruang lingkup selengkapnya setelah perubahan. Kosongkan bila tidak berubah.",
    )
    parties_text = forms.CharField(
        label="Perubahan pihak",
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya: Dinas Sosial ikut sebagai pihak ketiga. Catat juga pihaknya pada halaman perjanjian.",
    )
    paper = PaperField(label="Naskah addendum yang ditandatangani")

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["signed_on"].initial = user.office_today()
        self.fields["ends_on"].help_text = "Kosongkan bila masa berlakunya tidak berubah."
        self.helper.layout = Layout(
            "submission_key",
            Row(Column("number", css_class="col-12 col-sm-6"), Column("signed_on", css_class="col-12 col-sm-6")),
            "reason",
            form_section("Yang berubah", "ends_on", "scope", "parties_text"),
            "paper",
        )

    def clean(self) -> dict[str, Any]:
        """An addendum that changes nothing is none."""
        cleaned = super().clean() or self.cleaned_data
        if not any(cleaned.get(name) or name in self.errors for name in ("ends_on", "scope", "parties_text")):
            self.add_error(None, "Isi sedikitnya satu yang berubah: masa berlaku, ruang lingkup, atau pihak.")
        return cleaned


class WithdrawAmendmentForm(StepForm):
    """Why an addendum that was recorded does not count."""

    reason = forms.CharField(label="Alasan", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
