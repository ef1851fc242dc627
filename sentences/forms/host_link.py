"""A way in for a host: who holds it, and for how long."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.conf import settings

from accounts.models import User
from bapas_portal.forms import PortalFormHelper


class HostLinkForm(forms.Form):
    """Holder and days."""

    holder = forms.CharField(
        label="Nama pemegang tautan",
        max_length=100,
        help_text="Pengawas di tempat kerja, bukan petugas Bapas. Namanya tertulis pada setiap jam yang dikonfirmasi.",
        error_messages={"required": "Tulis nama orang yang akan memegang tautan ini."},
    )
    days = forms.IntegerField(
        label="Berlaku berapa hari",
        min_value=1,
        max_value=settings.HOST_LINK_MOST_DAYS,
        initial=settings.HOST_LINK_DAYS,
        help_text=f"Paling lama {settings.HOST_LINK_MOST_DAYS} hari.",
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("holder", "days")
