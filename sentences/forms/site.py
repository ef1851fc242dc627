"""A host of social work: proposing it, what the survey found, what changes later, and why it stops."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, TimeInput, form_section
from sentences.actions.site import Proposal, Survey
from sentences.models import HostSite
from sentences.rules.plan import WEEKDAYS
from villages.forms import VillageField

WHERE = ("name", "kind", "village", "address")
CONTACT = ("supervisor_name", "supervisor_phone")
FOUND = ("capacity", "open_days", "opens_at", "closes_at", "child_suitable", "hazards", "skills")
KINDS = [("", "Pilih jenis"), *HostSite.Kind.choices]
HOURS = Row(Column("opens_at", css_class="col-6"), Column("closes_at", css_class="col-6"))
HAZARDS_HELP = 'Misalnya: "lantai licin saat dibersihkan, disediakan sepatu karet". Bila tidak ada, tulis tidak ada.'


def open_days_field() -> forms.TypedMultipleChoiceField:
    """The weekdays on which people may come."""
    return forms.TypedMultipleChoiceField(
        label="Hari buka",
        choices=list(enumerate(WEEKDAYS, start=1)),
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Pilih paling sedikit satu hari buka."},
    )


class ProposalForm(SubmissionKeyMixin, forms.ModelForm):
    """What is known before anybody has been there: which place, what work, whom to call."""

    village = VillageField(label="Desa atau kelurahan")

    class Meta:
        model = HostSite
        fields = [*WHERE, "tasks", *CONTACT]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.instance.office = user.office
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        self.fields["kind"].choices = KINDS  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            form_section("Tempat", *WHERE),
            form_section("Pekerjaan", "tasks"),
            form_section("Yang dapat dihubungi", *CONTACT),
        )

    @property
    def proposal(self) -> Proposal:
        """What was typed."""
        return Proposal(**{name: self.cleaned_data[name] for name in self.Meta.fields})


class SiteForm(forms.ModelForm):
    """Puts right what is written of a site; what a survey finds is asked once there was one."""

    village = VillageField(label="Desa atau kelurahan")
    open_days = open_days_field()

    class Meta:
        model = HostSite
        fields = [*WHERE, "tasks", *FOUND, *CONTACT]
        widgets = {"opens_at": TimeInput(), "closes_at": TimeInput(), "hazards": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["village"].office = self.instance.office  # type: ignore[attr-defined]
        self.fields["kind"].choices = KINDS  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        parts = [form_section("Tempat", *WHERE)]
        if self.instance.surveyed_on is None:
            for name in FOUND:
                del self.fields[name]
            parts.append(form_section("Pekerjaan", "tasks"))
        else:
            self.fields["hazards"].required = True
            self.fields["hazards"].help_text = HAZARDS_HELP
            parts.append(form_section("Pekerjaan dan keselamatan", "tasks", "hazards", "skills", "child_suitable"))
            parts.append(form_section("Hari, jam, dan daya tampung", "open_days", HOURS, "capacity"))
        parts.append(form_section("Pengawas di tempat", *CONTACT))
        self.helper.layout = Layout(*parts)

    @property
    def values(self) -> dict[str, Any]:
        """What was typed, of the columns that were asked for."""
        return {name: self.cleaned_data[name] for name in self.fields}


class SurveyForm(forms.ModelForm):
    """What was found on the spot."""

    open_days = open_days_field()

    class Meta:
        model = HostSite
        fields = ["surveyed_on", *FOUND, "survey_note"]
        labels = {"surveyed_on": "Tanggal peninjauan"}
        widgets = {
            "surveyed_on": DateInput(),
            "opens_at": TimeInput(),
            "closes_at": TimeInput(),
            "hazards": forms.Textarea(attrs={"rows": 2}),
            "survey_note": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *, user: User, site: HostSite, **kwargs: Any) -> None:
        super().__init__(instance=site, **kwargs)
        self.user = user
        for name in ("surveyed_on", "hazards"):
            self.fields[name].required = True
        self.fields["surveyed_on"].initial = site.office.today()
        self.initial["surveyed_on"] = self.fields["surveyed_on"].initial
        self.initial.pop("capacity", None)
        self.fields["hazards"].help_text = HAZARDS_HELP
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            form_section("Peninjauan", "surveyed_on", "hazards", "skills", "child_suitable"),
            form_section("Hari, jam, dan daya tampung", "open_days", HOURS, "capacity"),
            form_section("Hasil", "survey_note"),
        )

    def clean_surveyed_on(self) -> object:
        """A survey was made before it is written down."""
        surveyed_on = self.cleaned_data["surveyed_on"]
        if surveyed_on > self.instance.office.today():
            raise forms.ValidationError("Tanggal peninjauan tidak boleh sesudah hari ini.")
        return surveyed_on

    @property
    def survey(self) -> Survey:
        """What was typed."""
        return Survey(**{name: self.cleaned_data[name] for name in self.Meta.fields})


class NothingAskedForm(forms.Form):
    """A step that only needs somebody's word."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class StopForm(NothingAskedForm):
    """Why a site takes nobody any more, for a while or for good."""

    reason = forms.CharField(
        label="Alasan",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Tulis alasannya."},
    )
