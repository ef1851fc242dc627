"""What an administrator keeps of a Bapas."""

import re
from operator import attrgetter
from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.core.exceptions import ValidationError

from accounts.forms.blank import set_blank_label
from accounts.models import Office, User
from bapas_portal.forms import PortalFormHelper, form_section

PART = re.compile(r"\{([^{}]*)\}")
NUMBER_PARTS = frozenset({"kelas", "nomor", "tahun"})


class OfficeForm(forms.ModelForm):
    """A Bapas: its name and class, its clock, its letters, and how often clients report in."""

    class Meta:
        model = Office
        fields = [
            "name",
            "office_class",
            "regional_office",
            "timezone",
            "is_active",
            "is_verified",
            "note",
            "letterhead",
            "letter_number_pattern",
            "report_in_days",
        ]
        widgets = {"letterhead": forms.Textarea(attrs={"rows": 4, "maxlength": 1000})}
        help_texts = {
            "timezone": "Menentukan hari ini: apa yang jatuh tempo dan apa yang terlambat.",
            "is_active": "Kantor yang tidak aktif tidak menerima pengguna baru.",
            "is_verified": "Nama dan kelas sudah dicocokkan dengan sumber resmi.",
            "report_in_days": "Kosongkan untuk memakai jarak bawaan portal.",
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["regional_office"].label_from_instance = attrgetter("short_name")  # type: ignore[attr-defined]
        self.fields["regional_office"].empty_label = None  # type: ignore[attr-defined]
        set_blank_label(self.fields["office_class"], "Tidak diketahui")
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            form_section("Kantor", "name", "office_class", "regional_office", "timezone"),
            form_section("Keadaan", "is_active", "is_verified", "note"),
            form_section("Surat", "letterhead", "letter_number_pattern"),
            form_section("Wajib lapor", "report_in_days"),
        )

    def clean_letterhead(self) -> str:
        """An address of a few lines, not a paste."""
        text = str(self.cleaned_data["letterhead"])
        if len(text) > 1000:
            raise ValidationError("Kop surat paling banyak 1.000 huruf.")
        return text

    def clean_letter_number_pattern(self) -> str:
        """A pattern that a letter number can be made from."""
        pattern = str(self.cleaned_data["letter_number_pattern"])
        parts = PART.findall(pattern)
        if "{" in PART.sub("", pattern) or "}" in PART.sub("", pattern):
            raise ValidationError("Kurung kurawal tidak berpasangan. Contoh: WP.7.PAS.5-{kelas}-{nomor}.")
        unknown = [part for part in parts if part not in NUMBER_PARTS]
        if unknown:
            known = ", ".join(f"{{{part}}}" for part in sorted(NUMBER_PARTS))
            raise ValidationError(f"Yang dapat dipakai hanya {known}.")
        if pattern and "nomor" not in parts:
            raise ValidationError("Sertakan {nomor}, supaya setiap surat mendapat nomor sendiri.")
        return pattern
