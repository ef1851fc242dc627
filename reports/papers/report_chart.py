"""The bars of a report for paper: the same drawing as on the screen, with the letters the paper has."""

from xml.etree.ElementTree import Element

import pygal

from bapas_portal.charts import INKS, style_of, without_scripts
from reports.papers.report import Chart

FONT = "Libertinus Serif"
WIDTH, HEIGHT_OF_BAR, FRAME, LETTERS = 760, 30, 60, 14
NARROW_SPACE = "\u00a0"
MOST_BARS, MOST_LETTERS = 24, 44
"""More than this cannot be read on paper; the table above has them all."""


def drawn(chart: Chart) -> str:
    """The SVG of a chart, the first line on top; "" when there is nothing to draw."""
    if chart.svg:
        return on_paper(chart.svg)
    lines = sorted(range(len(chart.labels[:MOST_BARS])), reverse=True)  # drawn from below
    if not any(any(values) for _, values in chart.series):
        return ""
    ink = INKS["light"]
    bars = pygal.HorizontalBar(
        style=style_of(ink, ink.bars, ink.quiet_bars, letters=LETTERS),
        js=[],
        width=WIDTH,
        height=FRAME + HEIGHT_OF_BAR * len(lines),
        margin=6,
        spacing=8,
        show_legend=False,
        print_values=True,
        print_values_position="top",
        print_zeroes=True,
        show_x_labels=True,
        min_scale=1,
        truncate_label=MOST_LETTERS,
        formatter=clear_of_the_bar,
    )
    bars.x_labels = [chart.labels[line] for line in lines]
    for name, values in chart.series:
        bars.add(name, [values[line] for line in lines])
    bars.add_xml_filter(without_scripts)
    bars.add_xml_filter(without_scale)
    return on_paper(bars.render().decode())


def without_scale(svg: Element) -> Element:
    """Every bar carries its number, so the scale below and its lines go; on paper nothing hides them."""
    for parent in svg.iter():
        for scale in [child for child in parent if child.get("class", "").startswith("axis x")]:
            parent.remove(scale)
    return svg


def clear_of_the_bar(value: float) -> str:
    """A number behind the end of its bar: pygal centres it there, so as much room as it takes goes before it."""
    text = in_words(value)
    return NARROW_SPACE * (2 * len(text) + 1) + text


def in_words(value: float) -> str:
    """A number as it is written in Indonesia: 1234.5 is "1.234,5"."""
    return f"{value:,.1f}".removesuffix(".0").translate(str.maketrans(",.", ".,"))


def on_paper(svg: str) -> str:
    """The drawing with the letters that the PDF carries: a printed page knows no font of the reader's machine."""
    return svg.replace("system-ui, sans-serif", FONT)
