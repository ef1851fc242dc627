"""A concern: writing it down, linking it, each step of the chain, the answer, and a village head's report."""

from datetime import date
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, DateInput, DateTimeInput, PortalFormHelper, SubmissionKeyMixin, form_section
from clients.forms.attachments import AttachmentsMixin
from clients.forms.guidance import SessionChoiceForm, buttons
from clients.models import Concern, Supervision
from clients.permissions import client_label
from clients.rules import concern as chain
from clients.terms import ConcernState
from villages.models import Village

ANSWER_LIMIT = 500
# A village files through its own pages; missed report-ins have a button where they are counted.
SOURCES = [
    (source.value, source.label)
    for source in Concern.Source
    if source not in {Concern.Source.MISSED_REPORTS, Concern.Source.VILLAGE}
]
SOURCES.insert(1, (Concern.Source.VILLAGE.value, "Kepala desa atau lurah, disampaikan langsung"))


def story(label: str, help_text: str = "", rows: int = 5) -> forms.CharField:
    """A longer text."""
    return forms.CharField(
        label=label,
        max_length=TEXT_LIMIT,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": rows}),
        error_messages={"required": "Bagian ini perlu diisi.", "max_length": f"Paling panjang {TEXT_LIMIT} huruf."},
    )


def past_day(day: date | None, today: date) -> date | None:
    """A day that has come. Raises ValidationError for one that lies ahead."""
    if day is not None and day > today:
        raise forms.ValidationError("Tanggal ini tidak boleh di masa depan.")
    return day


class ConcernForm(SubmissionKeyMixin, forms.Form):
    """What an officer saw, or somebody told the office in writing or by word of mouth (R46)."""

    supervision = forms.ModelChoiceField(
        label="Perkara", queryset=Supervision.objects.none(), error_messages={"required": "Pilih perkaranya."}
    )
    ground = forms.ChoiceField(
        label="Hal", choices=Concern.Ground.choices, widget=forms.RadioSelect, error_messages={"required": "Pilih hal."}
    )
    text = story("Yang terjadi", "Apa, di mana, siapa yang melihat.")
    happened_on = forms.DateField(label="Tanggal kejadian", required=False, widget=DateInput())
    source = forms.ChoiceField(
        label="Siapa yang menyampaikan", choices=SOURCES, initial=Concern.Source.OFFICER, widget=forms.RadioSelect
    )
    reporter_name = forms.CharField(label="Nama pelapor", max_length=150, required=False)
    reporter_contact = PhoneField(label="Nomor telepon pelapor", required=False)
    is_oral = forms.BooleanField(label="Disampaikan lisan, ditulis oleh petugas", required=False)
    about = forms.CharField(
        label="Tentang siapa",
        max_length=200,
        required=False,
        help_text="Sebagaimana disebut pelapor. Kliennya ditautkan sesudahnya.",
    )

    def __init__(self, *args: Any, user: User, cases: Any = None, **kwargs: Any) -> None:
        """`cases` are those of the client whose file it is written in; None writes it down without naming a client."""
        super().__init__(*args, **kwargs)
        self.today = user.office_today()
        subject = "supervision"
        if cases is None:
            del self.fields["supervision"]
            subject = "about"
            self.fields["about"].required = True
            self.fields["source"].choices = SOURCES[1:]  # type: ignore[attr-defined]
            self.fields["source"].initial = Concern.Source.CITIZEN
        else:
            del self.fields["about"]
            self.fields["supervision"].queryset = cases  # type: ignore[attr-defined]
            self.fields["supervision"].initial = cases.first()
        for name in ("ground", "source"):
            self.fields[name].widget.attrs["class"] = "btn-check"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            form_section("Yang dilaporkan", subject, buttons("ground"), "text", "happened_on"),
            form_section(
                "Pelapor",
                buttons("source"),
                Row(
                    Column("reporter_name", css_class="col-sm-6"),
                    Column("reporter_contact", css_class="col-sm-6"),
                ),
                "is_oral",
            ),
            "submission_key",
        )

    def clean_happened_on(self) -> date | None:
        """It happened today at the latest."""
        return past_day(self.cleaned_data["happened_on"], self.today)

    def clean(self) -> dict[str, Any]:
        """Somebody outside the office has a name, so that an answer reaches them."""
        cleaned = super().clean() or self.cleaned_data
        outside = cleaned.get("source") not in {None, Concern.Source.OFFICER.value}
        if outside and not cleaned.get("reporter_name") and "reporter_name" not in self.errors:
            self.add_error("reporter_name", "Tulis nama pelapor, supaya jawabannya sampai.")
        return cleaned


