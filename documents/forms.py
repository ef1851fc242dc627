"""What a person decides about a letter before it is issued, why one is withdrawn, and the code somebody checks."""

from crispy_forms.layout import Field, Layout
from django import forms

from accounts.models import Role, User
from bapas_portal.forms import DateInput, PortalFormHelper
from documents.models import Letter
from documents.numbering import suggested_number
from documents.registry import LetterKind


class LetterForm(forms.ModelForm):
    """Number, date and signatory. The number is a suggestion; the office's agenda book decides."""

    class Meta:
        model = Letter
        fields = ["number", "issued_on", "signed_by"]
        widgets = {"issued_on": DateInput()}

    def __init__(self, *args: object, user: User, kind: LetterKind, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.user = user
        office = user.office
        assert office is not None  # noqa: S101  (letters are issued by people of an office)
        today = office.today()
        self.instance.office = office
        self.fields["number"].initial = suggested_number(office, kind.archive_class, today.year)
        self.fields["number"].help_text = "Saran dari pola kantor Anda; sesuaikan dengan buku agenda."
        self.fields["issued_on"].initial = today
        heads = User.objects.filter(office=office, role=Role.HEAD, is_active=True)
        self.fields["signed_by"].queryset = heads  # type: ignore[attr-defined]
        self.fields["signed_by"].initial = heads.first()
        self.fields["signed_by"].empty_label = "Pilih penanda tangan"  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(Field("number", autocomplete="off"), "issued_on", "signed_by")

    def clean_number(self) -> str:
        """A number nobody at this office has used."""
        number = " ".join(str(self.cleaned_data["number"]).split())
        if Letter.objects.filter(office=self.user.office, number=number).exists():
            raise forms.ValidationError("Nomor surat ini sudah dipakai di kantor Anda. Pakai nomor berikutnya.")
        return number

    def clean_issued_on(self) -> object:
        """A letter carries the day on which it leaves, never a later one."""
        issued_on = self.cleaned_data["issued_on"]
        if issued_on > self.user.office.today():  # type: ignore[union-attr]
            raise forms.ValidationError("Tanggal surat tidak boleh sesudah hari ini.")
        return issued_on


class WithdrawalForm(forms.Form):
    """Why a letter is withdrawn."""

    reason = forms.CharField(label="Alasan penarikan", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
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

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.disable_csrf = True
