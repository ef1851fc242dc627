"""What a village tells of itself: the profile, a group, a solved problem."""

from datetime import datetime
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms
from django.utils.dateparse import parse_datetime

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import as_validation_error, found
from villages import rules
from villages.models import CommunityGroup, SolvedProblem, Village, VillageProfile
from villages.permissions import can_rate_readiness

TEXT_ROWS = {"rows": 4}
KNOWN_POLICE = [("", "Belum diketahui"), ("yes", "Ada"), ("no", "Tidak ada")]
MOST_MEMBERS = 5_000  # more people than that are a village, not a group


class FactsForm(forms.Form):
    """The house layout, the person, and what was typed without the fields that only travel along."""

    travelling = frozenset({"submission_key", "seen_at"})

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    @property
    def facts(self) -> dict[str, Any]:
        """The columns of the row."""
        return {name: value for name, value in self.cleaned_data.items() if name not in self.travelling}


class ProfileForm(FactsForm):
    """Potential, local wisdom and the Bhabinkamtibmas; the office adds how ready the village is."""

    seen_at = forms.CharField(widget=forms.HiddenInput, max_length=40)
    potential = forms.CharField(
        label="Potensi setempat",
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs=TEXT_ROWS),
        help_text="Usaha, kebun, keahlian, dan tempat yang dapat menerima orang bekerja atau belajar.",
    )
    local_notes = forms.CharField(
        label="Adat dan kebiasaan setempat",
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs=TEXT_ROWS),
        help_text="Adat, musyawarah, dan cara warga menerima orang kembali. Jangan menulis nama orang.",
    )
    has_police = forms.ChoiceField(
        label="Bhabinkamtibmas", choices=KNOWN_POLICE, required=False, widget=forms.RadioSelect, initial=""
    )
    police_name = forms.CharField(label="Namanya", max_length=100, required=False)
    police_phone = PhoneField(label="Teleponnya", required=False)
    readiness = forms.TypedChoiceField(
        label="Kesiapan",
        choices=[("", "Belum dinilai"), *VillageProfile.Readiness.choices],
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )
    readiness_note = forms.CharField(
        label="Alasan penilaian",
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Siapa yang ditemui, apa kendalanya. Desa melihat penilaiannya sebagai kata, tanpa alasan ini.",
    )

    def __init__(self, *args: Any, user: User, village: Village, profile: VillageProfile | None, **kwargs: Any) -> None:
        kwargs["initial"] = {**initial_of(profile), **(kwargs.get("initial") or {})}
        super().__init__(*args, user=user, **kwargs)
        sections = [
            form_section("Desa ini", "potential", "local_notes"),
            form_section("Polisi di desa", "has_police", Row(Column("police_name"), Column("police_phone"))),
        ]
        if can_rate_readiness(user, village):
            sections.append(form_section("Penilaian Bapas", "readiness", "readiness_note"))
        else:
            del self.fields["readiness"], self.fields["readiness_note"]
        self.helper.layout = Layout("seen_at", *sections)

    def clean_seen_at(self) -> datetime | None:
        """When the profile was last changed as this page showed it; "new" for a village without one."""
        text = str(self.cleaned_data["seen_at"])
        if text == NEW:
            return None
        try:
            seen = parse_datetime(text)
        except ValueError:
            seen = None
        if seen is None or seen.tzinfo is None:
            raise forms.ValidationError("Halaman ini rusak di perjalanan. Muat ulang, lalu isi lagi.")
        return seen

    def clean_has_police(self) -> bool | None:
        """Yes, no, or nobody knows yet."""
        return {"yes": True, "no": False}.get(self.cleaned_data["has_police"])

    def clean(self) -> dict[str, Any]:
        """A name means that the policeman exists; a score has its reason."""
        cleaned = super().clean() or self.cleaned_data
        name, phone = cleaned.get("police_name", ""), cleaned.get("police_phone", "")
        if cleaned.get("has_police") is None and (name or phone):
            cleaned["has_police"] = True
        violations = found(
            rules.police_known(cleaned.get("has_police"), name, phone),
            rules.readiness_explained(cleaned.get("readiness"), cleaned.get("readiness_note", "")),
        )
        if violations:
            raise as_validation_error(violations, self.fields)
        return cleaned

    @property
    def read_at(self) -> datetime | None:
        """See `clean_seen_at`."""
        seen: datetime | None = self.cleaned_data["seen_at"]
        return seen


NEW = "new"


def seen_token(profile: VillageProfile | None) -> str:
    """What travels with the form so that a change made meanwhile is noticed."""
    return profile.changed_at.isoformat() if profile else NEW


