"""A session of work, as the officer writes it down on a phone. Times are those of the clock at the site."""

from datetime import datetime
from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms

from accounts.models import User, Zone
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, TimeInput
from sentences.actions import SessionDraft
from sentences.models import Placement, SocialWorkSentence
from sentences.rules.day import Stretch, hours_and_minutes


class SessionForm(SubmissionKeyMixin):
    """Day, from, to, break and task. The placement follows from the day."""

    day = forms.DateField(label="Hari kerja", widget=DateInput())
    starts_time = forms.TimeField(label="Mulai", widget=TimeInput())
    ends_time = forms.TimeField(label="Selesai", widget=TimeInput())
    break_minutes = forms.IntegerField(
        label="Istirahat (menit)", min_value=0, max_value=600, initial=0, help_text="Tidak dihitung sebagai kerja."
    )
    task = forms.CharField(label="Pekerjaan", max_length=150)

    def __init__(self, *args: Any, user: User, sentence: SocialWorkSentence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.sentence = user, sentence
        self.placement: Placement | None = None
        current = sentence.placements.select_related("site__office").first()
        office = current.site.office if current else sentence.supervision.office
        zone = Zone(office.timezone).label
        self.fields["day"].initial = office.today()
        self.fields["starts_time"].label = f"Mulai ({zone})"
        self.fields["ends_time"].label = f"Selesai ({zone})"
        self.fields["task"].initial = current.task if current else ""
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            "day",
            Div(
                Div("starts_time", css_class="col-6"),
                Div("ends_time", css_class="col-6"),
                css_class="row",
            ),
            "break_minutes",
            "task",
        )

    def clean(self) -> dict[str, Any]:
        """Finds the placement of the day and checks that the times make a stretch of work."""
        cleaned = super().clean() or self.cleaned_data
        day, starts, ends = (cleaned.get(name) for name in ("day", "starts_time", "ends_time"))
        if day:
            self.placement = self.sentence.placements.on_day(day).select_related("site__office").first()
            if self.placement is None:
                self.add_error("day", "Pada hari itu orang ini tidak ditempatkan di mana pun.")
        if starts and ends:
            if ends <= starts:
                self.add_error("ends_time", "Jam selesai harus setelah jam mulai pada hari yang sama.")
            elif self.placement and not self.errors and self.draft().stretch.minutes <= 0:
                self.add_error("break_minutes", "Istirahat harus lebih singkat daripada waktu kerja.")
        return cleaned

    def draft(self) -> SessionDraft:
        """What was typed, on the clock of the site."""
        assert self.placement is not None  # noqa: S101 - a form without placement is not valid
        zone, cleaned = self.placement.site.office.zone, self.cleaned_data
        return SessionDraft(
            starts_at=datetime.combine(cleaned["day"], cleaned["starts_time"], tzinfo=zone),
            ends_at=datetime.combine(cleaned["day"], cleaned["ends_time"], tzinfo=zone),
            break_minutes=cleaned["break_minutes"],
            task=cleaned["task"],
        )

    @staticmethod
    def told(stretch: Stretch) -> str:
        """How long the work was, for the message after saving."""
        return hours_and_minutes(stretch.minutes)
