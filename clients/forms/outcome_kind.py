"""The list of outcomes a visit can have."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import slugify

from accounts.models import User
from bapas_portal.forms import PortalFormHelper
from clients.models import OutcomeKind

MET, EXCUSED, UNEXCUSED = "met", "excused", "unexcused"


class OutcomeKindForm(forms.ModelForm):
    """One outcome: its words, and what it means for the client. What it means is fixed once visits carry it."""

    meaning = forms.ChoiceField(
        label="Artinya",
        choices=[
            (MET, "Klien ditemui"),
            (EXCUSED, "Klien tidak ditemui, alasannya sah"),
            (UNEXCUSED, "Klien tidak ditemui tanpa alasan yang sah"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih apa arti hasil ini."},
    )

    class Meta:
        model = OutcomeKind
        fields = ("label", "hint", "position", "is_active")
        help_texts = {
            "hint": "Satu kalimat di bawah tombolnya.",
            "position": "Angka kecil tampil lebih dulu.",
            "is_active": "Hasil yang tidak dipakai tetap terbaca pada kunjungan lama.",
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind = self.instance
        if kind.pk:
            self.fields["meaning"].initial = MET if kind.attended else EXCUSED if kind.lawful_absence else UNEXCUSED
            if kind.visits.exists():
                self.fields["meaning"].disabled = True
                self.fields["meaning"].help_text = "Tidak dapat diubah karena sudah dipakai pada kunjungan."
        else:
            last = OutcomeKind.objects.order_by("position").last()
            self.fields["position"].initial = last.position + 1 if last else 0
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("label", "hint", "meaning", "position", "is_active")

    def clean(self) -> dict[str, Any]:
        """The first outcome of all, "met", stays in use: other pages rely on it."""
        cleaned = super().clean() or self.cleaned_data
        if self.instance.code == "met" and not cleaned.get("is_active"):
            self.add_error("is_active", ValidationError("Hasil ini selalu dipakai."))
        meaning = cleaned.get("meaning")
        self.instance.attended, self.instance.lawful_absence = meaning == MET, meaning == EXCUSED
        return cleaned

    def save(self, commit: bool = True) -> OutcomeKind:
        """A new outcome gets its code from its words, once."""
        if not self.instance.code:
            self.instance.code = free_code(self.cleaned_data["label"])
        return super().save(commit)


def free_code(label: str) -> str:
    """A code nobody uses, from the words of the label."""
    stem = slugify(label).replace("-", "_")[:24].strip("_") or "hasil"
    taken = set(OutcomeKind.objects.filter(code__startswith=stem).values_list("code", flat=True))
    return next(code for code in (stem, *(f"{stem}_{n}" for n in range(2, 1000))) if code not in taken)
