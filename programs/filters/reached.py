"""Search and filters of the villages reached, all kept in the URL."""

from typing import Any

import django_filters
from django.db.models import Exists, OuterRef

from accounts.filters import POSSIBLE_DAYS
from accounts.office_choices import OfficeChoiceFilter
from accounts.roles import COUNT_ROLES
from bapas_portal.forms import DateInput
from programs.filters.tabs import regencies_to_choose
from programs.models import OutreachEvent, VillageRegistration
from villages.models import Village


class ReachedFilter(django_filters.FilterSet):
    """Villages whose people came to an event: when it was held, by which office."""

    start = django_filters.DateFilter(
        method="keep", label="Kegiatan sejak", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    end = django_filters.DateFilter(
        method="keep", label="Kegiatan sampai", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    regency = django_filters.ModelChoiceFilter(
        method="keep",
        queryset=regencies_to_choose,
        to_field_name="code",
        label="Kabupaten atau kota",
        empty_label="Semua",
    )
    office = OfficeChoiceFilter(method="keep", label="Diselenggarakan Bapas")

    class Meta:
        model = Village
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None or self.request.user.role in COUNT_ROLES:
            del self.filters["regency"]

    def keep(self, rows: Any, name: str, value: Any) -> Any:
        """All of them narrow the events, see `villages`."""
        return rows

    def villages(self) -> Any:
        """The villages, each once, by name."""
        values = self.form.cleaned_data if self.form.is_valid() else getattr(self.form, "cleaned_data", {})
        events = OutreachEvent.objects.visible_to(self.request.user)
        events = events.starting_between(values.get("start"), values.get("end"))
        if values.get("office"):
            events = events.filter(office=values["office"])
        reached = self.queryset
        if values.get("regency"):
            reached = reached.filter(district__regency=values["regency"])
        came = VillageRegistration.objects.visible_to(self.request.user).reached().filter(event__in=events)
        return reached.filter(Exists(came.filter(village=OuterRef("pk")))).order_by("name", "code")
