"""What a person may change of the own account."""

from collections.abc import Mapping
from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.forms.blank import set_blank_label
from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import PortalFormHelper


class ProfileForm(forms.ModelForm):
    """The own telephone number, e-mail address and clock; name, role and place are kept by the administrator."""

    phone = PhoneField(required=False, help_text="Hanya tampil bagi petugas yang bekerja dengan Anda.")

    class Meta:
        model = User
        fields = ["phone", "email", "own_timezone"]
        labels = {"email": "Surel"}
        help_texts = {"email": "Pengingat dan pemulihan kata sandi dikirim ke sini."}

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User) -> None:
        super().__init__(data, instance=user)
        set_blank_label(self.fields["own_timezone"], "Ikut zona kantor")
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("phone", "email", "own_timezone")
