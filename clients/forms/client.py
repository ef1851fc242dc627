"""The person: identity as on the identity card, and the present address down to the village."""

from datetime import date
from typing import Any

from crispy_forms.layout import HTML, Column, Layout, Row
from django import forms
from django.core.exceptions import ValidationError

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import DateInput, FormDetails, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.forms.numbers import IdentityNumberField
from clients.models import Client, Sex
from clients.terms import MESSAGE_CONSENT, Education, MaritalStatus, Religion
from villages.forms import VillageField

MAIN_FIELDS = ("name", "sex", "birth_place", "birth_date", "nik", "phone", "address", "village")
FURTHER_FIELDS = (
    *("alias", "kk", "religion", "education", "occupation", "marital_status"),
    *("is_foreigner", "special_marks", "address_since"),
)
WORDS = {"religion": Religion, "education": Education, "marital_status": MaritalStatus}
UNKNOWN = [("", "Belum diketahui")]


class ClientForm(forms.ModelForm):
    """What every page about a person's identity shares: the fields, their layout and what they must agree with."""

    village = VillageField()
    nik = IdentityNumberField(label="NIK", help_text="16 angka pada KTP. Kosongkan bila belum punya.")
    kk = IdentityNumberField(label="Nomor Kartu Keluarga", help_text="16 angka di bagian atas Kartu Keluarga.")
    phone = PhoneField(required=False, help_text="Yang paling mungkin diangkat.")
    sex = forms.ChoiceField(label="Jenis kelamin", choices=Sex.choices, widget=forms.RadioSelect)

    class Meta:
        model = Client
        fields = (*MAIN_FIELDS, *FURTHER_FIELDS)
        widgets = {
            "birth_date": DateInput(),
            "address_since": DateInput(),
            "name": forms.TextInput(attrs={"autocomplete": "off"}),
        }
        help_texts = {
            "name": "Seperti pada KTP atau akta kelahiran.",
            "address": "Jalan, nomor, RT dan RW.",
            "special_marks": "Misalnya tato, bekas luka, atau cara berjalan.",
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        for name, words in WORDS.items():
            self.fields[name].choices = [*UNKNOWN, *words.choices]  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.identity_layout())

    @staticmethod
    def identity_layout() -> list[Any]:
        """The sections of the identity: what intake cannot do without, then the rest folded away."""
        return [
            form_section(
                "Klien",
                "name",
                "sex",
                Row(Column("birth_place", css_class="col-sm-7"), Column("birth_date", css_class="col-sm-5")),
                Row(Column("nik", css_class="col-sm-6"), Column("phone", css_class="col-sm-6")),
            ),
            form_section("Alamat sekarang", "address", "village"),
            FormDetails(
                "Keterangan diri lainnya",
                Row(Column("alias", css_class="col-sm-6"), Column("kk", css_class="col-sm-6")),
                Row(Column("religion", css_class="col-sm-6"), Column("marital_status", css_class="col-sm-6")),
                Row(Column("education", css_class="col-sm-6"), Column("occupation", css_class="col-sm-6")),
                "special_marks",
                "is_foreigner",
                "address_since",
            ),
        ]

    @property
    def today(self) -> date:
        """Today at the person's office."""
        return self.user.office_today()

    def clean_nik(self) -> str | None:
        """A NIK that can exist."""
        nik = self.cleaned_data["nik"]
        violation = rules.nik_structure(nik, self.today)
        if violation:
            raise ValidationError(violation.message, code=violation.code)
        return nik or None

    def clean_kk(self) -> str | None:
        """Sixteen digits or nothing."""
        return self.cleaned_data["kk"] or None

    def clean_phone(self) -> str | None:
        """No number is none, not an empty one."""
        return self.cleaned_data["phone"] or None

    def clean_address_since(self) -> date | None:
        """Nobody lives somewhere from tomorrow on."""
        since = self.cleaned_data["address_since"]
        if since and since > self.today:
            raise ValidationError("Tanggal ini tidak boleh di masa depan.", code="future")
        return since

    def clean(self) -> dict[str, Any]:
        """The birth date must be possible, and agree with the NIK."""
        cleaned = super().clean() or self.cleaned_data
        birth_date = cleaned.get("birth_date")
        if birth_date:
            violations = found(
                rules.birth_date_plausible(birth_date, self.today),
                rules.nik_agrees(cleaned.get("nik"), birth_date, cleaned.get("sex", ""), self.today),
            )
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned


class ClientRegistrationForm(SubmissionKeyMixin, ClientForm):
    """Intake: the person of a new client. `confirmed` is "Tetap daftarkan" after the warnings were read."""

    confirmed = forms.BooleanField(required=False, widget=forms.HiddenInput)
    agrees_to_messages = forms.BooleanField(
        label="Klien setuju menerima pesan pengingat",
        required=False,
        help_text=f"Bacakan, lalu centang bila klien setuju (dicatat sebagai lisan): \u201c{MESSAGE_CONSENT}\u201d",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper.layout = Layout("submission_key", *self.identity_layout())

    @staticmethod
    def identity_layout() -> list[Any]:
        """Who may be the same person stands directly under name, birth date and NIK."""
        person, *others = ClientForm.identity_layout()
        person.fields.append("agrees_to_messages")
        return [person, HTML('{% include "clients/_duplicates_box.html" %}'), *others]

    def clean(self) -> dict[str, Any]:
        """Only an adult with a number agrees to reminders."""
        cleaned = super().clean()
        if cleaned.get("agrees_to_messages") and "phone" not in self.errors:
            birth_date = cleaned.get("birth_date")
            violation = rules.message_consent(
                given_on=self.today,
                today=self.today,
                is_child=birth_date is not None and rules.is_child_on(birth_date, self.today),
                has_phone=bool(cleaned.get("phone")),
            )
            if violation:
                self.add_error("agrees_to_messages", ValidationError(violation.message, code=violation.code))
        return cleaned

    @property
    def is_confirmed(self) -> bool:
        """Whether the person saw what is doubtful and registers all the same."""
        return bool(self.cleaned_data.get("confirmed"))


class ClientEditForm(ClientForm):
    """Identity of a known client. An address that changes is kept as an earlier one, unless it was only misspelt."""

    address_is_correction = forms.BooleanField(
        label="Hanya membetulkan tulisan, klien tidak pindah",
        required=False,
        help_text="Bila tidak dicentang, alamat sebelumnya disimpan sebagai alamat lama.",
    )
    address_source = forms.CharField(
        label="Alamat baru menurut",
        required=False,
        max_length=150,
        help_text="Misalnya klien, penjamin, atau ketua RT.",
    )

    @staticmethod
    def identity_layout() -> list[Any]:
        """As at intake, with what a move needs beside the address."""
        person, address, further = ClientForm.identity_layout()
        further.fields.remove("address_since")
        address.fields += ["address_since", "address_source", "address_is_correction"]
        return [person, address, further]

    def clean(self) -> dict[str, Any]:
        """Someone who moves does not start to live there before the former address began."""
        cleaned = super().clean()
        former = self.initial.get("address_since")
        since = cleaned.get("address_since")
        if self.has_moved and former and since and since < former:
            message = "Klien tinggal di alamat sebelumnya sejak tanggal yang lebih baru."
            self.add_error("address_since", ValidationError(message, code="order"))
        return cleaned

    @property
    def has_moved(self) -> bool:
        """Whether the address is another one, and not merely spelt otherwise."""
        changed = bool({"address", "village"} & set(self.changed_data))
        return changed and not self.cleaned_data.get("address_is_correction")
