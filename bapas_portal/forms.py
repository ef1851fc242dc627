"""What every form of the portal shares: the house layout helper, date and time inputs, and the submission key.

Apps may import this module; it imports no app.
"""

import uuid
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Fieldset, LayoutObject
from django import forms
from django.template import Context
from django.template.loader import render_to_string
from django.utils.html import format_html

TEXT_LIMIT = 5_000  # characters in one free-text field


class PortalFormHelper(FormHelper):
    """The house style of a form: labels above fields, Indonesian messages beside them, no inline script or style."""

    def __init__(self, form: forms.BaseForm | None = None) -> None:
        super().__init__(form)
        self.form_method = "post"
        self.include_media = False
        self.form_show_errors = True
        self.error_text_inline = True
        self.help_text_inline = False
        self.attrs = {"novalidate": "novalidate"}


def form_section(title: str, *fields: str | LayoutObject) -> Fieldset:
    """A part of a form under a title that is larger than the labels of its fields."""
    return Fieldset(format_html('<span class="section-title">{}</span>', title), *fields, css_class="mb-4")


class FormDetails(LayoutObject):
    """A part of a form that stays folded until somebody needs it; open when a field in it is wrong or filled in."""

    template = "components/form_details.html"

    def __init__(self, title: str, *fields: str | LayoutObject) -> None:
        self.title = title
        self.fields = list(fields)

    def render(self, form: forms.BaseForm, context: Context, template_pack: str = "bootstrap5", **kwargs: Any) -> str:
        """The fields inside `<details>`, which needs no script."""
        names = [pointer.name for pointer in self.get_field_names()]
        shown = {
            "title": self.title,
            "is_open": any(self._is_used(form, name) for name in names),
            "fields_html": self.get_rendered_fields(form, context, template_pack, **kwargs),
        }
        return render_to_string(self.template, shown)

    @staticmethod
    def _is_used(form: forms.BaseForm, name: str) -> bool:
        value, field = form[name].value(), form.fields[name]
        return name in form.errors or bool(value and value != field.prepare_value(field.initial))


class DateInput(forms.DateInput):
    """The phone's own date picker; the value travels as ISO 8601."""

    input_type = "date"

    def __init__(self, **kwargs: object) -> None:
        super().__init__(format="%Y-%m-%d", **kwargs)  # type: ignore[arg-type]


class TimeInput(forms.TimeInput):
    """The phone's own time picker."""

    input_type = "time"

    def __init__(self, **kwargs: object) -> None:
        super().__init__(format="%H:%M", **kwargs)  # type: ignore[arg-type]


class DateTimeInput(forms.DateTimeInput):
    """The phone's own date-and-time picker; the value is local to the active zone."""

    input_type = "datetime-local"

    def __init__(self, **kwargs: object) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M", **kwargs)  # type: ignore[arg-type]


class SubmissionKeyMixin(forms.Form):
    """Adds a hidden key made when the page was served, so that a double tap or a resend makes one row.

    The action stores the key in a unique column; a second arrival of the same key returns the first row.
    """

    submission_key = forms.UUIDField(widget=forms.HiddenInput, required=True)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["submission_key"].initial = uuid.uuid4
