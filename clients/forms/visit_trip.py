"""A trip through a village: what every visit of it shares, and a short row for each client."""

from datetime import datetime
from itertools import groupby
from typing import Any

from crispy_forms.layout import Column, Field, Layout, Row
from django import forms
from django.utils import timezone

from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, DateInput, DateTimeInput, PortalFormHelper, SubmissionKeyMixin, TimeInput
from bapas_portal.law import as_validation_error, found
from clients import rules
from clients.actions import VisitOutcome
from clients.forms.visit import YES, ViolationField, time_of_visit, violation_unsaid, zoned
from clients.forms.visit_details import CHOICE_BUTTONS
from clients.models import OutcomeKind, Supervision, Visit

GROUPS = ("Bertemu", "Tidak bertemu, alasan sah", "Tidak bertemu tanpa alasan sah")


def group_of(kind: OutcomeKind) -> str:
    """Under which heading an outcome stands."""
    return GROUPS[0 if kind.attended else 1 if kind.lawful_absence else 2]


def outcome_choices() -> list[Any]:
    """The outcomes in use under three headings, read once for a whole page of rows."""
    kinds = sorted(OutcomeKind.objects.in_use(), key=lambda kind: GROUPS.index(group_of(kind)))
    groups = groupby(kinds, key=group_of)
    return [
        ("", "Tidak dikunjungi"),
        *((heading, [(kind.code, kind.label) for kind in members]) for heading, members in groups),
    ]


class PlaceSearchForm(forms.Form):
    """Which village the trip goes to; whether only due visits count stays with the search."""

    q = forms.CharField(label="Cari desa, kelurahan, atau kecamatan", max_length=80, required=False)
    due = forms.CharField(required=False, max_length=1, widget=forms.HiddenInput())


class TripForm(forms.Form):
    """What every visit of the trip shares."""

    kind = forms.ChoiceField(
        label="Cara",
        choices=Visit.Kind.choices,
        widget=forms.RadioSelect(attrs={"class": "btn-check"}),
        error_messages={"required": "Pilih cara kunjungan."},
    )
    occurred_at = forms.DateTimeField(label="Kapan", widget=DateTimeInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["occurred_at"].label = zoned("Tanggal dan jam perjalanan")
        self.fields["occurred_at"].initial = timezone.now
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(Field("kind", template=CHOICE_BUTTONS), "occurred_at")


class TripRowForm(SubmissionKeyMixin):
    """One client of the trip. A row in which nothing was written is a client who was not visited."""

    outcome = forms.ModelChoiceField(
        label="Hasil", queryset=OutcomeKind.objects.none(), to_field_name="code", empty_label=None, required=False
    )
    at = forms.TimeField(label="Jam", required=False, widget=TimeInput(), help_text="Bila berbeda dari jam di atas.")
    findings = forms.CharField(
        label="Yang ditemukan", max_length=TEXT_LIMIT, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    is_violation = ViolationField()
    next_on = forms.DateField(
        label="Kunjungan berikutnya", required=False, widget=DateInput(), help_text="Kosongkan untuk mengikuti rencana."
    )

    def __init__(
        self,
        *args: Any,
        user: User,
        supervision: Supervision,
        outcomes: list[Any],
        trip: TripForm | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, prefix=f"row-{supervision.public_id}", **kwargs)
        self.user = user
        self.supervision = supervision
        self.trip = trip
        self.saved: Visit | None = None
        self.fields["outcome"].queryset = OutcomeKind.objects.in_use()  # type: ignore[attr-defined]
        self.fields["outcome"].choices = outcomes  # type: ignore[attr-defined]
        self.fields["at"].label = zoned("Jam")
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            Row(Column("outcome", css_class="col-sm-8"), Column("at", css_class="col-sm-4")),
            "findings",
            Field("is_violation", template=CHOICE_BUTTONS),
            "next_on",
        )

    @property
    def is_filled(self) -> bool:
        """Whether something was written in this row."""
        names = ("outcome", "at", "findings", "is_violation", "next_on")
        return any((self.data.get(self.add_prefix(name)) or "").strip() for name in names)

    @property
    def occurred_at(self) -> datetime | None:
        """When this client was visited: the row's own time on the day of the trip, else the trip's."""
        shared: datetime | None = self.trip.cleaned_data.get("occurred_at") if self.trip else None
        own = self.cleaned_data.get("at")
        if shared is None or own is None:
            return shared
        return datetime.combine(timezone.localdate(shared), own, timezone.get_current_timezone())

    def clean(self) -> dict[str, Any]:
        """What a row with anything in it must say, judged by the day of the case's office."""
        cleaned = super().clean() or self.cleaned_data
        outcome = cleaned.get("outcome")
        if outcome is None and "outcome" not in self.errors:
            self.add_error("outcome", "Pilih hasil kunjungan.")
        if not cleaned.get("findings") and "findings" not in self.errors:
            self.add_error("findings", "Tulis yang ditemukan, satu kalimat pun cukup.")
        unsaid = violation_unsaid(outcome, cleaned.get("is_violation", ""))
        if unsaid and "is_violation" not in self.errors:
            self.add_error("is_violation", unsaid)
        violations = []
        if self.occurred_at:
            violations += time_of_visit(self.supervision, self.occurred_at, None)
        if cleaned.get("next_on"):
            today = self.supervision.office.today()
            violations += found(rules.next_visit_day(cleaned["next_on"], today, self.supervision.ends_on))
        if violations:
            self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned

    @property
    def record(self) -> VisitOutcome:
        """What was written down, for the action; the client's own village is the place of a visit at home."""
        values = self.cleaned_data
        if self.trip is None or self.occurred_at is None:
            raise ValueError("A row belongs to a trip with a day.")
        at_home = self.trip.cleaned_data["kind"] in {Visit.Kind.HOME, Visit.Kind.VILLAGE}
        return VisitOutcome(
            outcome=values["outcome"],
            kind=self.trip.cleaned_data["kind"],
            occurred_at=self.occurred_at,
            findings=values["findings"],
            village=self.supervision.client.village if at_home else None,
            is_violation=values["is_violation"] == YES,
        )
