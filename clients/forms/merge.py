"""Which of two records is kept, which of them is right where they differ, and why they are one person."""

from collections.abc import Sequence
from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.utils.text import get_text_list

from bapas_portal.forms import PortalFormHelper, form_section
from clients.comparison import Part, contradictions
from clients.models import Client

HERE, THERE = "here", "there"


class FindRecordForm(forms.Form):
    """The number of the other record."""

    number = forms.CharField(
        label="Nomor klien berkas yang lain",
        max_length=24,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="Misalnya PGK-2026-0123.",
        error_messages={"required": "Tulis nomor klien.", "max_length": "Nomor klien paling panjang 24 huruf."},
    )


class MergeForm(forms.Form):
    """One choice for the record, one for each part in which the two differ, and the reason."""

    kept = forms.ChoiceField(
        label="Berkas mana yang menjadi berkas utama?",
        widget=forms.RadioSelect,
        help_text="Nomor kliennya tetap dipakai. Nomor yang lain kelak mengantar ke berkas ini.",
        error_messages={"required": "Pilih berkas utama."},
    )
    reason = forms.CharField(
        label="Mengapa kedua berkas ini orang yang sama?",
        min_length=10,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={
            "required": "Tulis alasannya.",
            "min_length": "Tulis alasan yang dapat dipahami kepala Bapas, paling sedikit 10 huruf.",
            "max_length": "Alasan paling panjang 300 huruf.",
        },
    )

    def __init__(self, *args: Any, here: Client, there: Client, parts: Sequence[Part], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.here, self.there = here, there
        self.differing = [part for part in parts if part.differs]
        self.fields["kept"].choices = [(HERE, here.number), (THERE, there.number)]  # type: ignore[attr-defined]
        self.fields["kept"].initial = HERE
        for part in self.differing:
            self.fields[f"part_{part.name}"] = forms.ChoiceField(
                label=part.label.capitalize() if part.label.islower() else part.label,
                choices=[(HERE, f"{part.here} ({here.number})"), (THERE, f"{part.there} ({there.number})")],
                initial=THERE if part.is_empty else HERE,
                widget=forms.RadioSelect,
                error_messages={"required": "Pilih yang benar."},
            )
        self.contradictions = contradictions(here, there)
        if self.contradictions:
            self.fields["is_sure"] = forms.BooleanField(
                label="Saya sudah memeriksa dan yakin ini satu orang.",
                error_messages={"required": "Centang bila Anda yakin ini satu orang."},
            )
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        chosen = [f"part_{part.name}" for part in self.differing]
        self.helper.layout = Layout(
            form_section("Berkas utama", "kept"),
            *([form_section("Mana yang benar?", *chosen)] if chosen else []),
            form_section("Alasan", "reason", *(["is_sure"] if self.contradictions else [])),
        )

    @property
    def doubt(self) -> str:
        """Why these may be two people; empty when nothing speaks against it."""
        if not self.contradictions:
            return ""
        differing = get_text_list(self.contradictions, "dan")
        return f"{differing[:1].upper()}{differing[1:]} berbeda: ini mungkin dua orang. Centang bila Anda yakin."

    @property
    def records(self) -> tuple[Client, Client]:
        """The record that is kept and the one that is merged into it."""
        return (self.here, self.there) if self.cleaned_data["kept"] == HERE else (self.there, self.here)

    @property
    def taken(self) -> list[str]:
        """The parts in which the merged record is right."""
        other = THERE if self.cleaned_data["kept"] == HERE else HERE
        return [part.name for part in self.differing if self.cleaned_data[f"part_{part.name}"] == other]
