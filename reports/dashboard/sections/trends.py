"""Twenty-four months of the work, as charts and a table."""

from datetime import datetime

from bapas_portal.templatetags.portal import thousands
from reports.dashboard.chart import Drawing, Shape
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.scope import Scope
from reports.dashboard.section import NONE, Cell, Chart, Column, Row, Section, minutes, number, rate
from reports.dashboard.trends import (
    CLOSED,
    GAP,
    HOURS,
    INQUIRIES,
    OPENED,
    REPORTED,
    TRENDS,
    VISITS,
    Trend,
    TrendMonth,
    trend_months,
)
from reports.figures.period import month_label

DRAWN: tuple[tuple[str, tuple[Trend, ...]], ...] = (
    ("Kunjungan terlaksana per bulan", (VISITS,)),
    ("Wajib lapor dipenuhi (%)", (REPORTED,)),
    ("Litmas tepat waktu (%)", (INQUIRIES,)),
    ("Jam kerja sosial sah per bulan", (HOURS,)),
    ("Perkara baru dan perkara berakhir", (OPENED, CLOSED)),
)
SHORT = ("", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


STILL_RUNS = "* {} belum sebulan penuh."


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each of the 24 months that end with the last of the period, the latest on top."""
    months = trend_months(scope.asked(choices.chosen_period, now))
    return [
        Section(
            slug="trends",
            title="Dua puluh empat bulan",
            head="Bulan",
            intro=" ".join(
                [GAP, *(STILL_RUNS.format(month_label(month.first)) for month in months if not month.is_over)]
            ),
            charts=[Chart(caption, drawing_of(trends, months).token) for caption, trends in DRAWN],
            columns=[Column(f"trend_{trend.name}", trend.label, trend.definition) for trend in TRENDS],
            rows=[Row(month.label, [_cell(trend, month) for trend in TRENDS]) for month in reversed(months)],
        )
    ]


def drawing_of(trends: tuple[Trend, ...], months: list[TrendMonth]) -> Drawing:
    """The lines of some trends over the months; minutes as whole hours."""
    is_share = bool(trends[0].per)
    return Drawing(
        Shape.LINE if is_share else Shape.BARS,
        [f"{SHORT[month.first.month]} {month.first:%y}{'' if month.is_over else '*'}" for month in months],
        [(trend.label, [_drawn(trend, month.value(trend)) for month in months]) for trend in trends],
        "%" if is_share else "",
    )


def _drawn(trend: Trend, value: float | None) -> float | None:
    return round(value / 60) if trend.is_time and value is not None else value


def _cell(trend: Trend, month: TrendMonth) -> Cell:
    value, key = month.value(trend), f"trend_{trend.name}"
    if trend.per:
        of, whole = month.parts(trend)
        return rate(value, key, "%", note=f"{thousands(of)} dari {thousands(whole)}" if whole else "")
    if value is None:
        return Cell(None, NONE, key=key)
    return (minutes if trend.is_time else number)(int(value), key)
