"""Asking for a monthly return, sending one back, and explaining why it opens elsewhere than the last one closed."""

from datetime import date

from crispy_forms.layout import Layout
from django import forms

from accounts.models import Office, User
from accounts.office_choices import OfficeChoiceField
from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin
from clients.models import Supervision
from reports.figures.period import first_of_month, month_label

MONTHS_OFFERED = 36


class MonthlyReturnForm(SubmissionKeyMixin):
    """Which office and which month. A person of one office is not asked for the office."""

    office = OfficeChoiceField(
        label="Bapas", queryset=Office.objects.none(), to_field_name="public_id", empty_label="Pilih Bapas"
    )
    month = forms.TypedChoiceField(label="Bulan", coerce=lambda value: date.fromisoformat(f"{value}-01"))

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        this_month = first_of_month(user.today())
        months = [first_of_month(this_month, -offset) for offset in range(MONTHS_OFFERED)]
        month, office = self.fields["month"], self.fields["office"]
        month.choices = [(f"{first:%Y-%m}", month_label(first)) for first in months]  # type: ignore[attr-defined]
        month.initial = f"{months[1]:%Y-%m}"
        office.queryset = Office.objects.visible_to(user).active()  # type: ignore[attr-defined]
        if user.office is not None:
            office.initial = user.office.public_id
            office.widget = forms.HiddenInput()
        elif len(office.queryset) == 1:  # type: ignore[attr-defined]
            office.empty_label = None  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("office", "month", "submission_key")


class SendBackForm(forms.Form):
    """Why the Kanwil gives a return back."""

    reason = forms.CharField(
        label="Apa yang harus diperbaiki", max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class ExplainForm(forms.Form):
    """Which cases, and why they make a difference: one reason may hold for several."""

    cases = forms.ModelMultipleChoiceField(
        label="Perkara",
        queryset=Supervision.objects.none(),
        to_field_name="public_id",
        error_messages={"required": "Pilih perkara yang dijelaskan."},
    )
    reason = forms.CharField(
        label="Sebab selisih", max_length=300, help_text="Tanpa nama orang: Kanwil membaca sebab ini dalam laporan."
    )

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        own = Supervision.objects.visible_to(user)
        self.fields["cases"].queryset = own  # type: ignore[attr-defined]
