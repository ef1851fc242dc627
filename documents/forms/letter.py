"""Number, date and signatory of a letter, why one is withdrawn or given back, and the code somebody checks."""

from datetime import date
from typing import Any

from crispy_forms.layout import Field, Layout
from django import forms

from accounts.models import Role, User
from bapas_portal.forms import DateInput, PortalFormHelper
from documents.models import Letter
from documents.numbering import suggested_number
from documents.registry import LetterKind


class LetterForm(forms.Form):
    """Number, date and signatory. The number is a suggestion; the office's agenda book decides."""

    number = forms.CharField(
        label="Nomor", max_length=80, help_text="Saran dari pola kantor Anda; sesuaikan dengan buku agenda."
    )
    issued_on = forms.DateField(label="Tanggal", widget=DateInput())
    signed_by = forms.ModelChoiceField(
        label="Penanda tangan", queryset=User.objects.none(), empty_label="Pilih penanda tangan"
    )

    def __init__(self, *args: Any, user: User, kind: LetterKind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        if user.office is None:
            raise ValueError("Letters are issued by people of an office.")
        self.office = user.office
        today = self.office.today()
        self.fields["number"].initial = suggested_number(self.office, kind.archive_class, today.year)
        self.fields["issued_on"].initial = today
        heads = User.objects.filter(office=self.office, role=Role.HEAD, is_active=True)
        self.fields["signed_by"].queryset = heads  # type: ignore[attr-defined]
        self.fields["signed_by"].initial = user if user.role == Role.HEAD else heads.first()
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.numbering_layout())

    @staticmethod
    def numbering_layout() -> list[Any]:
        """The fields of the number block."""
        return [Field("number", autocomplete="off"), "issued_on", "signed_by"]

    def clean_number(self) -> str:
        """A number nobody at this office has used."""
        number = " ".join(str(self.cleaned_data["number"]).split())
        if Letter.objects.filter(office=self.office, number=number).exists():
            raise forms.ValidationError("Nomor surat ini sudah dipakai di kantor Anda. Pakai nomor berikutnya.")
        return number

    def clean_issued_on(self) -> date:
        """A letter carries the day on which it leaves, never a later one."""
        issued_on: date = self.cleaned_data["issued_on"]
        if issued_on > self.office.today():
            raise forms.ValidationError("Tanggal surat tidak boleh sesudah hari ini.")
        return issued_on


class WithdrawalForm(forms.Form):
    """Why a letter is withdrawn."""

    reason = forms.CharField(label="Alasan penarikan", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class ReturnForm(forms.Form):
    """What has to change in a concept before it can be issued."""

    reason = forms.CharField(
        label="Yang harus diperbaiki",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Tulis apa yang harus diperbaiki."},
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class CodeForm(forms.Form):
    """The code printed on a letter."""

    code = forms.CharField(
        label="Kode pemeriksaan",
        max_length=60,
        help_text="Tercetak di bagian bawah surat, misalnya ABCD-EFGH-JKMN.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.disable_csrf = True
