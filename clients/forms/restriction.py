"""Restricting a record, letting somebody in, and asking for a restricted file in an emergency."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper
from clients.models import Client, Restriction

REASON_LIMIT = 300
LONGEST_ADMISSION_DAYS = 90


class RestrictForm(forms.Form):
    """Why a record is restricted, and from whom when an officer is related to the client."""

    kind = forms.ChoiceField(
        label="Mengapa berkas ini dibatasi?",
        choices=Restriction.Kind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih alasannya."},
    )
    excluded = forms.ModelChoiceField(
        label="Petugas yang berhubungan dengan klien",
        queryset=User.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Tidak ada",
        help_text="Hanya untuk alasan yang pertama: berkas hilang bagi petugas ini saja.",
        error_messages={"invalid_choice": "Pilih dari daftar."},
    )
    note = forms.CharField(
        label="Penjelasan",
        max_length=REASON_LIMIT,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Dibaca kepala Bapas saja.",
        error_messages={"required": "Tulis penjelasannya, agar kepala berikutnya memahami pembatasan ini."},
    )

    def __init__(self, *args: Any, user: User, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        staff = User.objects.visible_to(user).filter(is_active=True, office_id=client.office_id).exclude(pk=user.pk)
        self.fields["excluded"].queryset = staff.order_by("name")  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("kind", "excluded", "note")

    def clean(self) -> dict[str, Any]:
        """A related officer is named for that reason and for no other."""
        cleaned = super().clean() or self.cleaned_data
        is_related = cleaned.get("kind") == Restriction.Kind.RELATED
        if is_related and not cleaned.get("excluded") and "excluded" not in self.errors:
            self.add_error("excluded", "Sebutkan petugas yang berhubungan dengan klien.")
        if not is_related and cleaned.get("excluded"):
            self.add_error("excluded", "Kosongkan: dengan alasan ini berkas tertutup bagi semua petugas lain.")
        return cleaned


class AdmitForm(forms.Form):
    """Whom the head lets in, why, and for how many days."""

    person = forms.ModelChoiceField(
        label="Petugas",
        queryset=User.objects.none(),
        to_field_name="public_id",
        empty_label="Pilih nama",
        error_messages={"required": "Pilih petugas.", "invalid_choice": "Pilih dari daftar."},
    )
    days = forms.IntegerField(
        label="Berapa hari?",
        min_value=1,
        max_value=LONGEST_ADMISSION_DAYS,
        initial=7,
        error_messages={
            "required": "Tulis berapa hari.",
            "invalid": "Tulis jumlah hari dengan angka.",
            "min_value": "Paling sedikit 1 hari.",
            "max_value": f"Paling lama {LONGEST_ADMISSION_DAYS} hari.",
        },
    )
    reason = forms.CharField(
        label="Alasan",
        max_length=REASON_LIMIT,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Tulis alasan membuka berkas terbatas."},
    )

    def __init__(self, *args: Any, user: User, restriction: Restriction, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        staff = User.objects.visible_to(user).filter(is_active=True, office_id=restriction.client.office_id)
        self.fields["person"].queryset = staff.exclude(pk=user.pk).order_by("name")  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("person", "days", "reason")


class EmergencyForm(forms.Form):
    """The number on the client's papers, and what cannot wait."""

    number = forms.CharField(
        label="Nomor klien",
        max_length=24,
        widget=forms.TextInput(attrs={"autocomplete": "off", "data-draft": "never"}),
        help_text="Misalnya PGK-2026-0123, seperti pada surat atau kartu klien.",
        error_messages={"required": "Tulis nomor klien.", "max_length": "Nomor klien paling panjang 24 huruf."},
    )
    reason = forms.CharField(
        label="Apa yang tidak dapat menunggu?",
        min_length=20,
        max_length=REASON_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": "Tulis alasan Anda.",
            "min_length": "Tulis alasan yang dapat dipahami kepala Bapas, paling sedikit 20 huruf.",
            "max_length": "Alasan paling panjang 300 huruf.",
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("number", "reason")
