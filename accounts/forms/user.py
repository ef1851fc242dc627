"""An account, and the place that its role demands."""

from operator import attrgetter
from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db.models import Q

from accounts.forms.blank import set_blank_label
from accounts.forms.phone import PhoneField
from accounts.models import Office, Role, User
from accounts.office_choices import OfficeChoiceField
from accounts.roles import OFFICE_ROLES
from bapas_portal.forms import PortalFormHelper, form_section

PLACES = {"office": OFFICE_ROLES, "regional_office": {Role.REGIONAL}, "prosecution_office": {Role.PROSECUTOR}}
"""Which roles work in which kind of place; every other role has none (constraint user_role_matches_place)."""


class UserForm(forms.ModelForm):
    """A person's account as an administrator keeps it."""

    phone = PhoneField(required=False)
    nip = forms.CharField(
        label="NIP",
        required=False,
        validators=[RegexValidator(r"^[0-9]{18}$", "NIP terdiri atas 18 angka.")],
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        help_text="18 angka; kosongkan bila bukan pegawai negeri.",
    )

    class Meta:
        model = User
        fields = [
            "name",
            "username",
            "nip",
            "phone",
            "email",
            "role",
            "office",
            "regional_office",
            "prosecution_office",
            "own_timezone",
        ]
        field_classes = {"office": OfficeChoiceField}
        labels = {"email": "Surel", "username": "Nama pengguna"}
        help_texts = {
            "username": "Dipakai untuk masuk: huruf, angka, dan titik, misalnya budi.santoso.",
            "office": "Untuk pembimbing kemasyarakatan, petugas registrasi, dan kepala Bapas.",
            "regional_office": "Hanya untuk analis Kanwil.",
            "prosecution_office": "Hanya untuk jaksa.",
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offices = Office.objects.visible_to(user).filter(Q(is_active=True) | Q(pk=self.instance.office_id))
        self.fields["office"].queryset = offices  # type: ignore[attr-defined]
        for place in PLACES:
            self.fields[place].empty_label = "Tidak ada"  # type: ignore[attr-defined]
        self.fields["regional_office"].label_from_instance = attrgetter("short_name")  # type: ignore[attr-defined]
        set_blank_label(self.fields["role"], "Pilih peran")
        set_blank_label(self.fields["own_timezone"], "Ikut zona kantor")
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            form_section("Orangnya", "name", "username", "nip", "phone", "email"),
            form_section("Peran dan tempat kerja", "role", "office", "regional_office", "prosecution_office"),
            form_section("Jam", "own_timezone"),
        )

    def clean_username(self) -> str:
        """User names that differ in capitals alone would be mistaken for one another."""
        username = str(self.cleaned_data["username"])
        if User.objects.filter(username__iexact=username).exclude(pk=self.instance.pk).exists():
            raise ValidationError("Nama pengguna ini sudah dipakai.")
        return username

    def clean(self) -> dict[str, Any]:
        """The place that the role demands, and no other."""
        cleaned = super().clean() or self.cleaned_data
        role = cleaned.get("role")
        if not role:
            return cleaned
        label = Role(role).label
        for place, roles in PLACES.items():
            if place in self.errors:
                continue
            name = self.fields[place].label
            if role in roles and not cleaned.get(place):
                self.add_error(place, f"{label} bekerja di satu {name}: pilih yang mana.")
            elif role not in roles and cleaned.get(place):
                self.add_error(place, f"{label} tidak bekerja di {name}: kosongkan.")
        return cleaned
