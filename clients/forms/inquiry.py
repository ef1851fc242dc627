"""Forms of a Litmas: logging the request, appointing, writing a section, sending it to the panel, ending it early."""

import re
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from bapas_portal.forms import DateInput, DateTimeInput, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.actions.inquiry_report import fingerprint
from clients.inquiry_clock import clock_in_words
from clients.inquiry_sections import SECTION_LIMIT, Section
from clients.models import Client, InquiryKind, PanelSession, SocialInquiry, Supervision
from clients.querysets.inquiry import UNFINISHED_INQUIRY
from clients.rules.inquiry import request_in_order
from villages.forms import VillageField

NUMBER = re.compile(r"\d+")


def suggested_register_no(user: User) -> str:
    """The number after the last one this office wrote, in its own pattern; a first one to begin with."""
    year = user.office_today().year
    last = SocialInquiry.objects.filter(office=user.office, registered_at__year=year).order_by("-pk").first()
    if last is None:
        return f"LIT/0001/{year}"
    return register_no_after(last.register_no, year)


def register_no_after(number: str, year: int) -> str:
    """The next number: "W.7/LIT/0012/2026" is followed by "W.7/LIT/0013/2026".

    What counts on is the last number that is not the year; a Bapas, a place or a kind stands before it. Empty where
    there is none.
    """
    counted = [found for found in NUMBER.finditer(number) if found.group() != str(year)]
    if not counted:
        return ""
    digits = counted[-1].group()
    grown = str(int(digits) + 1).zfill(len(digits))
    return number[: counted[-1].start()] + grown + number[counted[-1].end() :]


