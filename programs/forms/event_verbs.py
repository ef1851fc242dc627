"""What the verbs of an event ask: reasons, the grounds of a proposal, the minutes, the evaluation."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, PortalFormHelper
from programs.forms.rupiah import RupiahField
from programs.models import OutreachEvent, OutreachProgramme

Ground = OutreachEvent.Ground


class EventVerbForm(forms.Form):
    """A form about one event, in the house style."""

    def __init__(self, *args: Any, user: User, event: OutreachEvent, **kwargs: Any) -> None:
        self.user, self.event = user, event
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class ReasonForm(EventVerbForm):
    """One reason that others read; the class says who."""

    label = "Alasan"
    help_text = ""
    reason = forms.CharField(max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].label, self.fields["reason"].help_text = self.label, self.help_text


class CancelEventForm(ReasonForm):
    """Why an event is called off; the invited villages read it."""

    label = "Alasan pembatalan"
    help_text = "Dibaca oleh semua desa dan kelurahan yang diundang."


class PostponeEventForm(ReasonForm):
    """Why an event does not take place on its day; the invited villages read it."""

    label = "Alasan ditunda"
    help_text = "Dibaca oleh semua desa dan kelurahan yang diundang."


class ReturnEventForm(ReasonForm):
    """What the planner has to change before the head approves."""

    label = "Apa yang harus diperbaiki?"
    help_text = "Dibaca oleh perencana kegiatan."


class HoldEventForm(EventVerbForm):
    """What came of an event."""

    summary = forms.CharField(
        label="Hasil kegiatan",
        max_length=TEXT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Apa yang dibahas, apa yang disepakati, apa kendalanya. Jangan menulis nama klien.",
    )


class MinutesForm(EventVerbForm):
    """The course of the event, as it will stand in the minutes."""

    minutes = forms.CharField(
        label="Berita acara",
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=(
            "Jalannya acara, siapa yang berbicara, apa yang ditanyakan dan disepakati. Jangan menulis nama klien. "
            "Kesaksian klien dewasa hanya dengan persetujuan tertulis; kesaksian Anak tidak boleh ada."
        ),
    )


class EvaluationForm(EventVerbForm):
    """What went well and what not, and what it cost."""

    evaluation = forms.CharField(
        label="Evaluasi",
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Apa yang berhasil, apa yang tidak, dan apa yang dilakukan lain kali.",
    )
    cost = RupiahField(
        label="Biaya sebenarnya (rupiah)",
        required=False,
        help_text="Kosongkan bila belum dihitung. Isi 0 bila tanpa biaya.",
    )


class GroundsForm(EventVerbForm):
    """Why this village, under which programme, at what price: what the head decides on."""

    grounds = forms.MultipleChoiceField(
        label="Dasar pemilihan desa atau kelurahan",
        choices=Ground.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Centang sedikitnya satu dasar."},
    )
    programme = forms.ModelChoiceField(
        OutreachProgramme.objects.none(), label="Program", required=False, empty_label="Di luar program"
    )
    budget = RupiahField(
        label="Anggaran (rupiah)", required=False, help_text="Misalnya 1.500.000. Isi 0 bila tanpa biaya."
    )
    needs = forms.CharField(
        label="Kebutuhan dan perlengkapan",
        max_length=300,
        required=False,
        help_text="Misalnya: proyektor, pengeras suara, 60 kursi.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.ModelChoiceField = self.fields["programme"]  # type: ignore[assignment]
        field.queryset = OutreachProgramme.objects.filter(is_active=True)
        self.helper.layout = Layout("grounds", "programme", "budget", "needs")
