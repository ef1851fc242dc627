"""Giving many cases to one or several officers."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from accounts.models import User
from clients.actions.assignment import MOST_CASES_AT_ONCE
from clients.models import Supervision


class AssignManyForm(forms.Form):
    """Which cases, and to whom. `cases` is what the filter shows: nothing else can be chosen."""

    supervisions = forms.ModelMultipleChoiceField(
        label="Perkara",
        queryset=Supervision.objects.none(),
        required=False,
        to_field_name="public_id",
        error_messages={
            "invalid_choice": "Ada perkara yang tidak lagi ada dalam daftar ini. Periksa pilihannya.",
            "invalid_pk_value": "Pilihan tidak dikenal. Muat ulang halaman, lalu pilih lagi.",
        },
    )
    everything = forms.BooleanField(required=False, label="Semua perkara dalam saringan ini")
    officers = forms.ModelMultipleChoiceField(
        label="Serahkan kepada",
        queryset=User.objects.none(),
        to_field_name="public_id",
        error_messages={
            "required": "Pilih paling sedikit satu Pembimbing Kemasyarakatan.",
            "invalid_choice": "Pilih Pembimbing Kemasyarakatan dari daftar.",
            "invalid_pk_value": "Pilih Pembimbing Kemasyarakatan dari daftar.",
        },
    )

    def __init__(self, *args: Any, user: User, shown: QuerySet[Supervision], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.shown = shown
        cases = Supervision.objects.visible_to(user).of_office(user.office)
        self.fields["supervisions"].queryset = cases  # type: ignore[attr-defined]
        officers = User.objects.officers_of(user.office)
        self.fields["officers"].queryset = officers  # type: ignore[attr-defined]

    @property
    def chosen(self) -> QuerySet[Supervision]:
        """The cases to give away."""
        if self.cleaned_data.get("everything"):
            return self.shown
        return self.cleaned_data["supervisions"]

    def clean(self) -> dict[str, Any]:
        """Something is chosen, and not too much at once."""
        cleaned = super().clean() or self.cleaned_data
        if "supervisions" not in cleaned:
            return cleaned
        number = self.chosen.count()
        if not number:
            self.add_error("supervisions", "Pilih paling sedikit satu perkara.")
        elif number > MOST_CASES_AT_ONCE:
            message = f"Paling banyak {MOST_CASES_AT_ONCE} perkara sekali serah; ini {number}. Persempit saringannya."
            self.add_error("supervisions", message)
        return cleaned
