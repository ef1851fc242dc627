"""What a person chooses on the dashboard, kept in the URL: period, comparison, and the figure on the map."""

from datetime import date

from django import forms

from reports.dashboard.comparison import NOTHING, PREVIOUS, YEAR_BEFORE, Compared, compared
from reports.dashboard.figures import FIGURES
from reports.figures.period import Period, first_of_month, month_label

MONTHS_OFFERED = 24
YEARS_OFFERED = 3
TWELVE = "12"


class DashboardChoices(forms.Form):
    """A GET form; what is missing or wrong falls back to this month, the month before it, and the clients."""

    period = forms.ChoiceField(label="Masa", required=False)
    compare = forms.ChoiceField(
        label="Dibandingkan dengan",
        required=False,
        choices=[
            (PREVIOUS, "Bulan atau masa sebelumnya"),
            (YEAR_BEFORE, "Masa yang sama tahun lalu"),
            (NOTHING, "Tanpa pembanding"),
        ],
    )
    figure = forms.ChoiceField(
        label="Angka pada peta", required=False, choices=[(figure.name, figure.label) for figure in FIGURES]
    )

    def __init__(self, data: object, *, today: date, with_map: bool) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.today = today
        months = [first_of_month(today, -offset) for offset in range(MONTHS_OFFERED)]
        years = [today.year - offset for offset in range(YEARS_OFFERED)]
        self.fields["period"].choices = [  # type: ignore[attr-defined]
            *((f"{first:%Y-%m}", month_label(first)) for first in months),
            (TWELVE, "12 bulan terakhir"),
            *((str(year), f"Tahun {year}") for year in years),
        ]
        if not with_map:
            del self.fields["figure"]
        self.initial = {"period": f"{months[0]:%Y-%m}", "compare": PREVIOUS, "figure": FIGURES[0].name}
        self.is_valid()

    def _chosen(self, name: str) -> str:
        """The cleaned choice, or the one the page starts with."""
        return self.cleaned_data.get(name) or str(self.initial[name])

    @property
    def chosen_period(self) -> Period:
        """The month, the year, or the twelve months that end with this one."""
        value = self._chosen("period")
        if value == TWELVE:
            return Period.twelve_months(self.today)
        if "-" not in value:
            return Period.year(int(value))
        return Period.month(date.fromisoformat(f"{value}-01"))

    @property
    def chosen_comparison(self) -> Compared | None:
        """The stretch that the period is compared with; None when the person wants none."""
        return compared(self.chosen_period, self._chosen("compare"), self.today)

    @property
    def chosen_figure(self) -> str:
        """The name of the figure on the map."""
        return self._chosen("figure")

    @property
    def all_chosen(self) -> list[str]:
        """Every choice, also those left as the page starts."""
        return [self._chosen(name) for name in self.fields]

    @property
    def kept(self) -> dict[str, str]:
        """What was chosen, for the addresses that lead on."""
        return {name: value for name, value in self.cleaned_data.items() if value}
