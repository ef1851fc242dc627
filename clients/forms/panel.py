"""Forms of the panel: planning a session, and writing down what it decided."""

from typing import Any

from crispy_forms.layout import Column, Field, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, DateInput, PortalFormHelper, SubmissionKeyMixin
from clients.models import PanelItem, PanelSession

CHOICE_BUTTONS = "clients/_choice_buttons.html"
MEMBERS_LIMIT = 3_000
LATER = "pending"


class ChangeSessionForm(forms.ModelForm):
    """When and where, who leads, who is invited."""

    class Meta:
        model = PanelSession
        fields = ("on", "place", "chair", "members")
        labels = {"members": "Anggota yang diundang"}
        help_texts = {"members": "Satu nama per baris. Yang hadir dicatat setelah sidang."}
        widgets = {"on": DateInput(), "members": forms.Textarea(attrs={"rows": 5, "maxlength": MEMBERS_LIMIT})}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.own_fields())

    @staticmethod
    def own_fields() -> list[Any]:
        """The fields in their order."""
        return [
            Row(Column("on", css_class="col-sm-5"), Column("place", css_class="col-sm-7")),
            "chair",
            "members",
        ]

    def clean_on(self) -> Any:
        """A day that is still to come, at the office."""
        on = self.cleaned_data["on"]
        if on < self.user.office_today():
            raise forms.ValidationError("Sidang direncanakan untuk hari ini atau sesudahnya.")
        return on

    def clean_members(self) -> str:
        """Names, one a line."""
        return clean_names(self.cleaned_data["members"])


class PlanSessionForm(SubmissionKeyMixin, ChangeSessionForm):
    """A new session."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.helper.layout = Layout("submission_key", *self.own_fields())


class HoldSessionForm(forms.Form):
    """Who sat and what was said."""

    members = forms.CharField(
        label="Anggota yang hadir",
        max_length=MEMBERS_LIMIT,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Satu nama per baris. Hapus yang tidak hadir.",
        error_messages={"required": "Tulis anggota yang hadir."},
    )
    minutes = forms.CharField(
        label="Jalannya sidang",
        max_length=TEXT_LIMIT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Pokok pembicaraan, untuk berita acara.",
    )

    def __init__(self, *args: Any, user: User, session: PanelSession, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"members": session.members, "minutes": session.minutes})
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("members", "minutes")

    def clean_members(self) -> str:
        """Names, one a line."""
        return clean_names(self.cleaned_data["members"])


class ItemDecisionForm(forms.Form):
    """What the panel decided on one matter."""

    decision = forms.ChoiceField(label="Keputusan", widget=forms.RadioSelect(attrs={"class": "btn-check"}))
    note = forms.CharField(
        label="Catatan",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Wajib bila harus diperbaiki atau tidak disetujui.",
    )

    result = ""
    """What became of this row when another one was refused: the decision that was kept."""

    def __init__(self, *args: Any, item: PanelItem, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"decision": LATER})
        kwargs["prefix"] = f"item-{item.pk}"
        super().__init__(*args, **kwargs)
        self.item = item
        decisions = [(LATER, "Belum diputus"), *decisions_on(item.matter)]
        self.fields["decision"].choices = decisions  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(Field("decision", template=CHOICE_BUTTONS), "note")

    def clean(self) -> dict[str, Any]:
        """A refusal says why."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("decision") in {"revise", "refused"} and not cleaned.get("note", "").strip():
            self.add_error("note", "Tulis apa yang harus diperbaiki atau mengapa tidak disetujui.")
        return cleaned

    @property
    def is_decided(self) -> bool:
        """Whether the panel decided."""
        return self.cleaned_data["decision"] != LATER


def decisions_on(matter: str) -> list[tuple[str, str]]:
    """What a panel can say about a matter: a Litmas goes back to its officer, it is never refused for good."""
    choices = [("accepted", "Disetujui"), ("revise", "Diperbaiki dulu")]
    return choices if matter == PanelItem.Matter.INQUIRY else [*choices, ("refused", "Tidak disetujui")]


def clean_names(text: str) -> str:
    """One name a line, without empty lines. Raises ValidationError when there are too many letters."""
    if len(text) > MEMBERS_LIMIT:
        raise forms.ValidationError(f"Paling panjang {MEMBERS_LIMIT} huruf.")
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
