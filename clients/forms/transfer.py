"""Asking another Bapas to take a client over, and answering."""

from collections.abc import Sequence
from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import Office, User
from accounts.office_choices import OfficeChoiceField
from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin, form_section
from clients.models import Client, Supervision, Transfer
from villages.forms import VillageField

REASON_LIMIT = 500
ADDRESS_HELP = "Jalan, nomor, RT dan RW. Boleh kosong bila belum diketahui."


class TransferRequestForm(SubmissionKeyMixin, forms.ModelForm):
    """To which Bapas, why, and where the client lives there."""

    new_village = VillageField(label="Desa atau kelurahan yang baru")

    class Meta:
        model = Transfer
        fields = ("to_office", "reason", "new_village", "new_address")
        field_classes = {"to_office": OfficeChoiceField}
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "reason": "Misalnya: klien pindah alamat, sejak kapan, dan siapa penjaminnya di sana.",
            "new_address": ADDRESS_HELP,
        }
        error_messages = {
            "to_office": {"required": "Pilih Bapas yang dituju."},
            "reason": {"required": "Tulis alasan melimpahkan.", "max_length": "Paling panjang 500 huruf."},
        }

    def __init__(self, *args: Any, user: User, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._suggest_home(client)
        office = self.fields["to_office"]
        office.queryset = Office.objects.active().exclude(pk=user.office_id)  # type: ignore[attr-defined, misc]
        office.empty_label = "Pilih Bapas"  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key", "to_office", "reason", form_section("Alamat baru", "new_village", "new_address")
        )

    def _suggest_home(self, client: Client) -> None:
        """Who lives in the area of another Bapas already stays there."""
        there = client.village.district.regency.office
        if there is not None and there != client.office:
            self.fields["to_office"].initial = there
            self.fields["new_village"].initial = client.village
            self.fields["new_address"].initial = client.address

    def _post_clean(self) -> None:
        """The action validates the row, once it knows the client."""


class TransferAcceptForm(forms.Form):
    """A number in the own book for each open case; an officer at once, or later from the list of unassigned cases."""

    officer = forms.ModelChoiceField(
        label="Pembimbing Kemasyarakatan",
        queryset=User.objects.none(),
        required=False,
        empty_label="Ditunjuk kemudian",
        error_messages={"invalid_choice": "Pilih dari daftar."},
    )
    new_village = VillageField(label="Tinggal di desa atau kelurahan")
    new_address = forms.CharField(
        label="Alamat",
        max_length=250,
        required=False,
        help_text=ADDRESS_HELP,
        error_messages={"max_length": "Paling panjang 250 huruf."},
    )

    def __init__(self, *args: Any, transfer: Transfer, cases: Sequence[Supervision], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.transfer = transfer
        self.cases = cases
        officers = User.objects.officers_of(transfer.to_office)
        self.fields["officer"].queryset = officers  # type: ignore[attr-defined]
        self._confirm_home()
        for case in cases:
            self.fields[self.name_of(case)] = forms.CharField(
                label=f"{case.get_kind_display()}: nomor register di {case.get_book_display().lower()}",
                max_length=60,
                help_text=f"Nomor lama {case.register_no}.",
                error_messages={"required": "Tulis nomor registernya.", "max_length": "Paling panjang 60 huruf."},
            )
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        numbers = [self.name_of(case) for case in cases]
        self.helper.layout = Layout(
            form_section("Nomor register di kantor ini", *numbers),
            *([form_section("Alamat baru", "new_village", "new_address")] if "new_village" in self.fields else []),
        )

    def _confirm_home(self) -> None:
        """The new address as it was asked for, to be put right; a child's is read after acceptance only."""
        if self.transfer.client.is_child:
            del self.fields["new_village"], self.fields["new_address"]
            return
        self.fields["new_village"].office = self.transfer.to_office  # type: ignore[attr-defined]
        self.fields["new_village"].initial = self.transfer.new_village
        self.fields["new_address"].initial = self.transfer.new_address

    @staticmethod
    def name_of(case: Supervision) -> str:
        """The field in which the new number of a case is typed."""
        return f"register_no_{case.public_id.hex}"

    @property
    def register_numbers(self) -> dict[int, str]:
        """The new number of each case, by its primary key."""
        return {case.pk: self.cleaned_data[self.name_of(case)] for case in self.cases}

    def clean(self) -> dict[str, Any]:
        """A number stands once in a book, and is not given out twice here."""
        cleaned = super().clean() or self.cleaned_data
        given: set[tuple[str, str]] = set()
        for case in self.cases:
            number = cleaned.get(self.name_of(case))
            if not number:
                continue
            used = Supervision.objects.filter(office=self.transfer.to_office, book=case.book, register_no=number)
            if (case.book, number) in given or used.exists():
                self.add_error(self.name_of(case), "Nomor register ini sudah dipakai dalam buku register yang sama.")
            given.add((case.book, number))
        return cleaned


class TransferRefuseForm(forms.Form):
    """Why this Bapas does not take the client over."""

    reason = forms.CharField(
        label="Alasan menolak",
        max_length=REASON_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Tulis alasan menolak.", "max_length": "Paling panjang 500 huruf."},
        help_text="Dibaca oleh Bapas yang mengajukan.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("reason")
