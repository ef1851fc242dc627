"""Scheduling a report: how often, and of which office, officer, site or court; the days follow from the occasion."""

from datetime import date
from typing import Any

from django import forms

from reports.forms.subject import SubjectForm
from reports.models import ReportSchedule


class ScheduleForm(SubjectForm):
    """The questions of the report without its days."""

    every = forms.ChoiceField(
        label="Kapan",
        choices=ReportSchedule.Every.choices,
        help_text="Laporan tentang hari kemarin, pekan lalu, atau bulan lalu.",
    )
    field_order = ("every",)

    def _offer_choices(self) -> None:
        """The rhythms that suit the report."""
        super()._offer_choices()
        every: Any = self.fields["every"]
        every.choices = [
            (value, label) for value, label in ReportSchedule.Every.choices if value in self.subject.rhythms
        ]

    def wanted(self) -> set[str]:
        return (super().wanted() | {"every"}) - {"term", "day", "since", "until"}

    def _days(self, values: dict[str, Any]) -> tuple[date, date]:
        today = self.user.office_today()
        return today, today
