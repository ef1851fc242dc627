"""Offering help without an account, and what the office does with it."""

from itertools import groupby
from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import PortalFormHelper
from programs.actions.offer import FOLLOWING
from programs.models import PublicOffer
from programs.robots import NoRobotsMixin
from villages.models import Regency


def regencies_with_office() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every kabupaten and kota that a Bapas serves, under its province. One query."""
    rows = Regency.objects.filter(office__is_active=True).select_related("province").order_by("province__name", "name")
    return [
        (province, [(row.pk, row.name) for row in group])
        for province, group in groupby(rows, key=lambda row: row.province.name)
    ]


class PublicOfferForm(NoRobotsMixin):
    """Who offers what, and where; nothing that is not needed to call back."""

    kind = forms.ChoiceField(label="Yang ditawarkan", choices=PublicOffer.Kind.choices)
    regency = forms.ChoiceField(label="Kabupaten atau kota", help_text="Tawaran sampai ke Bapas di wilayah ini.")
    text = forms.CharField(
        label="Ceritakan singkat",
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Misalnya: pelatihan las untuk lima orang, dua minggu, alat disediakan.",
    )
    name = forms.CharField(label="Nama Anda", max_length=100)
    organisation = forms.CharField(label="Lembaga atau perusahaan (bila ada)", max_length=150, required=False)
    phone = PhoneField(help_text="Hanya dilihat petugas Bapas yang menghubungi Anda.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["regency"].choices = [("", "Pilih"), *regencies_with_office()]  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            "served",
            "kind",
            "regency",
            "text",
            "name",
            "organisation",
            "phone",
            Div("website", css_class="off-screen"),
        )

    def facts(self) -> dict[str, Any]:
        """What the action takes."""
        values = {name: self.cleaned_data[name] for name in ("kind", "name", "organisation", "phone", "text")}
        return {
            **values,
            "regency": Regency.objects.select_related("office").get(pk=self.cleaned_data["regency"]),
            "submission_key": self.cleaned_data["submission_key"],
        }


class OfferAnswerForm(forms.Form):
    """What came of an offer."""

    state = forms.ChoiceField(label="Keadaan")
    answer = forms.CharField(
        label="Tindak lanjut",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya: ditelepon 3 November, bertemu minggu depan. Jangan menulis nama klien.",
    )

    def __init__(self, *args: Any, user: User, offer: PublicOffer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        following = FOLLOWING[offer.state]
        self.fields["state"].choices = [  # type: ignore[attr-defined]
            (value, label) for value, label in PublicOffer.State.choices if value in following
        ]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("state", "answer")
