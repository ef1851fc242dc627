"""The charts of the dashboards as SVG files: images in the page, with no script and nothing fetched from elsewhere.

The address of a chart carries its figures, signed by the page that shows them: drawing one asks nothing of the database
and shows nothing the page does not. Each is drawn twice, for a phone and for a desk, so that its words stay readable.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pygal
from django.core import signing

from bapas_portal.charts import INKS, Ink, style_of, without_scripts
from bapas_portal.templatetags.portal import thousands

SALT = "reports.dashboard.chart"
Values = Sequence[float | None]
"""None is a gap."""


class Shape(StrEnum):
    """How figures are drawn: bars over months, a line over months, or bars below one another."""

    BARS = "bars"
    LINE = "line"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Size:
    """The drawing in its own units, the size of its words, and how many months share a label."""

    width: int
    height: int
    letters: int
    months_per_label: int


SIZES = {
    "narrow": Size(width=380, height=280, letters=16, months_per_label=6),
    "wide": Size(width=760, height=340, letters=20, months_per_label=4),
}
"""Shown 300 px wide on a phone and half a desk wide: in both the words are about 12 px high."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What one chart shows. Each line of `series` has a name and a value for each of `labels`; `unit` follows it."""

    shape: Shape
    labels: Sequence[str]
    series: Sequence[tuple[str, Values]]
    unit: str = ""

    @property
    def token(self) -> str:
        """The figures for the address of the chart."""
        series = [
            (name, [None if value is None else round(value, 1) for value in values]) for name, values in self.series
        ]
        content = [self.shape.value, list(self.labels), series, self.unit]
        return signing.Signer(salt=SALT).sign_object(content, compress=True)


def steps(numbers: Sequence[tuple[str, int]], unit: str = "") -> Drawing:
    """Bars below one another, the first on top, each with its number beside its name."""
    labels = [f"{label}: {thousands(value)}{unit}" for label, value in numbers]
    return Drawing(Shape.STEPS, labels, [("", [value for _, value in numbers])], unit)


def drawn(token: str, theme: str, size: str) -> bytes | None:
    """The chart of an address as SVG; None for figures that no page of ours signed, or a theme or size we lack."""
    if theme not in INKS or size not in SIZES:
        return None
    try:
        shape, labels, series, unit = signing.Signer(salt=SALT).unsign_object(token)
    except (signing.BadSignature, ValueError):
        return None
    return draw(Drawing(Shape(shape), labels, series, unit), INKS[theme], SIZES[size])


def draw(drawing: Drawing, ink: Ink, size: Size) -> bytes:
    """The chart as SVG."""
    made = {Shape.BARS: pygal.Bar, Shape.LINE: pygal.Line, Shape.STEPS: pygal.HorizontalBar}[drawing.shape]
    colours = (ink.bars,) if len(drawing.series) == 1 else (ink.bars, ink.quiet_bars)
    style = style_of(ink, *colours, letters=size.letters)
    if drawing.shape is Shape.LINE:
        style.stroke_width = "3"
    chart = made(
        style=style,
        js=[],
        width=size.width,
        height=size.height,
        margin=8,
        show_legend=len(drawing.series) > 1,
        legend_at_bottom=True,
        legend_box_size=size.letters,
        truncate_label=-1,
        truncate_legend=-1,
        formatter=lambda value: "" if value is None else f"{thousands(round(value))}{drawing.unit}",
        **_options(drawing, size),
    )
    first_on_top = -1 if drawing.shape is Shape.STEPS else 1
    chart.x_labels = list(drawing.labels)[::first_on_top]
    if drawing.shape is not Shape.STEPS:
        chart.x_labels_major = list(drawing.labels)[:: -size.months_per_label]
    for name, values in drawing.series:
        chart.add(name, list(values)[::first_on_top], allow_interruptions=True)
    chart.add_xml_filter(without_scripts)
    svg: bytes = chart.render()
    return svg


def _options(drawing: Drawing, size: Size) -> dict[str, Any]:
    """What each shape needs of its own."""
    if drawing.shape is Shape.STEPS:
        return {"show_x_labels": False, "spacing": 8}
    top = 100 if drawing.shape is Shape.LINE else round_top(drawing.series)
    over_months = {
        "show_minor_x_labels": False,
        "y_labels": [0, top // 2, top],
        "range": (0, top),
        "margin_right": size.letters * 2,
    }
    return over_months | ({"dots_size": size.letters / 4} if drawing.shape is Shape.LINE else {"spacing": 6})


def round_top(series: Sequence[tuple[str, Values]]) -> int:
    """Where the axis ends: the first of 2, 4, 6, 10, 20, 40, … that holds every value, so that its half is whole."""
    most = max((value for _, values in series for value in values if value is not None), default=0)
    tops = (step * 10**power for power in range(12) for step in (2, 4, 6, 10))
    return next(top for top in tops if top >= most)
