"""Forms of what belongs to an event: sessions, institutions and who came of them, obstacles, signing."""

from datetime import date, datetime, time, timedelta
from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms
from django.db.models import Q
from django.utils import timezone

from bapas_portal.forms import DateInput, TimeInput
from programs.forms.event_verbs import EventVerbForm
from programs.models import Agreement, EventParty, EventSession, Material, Obstacle, OutreachEvent
from programs.querysets.agreement import AgreementQuerySet
from villages.models import Village
from villages.querysets import VillageQuerySet

LATEST_SESSION = timedelta(days=30)
"""Sessions in further villages belong to the same event until so long after its day."""


def villages_of(event: OutreachEvent) -> VillageQuerySet:
    """The villages an event is about: where it is held, and those invited."""
    return Village.objects.filter(Q(pk=event.village_id) | Q(registrations__event=event)).distinct().order_by("code")


class SessionForm(EventVerbForm):
    """One part of the agenda, on the clock of the office."""

    kind = forms.ChoiceField(label="Bentuk", choices=EventSession.Kind.choices)
    title = forms.CharField(label="Pokok bahasan", max_length=150)
    speaker = forms.CharField(label="Pembicara", max_length=150, required=False)
    village = forms.ModelChoiceField(Village.objects.none(), label="Desa atau kelurahan")
    day = forms.DateField(label="Tanggal", widget=DateInput())
    begins = forms.TimeField(label="Mulai", widget=TimeInput())
    finishes = forms.TimeField(label="Selesai", widget=TimeInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        event = self.event
        village: forms.ModelChoiceField = self.fields["village"]  # type: ignore[assignment]
        village.queryset = villages_of(event)
        starts, ends = (timezone.localtime(at, timezone=event.zone) for at in (event.starts_at, event.ends_at))
        self.initial = {
            "kind": event.activity,
            "village": event.village_id,
            "day": starts.date(),
            "begins": starts.time(),
            "finishes": ends.time(),
            **self.initial,
        }
        self.helper.layout = Layout(
            "kind",
            "title",
            "speaker",
            "village",
            Div(Div("day", css_class="col-12 col-sm-6"), css_class="row"),
            Div(
                Div("begins", css_class="col-6 col-sm-3"), Div("finishes", css_class="col-6 col-sm-3"), css_class="row"
            ),
        )

    @staticmethod
    def initial_of(session: EventSession, event: OutreachEvent) -> dict[str, Any]:
        """What the form shows for a part that is there."""
        begins, ends = (timezone.localtime(at, timezone=event.zone) for at in (session.starts_at, session.ends_at))
        return {
            **{name: getattr(session, name) for name in ("kind", "title", "speaker")},
            "village": session.village_id,
            "day": begins.date(),
            "begins": begins.time(),
            "finishes": ends.time(),
        }

    def clean_day(self) -> date:
        """A session is on the day of the event, or on one of the days after it."""
        day: date = self.cleaned_data["day"]
        if not self.event.day <= day <= self.event.day + LATEST_SESSION:
            raise forms.ValidationError("Sesi diadakan pada hari kegiatan, atau paling lama 30 hari sesudahnya.")
        return day

    def clean(self) -> dict[str, Any]:
        """Hours run forward."""
        cleaned = super().clean() or self.cleaned_data
        begins, finishes = cleaned.get("begins"), cleaned.get("finishes")
        if begins and finishes and finishes <= begins:
            self.add_error("finishes", "Jam selesai harus setelah jam mulai.")
        return cleaned

    def _moment(self, at: time) -> datetime:
        return datetime.combine(self.cleaned_data["day"], at, tzinfo=self.event.zone)

    def facts(self) -> dict[str, Any]:
        """The cleaned values, as `add_session` takes them."""
        cleaned = self.cleaned_data
        return {
            **{name: cleaned[name] for name in ("kind", "title", "speaker", "village")},
            "starts_at": self._moment(cleaned["begins"]),
            "ends_at": self._moment(cleaned["finishes"]),
        }


class PartyForm(EventVerbForm):
    """An institution invited beside the villages."""

    role = forms.ChoiceField(label="Peran", choices=EventParty.Role.choices)
    name = forms.CharField(label="Instansi", max_length=150, help_text="Misalnya: Camat Rangkui, Dinas Sosial Kota.")
    represented_by = forms.CharField(label="Diwakili oleh", max_length=150, required=False)


class PartiesAttendanceForm(EventVerbForm):
    """How many people of each institution came; an empty field is not counted yet."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parties = list(self.event.parties.all())
        for party in self.parties:
            self.fields[self.name_of(party)] = forms.IntegerField(
                label=party.name,
                help_text=party.get_role_display(),
                required=False,
                min_value=0,
                max_value=5_000,
                initial=party.attended,
                widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
            )

    @staticmethod
    def name_of(party: EventParty) -> str:
        """The field of an institution."""
        return f"party-{party.public_id}"

    def attended(self) -> dict[int, int | None]:
        """How many came, by the row's key."""
        return {party.pk: self.cleaned_data[self.name_of(party)] for party in self.parties}


class ObstacleForm(EventVerbForm):
    """What stood in the way of the event."""

    kind = forms.ChoiceField(label="Jenis", choices=Obstacle.Kind.choices)
    text = forms.CharField(
        label="Yang terjadi", max_length=300, widget=forms.Textarea(attrs={"rows": 2}), help_text="Tanpa nama orang."
    )
    solution = forms.CharField(
        label="Cara mengatasinya", max_length=300, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )


def agreements_for(event: OutreachEvent, user: Any) -> AgreementQuerySet:
    """The agreements of the event's office, or of its Kanwil, that may be signed there."""
    of_side = Q(office=event.office) | Q(office=None, regional_office=event.office.regional_office)
    return Agreement.objects.visible_to(user).filter(of_side).exclude(state=Agreement.State.TERMINATED)


class SigningForm(EventVerbForm):
    """Which agreement is signed at the event."""

    agreement = forms.ModelChoiceField(
        Agreement.objects.none(), label="Perjanjian", required=False, empty_label="Tidak ada penandatanganan"
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.ModelChoiceField = self.fields["agreement"]  # type: ignore[assignment]
        field.queryset = agreements_for(self.event, self.user)


class EventMaterialsForm(EventVerbForm):
    """Which reading the event uses."""

    materials = forms.ModelMultipleChoiceField(
        Material.objects.none(), label="Bahan", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.ModelMultipleChoiceField = self.fields["materials"]  # type: ignore[assignment]
        field.queryset = Material.objects.visible_to(self.user)
