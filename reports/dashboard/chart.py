"""The twelve-month charts as SVG files: an image in the page, with no script and nothing fetched from elsewhere."""

import pygal

from bapas_portal.charts import INKS, style_of, without_scripts
from reports.dashboard.series import MonthPoint

MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
TITLES = {"visits": "Kunjungan terlaksana per bulan", "hours": "Jam kerja sosial sah per bulan"}


def render(series: str, months: list[MonthPoint], theme: str) -> bytes:
    """The bars of one series, "visits" or "hours"."""
    ink = INKS[theme]
    chart = pygal.Bar(
        style=style_of(ink, ink.bars),
        js=[],
        width=760,
        height=380,
        margin=10,
        spacing=18,
        show_legend=False,
        print_values=True,
        print_values_position="top",
        print_zeroes=False,
        show_y_labels=False,
        show_y_guides=False,
        min_scale=1,
        truncate_label=-1,
        formatter=lambda value: f"{value:,.0f}".replace(",", "."),
    )
    chart.x_labels = [MONTHS[point.first.month] for point in months]
    chart.add(TITLES[series], [point.visits if series == "visits" else point.minutes // 60 for point in months])
    chart.add_xml_filter(without_scripts)
    svg: bytes = chart.render()
    return svg
