"""The twelve-month charts as SVG files: an image in the page, with no script and nothing fetched from elsewhere."""

import sys
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import pygal
from pygal.style import Style

from reports.dashboard.series import MonthPoint

# pygal puts a finder for its plug-ins into every later import of the process, in a form Python no longer accepts.
# We use no plug-ins, so it goes again.
sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, pygal.PluginImportFixer)]

MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
TITLES = {"visits": "Kunjungan terlaksana per bulan", "hours": "Jam kerja sosial sah per bulan"}


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of the words, the lines and the bars on the page of that theme."""

    words: str
    lines: str
    bars: str


INKS = {
    "light": Ink(words="#15233b", lines="#dae1eb", bars="#1d4684"),
    "dark": Ink(words="#e5ebf5", lines="#2a3b5a", bars="#98bff6"),
}


def render(series: str, months: list[MonthPoint], theme: str) -> bytes:
    """The bars of one series, "visits" or "hours"."""
    ink = INKS[theme]
    style = Style(
        background="transparent",
        plot_background="transparent",
        foreground=ink.words,
        foreground_strong=ink.words,
        foreground_subtle=ink.lines,
        colors=(ink.bars,),
        font_family="system-ui, sans-serif",
        label_font_size=20,
        major_label_font_size=20,
        value_font_size=20,
        value_colors=(ink.words,),
        opacity="1",
        opacity_hover="1",
    )
    chart = pygal.Bar(
        style=style,
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
    chart.add_xml_filter(_without_scripts)
    svg: bytes = chart.render()
    return svg


def _without_scripts(svg: Element) -> Element:
    """pygal describes the chart to a script of its own, which an image never runs."""
    for parent in svg.iter():
        for script in [child for child in parent if str(child.tag).endswith("script")]:
            parent.remove(script)
    return svg
