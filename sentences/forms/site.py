"""A host of social work."""

from typing import Any

from crispy_forms.layout import HTML, Div, Fieldset, Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, TimeInput
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from sentences.models import HostSite
from villages.forms import VillageField


class SiteForm(SubmissionKeyMixin, forms.ModelForm):
    """Name, place, work, hours, who watches there, and the declaration that nothing is sold."""

    village = VillageField(label="Desa atau kelurahan")

    class Meta:
        model = HostSite
        fields = [
            *("name", "kind", "village", "address", "tasks", "capacity", "opens_at", "closes_at"),
            *("supervisor_name", "supervisor_phone", "child_suitable", "non_commercial_on", "state"),
        ]
        widgets = {"opens_at": TimeInput(), "closes_at": TimeInput(), "non_commercial_on": DateInput()}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        is_new = self.instance.pk is None
        if is_new:
            self.instance.office, self.instance.created_by = user.office, user
            self.fields["state"].initial = HostSite.State.ACTIVE
        else:
            del self.fields["submission_key"]
        self.fields["village"].office = self.instance.office  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            *(["submission_key"] if is_new else []),
            Fieldset("Tempat", "name", "kind", "village", "address"),
            Fieldset(
                "Pekerjaan",
                "tasks",
                Div(
                    Div("opens_at", css_class="col-6"),
                    Div("closes_at", css_class="col-6"),
                    css_class="row",
                ),
                "capacity",
                "child_suitable",
            ),
            Fieldset("Pengawas di tempat", "supervisor_name", "supervisor_phone"),
            Fieldset(
                "Pernyataan",
                HTML(
                    '{% include "components/law.html" with article="KUHP pasal 85 ayat 3" '
                    'text="Pidana kerja sosial tidak boleh dikomersialkan: tanpa upah dan tanpa keuntungan." %}'
                ),
                "non_commercial_on",
                "state",
            ),
        )

    def clean_non_commercial_on(self) -> object:
        """The declaration is signed before it is typed here."""
        declared_on = self.cleaned_data["non_commercial_on"]
        if declared_on > self.instance.office.today():
            raise forms.ValidationError("Tanggal pernyataan tidak boleh sesudah hari ini.")
        return declared_on

    def save_once(self) -> HostSite:
        """Saves the host; a new one arrives once, however often it is sent. Raises DomainError."""
        if self.instance.pk is not None:
            save_or_refuse(self.instance)
            return self.instance
        key = self.cleaned_data["submission_key"]

        def create() -> HostSite:
            self.instance.submission_key = key
            save_or_refuse(self.instance)
            return self.instance

        return create_once(HostSite.objects.visible_to(self.user), key, create)[0]
