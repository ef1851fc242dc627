"""What a village answers, and how many people came: few fields, large, and numbers per group.

Of an answer only what cannot be done without is compulsory, so that "Bersedia" is three taps; the rest may follow.
"""

from datetime import date
from typing import Any

from crispy_forms.layout import HTML, Field, Layout
from django import forms
from django.utils.functional import cached_property

from accounts.forms.phone import PhoneField
from accounts.models import User
from bapas_portal.forms import DateInput, FormDetails, PortalFormHelper
from programs import lifecycle
from programs.models import AttendanceGroup, VillageRegistration

PEOPLE_LIMIT = 5_000
PREFIX = "people_"


class RegistrationForm(forms.Form):
    """A form about one village's row. `revision` is the one the person sees, so that an old page changes nothing.

    `user` is None for whoever holds the village's link.
    """

    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    def __init__(self, *args: Any, registration: VillageRegistration, user: User | None, **kwargs: Any) -> None:
        self.registration = registration
        self.user = user
        self.is_sent = (args[0] if args else kwargs.get("data")) is not None
        if not self.is_sent:
            kwargs["initial"] = {
                **self.recorded(),
                "revision": registration.revision,
                **(kwargs.get("initial") or {}),
            }
        super().__init__(*args, **kwargs)

    @cached_property
    def helper(self) -> PortalFormHelper:
        """The house style around this form's own layout."""
        helper = PortalFormHelper(self)
        helper.form_tag = False
        helper.layout = self.layout()
        return helper

    def recorded(self) -> dict[str, Any]:
        """What is on record already, to start from."""
        return {}

    def layout(self) -> Layout:
        """The fields in their order."""
        return Layout(*self.fields)

    def see_again(self, registration: VillageRegistration) -> None:
        """Shows the row as it now stands after a refusal, and keeps what was typed."""
        self.registration = registration
        self.data = {**self.data.dict(), "revision": str(registration.revision)}  # type: ignore[attr-defined]


