"""Writing a visit down from a phone, and putting a record right."""

from datetime import date, datetime, timedelta
from typing import Any

from crispy_forms.layout import Column, Field, Layout, Row
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from bapas_portal.forms import (
    TEXT_LIMIT,
    DateInput,
    DateTimeInput,
    PortalFormHelper,
    SubmissionKeyMixin,
    TimeInput,
    form_section,
)
from bapas_portal.law import Violation, as_validation_error, found
from bapas_portal.templatetags.portal import zone_label
from clients import rules
from clients.actions import VisitOutcome
from clients.actions.visit_record import RECORD_FIELDS
from clients.forms.visit_details import CHOICE_BUTTONS, VisitDetailsMixin
from clients.models import Client, Condition, OutcomeKind, Supervision, Visit

QUICK_PICKS = (7, 14, 30)
OTHER_DAY = "other"
SATURDAY = 5
STANDING = "standing"
OUTCOME_BUTTONS = "clients/_outcome_buttons.html"
YES, NO = "yes", "no"
SAY_WHETHER_VIOLATED = "Pilih apakah ada pelanggaran syarat."
SAY_WHETHER_ABSENCE_VIOLATES = "Klien tidak ditemui tanpa alasan yang sah. Pilih apakah ini pelanggaran syarat."


def zoned(label: str) -> str:
    """The label of a time, with the zone in which it is typed."""
    return f"{label} ({zone_label(timezone.localtime())})"


def time_of_visit(supervision: Supervision, occurred_at: datetime, ended_at: datetime | None) -> list[Violation]:
    """What speaks against a visit at those moments."""
    now = timezone.now()
    return found(
        rules.visit_happened(occurred_at, now),
        rules.visit_ended(occurred_at, ended_at, now),
        rules.visit_within_case(occurred_at.astimezone(supervision.office.zone).date(), supervision.starts_on),
    )


def violation_unsaid(outcome: OutcomeKind | None, answer: str) -> str | None:
    """The sentence for a question left open; a lawful absence needs no answer."""
    if outcome is None or answer or outcome.lawful_absence:
        return None
    return SAY_WHETHER_VIOLATED if outcome.attended else SAY_WHETHER_ABSENCE_VIOLATES


class ViolationField(forms.ChoiceField):
    """Whether a condition was violated: two large buttons, neither chosen beforehand."""

    def __init__(self) -> None:
        super().__init__(
            label="Ada pelanggaran syarat?",
            choices=[(NO, "Tidak ada"), (YES, "Ada pelanggaran")],
            required=False,
            widget=forms.RadioSelect(attrs={"class": "btn-check"}),
            help_text="Tidak perlu dijawab bila klien tidak ditemui karena alasan yang sah.",
        )


class AnsweredPlanField(forms.ModelChoiceField):
    """The planned visit the officer came from. One that was settled meanwhile is no matter: the record counts."""

    def __init__(self) -> None:
        super().__init__(Visit.objects.none(), required=False, to_field_name="public_id", widget=forms.HiddenInput)

    def clean(self, value: Any) -> Visit | None:
        try:
            return super().clean(value)
        except ValidationError:
            return None