class NotedSelect(forms.Select):
    """A choice whose options carry a note; static/js/option-note.js shows the chosen one's below the field."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.notes: dict[str, str] = {}

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        if note := self.notes.get(str(value)):
            option["attrs"]["data-note"] = note
        return option


class InquiryForm(SubmissionKeyMixin, forms.ModelForm):
    """A request for a Litmas, as it came in: from whom, when, about whom."""

    client_number = forms.CharField(
        label="Nomor klien, bila sudah terdaftar",
        max_length=60,
        required=False,
        help_text="Misalnya PGK-2026-0123. Nama, jenis kelamin, dan tanggal lahir diambil dari berkasnya.",
    )
    village = VillageField(required=False, label="Tinggal di desa atau kelurahan")

    class Meta:
        model = SocialInquiry
        fields = (
            "kind",
            "register_no",
            "requester_kind",
            "requester",
            "request_no",
            "request_on",
            "received_at",
            "name",
            "sex",
            "birth_date",
            "is_child",
            "village",
            "offence",
        )
        widgets = {
            "request_on": DateInput(),
            "received_at": DateTimeInput(),
            "birth_date": DateInput(),
            "sex": forms.RadioSelect,
            "kind": NotedSelect,
        }
        help_texts = {
            "kind": "Tenggatnya mengikuti jenis.",
            "received_at": "Tanggal dan jam surat tiba. Tenggat Litmas anak dihitung dari sini.",
            "is_child": "Terpilih otomatis untuk Litmas anak dan orang di bawah 18 tahun.",
            "requester": "Misalnya Polresta Pangkalpinang.",
        }
        error_messages = {
            "kind": {"required": "Pilih jenis Litmas."},
            "requester_kind": {"required": "Pilih siapa yang meminta."},
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.client: Client | None = None
        if user.office is None:
            raise ValueError("A request comes to an office.")
        self.office = user.office
        self.instance.office = self.office
        kind = self.fields["kind"]
        kind.queryset = InquiryKind.objects.in_use()  # type: ignore[attr-defined]
        kind.empty_label = "Pilih jenis"  # type: ignore[attr-defined]
        kind.widget.choices = self._kinds_by_phase()
        requesters = [("", "Pilih peminta"), *SocialInquiry.Requester.choices]
        self.fields["requester_kind"].choices = requesters  # type: ignore[attr-defined]
        self.fields["name"].required = self.fields["sex"].required = False
        self.fields["sex"].choices = SocialInquiry._meta.get_field("sex").flatchoices  # type: ignore[attr-defined]
        self.fields["village"].office = self.office  # type: ignore[attr-defined]
        self.fields["register_no"].initial = suggested_register_no(user)
        self.fields["received_at"].initial = timezone.now
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            form_section(
                "Permintaan",
                "kind",
                Row(Column("requester_kind", css_class="col-sm-5"), Column("requester", css_class="col-sm-7")),
                Row(Column("request_no", css_class="col-sm-7"), Column("request_on", css_class="col-sm-5")),
                Row(Column("received_at", css_class="col-sm-6"), Column("register_no", css_class="col-sm-6")),
            ),
            form_section(
                "Orangnya",
                "client_number",
                "name",
                Row(Column("sex", css_class="col-sm-6"), Column("birth_date", css_class="col-sm-6")),
                "is_child",
                "village",
                "offence",
            ),
        )

    def _kinds_by_phase(self) -> list[Any]:
        """The kinds in use under the phase they belong to; from a file only those of the person's group."""
        kinds = InquiryKind.objects.in_use()
        if number := self.initial.get("client_number"):
            cases = Supervision.objects.visible_to(self.user).open().filter(client__number=number)
            if audiences := set(cases.values_list("audience", flat=True)):
                kinds = kinds.filter(audience__in=audiences)
        grouped: dict[str, list[tuple[int, str]]] = {phase.label: [] for phase in InquiryKind.Phase}
        widget = self.fields["kind"].widget
        widget.notes = {str(kind.pk): f"Tenggat {clock_in_words(kind)}." for kind in kinds}
        for kind in kinds:
            grouped[kind.get_phase_display()].append((kind.pk, kind.label))
        return [("", "Pilih jenis"), *((phase, choices) for phase, choices in grouped.items() if choices)]

    def clean_register_no(self) -> str:
        """A number that the office has not used."""
        number = str(self.cleaned_data["register_no"])
        if SocialInquiry.objects.filter(office=self.office, register_no=number).exists():
            sent = self.data.get("submission_key")
            if not self._was_sent(sent, number):
                raise ValidationError("Nomor register Litmas ini sudah dipakai di kantor Anda.")
        return number

    def _was_sent(self, key: Any, number: str) -> bool:
        """Whether the row with this number came from this very form: a second tap leads to it."""
        try:
            rows = SocialInquiry.objects.filter(office=self.office, register_no=number, submission_key=key)
            return bool(key) and rows.exists()
        except (ValueError, ValidationError):
            return False

    def clean_client_number(self) -> str:
        """The number of a client, or of one of the cases, of the own office."""
        number = str(self.cleaned_data["client_number"]).strip()
        if number:
            clients = Client.objects.visible_to(self.user)
            matches = clients.filter(Q(number__iexact=number) | Q(supervisions__register_no__iexact=number)).distinct()
            if matches.count() > 1:
                raise ValidationError("Ada lebih dari satu klien dengan nomor register ini. Tulis nomor kliennya.")
            if not matches:
                raise ValidationError("Tidak ada klien dengan nomor ini di kantor Anda. Kosongkan bila belum klien.")
            self.client = matches.get()
        return number

    def clean(self) -> dict[str, Any]:
        """Identity from the client's file or as typed, and the days in order."""
        cleaned = super().clean() or self.cleaned_data
        if self.client is not None:
            client = self.client
            cleaned["name"], cleaned["sex"], cleaned["birth_date"] = client.name, client.sex, client.birth_date
            cleaned["village"] = cleaned.get("village") or client.village
            for name in ("name", "sex", "birth_date"):
                self.errors.pop(name, None)
        elif "client_number" not in self.errors:
            if not cleaned.get("name") and "name" not in self.errors:
                self.add_error("name", "Tulis nama, atau nomor klien bila sudah terdaftar.")
            if not cleaned.get("sex") and "sex" not in self.errors:
                self.add_error("sex", "Pilih jenis kelamin.")
        violations = []
        now = timezone.now()
        if cleaned.get("request_on") and cleaned.get("received_at"):
            order = request_in_order(cleaned["request_on"], cleaned["received_at"], now, self.office.zone)
            violations += found(order)
        if cleaned.get("birth_date"):
            violations += found(rules.birth_date_plausible(cleaned["birth_date"], self.office.today()))
        if violations:
            self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned

    @property
    def inquiry(self) -> SocialInquiry:
        """The request, not stored yet."""
        self.instance.client = self.client
        self.instance.name, self.instance.sex = self.cleaned_data["name"], self.cleaned_data["sex"]
        return self.instance


