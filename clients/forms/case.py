"""The case: why somebody is guided, on which paper, from when until when, and by whom."""

from datetime import date
from typing import Any

from crispy_forms.layout import Column, Layout, LayoutObject, Row
from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.template.loader import render_to_string

from accounts.models import Role, User
from bapas_portal.forms import DateInput, FormDetails, PortalFormHelper, SubmissionKeyMixin, form_section
from bapas_portal.law import Violation, as_validation_error, found
from clients import rules
from clients.models import Audience, Supervision, SupervisionKind
from clients.register import register_hint

LONGEST_RHYTHM = {"report_in_days": 92, "visit_every_days": 184}  # days, as the constraints of the row
JUDGMENT_FIELDS = ("threat_months", "imposed_months", "imposed_days", "detained_on", "offence_on")


class RegisterHintBox(LayoutObject):
    """Below the programme: the book, its last number and the paper asked for; htmx renews it with the choice."""

    fields: list[str] = []

    def render(self, form: "SupervisionForm", context: Any, template_pack: str = "", **kwargs: Any) -> str:
        """The box for what is chosen so far."""
        chosen = {name: form[name].value() or "" for name in ("kind", "audience")}
        hint = register_hint(form.office, chosen["kind"], chosen["audience"])
        names = {"kind_name": form.add_prefix("kind"), "audience_name": form.add_prefix("audience")}
        return render_to_string("clients/_register_hint_box.html", {"hint": hint, "prefix": form.prefix or "", **names})


