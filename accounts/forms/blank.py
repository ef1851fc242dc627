"""What a select says where nothing is chosen."""

from django import forms


def set_blank_label(field: forms.Field, label: str) -> None:
    """Replaces the dashes of a model field's empty choice by words: "Ikut zona kantor"."""
    choices = [(value, text) for value, text in field.choices if value not in {"", None}]  # type: ignore[attr-defined]
    field.choices = [("", label), *choices]  # type: ignore[attr-defined]
