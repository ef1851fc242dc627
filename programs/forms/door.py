"""The list at the door: names by village and group, a village that came uninvited, a paper list typed in."""

from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin
from clients.attachments import PreparedFile
from clients.forms.attachments import AttachmentsMixin
from programs.actions.door import MOST_AT_ONCE
from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration
from villages.forms import VillageField

NAMES_LIMIT = 10_000


def names_in(text: str) -> list[str]:
    """One name a line; "1. Budi" from a numbered paper is Budi."""
    return [name for line in text.splitlines() if (name := line.strip().lstrip("0123456789.)- \t"))]


class VillageOfEvent(forms.ModelChoiceField):
    """A village of the event, named as people name it."""

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.village)


class DoorForm(SubmissionKeyMixin):
    """Who stands at the door: from which village, which group, and the names, one a line."""

    registration = VillageOfEvent(
        VillageRegistration.objects.none(),
        label="Desa atau kelurahan",
        to_field_name="public_id",
        empty_label="Pilih desa atau kelurahan",
        error_messages={
            "required": "Pilih desa atau kelurahan.",
            "invalid_choice": "Desa ini tidak ada di daftar kegiatan.",
        },
    )
    group = forms.ChoiceField(
        label="Kelompok",
        choices=AttendanceGroup.Group.choices,
        initial=AttendanceGroup.Group.RESIDENT,
    )
    names = forms.CharField(
        label="Nama, satu baris satu orang",
        max_length=NAMES_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3, "autocapitalize": "words"}),
        error_messages={"required": "Tulis sedikitnya satu nama."},
    )

    def __init__(self, *args: Any, user: User, event: OutreachEvent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.event = user, event
        rows = VillageRegistration.objects.visible_to(user).filter(event=event).select_related("village", "event")
        self.fields["registration"].queryset = rows.order_by("village__name")  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", "registration", "group", "names")

    def clean_names(self) -> str:
        """Refuses more names than one tap may send."""
        text: str = self.cleaned_data["names"]
        if len(names_in(text)) > MOST_AT_ONCE:
            raise forms.ValidationError(f"Tulis paling banyak {MOST_AT_ONCE} nama sekaligus.")
        return text

    def people(self) -> dict[str, list[str]]:
        """Names by group."""
        return {self.cleaned_data["group"]: names_in(self.cleaned_data["names"])}


class WalkInForm(forms.Form):
    """The village of people who came without an invitation."""

    village = VillageField(label="Desa atau kelurahan asal")

    def __init__(self, *args: Any, user: User, event: OutreachEvent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["village"].office = event.office  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class PaperListForm(SubmissionKeyMixin, AttachmentsMixin):
    """A village's signed paper on one page: the names of each group, and photos of the paper."""

    def __init__(self, *args: Any, user: User, registration: VillageRegistration, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.registration = user, registration
        for group in AttendanceGroup.Group:
            self.fields[group] = forms.CharField(
                label=group.label,
                max_length=NAMES_LIMIT,
                required=False,
                widget=forms.Textarea(attrs={"rows": 2, "autocapitalize": "words"}),
            )
        self.fields["attached"].label = "Foto daftar hadir"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", Div(*AttendanceGroup.Group.values), "attached")

    def clean_attached(self) -> list[PreparedFile]:
        """What was signed is kept beside what was typed."""
        files: list[PreparedFile] = self.cleaned_data["attached"]
        if not files:
            raise forms.ValidationError("Sertakan foto daftar hadir yang ditandatangani.", code="required")
        return files

    def clean(self) -> dict[str, Any]:
        """Somebody stands on the paper, and not more than one page of typing."""
        cleaned = super().clean() or self.cleaned_data
        count = sum(len(names) for names in self.people().values())
        if not count and not self.errors:
            self.add_error(None, "Tulis nama sedikitnya satu orang, satu baris satu orang.")
        if count > MOST_AT_ONCE:
            self.add_error(None, f"Tulis paling banyak {MOST_AT_ONCE} nama sekaligus; sisanya di halaman berikutnya.")
        return cleaned

    def people(self) -> dict[str, list[str]]:
        """Names by group."""
        return {group: names_in(self.cleaned_data.get(group) or "") for group in AttendanceGroup.Group.values}
