"""Means before and after as bars. The address of a chart carries its figures, signed by the page that shows them, so
that drawing one asks nothing of the database and shows nothing the page does not."""

import pygal
from django.core import signing

from bapas_portal.charts import INKS, style_of, without_scripts
from programs.results.figures import MEASURES, Measured

SALT = "programs.results.chart"
WIDTH, HEIGHT, LETTERS = 380, 300, 16
"""Drawn for a phone: at 300 px the words are still 12 px high. The pages show it no wider than 26rem."""

Bars = list[tuple[str, float | None, float | None]]
"""What the bars are about, the mean before and the mean after."""


def bars_of(measured: Measured) -> Bars:
    """The bars of one measure: the same people, and different people."""
    bars: Bars = []
    if measured.paired:
        bars.append(("Orang yang sama", measured.paired.before.mean, measured.paired.after.mean))
    if measured.before or measured.after:
        before, after = measured.before, measured.after
        bars.append(("Orang yang berbeda", before.mean if before else None, after.mean if after else None))
    return bars


def token_of(measured: Measured) -> str:
    """The figures of a chart, for its address."""
    rounded = [
        (label, *(None if mean is None else round(mean, 4) for mean in means)) for label, *means in bars_of(measured)
    ]
    return signing.Signer(salt=SALT).sign_object([measured.text.name, rounded])


def drawn(token: str, theme: str) -> bytes | None:
    """The chart of an address as SVG; None for figures that no page of ours signed, or an unknown theme."""
    if theme not in INKS:
        return None
    try:
        name, bars = signing.Signer(salt=SALT).unsign_object(token)
    except signing.BadSignature:
        return None
    text = next(text for text in MEASURES if text.name == name)
    ink = INKS[theme]
    chart = pygal.Bar(
        style=style_of(ink, ink.quiet_bars, ink.bars, letters=LETTERS),
        js=[],
        width=WIDTH,
        height=HEIGHT,
        margin=8,
        spacing=14,
        legend_at_bottom=True,
        legend_box_size=LETTERS,
        print_values=True,
        print_values_position="top",
        print_zeroes=True,
        show_y_guides=False,
        range=(text.lowest, text.highest),
        zero=text.lowest,
        truncate_label=-1,
        truncate_legend=-1,
        formatter=lambda value: f"{value:.{text.places}f}".replace(".", ","),
    )
    chart.x_labels = [label for label, _, _ in bars]
    chart.add("Sebelum", [before for _, before, _ in bars])
    chart.add("Sesudah", [after for _, _, after in bars])
    chart.add_xml_filter(without_scripts)
    svg: bytes = chart.render()
    return svg
