"""An amount of money as people write it: 1.500.000, Rp1.500.000, 1500000."""

import re
from typing import Any

from django import forms

MOST = 100_000_000_000
WRITTEN = re.compile(r"^(?:rp)?\s*(\d{1,3}(?:[. ]\d{3})+|\d{1,12})(?:,00|,-)?$", re.IGNORECASE)


class RupiahField(forms.CharField):
    """Whole rupiah; the cleaned value is a number, or None for nothing."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 25)
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Shows a stored number with its dots."""
        return f"{value:,}".replace(",", ".") if isinstance(value, int) else value

    def clean(self, value: Any) -> int | None:
        """Raises ValidationError for what is no amount."""
        text = str(super().clean(value)).strip()
        if not text:
            return None
        found = WRITTEN.match(text)
        amount = int(re.sub(r"\D", "", found[1])) if found else MOST + 1
        if amount > MOST:
            raise forms.ValidationError("Tulis jumlah rupiah dengan angka, misalnya 1.500.000.", code="invalid")
        return amount
