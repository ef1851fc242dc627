"""The weekly plan, a pause, and going on."""

from datetime import date, time
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, TimeInput
from sentences.models import Ground, SocialWorkSentence
from sentences.rules.day import LONGEST_HOURS_PER_DAY
from sentences.rules.plan import WEEKDAYS, PlannedDay

LAWFUL_GROUNDS = [choice for choice in Ground.choices if choice[0] != Ground.NONE]
NOTHING_PLANNED = time(8)


class WorkPlanForm(forms.Form):
    """Seven days, each with hours of work or none. An empty day is free."""

    def __init__(self, *args: Any, user: User, sentence: SocialWorkSentence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.sentence = user, sentence
        running = {plan.weekday: plan for plan in sentence.work_plans.filter(until=None)}
        rows = []
        for weekday, name in enumerate(WEEKDAYS, start=1):
            plan = running.get(weekday)
            self.fields[f"hours_{weekday}"] = forms.DecimalField(
                label=f"{name}: jam",
                required=False,
                min_value=0,
                max_value=LONGEST_HOURS_PER_DAY,
                decimal_places=1,
                localize=True,
                initial=plan and plan.minutes / 60,
            )
            self.fields[f"starts_{weekday}"] = forms.TimeField(
                label="Mulai", required=False, widget=TimeInput(), initial=plan.starts_at if plan else NOTHING_PLANNED
            )
            rows.append(
                Row(Column(f"hours_{weekday}", css_class="col-5"), Column(f"starts_{weekday}", css_class="col-7"))
            )
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(*rows)

    def clean(self) -> dict[str, Any]:
        """A day with hours has a beginning."""
        cleaned = super().clean() or self.cleaned_data
        for weekday in range(1, 8):
            if cleaned.get(f"hours_{weekday}") and not cleaned.get(f"starts_{weekday}"):
                if f"starts_{weekday}" not in self.errors:
                    self.add_error(f"starts_{weekday}", "Isi jam mulai.")
        return cleaned

    @property
    def days(self) -> list[PlannedDay]:
        """The days with work."""
        values = self.cleaned_data
        return [
            PlannedDay(weekday, values[f"starts_{weekday}"], round(values[f"hours_{weekday}"] * 60))
            for weekday in range(1, 8)
            if values[f"hours_{weekday}"]
        ]


class PauseForm(forms.Form):
    """Why the execution stops, and since when."""

    ground = forms.ChoiceField(label="Alasan", choices=LAWFUL_GROUNDS, widget=forms.RadioSelect)
    text = forms.CharField(
        label="Penjelasan",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Siapa yang memberi tahu, dan suratnya bila ada.",
        error_messages={"required": "Tulis mengapa pelaksanaan dihentikan sementara."},
    )
    since = forms.DateField(label="Sejak", widget=DateInput())

    def __init__(self, *args: Any, user: User, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["since"].initial = today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class ResumeForm(forms.Form):
    """From which day work goes on, and why it is written down late when that day has passed."""

    on = forms.DateField(label="Dilanjutkan mulai", widget=DateInput())
    backdated_reason = forms.CharField(
        label="Mengapa baru sekarang dicatat?",
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Hanya bila hari itu sudah lewat.",
    )

    def __init__(self, *args: Any, user: User, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.today = user, today
        self.fields["on"].initial = today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    def clean(self) -> dict[str, Any]:
        """A day that has passed has its reason."""
        cleaned = super().clean() or self.cleaned_data
        on = cleaned.get("on")
        if on and on < self.today and not cleaned.get("backdated_reason") and "backdated_reason" not in self.errors:
            self.add_error("backdated_reason", "Hari itu sudah lewat. Tulis mengapa baru sekarang dicatat.")
        return cleaned
