"""What a person chooses on the dashboard, kept in the URL: the period and the figure on the map."""

from datetime import date

from django import forms

from reports.dashboard.figures import FIGURES
from reports.figures.period import Period, first_of_month, month_label

MONTHS_OFFERED = 12
YEAR = "12"


class DashboardChoices(forms.Form):
    """A GET form; what is missing or wrong falls back to this month and the clients."""

    period = forms.ChoiceField(label="Masa", required=False)
    figure = forms.ChoiceField(
        label="Angka pada peta", required=False, choices=[(figure.name, figure.label) for figure in FIGURES]
    )

    def __init__(self, data: object, *, today: date, with_map: bool) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.today = today
        months = [first_of_month(today, -offset) for offset in range(MONTHS_OFFERED)]
        self.fields["period"].choices = [  # type: ignore[attr-defined]
            *((f"{first:%Y-%m}", month_label(first)) for first in months),
            (YEAR, "12 bulan terakhir"),
        ]
        if not with_map:
            del self.fields["figure"]
        self.initial = {"period": f"{months[0]:%Y-%m}", "figure": FIGURES[0].name}
        self.is_valid()

    def _chosen(self, name: str) -> str:
        """The cleaned choice, or the one the page starts with."""
        return self.cleaned_data.get(name) or str(self.initial[name])

    @property
    def chosen_period(self) -> Period:
        """The month, or the twelve months that end with this one."""
        value = self._chosen("period")
        if value == YEAR:
            return Period.twelve_months(self.today)
        return Period.month(date.fromisoformat(f"{value}-01"))

    @property
    def chosen_figure(self) -> str:
        """The name of the figure on the map."""
        return self._chosen("figure")
