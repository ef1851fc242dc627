"""The person: identity and address, and the registration that takes person and case in together."""

from datetime import date
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms
from django.core.exceptions import ValidationError
from lokal import normalize_phone

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.models import Client, Sex
from clients.querysets import ClientQuerySet
from villages.forms import VillageField

IDENTITY_FIELDS = ("name", "alias", "sex", "birth_place", "birth_date", "nik", "phone", "address", "village")


class ClientForm(forms.ModelForm):
    """The identity of a client, as on the identity card, and the present address down to the village."""

    village = VillageField()
    nik = forms.CharField(
        label="NIK",
        required=False,
        max_length=30,
        help_text="16 angka pada KTP. Kosongkan bila belum punya.",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "data-draft": "never"}),
    )
    phone = forms.CharField(
        label="Nomor telepon",
        required=False,
        max_length=30,
        help_text="Nomor klien sendiri atau penjamin.",
        widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "off"}),
    )
    sex = forms.ChoiceField(label="Jenis kelamin", choices=Sex.choices, widget=forms.RadioSelect)

    class Meta:
        model = Client
        fields = IDENTITY_FIELDS
        widgets = {
            "birth_date": DateInput(),
            "name": forms.TextInput(attrs={"autocomplete": "off"}),
        }
        help_texts = {"name": "Seperti pada KTP atau akta kelahiran.", "address": "Jalan, nomor, RT dan RW."}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.identity_layout())

    @staticmethod
    def identity_layout() -> list[Any]:
        """The sections of the identity, in the order of an identity card."""
        return [
            form_section(
                "Identitas",
                "name",
                "alias",
                Row(Column("birth_place", css_class="col-sm-7"), Column("birth_date", css_class="col-sm-5")),
                "sex",
                Row(Column("nik", css_class="col-sm-7"), Column("phone", css_class="col-sm-5")),
            ),
            form_section("Alamat sekarang", "address", "village"),
        ]

    @property
    def today(self) -> date:
        """Today at the person's office."""
        return self.user.office_today()

    def clean_nik(self) -> str | None:
        """Digits alone: people type the NIK with spaces or dots."""
        nik = self.cleaned_data["nik"]
        digits = "".join(sign for sign in nik if sign not in " .-")
        violation = rules.nik_structure(digits, self.today)
        if violation:
            raise ValidationError(violation.message, code=violation.code)
        return digits or None

    def clean_phone(self) -> str | None:
        """An Indonesian number in the one form "+6281234567890"."""
        typed = self.cleaned_data["phone"]
        if not typed:
            return None
        number = normalize_phone(typed)
        if number is None:
            raise ValidationError("Tulis nomor telepon Indonesia, misalnya 0812 3456 7890.", code="phone")
        return number

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
    """Intake: the person of a new client. Warns of a possible duplicate once, and takes "Tetap daftarkan" for yes."""

    confirm_duplicate = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper.layout = Layout("submission_key", *self.identity_layout())

    def possible_duplicates(self) -> ClientQuerySet:
        """Clients of the office who may be the same person; needs a valid name and birth date, or a valid NIK."""
        values = getattr(self, "cleaned_data", {})
        name, birth_date, nik = values.get("name"), values.get("birth_date"), values.get("nik")
        if not (name and birth_date):
            return Client.objects.none()
        visible = Client.objects.visible_to(self.user)
        return visible.possible_duplicates_of(name=name, birth_date=birth_date, nik=nik).with_own_flag(self.user)

    @property
    def is_confirmed(self) -> bool:
        """Whether the person saw the possible duplicates and registers all the same."""
        return bool(self.cleaned_data.get("confirm_duplicate"))
