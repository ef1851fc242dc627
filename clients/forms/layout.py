"""Sections of the longer forms of the caseload."""

from typing import Any

from crispy_forms.layout import Fieldset
from django.utils.html import format_html


def section(title: str, *fields: Any) -> Fieldset:
    """Fields that belong together, under a heading a person can find again."""
    return Fieldset(format_html('<span class="section-title">{}</span>', title), *fields, css_class="mb-4")
