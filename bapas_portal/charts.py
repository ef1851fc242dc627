"""What every chart shares: SVG in the colours of the page's theme, without a script, nothing fetched from elsewhere.

Apps may import this module; it imports no app.
"""

import sys
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import pygal
from pygal.style import Style

# pygal puts a finder for its plug-ins into every later import of the process, in a form Python no longer accepts.
# We use no plug-ins, so it goes again.
sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, pygal.PluginImportFixer)]


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of the words, the lines, the bars and the quieter bars on the page of that theme."""

    words: str
    lines: str
    bars: str
    quiet_bars: str


INKS = {
    "light": Ink(words="#15233b", lines="#dae1eb", bars="#1d4684", quiet_bars="#7690bb"),
    "dark": Ink(words="#e5ebf5", lines="#2a3b5a", bars="#98bff6", quiet_bars="#5f7aa6"),
}


def style_of(ink: Ink, *colours: str, letters: int = 20) -> Style:
    """The house style with bars of these colours; `letters` is the size of the words in units of the drawing."""
    return Style(
        background="transparent",
        plot_background="transparent",
        foreground=ink.words,
        foreground_strong=ink.words,
        foreground_subtle=ink.lines,
        guide_stroke_color=ink.lines,
        major_guide_stroke_color=ink.lines,
        colors=colours,
        font_family="system-ui, sans-serif",
        label_font_size=letters,
        major_label_font_size=letters,
        value_font_size=letters,
        legend_font_size=letters,
        value_colors=(ink.words,) * len(colours),
        opacity="1",
        opacity_hover="1",
    )


def without_scripts(svg: Element) -> Element:
    """pygal describes the chart to a script of its own, which an image never runs."""
    for parent in svg.iter():
        for script in [child for child in parent if str(child.tag).endswith("script")]:
            parent.remove(script)
    return svg
