"""Choosing an agreement: those of equal name are told apart by their number and last day."""

from typing import Any

from django import forms
from django.utils.formats import date_format

from programs.models import Agreement

RUNNING = (Agreement.State.SIGNED, Agreement.State.RENEWED)


class AgreementChoice(forms.ModelChoiceField):
    """A select of agreements by their public address."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=Agreement.objects.none(), to_field_name="public_id", **kwargs)

    def label_from_instance(self, obj: Agreement) -> str:
        """ "Kerja sosial di Kota Palopo (W23-PAS.12, sampai 3 Mei 2027)"; before signing its state instead."""
        ends = obj.get_state_display().lower()
        if obj.state in RUNNING and obj.ends_on is not None:
            ends = f"sampai {date_format(obj.ends_on)}"
        return f"{obj.title} ({', '.join(part for part in (obj.number, ends) if part)})"
