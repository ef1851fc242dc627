"""The case: why, from when until when, with whom; giving it to an officer; closing it."""

from datetime import date
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import Role, User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.models import Audience, Supervision, SupervisionKind


class SupervisionForm(SubmissionKeyMixin, forms.ModelForm):
    """A case of a client. `birth_date` is set by the view, or comes from the person's form beside this one."""

    first_visit_on = forms.DateField(
        label="Kunjungan pertama",
        required=False,
        widget=DateInput(),
        help_text="Kosongkan untuk 30 hari lagi, paling cepat 30 hari setelah bimbingan dimulai.",
    )
    first_report_in_on = forms.DateField(
        label="Wajib lapor pertama",
        required=False,
        widget=DateInput(),
        help_text="Kosongkan untuk mengikuti jarak wajib lapor.",
    )

    class Meta:
        model = Supervision
        fields = (
            "audience",
            "kind",
            "register_no",
            "legal_basis",
            "offence_on",
            "starts_on",
            "ends_on",
            "officer",
            "report_in_days",
        )
        widgets = {
            "audience": forms.RadioSelect,
            "offence_on": DateInput(),
            "starts_on": DateInput(),
            "ends_on": DateInput(),
        }
        help_texts = {
            "officer": "Kosongkan bila kepala Bapas belum menunjuk.",
            "report_in_days": "Kosongkan untuk mengikuti kebiasaan kantor.",
            "ends_on": "Kosongkan bila belum ditetapkan.",
        }

    def __init__(self, *args: Any, user: User, birth_date: date | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.birth_date = birth_date
        if user.office is None:
            raise ValueError("A case belongs to an office.")
        self.office = user.office
        self.instance.office = user.office
        self._scope_officer()
        audience, kind = self.fields["audience"], self.fields["kind"]
        audience.choices = Audience.choices  # type: ignore[attr-defined]
        kind.choices = [("", "Pilih program"), *SupervisionKind.choices]  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", *self.case_layout())

    def _scope_officer(self) -> None:
        """The head chooses among the officers of the office; an officer may take the case, a registrar leaves it."""
        if self.user.role == Role.REGISTRAR:
            del self.fields["officer"]
            return
        officer = self.fields["officer"]
        officers = User.objects.officers_of(self.office)
        if self.user.role == Role.OFFICER:
            officers = officers.filter(pk=self.user.pk)
            officer.initial = self.user.pk
        officer.queryset = officers  # type: ignore[attr-defined]
        officer.empty_label = "Belum ditunjuk"  # type: ignore[attr-defined]

    def case_layout(self) -> list[Any]:
        """The sections of a case."""
        return [
            form_section(
                "Perkara",
                "audience",
                "kind",
                Row(Column("register_no", css_class="col-sm-5"), Column("legal_basis", css_class="col-sm-7")),
                "offence_on",
            ),
            form_section(
                "Bimbingan",
                Row(Column("starts_on", css_class="col-sm-6"), Column("ends_on", css_class="col-sm-6")),
                *(["officer"] if "officer" in self.fields else []),
                Row(Column("first_visit_on", css_class="col-sm-6"), Column("first_report_in_on", css_class="col-sm-6")),
                "report_in_days",
            ),
        ]

    def clean(self) -> dict[str, Any]:
        """The rules of the case, each beside its field."""
        cleaned = super().clean() or self.cleaned_data
        today = self.office.today()
        starts_on, audience = cleaned.get("starts_on"), cleaned.get("audience")
        violations = []
        if cleaned.get("kind") and audience:
            violations += found(rules.kind_matches_audience(cleaned["kind"], audience))
        if starts_on and self.birth_date:
            offence_on, ends_on = cleaned.get("offence_on"), cleaned.get("ends_on")
            violations += found(rules.dates_in_order(self.birth_date, offence_on, starts_on, ends_on))
            if audience and not violations:
                violations += found(rules.audience_matches_age(audience, self.birth_date, offence_on, starts_on, today))
        for name in ("first_visit_on", "first_report_in_on"):
            if day := cleaned.get(name):
                ends_on = cleaned.get("ends_on")
                violations += found(rules.first_day(day, today, starts_on or today, ends_on, field=name))
        if violations:
            self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned


class AssignOfficerForm(forms.Form):
    """To whom a case is given."""

    officer = forms.ModelChoiceField(
        label="Pembimbing Kemasyarakatan",
        queryset=User.objects.none(),
        empty_label="Pilih nama",
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
