"""Telephone numbers, typed as people do and kept in one form."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from lokal import parse_phone


class PhoneField(forms.CharField):
    """An Indonesian number, mobile or landline; the cleaned value is "+6281234567890", or "" when left empty."""

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
