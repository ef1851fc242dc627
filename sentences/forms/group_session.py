"""Work of several people at one host on one day: the hours they share, and what differs for one of them."""

import datetime as dt
from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.models import User, Zone
from bapas_portal.forms import FormDetails, PortalFormHelper, SubmissionKeyMixin, TimeInput
from sentences.forms.day_sheet import SheetRowForm
from sentences.models import Ground, HostSite, Placement

CAME, SKIPPED = "came", "skip"


class GroupForm(SubmissionKeyMixin):
    """What holds for everybody who came, unless their own row says otherwise."""

    starts = forms.TimeField(label="Mulai", widget=TimeInput())
    ends = forms.TimeField(label="Selesai", widget=TimeInput())
    break_minutes = forms.IntegerField(
        label="Istirahat (menit)", min_value=0, max_value=600, initial=0, help_text="Tidak dihitung sebagai kerja."
    )
    task = forms.CharField(
        label="Pekerjaan",
        max_length=150,
        required=False,
        help_text="Kosongkan bila setiap orang mengerjakan pekerjaan penempatannya.",
    )

    def __init__(self, *args: Any, user: User, site: HostSite, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        zone = Zone(site.office.timezone).label
        self.fields["starts"].label = f"Mulai ({zone})"
        self.fields["ends"].label = f"Selesai ({zone})"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            Div(
                Div("starts", css_class="col-6 col-md-4"),
                Div("ends", css_class="col-6 col-md-4"),
                Div("break_minutes", css_class="col-12 col-md-4"),
                css_class="row",
            ),
            "task",
        )

    def clean(self) -> dict[str, Any]:
        """The work runs forward on one day."""
        cleaned = super().clean() or self.cleaned_data
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if starts and ends and ends <= starts:
            self.add_error("ends", "Jam selesai harus setelah jam mulai pada hari yang sama.")
        return cleaned


class GroupRowForm(SheetRowForm):
    """One person: came as everybody did, came at other hours, did not come, or is left out for now."""

    presence = forms.ChoiceField(
        label="Kehadiran",
        choices=[("", "Pilih"), (CAME, "Datang"), (SKIPPED, "Jangan dicatat dahulu"), ("Tidak datang", Ground.choices)],
        error_messages={"required": "Pilih datang, sebab tidak datang, atau jangan dicatat dahulu."},
    )

    def __init__(self, *args: Any, placement: Placement, day: dt.date, shared: GroupForm, **kwargs: Any) -> None:
        super().__init__(*args, placement=placement, day=day, **kwargs)
        self.shared = shared
        del self.fields["ground"]
        self.fields["task"].initial = ""
        self.fields["break_minutes"].initial = None
        self.fields["starts"].label = "Mulai"
        self.helper.layout = Layout(
            "presence",
            FormDetails(
                "Jam atau pekerjaannya lain",
                Div(
                    Div("starts", css_class="col-6 col-md-4"),
                    Div("ends", css_class="col-6 col-md-4"),
                    Div("break_minutes", css_class="col-12 col-md-4"),
                    css_class="row",
                ),
                "task",
            ),
        )

    def clean(self) -> dict[str, Any]:
        """Hours of the own row go before those that are shared; who did not come has none."""
        presence = self.cleaned_data.get("presence")
        self.cleaned_data["ground"] = presence if presence in Ground.values else ""
        if presence != CAME:
            self.cleaned_data.update(starts=None, ends=None)
            return super().clean()
        cleaned, shared = super().clean(), getattr(self.shared, "cleaned_data", {})
        if self.errors:
            return cleaned
        if not cleaned.get("starts"):
            cleaned.update(starts=shared.get("starts"), ends=shared.get("ends"))
        if cleaned.get("break_minutes") is None:
            cleaned["break_minutes"] = shared.get("break_minutes")
        cleaned["task"] = cleaned.get("task") or shared.get("task")
        if cleaned["starts"] and cleaned["ends"] and cleaned["ends"] <= cleaned["starts"]:
            self.add_error("ends", "Jam selesai harus setelah jam mulai pada hari yang sama.")
        return cleaned