class SupervisionForm(SubmissionKeyMixin, forms.ModelForm):
    """A case of a client. `birth_date` is set by the view, or comes from the person's form beside this one."""

    first_visit_on = forms.DateField(
        label="Kunjungan pertama",
        required=False,
        widget=DateInput(),
        help_text="Kosongkan untuk mengikuti jarak kunjungan.",
    )
    first_report_in_on = forms.DateField(
        label="Wajib lapor pertama",
        required=False,
        widget=DateInput(),
        help_text="Kosongkan untuk mengikuti jarak wajib lapor.",
    )
    confirmed = forms.BooleanField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Supervision
        fields = (
            *("audience", "kind", "register_no", "legal_basis", "basis_on", "basis_authority"),
            *("starts_on", "ends_on", "officer"),
            *("offence", "offence_on", "detained_on", "threat_months", "imposed_months", "imposed_days"),
            *("prison_register_no", "external_sdp_id", "report_in_days", "visit_every_days"),
        )
        widgets = {
            "audience": forms.RadioSelect,
            **{name: DateInput() for name in ("basis_on", "offence_on", "detained_on", "starts_on", "ends_on")},
        }
        labels = {"legal_basis": "Nomor dasar hukum", "imposed_days": "ditambah hari"}
        help_texts = {
            "legal_basis": "Nomor SK, putusan, atau penetapan.",
            "basis_authority": "Siapa yang menetapkan, misalnya Pengadilan Negeri Pangkalpinang.",
            "officer": "Kosongkan bila kepala Bapas belum menunjuk.",
            "report_in_days": "Kosongkan untuk mengikuti kebiasaan kantor.",
            "visit_every_days": "Kosongkan untuk mengikuti risiko dan tahap.",
            "ends_on": "Kosongkan bila belum ditetapkan.",
            "threat_months": "5 tahun ditulis 60.",
            "imposed_months": "1 tahun 6 bulan ditulis 18.",
        }

    def __init__(self, *args: Any, user: User, birth_date: date | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.birth_date = birth_date
        if user.office is None:
            raise ValueError("A case belongs to an office.")
        self.office = user.office
        self.instance.office = user.office
        self._scope_officer()
        for name, longest in LONGEST_RHYTHM.items():
            message = f"Tulis 1 sampai {longest} hari."
            self.fields[name].validators += [MinValueValidator(1, message), MaxValueValidator(longest, message)]
        audience, kind = self.fields["audience"], self.fields["kind"]
        audience.choices = Audience.choices  # type: ignore[attr-defined]
        kind.choices = [("", "Pilih program"), *SupervisionKind.choices]  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", *self.case_layout())

    def _scope_officer(self) -> None:
        """The head chooses among the officers of the office; an officer may take the case, a registrar leaves it."""
        if self.user.role == Role.REGISTRAR:
            del self.fields["officer"]
            return
        officer = self.fields["officer"]
        officers = User.objects.officers_of(self.office)
        if self.user.role == Role.OFFICER:
            officers = officers.filter(pk=self.user.pk)
            officer.initial = self.user.pk
        officer.queryset = officers  # type: ignore[attr-defined]
        officer.empty_label = "Belum ditunjuk"  # type: ignore[attr-defined]

    def case_layout(self) -> list[Any]:
        """The sections of a case: the paper and the period first, what the judgment says and the rhythm folded away."""
        return [
            form_section(
                "Perkara",
                "audience",
                "kind",
                RegisterHintBox(),
                "register_no",
                Row(Column("legal_basis", css_class="col-sm-7"), Column("basis_on", css_class="col-sm-5")),
                Row(Column("starts_on", css_class="col-sm-6"), Column("ends_on", css_class="col-sm-6")),
                *(["officer"] if "officer" in self.fields else []),
            ),
            FormDetails(
                "Putusan dan pidana",
                "basis_authority",
                "offence",
                Row(Column("offence_on", css_class="col-sm-6"), Column("detained_on", css_class="col-sm-6")),
                "threat_months",
                Row(Column("imposed_months", css_class="col-sm-6"), Column("imposed_days", css_class="col-sm-6")),
                Row(
                    Column("prison_register_no", css_class="col-sm-7"), Column("external_sdp_id", css_class="col-sm-5")
                ),
            ),
            FormDetails(
                "Kunjungan dan wajib lapor",
                Row(Column("first_visit_on", css_class="col-sm-6"), Column("visit_every_days", css_class="col-sm-6")),
                Row(Column("first_report_in_on", css_class="col-sm-6"), Column("report_in_days", css_class="col-sm-6")),
            ),
        ]

    def clean(self) -> dict[str, Any]:
        """The rules of the case, each beside its field."""
        cleaned = super().clean() or self.cleaned_data
        violations = [*self._general_violations(cleaned), *self._first_days(cleaned)]
        if (facts := self.facts) is not None:
            violations += rules.programme_refusals(facts)
        if violations:
            self.add_error(None, as_validation_error(violations, self.fields))
        return cleaned

    def _general_violations(self, cleaned: dict[str, Any]) -> list[Violation]:
        """Age, kind and the order of the days."""
        today = self.office.today()
        starts_on, audience, kind = cleaned.get("starts_on"), cleaned.get("audience"), cleaned.get("kind")
        violations = found(rules.basis_not_ahead(cleaned.get("basis_on"), today))
        if kind and audience:
            violations += found(rules.kind_matches_audience(kind, audience))
        if not (starts_on and self.birth_date):
            return violations
        offence_on, ends_on = cleaned.get("offence_on"), cleaned.get("ends_on")
        violations += found(rules.dates_in_order(self.birth_date, offence_on, starts_on, ends_on))
        if audience and not violations:
            violations += found(
                rules.audience_matches_age(audience, self.birth_date, offence_on, starts_on, today, kind or "")
            )
        return violations

    def _first_days(self, cleaned: dict[str, Any]) -> list[Violation]:
        """The first visit and the first report-in lie ahead and within the case."""
        today = self.office.today()
        starts_on, ends_on = cleaned.get("starts_on") or today, cleaned.get("ends_on")
        return [
            violation
            for name in ("first_visit_on", "first_report_in_on")
            if (day := cleaned.get(name))
            for violation in found(rules.first_day(day, today, starts_on, ends_on, field=name))
        ]

    @property
    def facts(self) -> rules.CaseFacts | None:
        """What the rules of the programmes read; None while programme, group or first day are missing."""
        cleaned = self.cleaned_data
        if not all(cleaned.get(name) for name in ("kind", "audience", "starts_on")):
            return None
        optional = {name: cleaned.get(name) for name in ("ends_on", "basis_on", *JUDGMENT_FIELDS)}
        return rules.CaseFacts(
            kind=cleaned["kind"], audience=cleaned["audience"], starts_on=cleaned["starts_on"], **optional
        )

    @property
    def warnings(self) -> list[Violation]:
        """What must be looked at twice before this case is registered; each names the field it is about."""
        return rules.programme_warnings(self.facts) if self.facts else []

    @property
    def is_confirmed(self) -> bool:
        """Whether the person saw what is doubtful and registers all the same."""
        return bool(self.cleaned_data.get("confirmed"))
