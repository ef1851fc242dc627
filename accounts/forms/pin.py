"""The PIN of a link without an account."""

from django import forms


class PinForm(forms.Form):
    """The PIN that the office told by voice."""

    pin = forms.CharField(
        label="PIN 6 angka",
        max_length=20,
        widget=forms.TextInput(
            attrs={"inputmode": "numeric", "autocomplete": "one-time-code", "pattern": "[0-9 ]*", "autofocus": True}
        ),
    )

    def clean_pin(self) -> str:
        """Digits alone: people type spaces."""
        return "".join(sign for sign in self.cleaned_data["pin"] if sign.isdigit())
