"""Changing a plan: its day, calling it off, and a whole row of visits in one go."""

from datetime import date, timedelta
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin
from clients import rules
from clients.actions.visit import default_next_visit
from clients.frequency import default_visit_interval_days, risk_level_of, visit_interval_days
from clients.models import Supervision, Visit
from clients.terms import RiskLevel

MOST_DAYS = 184
MONTHS = ((3, "3 bulan"), (6, "6 bulan"), (12, "12 bulan"))
DAYS_OF_MONTH = 30


class VisitDayForm(forms.Form):
    """The day of a visit that is planned or moved."""

    on = forms.DateField(label="Tanggal kunjungan", widget=DateInput())

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.fields)


class PlanVisitForm(SubmissionKeyMixin, VisitDayForm):
    """The day of a new plan."""


class RescheduleVisitForm(VisitDayForm):
    """Another day for a planned visit, and why."""

    on = forms.DateField(label="Tanggal baru", widget=DateInput())
    reason = forms.CharField(label="Alasan", max_length=300, required=False)


class CancelVisitForm(forms.Form):
    """Why a planned visit, or a row of them, is called off."""

    reason = forms.CharField(
        label="Alasan pembatalan", max_length=300, error_messages={"required": "Tulis alasan pembatalan."}
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("reason")


class VisitSeriesForm(forms.Form):
    """How often, from when, and how far ahead visits are planned."""

    every_days = forms.IntegerField(label="Setiap (hari)", min_value=1, max_value=MOST_DAYS)
    first_on = forms.DateField(label="Kunjungan pertama", widget=DateInput())
    months = forms.TypedChoiceField(label="Rencanakan untuk", choices=MONTHS, coerce=int, initial=3)
    kind = forms.ChoiceField(label="Cara", choices=Visit.Kind.choices, initial=Visit.Kind.HOME)

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.supervision = supervision
        self.today = supervision.office.today()
        self.fields["every_days"].initial = visit_interval_days(supervision, self.today)
        self.fields["every_days"].help_text = self._usual()
        self.fields["first_on"].initial = default_next_visit(supervision, self.today)
        self.fields["first_on"].help_text = "Sabtu, Minggu, dan hari libur nasional dilewati."
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            Row(Column("every_days", css_class="col-sm-6"), Column("months", css_class="col-sm-6")),
            Row(Column("first_on", css_class="col-sm-6"), Column("kind", css_class="col-sm-6")),
        )

    def _usual(self) -> str:
        """The national setting and what it follows from."""
        days = default_visit_interval_days(self.supervision, self.today)
        level = risk_level_of(self.supervision, self.today)
        risk = f"risiko {RiskLevel(level).label.lower()}" if level else "risiko belum diases"
        return f"Jarak menurut ketetapan {days} hari: {risk}, {self.supervision.get_stage_display().lower()}."

    def clean_first_on(self) -> date:
        """Today or later, and within the case."""
        day: date = self.cleaned_data["first_on"]
        violation = rules.first_day(
            day, self.today, self.supervision.starts_on, self.supervision.ends_on, field="first_on"
        )
        if violation:
            raise forms.ValidationError(violation.message)
        return day

    @property
    def until(self) -> date:
        """The last day that is planned for, at most the end of the case."""
        wanted: date = self.cleaned_data["first_on"] + timedelta(days=DAYS_OF_MONTH * self.cleaned_data["months"])
        return min(wanted, self.supervision.ends_on) if self.supervision.ends_on else wanted

    @property
    def days(self) -> list[date]:
        """The days that saving would plan, for a look beforehand."""
        first, every = self.cleaned_data["first_on"], self.cleaned_data["every_days"]
        return list(rules.series_days(first, every, self.until))
