"""Inputs and selects drawn without a template: the same text as Django's own, for a tenth of the time.

A form of fourteen fields would fill fourteen templates with as many more inside them; of a page that a wave of villages
opens that was half. Everything else about a form is Django's.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.http import HttpRequest
from django.utils.formats import localize
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

Widget = Mapping[str, Any]
OPTION = "django/forms/widgets/select_option.html"


class DrawnInputs(DjangoTemplates):
    """The renderer of every form (FORM_RENDERER)."""

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        """What Django's template of that name gives."""
        draw = DRAWN.get(template_name)
        drawn = draw(context["widget"]) if draw else None
        if drawn is not None:
            return drawn
        return super().render(template_name, context, request)


def _said(value: object) -> str:
    """A value as a template writes it into an attribute."""
    return conditional_escape(value if isinstance(value, SafeString) else str(value))


def _attributes(widget: Widget) -> str:
    """The attributes, each with a space before it; True stands alone, False is left out."""
    return "".join(
        f" {_said(name)}" if value is True else f' {_said(name)}="{_said(value)}"'
        for name, value in widget["attrs"].items()
        if value is not False
    )


def _input(widget: Widget) -> SafeString:
    """`<input>` of any type."""
    value = "" if widget["value"] is None else f' value="{_said(widget["value"])}"'
    kind, name = _said(widget["type"]), _said(widget["name"])
    return mark_safe(f'<input type="{kind}" name="{name}"{value}{_attributes(widget)}>')


def _select(widget: Widget) -> SafeString | None:
    """`<select>` with its options; None when one has a template of its own."""
    parts = [f'<select name="{_said(widget["name"])}"{_attributes(widget)}>']
    for title, options, _ in widget["optgroups"]:
        if title:
            parts.append(f'\n  <optgroup label="{_said(title)}">')
        for option in options:
            if option["template_name"] != OPTION:
                return None
            label = _said(localize(option["label"]))
            parts.append(f'\n  <option value="{_said(option["value"])}"{_attributes(option)}>{label}</option>\n')
        if title:
            parts.append("\n  </optgroup>")
    return mark_safe("".join([*parts, "\n</select>"]))


KINDS = ["text", "number", "date", "time", "hidden", "email", "password", "checkbox", "file"]
DRAWN: dict[str, Callable[[Widget], SafeString | None]] = {
    **{f"django/forms/widgets/{kind}.html": _input for kind in KINDS},
    "django/forms/widgets/select.html": _select,
}
