"""Twelve months of visits and hours of work, as two charts and a table."""

from datetime import datetime

from reports.dashboard.chart import TITLES
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.scope import Scope
from reports.dashboard.section import Chart, Column, Row, Section, minutes, number
from reports.dashboard.series import monthly


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each month that ends with the last of the period."""
    return [
        Section(
            slug="months",
            title="Dua belas bulan",
            head="Bulan",
            charts=[Chart(series, caption) for series, caption in TITLES.items()],
            columns=[
                Column("held", "Kunjungan terlaksana", "Klien ditemui."),
                Column("hours", "Jam sah", "Jam kerja sosial yang sudah diperiksa, menurut hari kerjanya."),
            ],
            rows=[
                Row(point.label, [number(point.visits, "held"), minutes(point.minutes, "hours")])
                for point in monthly(scope.offices, choices.chosen_period.last)
            ],
            note="Grafik menulis jam penuh; menitnya ada di tabel.",
        )
    ]
