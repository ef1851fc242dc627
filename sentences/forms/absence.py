"""A missed day: written down by the officer, and judged."""

from datetime import date, datetime
from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper
from sentences.models import Absence, Ground
from sentences.rules.absence import usually_lawful

SUGGESTIONS = {True: "biasanya sah", False: "biasanya tidak sah", None: "tergantung keadaan"}


class AbsenceForm(forms.Form):
    """Which day was missed, and why as far as is known."""

    on = forms.DateField(label="Hari", widget=DateInput())
    ground = forms.ChoiceField(label="Alasan", choices=Ground.choices, initial=Ground.NONE)
    text = forms.CharField(
        label="Penjelasan",
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Siapa yang memberi tahu, dan suratnya bila ada. Sah atau tidaknya dinilai sesudah ini.",
    )

    def __init__(self, *args: Any, user: User, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["on"].initial = today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class AbsenceJudgmentForm(forms.Form):
    """Whether the reason is lawful, on what that rests, and the day on which the work is made up."""

    ground = forms.ChoiceField(label="Alasan")
    text = forms.CharField(
        label="Dasar penilaian",
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Kata siapa, dan surat apa. Boleh kosong hanya bila tanpa keterangan.",
    )
    is_lawful = forms.TypedChoiceField(
        label="Penilaian Anda",
        choices=[("yes", "Ada alasan yang sah"), ("no", "Tanpa alasan yang sah")],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih sah atau tidak."},
    )
    make_up_on = forms.DateField(
        label="Hari pengganti",
        required=False,
        widget=DateInput(),
        help_text="Boleh kosong. Dalam jangka waktu putusan, bukan hari tutup, dan muat dalam batas jam sehari.",
    )
    judged_seen = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)

    def __init__(self, *args: Any, user: User, absence: Absence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["ground"].choices = [  # type: ignore[attr-defined]
            (value, f"{label} ({SUGGESTIONS[usually_lawful(value)]})") for value, label in Ground.choices
        ]
        self.fields["ground"].initial = absence.ground
        self.fields["text"].initial = absence.text
        self.fields["make_up_on"].initial = absence.make_up_on
        if absence.is_lawful is not None:
            self.fields["is_lawful"].initial = "yes" if absence.is_lawful else "no"
        self.fields["judged_seen"].initial = absence.judged_at.isoformat() if absence.judged_at else ""
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("ground", "is_lawful", "text", "make_up_on", "judged_seen")

    def clean_judged_seen(self) -> datetime | None:
        """The moment of the judgment the page showed; anything else than a moment is none."""
        try:
            return datetime.fromisoformat(str(self.cleaned_data["judged_seen"]))
        except ValueError:
            return None
