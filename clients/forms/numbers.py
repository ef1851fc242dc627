"""Numbers that identify a person: typed with spaces or dots, kept as digits, never in a draft."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

DIGITS = 16


class IdentityNumberField(forms.CharField):
    """A NIK or KK number; the cleaned value is its digits, or "" when left empty."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("max_length", 30)
        attrs = {"inputmode": "numeric", "autocomplete": "off", "data-draft": "never"}
        kwargs.setdefault("widget", forms.TextInput(attrs=attrs))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        text = str(super().clean(value))
        digits = "".join(sign for sign in text if sign not in " .-")
        if digits and not (digits.isascii() and digits.isdigit() and len(digits) == DIGITS):
            raise ValidationError(f"Tulis tepat {DIGITS} angka.", code="digits")
        return digits