class AssignInquiryForm(forms.Form):
    """To whom a Litmas goes; beside each name stands how many that officer has in hand."""

    officer = forms.ModelChoiceField(
        label="Pembimbing Kemasyarakatan",
        queryset=User.objects.none(),
        empty_label=None,
        to_field_name="public_id",
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih Pembimbing Kemasyarakatan.", "invalid_choice": "Pilih dari daftar."},
    )

    def __init__(self, *args: Any, user: User, inquiry: SocialInquiry, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        in_hand = Count("inquiries", filter=Q(inquiries__state__in=UNFINISHED_INQUIRY))
        officers = User.objects.officers_of(inquiry.office).exclude(pk=inquiry.officer_id)
        field = self.fields["officer"]
        field.queryset = officers.annotate(in_hand=in_hand).order_by("in_hand", "name")  # type: ignore[attr-defined]
        field.label_from_instance = lambda person: f"{person.name}: {person.in_hand} Litmas berjalan"  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("officer")


class SubmitToPanelForm(forms.Form):
    """Before which session a finished report comes."""

    session = forms.ModelChoiceField(
        label="Sidang Tim Pengamat Pemasyarakatan",
        queryset=PanelSession.objects.none(),
        empty_label=None,
        to_field_name="public_id",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Pilih sidang. Bila belum ada, rencanakan dulu.",
            "invalid_choice": "Sidang ini sudah selesai atau dibatalkan. Pilih yang lain.",
        },
    )

    def __init__(self, *args: Any, user: User, inquiry: SocialInquiry, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        planned = PanelSession.objects.visible_to(user).planned().filter(on__gte=inquiry.office.today())
        field = self.fields["session"]
        field.queryset = planned.order_by("on", "pk")  # type: ignore[attr-defined]
        field.label_from_instance = lambda row: f"{date_format(row.on, 'l, j F Y')}, {row.place}"  # type: ignore[attr-defined]
        field.initial = planned.order_by("on", "pk").values_list("public_id", flat=True).first()
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("session")


class EndInquiryForm(forms.Form):
    """Why a request goes back, or is cancelled."""

    reason = forms.CharField(
        label="Alasan",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya alamat di luar wilayah kerja, atau surat pencabutan permintaan.",
        error_messages={"required": "Tulis alasannya."},
    )

    def __init__(self, *args: Any, user: User, inquiry: SocialInquiry, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("reason")


class SectionForm(forms.Form):
    """One section of the report."""

    text = forms.CharField(
        max_length=SECTION_LIMIT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 14}),
        error_messages={"max_length": f"Bagian ini paling panjang {SECTION_LIMIT} huruf."},
    )
    seen = forms.CharField(max_length=16, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, user: User, section: Section, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["text"]
        field.label = section.title
        field.help_text = section.hint
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("seen", "text")

    def look_again(self, stored: str) -> None:
        """After a refusal: sending once more replaces `stored`, which the writer was told about."""
        self.data = {**self.data.dict(), "seen": fingerprint(stored)}  # type: ignore[attr-defined]


class InquiryKindForm(forms.ModelForm):
    """A kind of Litmas, its clock and the basis of that clock."""

    class Meta:
        model = InquiryKind
        fields = (
            "label",
            "code",
            "phase",
            "audience",
            "clock",
            "clock_value",
            "legal_basis",
            "weighs_social_work",
            "position",
            "is_active",
        )
        help_texts = {
            "code": "Huruf kecil, angka, dan garis; tidak diubah lagi.",
            "clock_value": "Jam atau hari kerja. Litmas yang sudah dicatat tetap memakai tenggat lamanya.",
            "legal_basis": "Undang-undang, peraturan, atau standar layanan, dengan pasal atau nomornya.",
            "is_active": "Jenis yang tidak dipakai tidak dapat dipilih lagi; Litmas lama tetap ada.",
        }

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            del self.fields["code"]
        code = ["code"] if "code" in self.fields else []
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            form_section("Jenis", "label", *code, "phase", "audience", "weighs_social_work"),
            form_section(
                "Tenggat",
                Row(Column("clock_value", css_class="col-sm-4"), Column("clock", css_class="col-sm-8")),
                "legal_basis",
            ),
            form_section("Daftar pilihan", "position", "is_active"),
        )
