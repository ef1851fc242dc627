"""Search and filters of invited villages by how far they came, all kept in the URL."""

from operator import attrgetter
from typing import Any

import django_filters

from accounts.filters import POSSIBLE_DAYS
from accounts.models import RegionalOffice, Role
from accounts.office_choices import OfficeChoiceFilter, offices_to_choose
from bapas_portal.forms import DateInput
from programs.event_steps import LOST, STEPS
from programs.filters.tabs import Part, PartsFilter
from programs.models import OutreachEvent, OutreachProgramme, VillageRegistration

OUTSIDE = "none"
"""Stands in the address for events outside programmes."""


def _part(step: str, label: str) -> Part:
    """The villages that came as far as one step, or stopped there."""
    return label, lambda rows, _user: rows.as_far_as(step)


class RegistrationFilter(PartsFilter):
    """Words, programme, days of the event, and for Kanwil and Ditjenpas the office; the steps are the parts.

    Where villages were lost are parts too, to which the sentences of the dashboard lead; a tab only where chosen.
    """

    searched = "desa atau kegiatan"
    parts = {step: _part(step, label) for step, label in {**STEPS, **LOST}.items()}
    programme = django_filters.ModelChoiceFilter(
        field_name="event__programme",
        queryset=OutreachProgramme.objects.all(),
        to_field_name="public_id",
        label="Program",
        empty_label="Semua program",
        null_label="Di luar program",
        null_value=OUTSIDE,
    )
    start = django_filters.DateFilter(
        method="keep", label="Kegiatan sejak", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    end = django_filters.DateFilter(
        method="keep", label="Kegiatan sampai", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    kanwil = django_filters.ModelChoiceFilter(
        field_name="event__office__regional_office",
        queryset=RegionalOffice.objects.all(),
        to_field_name="code",
        label="Kanwil",
        empty_label="Semua Kanwil",
    )
    office = OfficeChoiceFilter(field_name="event__office")

    class Meta:
        model = VillageRegistration
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None or self.request.user.role != Role.NATIONAL:
            del self.filters["kanwil"]
        else:
            self.form.fields["kanwil"].label_from_instance = attrgetter("short_name")

    def tabs(self) -> list[dict[str, object]]:
        """The steps, and beside them what was lost where that is on the screen."""
        return self.tabs_of([*STEPS, *([self.chosen] if self.chosen in LOST else [])])

    def filter_queryset(self, queryset: Any) -> Any:
        """Also leaves out events of other days, without a day that stands, and of offices no longer in use."""
        chosen = self.form.cleaned_data
        events = OutreachEvent.objects.visible_to(self.request.user).called()
        events = events.filter(office__in=offices_to_choose(self.request))
        events = events.starting_between(chosen.get("start"), chosen.get("end"))
        return super().filter_queryset(queryset).filter(event__in=events.order_by())
