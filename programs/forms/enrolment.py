"""Who takes part in a course besides clients, what came of it, and the work found afterwards."""

from typing import Any

from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, SubmissionKeyMixin
from programs.forms.agreement import StepForm
from programs.models import Course, Enrolment, OutcomeCheck

Relation, State = Enrolment.Relation, Enrolment.State
OTHERS = [(Relation.FAMILY.value, Relation.FAMILY.label), (Relation.RESIDENT.value, Relation.RESIDENT.label)]
YES_NO = [("yes", "Ya"), ("no", "Tidak"), ("", "Tidak diketahui")]


class OtherForm(SubmissionKeyMixin, StepForm):
    """A relative of a client, or a resident (S2-05)."""

    relation = forms.ChoiceField(label="Siapa", choices=OTHERS, widget=forms.RadioSelect)
    name = forms.CharField(
        label="Nama", max_length=100, help_text="Untuk keluarga klien Anak tulis inisial saja, supaya anaknya terjaga."
    )


class ParticipationForm(StepForm):
    """How many sessions, and whether it is over."""

    attended_sessions = forms.IntegerField(label="Pertemuan dihadiri", min_value=0)
    state = forms.ChoiceField(label="Keadaan", choices=State.choices, widget=forms.RadioSelect)
    left_reason = forms.CharField(
        label="Alasan berhenti", max_length=300, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, *args: Any, user: User, enrolment: Enrolment, course: Course, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["attended_sessions"].help_text = f"Dari {course.sessions} pertemuan."
        for name in self.fields:
            self.fields[name].initial = getattr(enrolment, name)

    def clean(self) -> dict[str, Any]:
        """Whoever left, left for a reason."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("state") == State.LEFT and not cleaned.get("left_reason"):
            self.add_error("left_reason", "Tulis alasan berhenti.")
        return cleaned


class SheetForm(StepForm):
    """Who came to which meeting of a course: a row of boxes for each participant.

    What the page showed travels along, so that saving changes what this person ticked and nothing else.
    """

    def __init__(self, *args: Any, user: User, course: Course, people: list[Enrolment], **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.people = people
        meetings = [(number, str(number)) for number in range(1, course.sessions + 1)]
        for person in people:
            self.fields[self.name_of(person)] = forms.TypedMultipleChoiceField(
                label=person.label,  # type: ignore[attr-defined]  # from label_participants
                choices=meetings,
                coerce=int,
                required=False,
                initial=person.present_at,
                widget=forms.CheckboxSelectMultiple,
            )
            self.fields[f"{self.name_of(person)}-was"] = forms.TypedMultipleChoiceField(
                choices=meetings,
                coerce=int,
                required=False,
                initial=person.present_at,
                widget=forms.MultipleHiddenInput,
            )

    @staticmethod
    def name_of(person: Enrolment) -> str:
        """The field of a participant."""
        return f"person-{person.public_id}"

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Each participant with the boxes and with what was shown."""
        return [
            {"person": person, "field": self[self.name_of(person)], "was": self[f"{self.name_of(person)}-was"]}
            for person in self.people
        ]

    def _changes(self, *, ticked: bool) -> dict[int, set[int]]:
        found = {}
        for person in self.people:
            now, was = (set(self.cleaned_data[name]) for name in (self.name_of(person), f"{self.name_of(person)}-was"))
            found[person.pk] = now - was if ticked else was - now
        return {key: meetings for key, meetings in found.items() if meetings}

    @property
    def added(self) -> dict[int, set[int]]:
        """Meetings ticked, by the participant's key."""
        return self._changes(ticked=True)

    @property
    def removed(self) -> dict[int, set[int]]:
        """Meetings unticked, by the participant's key."""
        return self._changes(ticked=False)


class OutcomeForm(StepForm):
    """Is there work, does it earn, and does it use what was taught."""

    on = forms.DateField(label="Ditanyakan pada", widget=DateInput())
    work = forms.ChoiceField(label="Pekerjaan", choices=OutcomeCheck.Work.choices, widget=forms.RadioSelect)
    income = forms.ChoiceField(label="Penghasilan", choices=OutcomeCheck.Income.choices, widget=forms.RadioSelect)
    uses_skill = forms.ChoiceField(
        label="Memakai keterampilan dari pelatihan?", choices=YES_NO, required=False, widget=forms.RadioSelect
    )
    note = forms.CharField(label="Catatan", max_length=300, required=False)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["on"].initial = user.office_today()
        self.fields["income"].initial = OutcomeCheck.Income.UNSAID
        self.fields["uses_skill"].initial = ""

    @property
    def facts(self) -> dict[str, Any]:
        """What was typed, as the action takes it."""
        known = {"yes": True, "no": False}
        return {**self.cleaned_data, "uses_skill": known.get(self.cleaned_data["uses_skill"])}
