"""Telephone numbers, typed and shown as people write them, and kept in one form."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from lokal import normalize_phone, parse_phone


class PhoneField(forms.CharField):
    """An Indonesian number, mobile or landline; the cleaned value is "+6281234567890", or "" when left empty.

    A number that was kept is shown as "0812-3456-7890"; sent back like that it has not changed.
    """

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", "Nomor telepon")
        kwargs.setdefault("max_length", 30)
        kwargs.setdefault("widget", forms.TextInput(attrs={"type": "tel", "inputmode": "tel", "autocomplete": "off"}))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        text = str(super().clean(value))
        if not text:
            return ""
        info = parse_phone(text)
        if not info.valid or not info.e164:
            raise ValidationError(info.errors[0].message if info.errors else "Nomor telepon ini tidak dikenal.")
        return info.e164

    def prepare_value(self, value: Any) -> Any:
        """What stands in the field: a kept number as people write it, anything else as it was typed."""
        info = parse_phone(str(value or ""))
        return info.national if info.e164 and info.e164 == value else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether it is another number, however both are written."""
        return super().has_changed(initial, normalize_phone(str(data or "")) or data)
