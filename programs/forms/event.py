"""Planning an event: what, where and when."""

import uuid
from datetime import datetime, time
from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms
from django.utils import timezone

from accounts.models import User, Zone
from bapas_portal.forms import TEXT_LIMIT, DateInput, PortalFormHelper, SubmissionKeyMixin, TimeInput
from programs import lifecycle
from programs.models import OutreachEvent
from villages.forms import VillageField
from villages.models import Village


class EventForm(SubmissionKeyMixin):
    """What, where and when. Day and hours are read on the clock of the office, whatever zone the person sits in."""

    title = forms.CharField(
        label="Nama kegiatan", max_length=150, help_text="Misalnya: Bapas Goes to Village, Kelurahan Semabung Lama."
    )
    activity = forms.ChoiceField(label="Bentuk kegiatan", choices=OutreachEvent.Activity.choices)
    reason = forms.CharField(
        label="Mengapa desa atau kelurahan ini?",
        max_length=TEXT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Dibaca petugas dan Kanwil. Jangan menulis nama klien.",
    )
    village = VillageField(label="Desa atau kelurahan tempat acara")
    venue = forms.CharField(label="Tempat acara", max_length=150, help_text="Misalnya: balai pertemuan, lantai dua.")
    day = forms.DateField(label="Tanggal", widget=DateInput())
    begins = forms.TimeField(label="Mulai", widget=TimeInput())
    finishes = forms.TimeField(label="Selesai", widget=TimeInput())

    def __init__(self, *args: Any, user: User, event: OutreachEvent | None = None, **kwargs: Any) -> None:
        self.office = event.office if event else user.office
        self.event = event
        super().__init__(*args, **kwargs)
        self.fields["village"].office = self.office  # type: ignore[attr-defined]
        zone = Zone(self.office.timezone).label if self.office else ""
        self.fields["begins"].label = f"Mulai ({zone})"
        self.fields["finishes"].label = f"Selesai ({zone})"
        if event:
            del self.fields["submission_key"]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            *([] if event else ["submission_key"]),
            "title",
            "activity",
            "village",
            "venue",
            Div(Div("day", css_class="col-12 col-sm-6"), css_class="row"),
            Div(
                Div("begins", css_class="col-6 col-sm-3"),
                Div("finishes", css_class="col-6 col-sm-3"),
                css_class="row",
            ),
            "reason",
        )

    @staticmethod
    def initial_of(event: OutreachEvent) -> dict[str, Any]:
        """What the form shows for an existing event."""
        starts, ends = (timezone.localtime(at, timezone=event.zone) for at in (event.starts_at, event.ends_at))
        return {
            "title": event.title,
            "activity": event.activity,
            "reason": event.reason,
            "village": event.village_id,
            "venue": event.venue,
            "day": starts.date(),
            "begins": starts.time(),
            "finishes": ends.time(),
        }

    def clean_village(self) -> Village:
        """The venue must lie in the office's own work area."""
        village: Village = self.cleaned_data["village"]
        if self.office and not Village.objects.served_by(self.office).filter(pk=village.pk).exists():
            raise forms.ValidationError(f"{village} di luar wilayah kerja {self.office}. Pilih desa lain.")
        return village

    def clean(self) -> dict[str, Any]:
        """Turns day and hours into two moments and refuses what cannot be meant."""
        cleaned = super().clean() or self.cleaned_data
        day, begins, finishes = (cleaned.get(name) for name in ("day", "begins", "finishes"))
        if begins and finishes and finishes <= begins:
            self.add_error("finishes", "Jam selesai harus setelah jam mulai.")
        if day and self.office:
            verdict = lifecycle.date_allowed(day, self.office.today())
            if not verdict and not (self.event and self.event.day == day):
                self.add_error("day", verdict.reason)
        return cleaned

    def _moment(self, at: time) -> datetime:
        assert self.office is not None  # noqa: S101 - the view admits office roles only
        return datetime.combine(self.cleaned_data["day"], at, tzinfo=self.office.zone)

    def facts(self) -> dict[str, Any]:
        """The cleaned values, as `create_event` and `change_event` take them."""
        cleaned = self.cleaned_data
        facts = {name: cleaned[name] for name in ("title", "activity", "reason", "village", "venue")}
        return {
            **facts,
            "starts_at": self._moment(cleaned["begins"]),
            "ends_at": self._moment(cleaned["finishes"]),
        }

    @property
    def key(self) -> uuid.UUID:
        """The submission key of a new event."""
        key: uuid.UUID = self.cleaned_data["submission_key"]
        return key
