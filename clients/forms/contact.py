"""Through whom and where a client is reached: guarantors and further telephone numbers."""

from typing import Any, cast

from crispy_forms.layout import Column, Layout, Row
from django import forms
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet, inlineformset_factory

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import DateInput, FormDetails, PortalFormHelper, form_section
from clients import rules
from clients.forms.numbers import IdentityNumberField
from clients.models import Client, ClientPhone, Guarantor
from villages.forms import VillageField

FURTHER_NUMBERS = 2
MOST_NUMBERS = 20  # of one client, those given up included
NO_RELATION = [("", "Pilih hubungan")]


class GuarantorFields(forms.ModelForm):
    """Whoever vouches for the client, and how to reach them."""

    nik = IdentityNumberField(label="NIK penjamin")
    phone = PhoneField(label="Nomor telepon penjamin", required=False)
    village = VillageField(required=False, label="Desa atau kelurahan penjamin")

    class Meta:
        model = Guarantor
        fields = ("name", "relation", "phone", "may_be_reminded", "nik", "address", "village")
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "off"})}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        self.fields["relation"].choices = [*NO_RELATION, *Guarantor.Relation.choices]  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.fields_layout())

    @staticmethod
    def fields_layout() -> list[Any]:
        """Name and relation first, then how to reach them."""
        return [
            Row(Column("name", css_class="col-sm-7"), Column("relation", css_class="col-sm-5")),
            Row(Column("phone", css_class="col-sm-6"), Column("nik", css_class="col-sm-6")),
            "may_be_reminded",
            "address",
            "village",
        ]

    def clean_nik(self) -> str | None:
        """A NIK that can exist."""
        nik = self.cleaned_data["nik"]
        if violation := rules.nik_structure(nik, self.user.office_today()):
            raise ValidationError(violation.message, code=violation.code)
        return nik or None

    def clean_phone(self) -> str | None:
        """No number is none, not an empty one."""
        return self.cleaned_data["phone"] or None

    def clean(self) -> dict[str, Any]:
        """Who agreed to be reminded can be reached."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("may_be_reminded") and not cleaned.get("phone") and "phone" not in self.errors:
            self.add_error("phone", "Tulis nomor telepon agar penjamin dapat diingatkan.")
        return cleaned


class FirstGuarantorForm(GuarantorFields):
    """The guarantor at intake: somebody of the family, the officer where there is nobody, or not known yet."""

    officer_vouches = forms.BooleanField(
        label="Tidak ada penjamin: Pembimbing Kemasyarakatan menjadi penjamin",
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("name", "relation"):
            self.fields[name].required = False
        self.helper.disable_csrf = True  # the person's form beside it carries the token
        self.helper.layout = Layout(FormDetails("Penjamin", "officer_vouches", *self.fields_layout()))

    @property
    def is_given(self) -> bool:
        """Whether a guarantor is named."""
        return bool(self.cleaned_data.get("name"))

    def clean(self) -> dict[str, Any]:
        """One or the other, and whole."""
        cleaned = super().clean()
        typed = any(cleaned.get(name) for name in ("name", "relation", "phone", "nik", "address", "village"))
        if cleaned.get("officer_vouches"):
            if typed:
                message = "Pilih salah satu: penjamin di bawah, atau Pembimbing Kemasyarakatan."
                self.add_error("officer_vouches", message)
        elif typed:
            for name, message in (("name", "Tulis nama penjamin."), ("relation", "Pilih hubungan dengan klien.")):
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, message)
        return cleaned

    def _post_clean(self) -> None:
        """The model's own checks wait for the action, which knows the client and the first day."""
        if self.cleaned_data.get("name"):
            super()._post_clean()  # type: ignore[misc]


class GuarantorForm(GuarantorFields):
    """One guarantor of a known client: added, put right, or ended by a last day."""

    class Meta(GuarantorFields.Meta):
        fields = (*GuarantorFields.Meta.fields, "since", "until")  # type: ignore[assignment]
        widgets = {**GuarantorFields.Meta.widgets, "since": DateInput(), "until": DateInput()}
        help_texts = {"until": "Kosongkan selama masih menjadi penjamin."}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.pk:
            self.fields["since"].initial = self.user.office_today
        self.helper.layout = Layout(
            form_section("Penjamin", *self.fields_layout()),
            form_section(
                "Masa penjaminan",
                Row(Column("since", css_class="col-sm-6"), Column("until", css_class="col-sm-6")),
            ),
        )


class FurtherPhonesForm(forms.Form):
    """Further numbers at intake, each with its holder; more of them are added in the file."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = []
        for number in range(1, FURTHER_NUMBERS + 1):
            self.fields[f"number_{number}"] = PhoneField(label=f"Nomor lain {number}", required=False)
            self.fields[f"holder_{number}"] = forms.CharField(
                label="Milik siapa", required=False, max_length=100, help_text="Kosong bila nomor klien sendiri."
            )
            rows.append(
                Row(
                    Column(f"number_{number}", css_class="col-sm-6"),
                    Column(f"holder_{number}", css_class="col-sm-6"),
                )
            )
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.disable_csrf = True  # the person's form beside it carries the token
        self.helper.layout = Layout(FormDetails("Nomor telepon lain", *rows))

    def clean(self) -> dict[str, Any]:
        """A holder has a number, and no number stands here twice."""
        cleaned = super().clean() or self.cleaned_data
        seen = set()
        for number in range(1, FURTHER_NUMBERS + 1):
            phone = cleaned.get(f"number_{number}")
            if not phone and cleaned.get(f"holder_{number}") and f"number_{number}" not in self.errors:
                self.add_error(f"number_{number}", "Tulis nomornya.")
            if phone and phone in seen:
                self.add_error(f"number_{number}", "Nomor ini sudah ditulis di atas.")
            seen.add(phone)
        return cleaned

    @property
    def phones(self) -> list[tuple[str, str]]:
        """The numbers that were given, each with its holder."""
        pairs = [
            (self.cleaned_data.get(f"number_{number}", ""), self.cleaned_data.get(f"holder_{number}", ""))
            for number in range(1, FURTHER_NUMBERS + 1)
        ]
        return [(phone, holder) for phone, holder in pairs if phone]


class PhoneForm(forms.ModelForm):
    """One further number in the file."""

    number = PhoneField(label="Nomor telepon")

    class Meta:
        model = ClientPhone
        fields = ("number", "holder", "since", "until")
        widgets = {"since": DateInput(), "until": DateInput()}
        labels = {"holder": "Milik siapa", "until": "Tidak dipakai lagi sejak"}

    def clean(self) -> dict[str, Any]:
        """A number is not given up before it was taken."""
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", "Tanggal ini tidak boleh sebelum tanggal mulai.")
        return cleaned


class PhoneFormSet(BaseInlineFormSet):
    """All further numbers of one client, and an empty line for one more; saved by the view's action."""

    def clean(self) -> None:
        """No number twice."""
        super().clean()
        seen = set()
        for form in self.forms:
            number = cast("dict[str, Any]", getattr(form, "cleaned_data", {})).get("number")
            if number and number in seen:
                form.add_error("number", "Nomor ini sudah ada di daftar ini.")
            seen.add(number)


ClientPhoneFormSet = inlineformset_factory(
    Client,
    ClientPhone,
    form=PhoneForm,
    formset=PhoneFormSet,
    extra=1,
    max_num=MOST_NUMBERS,
    absolute_max=MOST_NUMBERS,
    can_delete=False,
)