class VisitOutcomeForm(VisitDetailsMixin):
    """What came of a visit: how, when, the outcome and what was found; everything else is folded away."""

    kind = forms.ChoiceField(
        label="Cara",
        choices=Visit.Kind.choices,
        widget=forms.RadioSelect(attrs={"class": "btn-check"}),
        error_messages={"required": "Pilih cara kunjungan."},
    )
    occurred_at = forms.DateTimeField(label="Mulai", widget=DateTimeInput())
    ended = forms.TimeField(label="Selesai", required=False, widget=TimeInput(), help_text="Pada hari yang sama.")
    outcome = forms.ModelChoiceField(
        label="Hasil",
        queryset=OutcomeKind.objects.none(),
        to_field_name="code",
        empty_label=None,
        widget=forms.RadioSelect(attrs={"class": "btn-check"}),
        error_messages={"required": "Pilih hasil kunjungan.", "invalid_choice": "Pilih hasil dari daftar."},
    )
    findings = forms.CharField(
        label="Yang ditemukan",
        max_length=TEXT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Satu kalimat pun cukup.",
        error_messages={
            "required": "Tulis yang ditemukan, satu kalimat pun cukup.",
            "max_length": f"Paling panjang {TEXT_LIMIT} huruf.",
        },
    )
    is_violation = ViolationField()

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.conditions = []
        self.fields["village"].office = client.office  # type: ignore[attr-defined]
        self.fields["occurred_at"].label = zoned("Mulai")
        self.fields["ended"].label = zoned("Selesai")
        self.fields["outcome"].queryset = OutcomeKind.objects.in_use()  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    @staticmethod
    def essentials() -> list[Any]:
        """What every record says."""
        return [
            form_section(
                "Kunjungan",
                Field("kind", template=CHOICE_BUTTONS),
                Row(Column("occurred_at", css_class="col-sm-7"), Column("ended", css_class="col-sm-5")),
            ),
            form_section(
                "Hasil",
                Field("outcome", template=OUTCOME_BUTTONS),
                "findings",
                Field("is_violation", template=CHOICE_BUTTONS),
            ),
        ]

    def clean(self) -> dict[str, Any]:
        """The end on the day of the start, and the question that an outcome leaves open."""
        cleaned = super().clean()
        occurred_at, ended = cleaned.get("occurred_at"), cleaned.get("ended")
        cleaned["ended_at"] = None
        if occurred_at and ended:
            cleaned["ended_at"] = datetime.combine(timezone.localdate(occurred_at), ended, occurred_at.tzinfo)
        unsaid = violation_unsaid(cleaned.get("outcome"), cleaned.get("is_violation", ""))
        if unsaid and "is_violation" not in self.errors:
            self.add_error("is_violation", unsaid)
        return cleaned

    def record_of(self, supervision: Supervision) -> VisitOutcome:
        """What was written down, for the action."""
        values = {name: self.cleaned_data.get(name) for name in RECORD_FIELDS}
        values["is_violation"] = self.cleaned_data.get("is_violation") == YES
        return VisitOutcome(**values, condition_findings=self.condition_findings(supervision.pk))  # type: ignore[arg-type]


def pick_in_words(days: int, day: date, today: date) -> str:
    """ "7 hari (27 November)"; says so when the office is closed on that day and the next open one is taken."""
    counted = today + timedelta(days=days)
    if day == counted:
        return f"{days} hari ({date_format(day, 'j F')})"
    skipped = f"hari {date_format(counted, 'l')}" if counted.weekday() >= SATURDAY else "hari libur"
    return f"{days} hari, {skipped} dilewati: {date_format(day, 'j F')}"