class PeopleFieldsMixin(RegistrationForm):
    """One number field per group of people; an empty one means nobody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        initial = {} if self.is_sent else self.known_people
        for group in AttendanceGroup.Group:
            self.fields[f"{PREFIX}{group}"] = forms.IntegerField(
                label=group.label,
                required=False,
                min_value=0,
                max_value=PEOPLE_LIMIT,
                initial=initial.get(group, 0),
                widget=forms.NumberInput(attrs={"inputmode": "numeric", "data-people": ""}),
                error_messages={
                    "invalid": "Tulis angka saja.",
                    "min_value": "Jumlah orang tidak boleh kurang dari 0.",
                    "max_value": "Paling banyak 5.000 orang per kelompok.",
                },
            )

        self.order_fields(["revision", *(name for name in self.fields if name.startswith(PREFIX))])

    @cached_property
    def known_people(self) -> dict[str, int]:
        """The numbers to start from, asked once."""
        return self.recorded_people()

    def recorded_people(self) -> dict[str, int]:
        """The numbers to start from."""
        return {row.group: row.expected for row in self.registration.groups.all()}

    def people_layout(self) -> list[Any]:
        """The number fields under one another, with their running total."""
        names = [name for name in self.fields if name.startswith(PREFIX)]
        return [
            HTML('{% include "programs/_people_head.html" %}'),
            *(Field(name, template="programs/_people_field.html") for name in names),
            HTML('{% include "programs/_people_total.html" %}'),
        ]

    def people(self) -> dict[str, int]:
        """Number of people per group."""
        return {
            name.removeprefix(PREFIX): number or 0
            for name, number in self.cleaned_data.items()
            if name.startswith(PREFIX)
        }


class AnswerForm(RegistrationForm):
    """What every answer may say."""

    note = forms.CharField(
        label="Catatan untuk Bapas (boleh dikosongkan)",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    folded: tuple[str, ...] = ()
    """Fields that wait folded below the others."""
    folded_title = ""

    def recorded(self) -> dict[str, Any]:
        return {"note": self.registration.note}

    @property
    def asked_first(self) -> list[forms.BoundField]:
        """What stands open."""
        return [field for field in self.visible_fields() if field.name not in self.folded]

    @property
    def asked_later(self) -> list[forms.BoundField]:
        """What may as well be left for another day."""
        return [field for field in self.visible_fields() if field.name in self.folded]

    @property
    def is_unfolded(self) -> bool:
        """Whether something folded is wrong or filled in."""
        return any(field.errors or field.value() not in (None, "", 0, "0") for field in self.asked_later)

    def layout(self) -> Layout:
        first = [field.name for field in self.asked_first]
        later = [
            Field(field.name, template="programs/_people_field.html") if field.name.startswith(PREFIX) else field.name
            for field in self.asked_later
        ]
        return Layout("revision", *first, *([FormDetails(self.folded_title, *later)] if later else []))

    def answer(self) -> dict[str, Any]:
        """The cleaned answer, as `answer_invitation` takes it."""
        return {"note": self.cleaned_data["note"], "revision": self.cleaned_data["revision"]}


class ContactMixin(AnswerForm):
    """Whom the office calls."""

    field_order = ["revision", "proposed_on", "contact_name", "contact_phone", "signal", "needs", "note"]

    contact_name = forms.CharField(label="Nama narahubung (boleh dikosongkan)", max_length=100, required=False)
    contact_phone = PhoneField(label="Nomor telepon narahubung (boleh dikosongkan)", required=False)

    def recorded(self) -> dict[str, Any]:
        """The contact given before; the first time, the village head answering."""
        registration = self.registration
        own = self.user if self.user and self.user.office_id is None else None
        return {
            **super().recorded(),
            "contact_name": registration.contact_name or (own.name if own else ""),
            "contact_phone": registration.contact_phone or (own.phone if own else ""),
        }

    def answer(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        return {
            **super().answer(),
            "contact_name": cleaned["contact_name"],
            "contact_phone": cleaned["contact_phone"],
        }


class AcceptForm(PeopleFieldsMixin, ContactMixin):
    """The village comes: about how many people, of which groups, what it needs, whether telephones work there.

    None of it is compulsory. Whoever is in the total and in no group is one of the other residents.
    """

    REST = AttendanceGroup.Group.RESIDENT
    folded_title = "Rincian (boleh nanti)"

    total = forms.IntegerField(
        label="Kira-kira berapa orang yang hadir? (boleh dikosongkan)",
        required=False,
        min_value=0,
        max_value=PEOPLE_LIMIT * len(AttendanceGroup.Group),
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "invalid": "Tulis angka saja.",
            "min_value": "Jumlah orang tidak boleh kurang dari 0.",
            "max_value": "Jumlah ini terlalu besar.",
        },
    )
    signal = forms.ChoiceField(
        label="Sinyal telepon di tempat acara",
        choices=[("", "Tidak tahu"), *VillageRegistration.Signal.choices],
        required=False,
        error_messages={"invalid_choice": "Pilih sinyal dari daftar."},
    )
    needs = forms.CharField(
        label="Yang dibutuhkan (boleh dikosongkan)",
        max_length=300,
        required=False,
        help_text="Misalnya: pengeras suara, kursi, juru bahasa isyarat.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields[f"{PREFIX}{self.REST}"]
        groups = [name for name in self.fields if name.startswith(PREFIX)]
        for name in groups:
            self.fields[name].initial = self.fields[name].initial or None  # a 0 would have to be erased before typing
        self.folded = (*groups, "signal", "needs", "note")
        self.order_fields(["revision", "total", "contact_name", "contact_phone", *self.folded])

    def recorded(self) -> dict[str, Any]:
        row = self.registration
        return {
            **super().recorded(),
            "total": sum(self.known_people.values()) or None,
            "signal": row.signal,
            "needs": row.needs,
        }

    def clean(self) -> dict[str, Any]:
        """The total holds its groups."""
        cleaned = super().clean() or self.cleaned_data
        total, grouped = cleaned.get("total"), sum(super().people().values())
        if total is not None and not self.errors:
            if total < grouped:
                self.add_error("total", f"Rinciannya sudah {grouped} orang. Isi jumlah semua, atau kosongkan.")
            elif total - grouped > PEOPLE_LIMIT:
                self.add_error("total", "Paling banyak 5.000 orang di luar rincian kelompok.")
        return cleaned

    def people(self) -> dict[str, int]:
        """Number of people per group; those of no group named are other residents."""
        groups = super().people()
        rest = (self.cleaned_data["total"] or 0) - sum(groups.values())
        return {**groups, self.REST.value: max(rest, 0)}

    def answer(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        return {
            **super().answer(),
            "expected": self.people(),
            "needs": cleaned["needs"],
            "signal": cleaned["signal"],
        }


class OtherDateForm(ContactMixin):
    """The village wants to come on another day."""

    proposed_on = forms.DateField(label="Tanggal yang Anda minta", widget=DateInput())

    def recorded(self) -> dict[str, Any]:
        return {**super().recorded(), "proposed_on": self.registration.proposed_on}

    def clean_proposed_on(self) -> date:
        """A day that is still to come, and not the day of the event itself."""
        proposed: date = self.cleaned_data["proposed_on"]
        event = self.registration.event
        verdict = lifecycle.proposal_allowed(proposed, event, event.office.today())
        if not verdict:
            raise forms.ValidationError(verdict.reason)
        return proposed

    def answer(self) -> dict[str, Any]:
        return {**super().answer(), "proposed_on": self.cleaned_data["proposed_on"]}


class DeclineForm(AnswerForm):
    """The village does not come; why is welcome and not demanded."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["note"].label = "Alasan (boleh dikosongkan)"


class AttendanceForm(PeopleFieldsMixin):
    """How many people of each group came; starts from what is counted, else from what was expected.

    That nobody came is recorded only when it is said: the box appears once the sum is zero.
    """

    nobody_came = forms.BooleanField(label="Benar, tidak ada yang hadir", required=False)

    def layout(self) -> Layout:
        asks = "nobody_came" in self.errors or self.data.get("nobody_came")
        return Layout("revision", *self.people_layout(), *(["nobody_came"] if asks else []))

    def clean(self) -> dict[str, Any]:
        """Zero is as easily a slip of the thumb as a fact."""
        cleaned = super().clean() or self.cleaned_data
        numbers_are_valid = not any(name.startswith(PREFIX) for name in self.errors)
        if numbers_are_valid and not sum(self.people().values()) and not cleaned.get("nobody_came"):
            self.add_error(
                "nobody_came", "Benar tidak ada yang hadir? Centang kotak ini, atau isi jumlah yang hadir di atas."
            )
        return cleaned

    def recorded_people(self) -> dict[str, int]:
        counted = self.registration.attendance_entered_at is not None
        return {row.group: (row.attended or 0) if counted else row.expected for row in self.registration.groups.all()}


class PhoneForm(forms.Form):
    """Where a village is reached about its invitation."""

    phone = PhoneField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


ANSWER_FORMS: dict[str, type[AnswerForm]] = {
    VillageRegistration.State.ACCEPTED: AcceptForm,
    VillageRegistration.State.OTHER_DATE: OtherDateForm,
    VillageRegistration.State.DECLINED: DeclineForm,
}
