"""Objections to hours: what somebody says is wrong, and the answer of the office."""

from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin
from sentences.actions.dispute import ANSWER_LENGTH
from sentences.models import HoursDispute, WorkSession
from sentences.models.dispute import parties_of

Outcome = HoursDispute.Outcome
OUTCOMES = {
    Outcome.UPHELD: "Jam tetap: catatannya sudah benar",
    Outcome.CORRECTED: "Jam dikoreksi: yang dihitung diubah",
    Outcome.REJECTED: "Sesi ditolak: tidak dihitung sama sekali",
}
LONGEST_HOURS = 24


def possible_outcomes(session: WorkSession) -> list[Outcome]:
    """What can still become of a session: one that counts is corrected, one that does not yet is refused."""
    if session.state == WorkSession.State.VERIFIED:
        return [Outcome.UPHELD, Outcome.CORRECTED]
    if session.state == WorkSession.State.REJECTED:
        return [Outcome.REJECTED]
    return [Outcome.UPHELD, Outcome.REJECTED]


class HostDisputeForm(SubmissionKeyMixin):
    """What is wrong with the hours, as the host says it."""

    reason = forms.CharField(
        label="Apa yang keliru?",
        max_length=500,
        help_text="Misalnya: pulang pukul 10.00, bukan pukul 12.00.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Tulis apa yang keliru."},
    )

    def __init__(self, *args: Any, user: User | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class DisputeForm(HostDisputeForm):
    """The same, written down by the office for whoever objects."""

    party = forms.ChoiceField(label="Siapa yang berkeberatan?", choices=HoursDispute.Party, widget=forms.RadioSelect)
    field_order = ("submission_key", "party", "reason")

    def __init__(self, *args: Any, user: User, track: str, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["party"].choices = parties_of(track)  # type: ignore[attr-defined]


class SettlementForm(forms.Form):
    """The answer: what was found, and how many hours the session is worth."""

    outcome = forms.ChoiceField(label="Hasil pemeriksaan", widget=forms.RadioSelect)
    hours = forms.IntegerField(label="Jam yang benar", min_value=0, max_value=LONGEST_HOURS, required=False)
    minutes = forms.IntegerField(label="dan menit", min_value=0, max_value=59, required=False)
    answer = forms.CharField(
        label="Jawaban",
        max_length=ANSWER_LENGTH,
        help_text="Apa yang diperiksa dan siapa yang ditanya. Jawaban ini terlihat pada riwayat sesi.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Tulis jawabannya: apa yang diperiksa, dan apa yang ternyata benar."},
    )

    def __init__(self, *args: Any, user: User, session: WorkSession, counted: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        possible = possible_outcomes(session)
        self.fields["outcome"].choices = [(outcome.value, OUTCOMES[outcome]) for outcome in possible]  # type: ignore[attr-defined]
        layout: list[Any] = ["outcome", "answer"]
        if Outcome.CORRECTED in possible:
            self.fields["hours"].initial, self.fields["minutes"].initial = divmod(counted, 60)
            row = Div(Div("hours", css_class="col-6"), Div("minutes", css_class="col-6"), css_class="row")
            layout.insert(1, row)
        else:
            del self.fields["hours"], self.fields["minutes"]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*layout)

    def clean(self) -> dict[str, Any]:
        """A correction says how many hours."""
        cleaned = super().clean() or self.cleaned_data
        is_empty = cleaned.get("hours") is None and cleaned.get("minutes") is None
        if cleaned.get("outcome") == Outcome.CORRECTED and is_empty and not self.errors:
            self.add_error("hours", "Isi jam yang benar.")
        return cleaned

    @property
    def counted_minutes(self) -> int | None:
        """What the session is worth after a correction."""
        if self.cleaned_data["outcome"] != Outcome.CORRECTED:
            return None
        return (self.cleaned_data["hours"] or 0) * 60 + (self.cleaned_data["minutes"] or 0)