class VisitForm(SubmissionKeyMixin, VisitOutcomeForm):
    """What an officer writes down after a visit, and always the next date."""

    supervision = forms.ModelChoiceField(
        label="Perkara", queryset=Supervision.objects.none(), empty_label=None, to_field_name="public_id"
    )
    plan = AnsweredPlanField()
    next_in = forms.ChoiceField(
        label="Kunjungan berikutnya", required=False, widget=forms.RadioSelect(attrs={"class": "btn-check"})
    )
    next_on = forms.DateField(label="Tanggal kunjungan berikutnya", required=False, widget=DateInput())

    def __init__(self, *args: Any, user: User, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, client=client, **kwargs)
        self.user = user
        self.client = client
        self.today = client.office.today()
        self.cases = Supervision.objects.visible_to(user).open().filter(client=client, officer__isnull=False)
        case_list = list(self.cases.select_related("office"))
        self._offer_cases(case_list)
        plans = Visit.objects.visible_to(user).filter(supervision__in=case_list, state=Visit.State.PLANNED)
        self.fields["plan"].queryset = plans  # type: ignore[attr-defined]
        self.standing = plans.upcoming(self.today).order_by("planned_on").first()
        self.latest_end = (
            None
            if any(c.ends_on is None for c in case_list)
            else max((c.ends_on for c in case_list if c.ends_on), default=None)
        )
        self.fields["occurred_at"].initial = timezone.now
        self.fields["village"].initial = client.village
        conditions = Condition.objects.visible_to(user).filter(supervision__in=case_list)
        self.add_conditions(conditions.filter(Q(until__isnull=True) | Q(until__gte=self.today)))
        picks = self._picks()
        self.fields["next_in"].choices = picks  # type: ignore[attr-defined]
        self.fields["next_in"].help_text = "Bila tidak dipilih, rencana yang ada tetap, atau mengikuti jarak kunjungan."
        self.helper.layout = self._layout(plans_next=bool(picks))

    def _offer_cases(self, case_list: list[Supervision]) -> None:
        """The open cases of the client; a single one needs no choice."""
        field = self.fields["supervision"]
        field.queryset = self.cases  # type: ignore[attr-defined]
        if len(case_list) == 1:
            field.initial = case_list[0].public_id
            field.widget = forms.HiddenInput()

    def _picks(self) -> list[tuple[str, str]]:
        """The days offered for the next visit, all within the case; none for a case that ends."""
        if self.latest_end is not None and self.latest_end <= self.today:
            return []
        offered = []
        if self.standing and self.standing.planned_on:
            offered.append((STANDING, f"Tetap {date_format(self.standing.planned_on, 'j F')}"))
        for n in QUICK_PICKS:
            day = rules.next_visiting_day(self.today + timedelta(days=n))
            if self.latest_end is None or day <= self.latest_end:
                offered.append((str(n), pick_in_words(n, day, self.today)))
        return [*offered, (OTHER_DAY, "Tanggal lain")]

    def _layout(self, *, plans_next: bool) -> Layout:
        sections: list[Any] = ["submission_key", "plan", "supervision", *self.essentials()]
        if plans_next:
            sections.append(form_section("Selanjutnya", Field("next_in", template=CHOICE_BUTTONS), "next_on"))
        return Layout(*sections, form_section("Rincian, bila perlu", *self.details()))

    def clean(self) -> dict[str, Any]:
        """Time of the visit and of the next one, judged by the office's own day."""
        cleaned = super().clean()
        supervision, occurred_at = cleaned.get("supervision"), cleaned.get("occurred_at")
        violations: list[Violation] = []
        if supervision and occurred_at:
            violations += time_of_visit(supervision, occurred_at, cleaned.get("ended_at"))
        if supervision and "next_on" not in self.errors:
            violations += self._clean_next(cleaned, supervision)
        plan = cleaned.get("plan")
        if plan is not None and plan.supervision_id != getattr(supervision, "pk", None):
            cleaned["plan"] = None
        if violations:
            self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned

    def _clean_next(self, cleaned: dict[str, Any], supervision: Supervision) -> list[Violation]:
        """The typed day wins over the buttons; "Tanggal lain" without a day is a mistake."""
        pick = cleaned.get("next_in") or ""
        if not cleaned.get("next_on") and pick.isdecimal():
            cleaned["next_on"] = rules.next_visiting_day(self.today + timedelta(days=int(pick)))
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

    def __init__(self, *args: Any, user: User, supervision: Supervision, visit: Visit, **kwargs: Any) -> None:
        super().__init__(*args, client=supervision.client, **kwargs)
        self.supervision = supervision
        outcomes = OutcomeKind.objects.in_use() | OutcomeKind.objects.filter(pk=visit.outcome_id or 0)
        self.fields["outcome"].queryset = outcomes  # type: ignore[attr-defined]
        findings = {check.condition_id: check for check in visit.condition_checks.all()}
        conditions = Condition.objects.visible_to(user).filter(supervision=supervision)
        self.add_conditions(conditions, findings)
        self.helper.layout = Layout(
            *self.essentials(),
            form_section("Rincian", *self.details()),
            form_section("Perbaikan", "reason"),
        )

    def clean(self) -> dict[str, Any]:
        """Time of the visit, judged by the office's own day."""
        cleaned = super().clean()
        if cleaned.get("occurred_at"):
            violations = time_of_visit(self.supervision, cleaned["occurred_at"], cleaned.get("ended_at"))
            if violations:
                self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned
