"""The record of a coordination meeting, and things to be done after it."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms
from django.db.models import Q

from accounts.models import User
from bapas_portal.forms import DateInput, SubmissionKeyMixin
from bapas_portal.law import as_validation_error, found
from clients.models import Client
from programs.forms.agreement import StepForm
from programs.forms.agreement_choice import AgreementChoice
from programs.models import Agreement, FollowUp, Meeting
from programs.rules.finding import identity_in
from villages.forms import VillageField
from villages.models import Village

MEETING_FACTS = ("title", "on", "place", "participants", "result", "agreement")
FOLLOW_UP_FACTS = ("kind", "title", "owner_name", "due_on", "officer", "village", "told_village")


class MeetingForm(SubmissionKeyMixin, StepForm):
    """What about, when, where, with whom, and what came of it."""

    title = forms.CharField(label="Rapat tentang", max_length=200)
    on = forms.DateField(label="Tanggal", widget=DateInput())
    place = forms.CharField(label="Tempat", max_length=150)
    participants = forms.CharField(
        label="Yang hadir",
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Satu orang per baris, dengan jabatan dan lembaganya. Jangan menulis nama klien.",
    )
    result = forms.CharField(
        label="Hasil",
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Apa yang dibahas dan disepakati. Setiap keputusan dicatat sebagai tindak lanjut sesudah ini.",
    )
    agreement = AgreementChoice(
        label="Tentang perjanjian",
        required=False,
        empty_label="Belum ada perjanjiannya",
    )

    def __init__(self, *args: Any, user: User, meeting: Meeting | None = None, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        chosen = meeting.agreement_id if meeting else None
        rows = Agreement.objects.of_place(user).filter(Q(pk=chosen) | ~Q(state="renewed"))
        self.fields["agreement"].queryset = rows  # type: ignore[attr-defined]
        if meeting:
            del self.fields["submission_key"]
            for name in MEETING_FACTS[:-1]:
                self.fields[name].initial = getattr(meeting, name)
            self.fields["agreement"].initial = meeting.agreement.public_id if meeting.agreement else None
        else:
            self.fields["on"].initial = user.office_today()
        self.helper.layout = Layout(
            *([] if meeting else ["submission_key"]),
            "title",
            Row(Column("on", css_class="col-12 col-sm-5"), Column("place", css_class="col-12 col-sm-7")),
            "participants",
            "result",
            "agreement",
        )

    @property
    def facts(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        return {name: self.cleaned_data[name] for name in MEETING_FACTS}


class FollowUpForm(SubmissionKeyMixin, StepForm):
    """What is to be done by whom until when, and who of the office asks after it."""

    kind = forms.ChoiceField(label="Jenis", choices=FollowUp.Kind.choices)
    title = forms.CharField(
        label="Yang harus dikerjakan",
        max_length=250,
        help_text="Dibaca petugas dan kepala Bapas saja. Jangan menulis nama klien.",
    )
    owner_name = forms.CharField(
        label="Penanggung jawab", max_length=150, help_text="Nama dan jabatan. Misalnya: para camat di kota ini."
    )
    due_on = forms.DateField(label="Tenggat", widget=DateInput())
    officer = forms.ModelChoiceField(
        label="Petugas yang menagih",
        queryset=User.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Kepala Bapas",
        help_text="Diingatkan pada tenggatnya.",
    )
    village = VillageField(label="Desa atau kelurahan", required=False)
    told_village = forms.CharField(
        label="Kalimat untuk desa dan Kanwil",
        max_length=250,
        required=False,
        help_text="Dibaca kepala desa atau lurah, Kanwil, dan registrator, bersama jenis, tenggat, dan keadaannya. "
        "Jangan menyebut klien. Wajib untuk janji desa, selain itu boleh kosong.",
    )
    names_nobody = forms.BooleanField(label="Sudah saya periksa: itu bukan nama klien", required=False)

    def __init__(
        self, *args: Any, user: User, kinds: tuple[str, ...] = (), follow_up: FollowUp | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, user=user, **kwargs)
        officers = User.objects.officers_of(user.office) if user.office else User.objects.none()
        self.fields["officer"].queryset = officers  # type: ignore[attr-defined]
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        if kinds:
            self.fields["kind"].choices = [c for c in FollowUp.Kind.choices if c[0] in kinds]  # type: ignore[attr-defined]
            self.fields["kind"].initial = kinds[0]
        if follow_up:
            del self.fields["submission_key"]
            for name in ("kind", "title", "owner_name", "due_on", "told_village"):
                self.fields[name].initial = getattr(follow_up, name)
            self.fields["officer"].initial = follow_up.officer.public_id if follow_up.officer else None
            self.fields["village"].initial = follow_up.village_id
        elif officers.filter(pk=user.pk).exists():
            self.fields["officer"].initial = user.public_id
        self.helper.layout = self._layout()

    def _layout(self, *, asks_about_name: bool = False) -> Layout:
        return Layout(
            *(["submission_key"] if "submission_key" in self.fields else []),
            *("kind", "title", "owner_name", "due_on", "officer", "village", "told_village"),
            *(["names_nobody"] if asks_about_name else []),
        )

    def clean(self) -> dict[str, Any]:
        """A promise is some village's and told in its words; what others read has no number or name of a person."""
        cleaned = super().clean() or self.cleaned_data
        told = str(cleaned.get("told_village") or "")
        if cleaned.get("kind") == FollowUp.Kind.PROMISE:
            if not cleaned.get("village") and "village" not in self.errors:
                self.add_error("village", "Pilih desa atau kelurahan yang berjanji.")
            if not told:
                self.add_error("told_village", "Tulis janjinya seperti dibaca desa, supaya desa tahu apa yang ditagih.")
        if violations := found(identity_in(told, "told_village")):
            self.add_error(None, as_validation_error(violations, self.fields))
        if Client.objects.visible_to(self.user).named_in(told).exists() and not cleaned.get("names_nobody"):
            self.helper.layout = self._layout(asks_about_name=True)
            self.add_error(
                "names_nobody", "Dalam kalimat untuk desa ada nama yang sama dengan nama klien. Hapus namanya."
            )
        return cleaned

    def clean_village(self) -> Village | None:
        """A village of the own work area, if any."""
        village: Village | None = self.cleaned_data["village"]
        office = self.user.office
        if village and office and not Village.objects.served_by(office).filter(pk=village.pk).exists():
            raise forms.ValidationError(f"{village} di luar wilayah kerja {office}. Pilih desa lain.")
        return village

    @property
    def facts(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        return {name: self.cleaned_data[name] for name in FOLLOW_UP_FACTS}


class SettleForm(StepForm):
    """What came of it."""

    state = forms.ChoiceField(
        label="Bagaimana berakhirnya?",
        choices=[choice for choice in FollowUp.State.choices if choice[0] != FollowUp.State.OPEN],
        initial=FollowUp.State.DONE,
        widget=forms.RadioSelect,
    )
    outcome = forms.CharField(
        label="Hasil",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Apa yang terjadi, atau mengapa dibatalkan. Jangan menulis nama klien.",
    )

    def __init__(self, *args: Any, user: User, follow_up: FollowUp, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["outcome"].initial = follow_up.reported_note