class ConcernLinkForm(forms.Form):
    """Which of the found cases a report is about."""

    supervision = forms.ModelChoiceField(
        label="Perkara",
        queryset=Supervision.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": "Pilih perkara yang dimaksud.", "invalid_choice": "Pilih dari daftar."},
    )
    ground = forms.ChoiceField(
        label="Hal", choices=Concern.Ground.choices, widget=forms.RadioSelect, error_messages={"required": "Pilih hal."}
    )

    def __init__(self, *args: Any, user: User, cases: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["supervision"]
        choice.queryset = cases  # type: ignore[attr-defined]
        choice.label_from_instance = lambda case: (  # type: ignore[attr-defined]
            f"{client_label(user, case.client)} · {case.get_kind_display()} · {case.register_no}"
        )
        self.fields["ground"].widget.attrs["class"] = "btn-check"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("supervision", buttons("ground"))


class ConcernStepForm(SubmissionKeyMixin, AttachmentsMixin, forms.Form):
    """One step of the chain, offered among those that may follow now."""

    kind = forms.ChoiceField(
        label="Langkah", widget=forms.RadioSelect, error_messages={"required": "Pilih langkahnya."}
    )
    on = forms.DateField(label="Tanggal", widget=DateInput())
    appear_at = forms.DateTimeField(
        label="Klien diminta hadir", required=False, widget=DateTimeInput(), help_text="Untuk panggilan saja."
    )
    text = story("Catatan", "Apa yang dilakukan dan hasilnya. Bila urutan diperpendek: alasannya.")

    def __init__(self, *args: Any, user: User, concern: Concern, steps: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(step, ConcernState(step).label) for step in steps]
        self.fields["kind"].choices = choices  # type: ignore[attr-defined]
        self.fields["kind"].widget.attrs["class"] = "btn-check"
        self.fields["on"].initial = concern.office.today()
        shown: list[Any] = [buttons("kind"), "on"]
        if any(step in chain.SUMMONSES for step in steps):
            shown.append("appear_at")
        else:
            del self.fields["appear_at"]
        if concern.supervision is None:
            del self.fields["attached"]
        else:
            shown.append("attached")
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*shown, "text", "submission_key")

    def clean(self) -> dict[str, Any]:
        """A summons says when the client must come."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("kind") in chain.SUMMONSES and not cleaned.get("appear_at") and "appear_at" not in self.errors:
            self.add_error("appear_at", "Tulis tanggal dan jam klien diminta hadir.")
        return cleaned


class ConcernAnswerForm(forms.Form):
    """What the reporter is told, and how. It leaves the office, so it is apart from the notes."""

    answer = forms.CharField(
        label="Jawaban kepada pelapor",
        max_length=ANSWER_LIMIT,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=(
            "Dibaca orang di luar Bapas. Jangan menulis nama klien, perkara, alamat, atau apakah orangnya klien Bapas. "
            "Cukup: sudah diterima, ditangani, dan siapa yang dihubungi."
        ),
        error_messages={"required": "Tulis jawabannya.", "max_length": f"Paling panjang {ANSWER_LIMIT} huruf."},
    )
    mode = forms.ChoiceField(
        label="Disampaikan lewat",
        choices=[choice for choice in Concern.AnswerMode.choices if choice[0] != Concern.AnswerMode.PORTAL],
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih cara menyampaikannya."},
    )

    def __init__(self, *args: Any, concern: Concern, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        if concern.is_filed_by_village:
            del self.fields["mode"]
            self.helper.layout = Layout("answer")
        else:
            self.fields["mode"].widget.attrs["class"] = "btn-check"
            self.helper.layout = Layout("answer", buttons("mode"))


class RevocationProposalForm(SessionChoiceForm):
    """What the officer proposes to the panel."""

    proposal = story("Usul kepada sidang", "Pelanggaran, panggilan, hasil pemeriksaan, dan usul petugas.")
    fields_in_order = ("proposal", "session")


class ConcernDecisionForm(forms.Form):
    """The decision on a proposal of revocation."""

    outcome = forms.ChoiceField(
        label="Keputusan",
        choices=[(state.value, state.label) for state in (Concern.State.REVOKED, Concern.State.SETTLED)],
        widget=forms.RadioSelect,
        help_text="Bimbingan dicabut: perkaranya ditutup, kunjungan dan wajib lapornya berakhir.",
        error_messages={"required": "Pilih keputusannya."},
    )
    on = forms.DateField(label="Tanggal keputusan", widget=DateInput())
    text = story("Nomor dan isi keputusan", rows=3)

    def __init__(self, *args: Any, concern: Concern, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = concern.office.today()
        self.fields["outcome"].widget.attrs["class"] = "btn-check"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(buttons("outcome"), "on", "text")


class VillageConcernForm(SubmissionKeyMixin, forms.Form):
    """A village head's report: about whom, what happened, when. No list of clients is ever shown."""

    village = forms.ModelChoiceField(label="Desa atau kelurahan", queryset=Village.objects.none(), empty_label=None)
    about = forms.CharField(
        label="Tentang siapa",
        max_length=200,
        help_text="Nama atau ciri orangnya, dengan kata-kata Anda sendiri.",
        error_messages={"required": "Tulis tentang siapa laporan ini.", "max_length": "Paling panjang 200 huruf."},
    )
    text = story("Apa yang terjadi", "Di mana, apa yang dilihat, siapa yang melihat.")
    happened_on = forms.DateField(label="Kapan", required=False, widget=DateInput())

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = user.today()
        villages = Village.objects.led_by(user, self.today)
        self.fields["village"].queryset = villages  # type: ignore[attr-defined]
        if len(villages) == 1:
            self.fields["village"].initial = villages[0]
            self.fields["village"].widget = forms.HiddenInput()
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("village", "about", "text", "happened_on", "submission_key")

    def clean_happened_on(self) -> date | None:
        """It happened today at the latest."""
        return past_day(self.cleaned_data["happened_on"], self.today)
