"""Handing a village's link on to a delegate."""

from django import forms


class HandOnForm(forms.Form):
    """Who is to answer instead."""

    holder = forms.CharField(
        label="Nama orang yang mewakili",
        max_length=100,
        help_text="Misalnya sekretaris desa. Namanya tercatat pada jawaban yang ia kirim.",
        error_messages={"required": "Tulis nama orang yang mewakili."},
    )
