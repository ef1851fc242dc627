"""Writing a visit down from a phone, and changing a plan."""

from datetime import date, datetime, timedelta
from typing import Any

from crispy_forms.layout import Column, Field, Layout, Row
from django import forms
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from bapas_portal.forms import TEXT_LIMIT, DateInput, DateTimeInput, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import Violation, as_validation_error, found
from clients import rules
from clients.actions import VisitOutcome
from clients.models import Client, Supervision, Visit
from villages.forms import VillageField

QUICK_PICKS = (7, 14, 30)
OTHER_DAY = "other"
MET = "met"
CHOICE_BUTTONS = "clients/_choice_buttons.html"


def time_of_visit(supervision: Supervision, occurred_at: datetime) -> list[Violation]:
    """What speaks against a visit at that moment."""
    occurred_on = occurred_at.astimezone(supervision.office.zone).date()
    return found(
        rules.visit_happened(occurred_at, timezone.now()), rules.visit_within_case(occurred_on, supervision.starts_on)
    )


class VisitOutcomeForm(forms.Form):
    """What came of a visit: few fields and large buttons."""

    kind = forms.ChoiceField(
        label="Cara",
        choices=Visit.Kind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih cara kunjungan."},
    )
    occurred_at = forms.DateTimeField(label="Kapan", widget=DateTimeInput())
    village = VillageField(required=False)
    place = forms.CharField(label="Tempat", max_length=150, required=False, help_text="Bila bukan di rumah klien.")
    met = forms.ChoiceField(
        label="Bertemu klien?",
        choices=[(MET, "Bertemu"), ("not_met", "Tidak bertemu")],
        initial=MET,
        widget=forms.RadioSelect,
    )
    present = forms.MultipleChoiceField(
        label="Siapa yang hadir",
        choices=Visit.Present.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    findings = forms.CharField(
        label="Yang ditemukan",
        max_length=TEXT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Keadaan klien, keluarga, pekerjaan, dan hubungan dengan masyarakat.",
        error_messages={
            "required": "Tulis yang ditemukan, satu kalimat pun cukup.",
            "max_length": f"Paling panjang {TEXT_LIMIT} huruf.",
        },
    )
    is_violation = forms.ChoiceField(
        label="Ada pelanggaran syarat?",
        choices=[("no", "Tidak ada"), ("yes", "Ada pelanggaran")],
        initial="no",
        widget=forms.RadioSelect,
    )
    community_acceptance = forms.TypedChoiceField(
        label="Penerimaan masyarakat",
        choices=[("", "Belum dinilai"), (1, "1 – ditolak"), (2, "2"), (3, "3"), (4, "4"), (5, "5 – diterima penuh")],
        coerce=int,
        empty_value=None,
        required=False,
    )

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["village"].office = client.office  # type: ignore[attr-defined]
        for name in ("kind", "met", "present", "is_violation"):
            self.fields[name].widget.attrs["class"] = "btn-check"
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    @staticmethod
    def outcome_sections() -> list[Any]:
        """How and where the client was visited, and what was found."""
        return [
            form_section(
                "Kunjungan",
                Field("kind", template=CHOICE_BUTTONS),
                Row(Column("occurred_at", css_class="col-sm-6"), Column("place", css_class="col-sm-6")),
                "village",
            ),
            form_section(
                "Hasil",
                Field("met", template=CHOICE_BUTTONS),
                Field("present", template=CHOICE_BUTTONS),
                "findings",
                Field("is_violation", template=CHOICE_BUTTONS),
                "community_acceptance",
            ),
        ]

    @property
    def outcome(self) -> VisitOutcome:
        """What was written down, for the action."""
        values = self.cleaned_data
        return VisitOutcome(
            kind=values["kind"],
            occurred_at=values["occurred_at"],
            findings=values["findings"],
            met=values["met"] == MET,
            village=values["village"],
            place=values["place"],
            present=values["present"],
            community_acceptance=values["community_acceptance"],
            is_violation=values["is_violation"] == "yes",
        )


class VisitForm(SubmissionKeyMixin, VisitOutcomeForm):
    """What an officer writes down after a visit, and always the next date."""

    supervision = forms.ModelChoiceField(
        label="Perkara", queryset=Supervision.objects.none(), empty_label=None, to_field_name="public_id"
    )
    next_in = forms.ChoiceField(label="Kunjungan berikutnya", required=False, widget=forms.RadioSelect)
    next_on = forms.DateField(label="Tanggal lain", required=False, widget=DateInput())

    def __init__(self, *args: Any, user: User, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, client=client, **kwargs)
        self.user = user
        self.client = client
        self.today = client.office.today()
        self.cases = Supervision.objects.visible_to(user).open().filter(client=client, officer__isnull=False)
        case_field = self.fields["supervision"]
        case_field.queryset = self.cases  # type: ignore[attr-defined]
        case_list = list(self.cases)
        if len(case_list) == 1:
            case_field.initial = case_list[0].public_id
            case_field.widget = forms.HiddenInput()
        self.latest_end = (
            None
            if any(c.ends_on is None for c in case_list)
            else max((c.ends_on for c in case_list if c.ends_on), default=None)
        )
        self.fields["occurred_at"].initial = timezone.now
        self.fields["village"].initial = client.village
        picks = self._picks()
        self.fields["next_in"].choices = picks  # type: ignore[attr-defined]
        self.fields["next_in"].initial = picks[-2][0] if len(picks) > 1 else None
        self.fields["next_in"].widget.attrs["class"] = "btn-check"
        self.helper.layout = self._layout(plans_next=bool(picks))

    def _picks(self) -> list[tuple[str, str]]:
        """The days offered for the next visit: those within the case, and any other day; none for a case that ends."""
        if self.latest_end is not None and self.latest_end <= self.today:
            return []
        days = [(n, self.today + timedelta(days=n)) for n in QUICK_PICKS]
        offered = [(str(n), f"{n} hari ({date_format(day, 'j F')})") for n, day in days if self._within(day)]
        return [*offered, (OTHER_DAY, "Tanggal lain")]

    def _within(self, day: date) -> bool:
        return self.latest_end is None or day <= self.latest_end

    def _layout(self, *, plans_next: bool) -> Layout:
        sections = ["submission_key", "supervision", *self.outcome_sections()]
        if plans_next:
            sections.append(form_section("Selanjutnya", Field("next_in", template=CHOICE_BUTTONS), "next_on"))
        return Layout(*sections)

    def clean(self) -> dict[str, Any]:
        """Time of the visit and of the next one, judged by the office's own day."""
        cleaned = super().clean() or self.cleaned_data
        supervision, occurred_at = cleaned.get("supervision"), cleaned.get("occurred_at")
        violations: list[Violation] = []
        if supervision and occurred_at:
            violations += time_of_visit(supervision, occurred_at)
        if supervision and "next_on" not in self.errors:
            violations += self._clean_next(cleaned, supervision)
        if violations:
            self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned

    def _clean_next(self, cleaned: dict[str, Any], supervision: Supervision) -> list[Violation]:
        """The typed day wins over the buttons; "Tanggal lain" without a day is a mistake."""
        pick = cleaned.get("next_in") or ""
        if not cleaned.get("next_on") and pick.isdigit():
            cleaned["next_on"] = self.today + timedelta(days=int(pick))
        if cleaned.get("next_on"):
            return found(rules.next_visit_day(cleaned["next_on"], self.today, supervision.ends_on))
        if pick == OTHER_DAY:
            self.add_error("next_on", "Pilih tanggal kunjungan berikutnya.")
        return []


class CorrectVisitForm(VisitOutcomeForm):
    """What should have been written down after a visit, and why it is put right."""

    reason = forms.CharField(
        label="Alasan perbaikan",
        max_length=300,
        help_text="Catatan lama tetap tersimpan dan dapat dibaca.",
        error_messages={"required": "Tulis mengapa catatan ini diperbaiki."},
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, client=supervision.client, **kwargs)
        self.supervision = supervision
        self.helper.layout = Layout(*self.outcome_sections(), form_section("Perbaikan", "reason"))

    def clean(self) -> dict[str, Any]:
        """Time of the visit, judged by the office's own day."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("occurred_at"):
            violations = time_of_visit(self.supervision, cleaned["occurred_at"])
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned


class PlanVisitForm(forms.Form):
    """The day of a visit that is planned or moved."""

    on = forms.DateField(label="Tanggal kunjungan", widget=DateInput())

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*self.fields)


class RescheduleVisitForm(PlanVisitForm):
    """Another day for a planned visit, and why."""

    on = forms.DateField(label="Tanggal baru", widget=DateInput())
    reason = forms.CharField(label="Alasan", max_length=300, required=False)


class CancelVisitForm(forms.Form):
    """Why a planned visit is called off."""

    reason = forms.CharField(
        label="Alasan pembatalan", max_length=300, error_messages={"required": "Tulis alasan pembatalan."}
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("reason")