def initial_of(profile: VillageProfile | None) -> dict[str, Any]:
    """The form as the profile stands."""
    if profile is None:
        return {"seen_at": NEW}
    names = ("potential", "local_notes", "police_name", "police_phone", "readiness", "readiness_note")
    known = "" if profile.has_police is None else "yes" if profile.has_police else "no"
    return {name: getattr(profile, name) for name in names} | {"has_police": known, "seen_at": seen_token(profile)}


class GroupForm(FactsForm):
    """What a group is called, who leads it, since when."""

    kind = forms.ChoiceField(label="Jenis kelompok", choices=CommunityGroup.Kind.choices, widget=forms.RadioSelect)
    name = forms.CharField(label="Nama kelompok", max_length=120)
    leader = forms.CharField(label="Ketua", max_length=100, required=False)
    phone = PhoneField(label="Telepon ketua", required=False)
    members = forms.IntegerField(
        label="Jumlah anggota",
        min_value=1,
        max_value=MOST_MEMBERS,
        required=False,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    since = forms.DateField(label="Berdiri", required=False, widget=DateInput(), help_text="Kosongkan bila tidak tahu.")
    until = forms.DateField(
        label="Berakhir", required=False, widget=DateInput(), help_text="Kosongkan selama masih berjalan."
    )

    def __init__(self, *args: Any, village: Village, group: CommunityGroup | None = None, **kwargs: Any) -> None:
        self.village, self.group = village, group
        if group is not None:
            names = ("kind", "name", "leader", "phone", "members", "since", "until")
            kwargs["initial"] = {name: getattr(group, name) for name in names}
        super().__init__(*args, **kwargs)
        self.helper.layout = Layout(
            *(["submission_key"] if "submission_key" in self.fields else []),
            "kind",
            "name",
            Row(Column("leader"), Column("phone")),
            "members",
            Row(Column("since"), Column("until")),
        )

    def clean(self) -> dict[str, Any]:
        """A term that runs forward, and a name the village does not have yet."""
        cleaned = super().clean() or self.cleaned_data
        violation = rules.group_term(since=cleaned.get("since"), until=cleaned.get("until"), today=self.user.today())
        if violation:
            self.add_error(violation.field, str(violation))
        others = self.village.community_groups.filter(name=cleaned.get("name"))
        if (others.exclude(pk=self.group.pk) if self.group else others.exclude(submission_key=self._key())).exists():
            self.add_error("name", "Kelompok dengan nama ini sudah ada di desa ini.")
        return cleaned

    def _key(self) -> Any:
        return self.cleaned_data.get("submission_key")


class GroupCreateForm(SubmissionKeyMixin, GroupForm):
    """A new group: the same, recorded once however often it is sent."""


class ProblemForm(FactsForm):
    """What was solved, when, and who helped. No names."""

    kind = forms.ChoiceField(label="Jenis masalah", choices=[("", "Pilih"), *SolvedProblem.Kind.choices])
    text = forms.CharField(
        label="Apa yang diselesaikan",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Tanpa nama orang. Misalnya: pertengkaran batas kebun, selesai dengan musyawarah.",
    )
    on = forms.DateField(label="Selesai pada", widget=DateInput())
    with_police = forms.BooleanField(label="Bersama Bhabinkamtibmas", required=False)
    with_office = forms.BooleanField(label="Bersama Bapas", required=False)

    def __init__(self, *args: Any, group: CommunityGroup, problem: SolvedProblem | None = None, **kwargs: Any) -> None:
        self.group = group
        if problem is not None:
            names = ("kind", "text", "on", "with_police", "with_office")
            kwargs["initial"] = {name: getattr(problem, name) for name in names}
        super().__init__(*args, **kwargs)
        if problem is None:
            self.fields["on"].initial = self.user.today()
        self.helper.layout = Layout(
            *(["submission_key"] if "submission_key" in self.fields else []),
            "kind",
            "text",
            "on",
            "with_police",
            "with_office",
        )

    def clean(self) -> dict[str, Any]:
        """On a day of the group, and without a number by which somebody is recognised."""
        cleaned = super().clean() or self.cleaned_data
        group, on = self.group, cleaned.get("on")
        if on and (late := rules.solved_on(on, today=self.user.today(), since=group.since, until=group.until)):
            self.add_error("on", str(late))
        if named := rules.names_nobody(cleaned.get("text", "")):
            self.add_error("text", str(named))
        return cleaned


class ProblemCreateForm(SubmissionKeyMixin, ProblemForm):
    """A new one: the same, counted once however often it is sent."""
